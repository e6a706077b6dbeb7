import type { Lane } from '../../lib/machine/compare';
import { ledger, type Prices } from '../../lib/machine/ledger';
import type { Check } from '../../lib/machine/requirements';
import { cyclesWords } from './machine-costs';
import { TableScroll } from './table-scroll';

interface CellProps {
  readonly id: string;
  readonly check: Check | null;
  readonly linkTo: (step: number) => string;
  readonly onShow: (step: number) => void;
}

/** One requirement of one lane: whether it holds, why, and the way to the step that shows it does not. */
function Verdict({ id, check, linkTo, onShow }: CellProps) {
  if (!check) return <td data-check={id}>no monitor is there to keep it</td>;
  const { holds, step, why } = check;
  return (
    <td data-check={id} data-holds={holds}>
      <strong className="machine-verdict">{holds ? 'holds' : 'fails'}</strong> <span>{why}</span>{' '}
      {step !== null && (
        <a
          href={linkTo(step)}
          onClick={(event) => {
            event.preventDefault();
            onShow(step);
          }}
        >
          Show me step {step}
        </a>
      )}
    </td>
  );
}

interface Props {
  readonly lanes: readonly Lane[];
  readonly pricesOf: (way: string) => Prices;
  readonly lacks: readonly string[];
  readonly linkTo: (step: number) => string;
  readonly onShow: (step: number, way: string) => void;
}

const heads = ['way', 'equivalence', 'resource control', 'efficiency', 'console', 'cycles added'] as const;

/** The three requirements of a monitor, checked on each run from its beginning to its end. */
export function MachineVerdicts({ lanes, pricesOf, lacks, linkTo, onShow }: Props) {
  return (
    <TableScroll className="machine-verdicts" label="The three requirements">
      <table>
        <caption>Is it a virtual machine monitor? The three requirements, checked on the whole of each run.</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => {
            const { way, trace } = lane;
            const total = ledger(trace, trace.moments.length, pricesOf(way.id)).reduce(
              (sum, { cycles }) => sum + cycles,
              0,
            );
            const props = { linkTo, onShow: (step: number) => onShow(step, way.id) };
            return (
              <tr key={way.id} data-way={way.id}>
                <th scope="row">{way.name}</th>
                <Verdict id="equivalence" check={lane.equivalence} {...props} />
                <Verdict id="control" check={lane.control} {...props} />
                <Verdict id="efficiency" check={lane.efficiency} {...props} />
                <td>
                  <code>{trace.moments.at(-1)?.world.guest.devices.console}</code>
                  <span className="machine-end">
                    {' '}
                    {trace.end}, {trace.moments.length - 1} steps
                  </span>
                </td>
                <td data-number data-total={total}>
                  {cyclesWords(total)}
                  {lacks.includes(way.id) && <span className="machine-end"> this processor cannot</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
