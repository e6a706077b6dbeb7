import { inUnit, missOf } from '../../lib/charts/drawing/miss';
import type { Comparison } from '../../lib/model/comparison';
import { measurables } from '../../lib/model/experiment';
import { TableHead, TableScroll } from '../_ui/table-scroll';
import { Derived } from './derived';

const nameOf = (quantity: Comparison['quantity']): string =>
  measurables.find(({ id }) => id === quantity)?.name ?? quantity;

function Prediction({ row }: { readonly row: Comparison }) {
  if (row.predicted === null || row.error === null)
    return (
      <td colSpan={2} className="silent">
        not expressible: {row.reason}
      </td>
    );
  return (
    <>
      <td data-number>{inUnit(row.predicted, row.unit)}</td>
      <td data-number>{missOf(row.error)}</td>
    </>
  );
}

function Row({ row, own }: { readonly row: Comparison; readonly own: boolean }) {
  const { id, use, quantity, platform, platformName, condition, why, published, unit, printed } = row;
  return (
    <tr id={own ? undefined : id}>
      <th scope="row">
        <code>{id}</code>
      </th>
      <td>{use}</td>
      <td>
        {platform === null ? platformName : <a href={`/catalogue/platforms/${platform}`}>{platformName}</a>},{' '}
        {nameOf(quantity)}
        <p className="note">{condition}</p>
        {why && (
          <p className="why">
            {row.error === null ? 'What is lacking' : 'Why it is missed'}: {why}
          </p>
        )}
        {row.derivation && <Derived derivation={row.derivation} row={id} />}
      </td>
      <td data-number>
        {inUnit(published, unit)}
        <p className="note">{printed}</p>
      </td>
      <Prediction row={row} />
      <td>
        {own ? row.source : <a href={`/sources#${row.source}`}>{row.source}</a>}
        {row.place && `, ${row.place}`}
        <p className="note">{row.hardware}</p>
      </td>
    </tr>
  );
}

interface Props {
  readonly rows: readonly Comparison[];
  readonly caption: string;
  /** Whether they are those of a reader, whose ids and sources mean nothing elsewhere. */
  readonly own?: boolean;
}

/** Rows in the order given: what was published, what the model says, how far they are apart, where it stands. */
export function Rows({ rows, caption, own = false }: Props) {
  const label = `${own ? 'Your rows' : 'Rows'}, worst misses first`;
  return (
    <TableScroll className="evidence-rows" label={label}>
      <table>
        <caption>{caption}</caption>
        <TableHead names={['row', 'use', 'what', 'published', 'predicted', 'factor', 'where']} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} own={own} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
