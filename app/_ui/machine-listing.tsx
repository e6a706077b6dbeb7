import type { Lane } from '../../lib/machine/compare';
import { parts } from '../../lib/machine/load';
import type { Machine } from '../../lib/machine/machine';
import { placeOf } from '../../lib/machine/place';

/** Lines shown before and after the one at hand. */
const around = 4;

interface Props {
  readonly lane: Lane;
  readonly machine: Machine;
  readonly stops: readonly number[];
  readonly onStop: (address: number) => void;
}

/** The lines of the source around the instruction that comes next; an address sets or takes away a breakpoint. */
export function MachineListing({ lane, machine, stops, onStop }: Props) {
  const place = placeOf(lane.loaded, machine);
  if (!place)
    return (
      <p className="note machine-listing" data-pc={machine.cpu.pc}>
        Address {machine.cpu.pc} is in none of the sources.
      </p>
    );
  const lines = lane.loaded.listings[place.part];
  const from = Math.max(0, Math.min(place.at - around, lines.length - 2 * around - 1));
  const name = parts.find(({ id }) => id === place.part)?.name ?? '';
  return (
    <table className="machine-listing" data-pc={machine.cpu.pc}>
      <caption>{name}</caption>
      <tbody>
        {lines.slice(from, from + 2 * around + 1).map(({ line, address, words, text }, row) => (
          <tr key={line} aria-current={from + row === place.at ? 'step' : undefined}>
            <td>
              {words.length > 0 && (
                <button
                  type="button"
                  aria-pressed={stops.includes(address)}
                  aria-label={`Breakpoint at ${address}`}
                  onClick={() => onStop(address)}
                >
                  {address}
                </button>
              )}
            </td>
            <td>
              <code>{text.replace(/^@(bare|ported)/, '').trimEnd()}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
