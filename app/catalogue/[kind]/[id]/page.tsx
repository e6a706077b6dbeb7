import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Found, quantitiesOf } from '../../../../lib/evidence/quantities';
import { rows } from '../../../../lib/evidence/rows';
import { guests } from '../../../../lib/guests';
import { hosts } from '../../../../lib/hosts';
import type { Table } from '../../../../lib/model/scene';
import { platforms } from '../../../../lib/platforms';
import { techniques } from '../../../../lib/techniques';
import { workloads } from '../../../../lib/workloads';
import { linkedProse } from '../../../_server/jargon';
import { Linked } from '../../../_ui/linked';
import { SaveTable } from '../../../_ui/save-table';
import { Sheet } from '../../../_ui/sheet';
import { GradeBadge } from '../../../_ui/sources';
import { TableHead, TableScroll } from '../../../_ui/table-scroll';

interface Member {
  readonly id: string;
  readonly name: string;
  readonly summary?: string;
}

const shelves: Readonly<Record<string, readonly Member[]>> = { platforms, workloads, guests, hosts, techniques };
const rowOf = new Map(rows.map((row) => [row.id, row]));

const memberOf = (kind: string, id: string): Member | undefined => shelves[kind]?.find((member) => member.id === id);

export async function generateMetadata({ params }: PageProps<'/catalogue/[kind]/[id]'>): Promise<Metadata> {
  const { kind, id } = await params;
  return { title: memberOf(kind, id)?.name ?? 'Not known' };
}

const nameOf = (value: unknown, field: string): string | null => {
  if (!value || typeof value !== 'object' || !(field in value)) return null;
  const name: unknown = Reflect.get(value, field);
  return typeof name === 'string' ? name : null;
};

/** A field as words: `perVcpuMiB` is `per vcpu MiB`. */
const spaced = (field: string): string =>
  field
    .replace(/(MiB|GHz|Mbps)/g, ' $1')
    .replace(
      /([a-z])([A-Z])(?=[a-z])(?!iB|Hz|bps)/g,
      (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`,
    )
    .trim();

/** A path of fields in words: `/layers/2/memory/fixedMiB` becomes the layer's own name and the field; places in lists say nothing. */
function wordsOf(member: Member, path: string): string {
  let at: unknown = member;
  const words: string[] = [];
  for (const step of path.split('/').slice(1)) {
    at = at && typeof at === 'object' ? Reflect.get(at, step) : undefined;
    const name = nameOf(at, 'name') ?? nameOf(at, 'event') ?? nameOf(at, 'action') ?? nameOf(at, 'on');
    if (name) words.push(spaced(name));
    else if (!/^\d+$/.test(step) && !['stages', 'costs', 'layers', 'management'].includes(step))
      words.push(spaced(step));
  }
  return words.join(' › ');
}

const number = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en-US') : String(Number(value.toPrecision(5)));

function Row({ member, path, quantity }: Found & { readonly member: Member }) {
  const { value, unit, low, high, grade, source, rows: cited = [], note, clockGHz } = quantity;
  return (
    <tr>
      <th scope="row">{wordsOf(member, path)}</th>
      <td data-number>
        {number(value)} <span className="unit">{unit === '1' ? '' : unit}</span>
      </td>
      <td data-number>
        {low === undefined && high === undefined ? '' : `${number(low ?? value)} to ${number(high ?? value)}`}
      </td>
      <td>
        <GradeBadge grade={grade} />
      </td>
      <td>
        <a href={`/sources#${source}`}>{source}</a>
      </td>
      <td>
        {note && <p>{note}</p>}
        {clockGHz !== undefined && <p>measured at {clockGHz} GHz</p>}
        {cited.length > 0 && (
          <details>
            <summary>
              {cited.length} row{cited.length === 1 ? '' : 's'} of the evidence
            </summary>
            <ul>
              {cited.map((id) => {
                const row = rowOf.get(id);
                return (
                  row && (
                    <li key={id}>
                      <code>{id}</code> {row.platform}: {row.metric.replaceAll('_', ' ')} {row.value} {row.unit}
                      {row.baseline !== null && ` (against ${row.baseline} ${row.baselineUnit})`};{' '}
                      {row.condition || row.subject}. {row.place}; {row.hardware}.
                    </li>
                  )
                );
              })}
            </ul>
          </details>
        )}
      </td>
    </tr>
  );
}

/** The numbers as a table for a file. */
function fileOf(member: Member, found: readonly Found[]): Table {
  const heads = ['what', 'value', 'unit', 'low', 'high', 'known by', 'source', 'rows of the evidence', 'note'];
  return {
    caption: `numbers of ${member.name}`,
    columns: heads.map((name) => ({ id: name, name, unit: '' })),
    rows: found.map(({ path, quantity: { value, unit, low, high, grade, source, rows: cited, note } }) => [
      wordsOf(member, path),
      value,
      unit,
      low ?? null,
      high ?? null,
      grade,
      source,
      cited?.join('; ') ?? null,
      note ?? null,
    ]),
  };
}

export default async function Page({ params }: PageProps<'/catalogue/[kind]/[id]'>) {
  const { kind, id } = await params;
  const member = memberOf(kind, id);
  if (!member) notFound();
  const found = quantitiesOf(member);
  return (
    <Sheet title={member.name} lead={<Linked pieces={linkedProse(member.summary ?? '')} />}>
      <div className="table-tools">
        <SaveTable table={fileOf(member, found)} name={`ringside-${id}`} address={null} />
      </div>
      <TableScroll className="sheet-table" label={`numbers of ${member.name}`}>
        <table>
          <caption>{found.length} numbers. A range is given where sources or repetitions differ.</caption>
          <TableHead names={['what', 'value', 'range', 'known by', 'source', 'how']} />
          <tbody>
            {found.map(({ path, quantity }) => (
              <Row key={path} member={member} path={path} quantity={quantity} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Sheet>
  );
}
