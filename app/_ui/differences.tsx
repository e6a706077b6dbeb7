'use client';

import { type Difference, differenceTable } from '../../lib/answer';
import { FactLink } from './fact-link';
import { SaveTable } from './save-table';

interface Props {
  /** Both scenarios in a few words. */
  readonly a: string;
  readonly b: string;
  readonly differences: readonly Difference[];
  /** The queries of both, which their numbers belong to. */
  readonly queries: { readonly a: string; readonly b: string };
  readonly onSwap: () => void;
  readonly onUnpin: () => void;
}

/** What changed from A, the pinned scenario, to B, the one on screen. */
export function Differences({ a, b, differences, queries, onSwap, onUnpin }: Props) {
  return (
    <section className="differences" aria-label="Differences from A, pinned, to B, shown">
      <h2>
        From A, {a}, to B, {b}
      </h2>
      <table>
        <thead className="sr-only">
          <tr>
            <th scope="col">Platform</th>
            <th scope="col">Changes</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ id, name, changes }) => (
            <tr key={id} data-platform={id}>
              <th scope="row">{name}</th>
              <td>
                {changes.length === 0 && <span className="same">the same</span>}
                {changes.map(({ what, from, to, change, quantity, rests }) => {
                  const doubt = { platform: id, quantity };
                  const named = `${name}, ${what.toLowerCase()}`;
                  return (
                    <span key={what} className="change">
                      {what}{' '}
                      <FactLink
                        text={from}
                        what={`${named}, A`}
                        doubt={doubt}
                        provenance={rests.from}
                        query={queries.a}
                      />{' '}
                      to{' '}
                      <FactLink text={to} what={`${named}, B`} doubt={doubt} provenance={rests.to} query={queries.b} />{' '}
                      <b>{change}</b>
                    </span>
                  );
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="actions">
        <button type="button" onClick={onSwap}>
          Swap A and B
        </button>
        <button type="button" onClick={onUnpin}>
          Unpin A
        </button>
        <SaveTable table={differenceTable(differences)} name="ringside-differences" address={null} />
      </div>
    </section>
  );
}
