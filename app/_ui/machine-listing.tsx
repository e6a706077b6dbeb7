import type { Lane } from '../../lib/machine/compare';
import { parts } from '../../lib/machine/load';
import type { Machine } from '../../lib/machine/machine';
import { type Place, placeOf } from '../../lib/machine/place';

/** Lines shown before and after the one at hand. */
const around = 4;

interface Props {
  readonly lane: Lane;
  readonly machine: Machine;
  /** The machine one step before, if there was one. */
  readonly before: Machine | null;
  readonly stops: readonly number[];
  readonly onStop: (address: number) => void;
}

/** Lines of a part without those that are for the other machine, the one at `at` and its neighbours. */
function linesAround({ way, loaded }: Lane, { part, at }: Place) {
  const other = way.ported ? '@bare' : '@ported';
  const all = loaded.listings[part];
  const current = all[at];
  const lines = all.filter(({ text }) => !text.startsWith(other));
  const row = current ? lines.indexOf(current) : 0;
  const from = Math.max(0, Math.min(row - around, lines.length - 2 * around - 1));
  return lines.slice(from, from + 2 * around + 1);
}

/** The lines of the source around the instruction that comes next; an address sets or takes away a breakpoint. */
export function MachineListing({ lane, machine, before, stops, onStop }: Props) {
  const place = placeOf(lane.loaded, machine);
  if (!place)
    return (
      <p className="note machine-listing" data-pc={machine.cpu.pc}>
        Address {machine.cpu.pc} is in none of the sources.
      </p>
    );
  const listing = lane.loaded.listings[place.part];
  const was = before && placeOf(lane.loaded, before);
  const done = was?.part === place.part ? listing[was.at] : undefined;
  const name = parts.find(({ id }) => id === place.part)?.name ?? '';
  return (
    <table className="machine-listing" data-pc={machine.cpu.pc}>
      <caption>{name}</caption>
      <tbody>
        {linesAround(lane, place).map((listed) => {
          const { line, address, words, text } = listed;
          const next = listed === listing[place.at];
          return (
            <tr key={line} aria-current={next ? 'step' : undefined} data-done={listed === done || undefined}>
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
              <td className="machine-when">{next ? 'next' : listed === done ? 'done' : ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
