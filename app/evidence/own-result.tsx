'use client';

import type { Score } from '../../lib/model/experiment';
import type { Trial } from '../_client/use-validation';
import { EvidenceFigure } from '../_ui/evidence-figure';
import { TableHead, TableScroll } from '../_ui/table-scroll';
import { Rows } from './rows';

function scoreWords(use: string, { rows, expressible, median, p90, pairs, ordered }: Score): string {
  if (rows === 0) return '';
  if (median === null || p90 === null) return `None of ${rows} ${use} rows can be predicted. `;
  const order = pairs > 0 ? `, ${ordered} of ${pairs} pairs in order` : '';
  return `${expressible} of ${rows} ${use} rows predicted: median factor ${Math.exp(median).toFixed(2)}, nine in ten within ${Math.exp(p90).toFixed(2)}${order}. `;
}

/** How the model does on a reader’s experiment: the same picture and table as for ours. */
export function OwnResult({ trial }: { readonly trial: Extract<Trial, { state: 'done' }> }) {
  const { name, rows, validation } = trial;
  const predicted = rows.filter((row) => row.predicted !== null);
  return (
    <div data-own="result">
      <p>
        <strong>{name}</strong>: {scoreWords('check', validation.check.overall)}
        {scoreWords('fit', validation.fit.overall)}
      </p>
      {predicted.length > 0 && (
        <EvidenceFigure rows={predicted} check={validation.check.overall} firstWidth={1140} own />
      )}
      <Rows rows={rows} caption={`${rows.length} rows of ${name}.`} own />
    </div>
  );
}

/** What is wrong with a file, by row and field. */
export function OwnIssues({ trial }: { readonly trial: Extract<Trial, { state: 'wrong' }> }) {
  const { name, what, issues } = trial;
  return (
    <div data-own="issues">
      <p>
        <strong>{name}</strong>: {what}
      </p>
      {issues.length > 0 && (
        <TableScroll label="What is not allowed">
          <table>
            <caption>{issues.length} values that are not allowed; nothing was computed.</caption>
            <TableHead names={['row', 'field', 'value', 'allowed']} />
            <tbody>
              {issues.map(({ row, field, value, allowed }) => (
                <tr key={`${field} ${allowed}`}>
                  <td>{row}</td>
                  <th scope="row">
                    <code>{field}</code>
                  </th>
                  <td>
                    <code>{value}</code>
                  </td>
                  <td>{allowed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </div>
  );
}
