import { measurables } from '../../lib/model/experiment';
import { unitsOf } from '../../lib/validation/published';
import { TableScroll } from '../_ui/table-scroll';

/** What may be measured, and in which units. */
export function OwnFormat() {
  return (
    <details>
      <summary>Quantities and their units</summary>
      <TableScroll label="Quantities and their units">
        <table>
          <caption>
            A slowdown and a throughput ratio may have any unit when baseline.value is the same figure of the baseline
            in that unit; an added latency also a rate.
          </caption>
          <thead>
            <tr>
              <th scope="col">quantity</th>
              <th scope="col">what it is</th>
              <th scope="col">units</th>
            </tr>
          </thead>
          <tbody>
            {measurables.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">
                  <code>{id}</code>
                </th>
                <td>{name}</td>
                <td>{unitsOf(id).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
