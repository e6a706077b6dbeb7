import type { Difference } from '../../lib/answer';

interface Props {
  readonly differences: readonly Difference[];
  readonly onSwap: () => void;
  readonly onUnpin: () => void;
}

/** What changed from A, the pinned scenario, to B, the one on screen. */
export function Differences({ differences, onSwap, onUnpin }: Props) {
  return (
    <section className="differences" aria-label="Differences from A, pinned, to B, shown">
      <h2>
        A <span aria-hidden="true">→</span>
        <span className="sr-only"> to </span> B
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
                {changes.map(({ what, from, to, change }) => (
                  <span key={what} className="change">
                    {what} {from} <span aria-hidden="true">→</span>
                    <span className="sr-only"> to </span> {to} <b>{change}</b>
                  </span>
                ))}
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
      </div>
    </section>
  );
}
