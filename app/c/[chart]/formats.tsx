import { charts } from '../../../lib/charts';
import type { Printer } from '../../../lib/model/sheet';
import { benchAddress, fileAddress, pageAddress, type Shared } from '../../../lib/share/shared';

const purposes: readonly (readonly [Printer['purpose'], string])[] = [
  ['image', 'Images'],
  ['slides', 'Slides'],
  ['document', 'Documents'],
  ['data', 'Data'],
  ['citation', 'Citation'],
];

interface Props {
  readonly printers: readonly Printer[];
  readonly shared: Shared;
}

/** The same chart in every format, the same scenario in the workbench and in every other chart. */
export function Formats({ printers, shared }: Props) {
  return (
    <nav aria-label="Formats and views">
      <h2 className="chart-head">In every format</h2>
      <dl className="chart-formats">
        {purposes.map(([purpose, words]) => {
          const members = printers.filter((printer) => printer.purpose === purpose);
          if (members.length === 0) return null;
          return (
            <div key={purpose}>
              <dt>{words}</dt>
              <dd>
                {members.map(({ id, name }) => (
                  <a key={id} href={fileAddress(shared, id)}>
                    {name}
                  </a>
                ))}
              </dd>
            </div>
          );
        })}
        <div>
          <dt>Workbench</dt>
          <dd>
            <a href={benchAddress(shared)}>The same scenario with every knob</a>
          </dd>
        </div>
        <div>
          <dt>Other charts</dt>
          <dd>
            {charts
              .filter(({ id }) => id !== shared.chart)
              .map(({ id, title }) => (
                <a key={id} href={pageAddress({ ...shared, chart: id })}>
                  {title}
                </a>
              ))}
          </dd>
        </div>
      </dl>
    </nav>
  );
}
