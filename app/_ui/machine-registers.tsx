import type { Machine } from '../../lib/machine/machine';
import { registerNames } from '../../lib/machine/word';
import type { World } from '../../lib/machine/world';

/** A number as a table has it: with its sign where it is a small negative one. */
const figure = (word: number): string => String(word > 0xffff0000 ? word | 0 : word);

const yes = (flag: boolean): string => (flag ? '1' : '0');

/** What is shown of a processor, in its order. */
const fieldsOf = ({ cpu, devices }: Machine): readonly (readonly [string, string])[] => [
  ...registerNames.map((name, at) => [name, figure(cpu.registers[at] ?? 0)] as const),
  ['pc', String(cpu.pc)],
  ['zero', yes(cpu.zero)],
  ['negative', yes(cpu.negative)],
  ['interrupts', yes(cpu.interrupts)],
  ['ring', String(cpu.ring)],
  ['vectors', String(cpu.vectors)],
  ['table', String(cpu.table)],
  ['task', String(cpu.task)],
  ['timer', devices.period === 0 ? 'off' : `${devices.left}${devices.pending ? ', waits' : ''}`],
];

/** What the real processor has where the guest believes in the value above. */
function realOf({ real }: World): readonly (readonly [string, string])[] {
  if (!real) return [];
  return [
    ['interrupts', yes(real.interrupts)],
    ['ring', String(real.ring)],
    ['vectors', String(real.vectors)],
    ['table', String(real.table)],
    ['task', String(real.task)],
  ];
}

interface Props {
  readonly world: World;
  readonly guestMode: boolean;
  /** The bare machine after as many steps; what differs is marked. */
  readonly bare: Machine | null;
}

/** Registers as the guest ought to see them, what the real processor has instead, and what differs from the bare machine. */
export function MachineRegisters({ world, guestMode, bare }: Props) {
  const theirs = new Map(bare ? fieldsOf(bare) : []);
  const real = guestMode ? [] : realOf(world);
  return (
    <>
      <dl className="machine-registers" data-registers="guest">
        {fieldsOf(world.guest).map(([name, value]) => {
          const differs = bare !== null && theirs.get(name) !== value;
          return (
            <div key={name} data-differs={differs || undefined}>
              <dt>{name}</dt>
              <dd>
                {value}
                {differs && <span className="machine-bare"> bare: {theirs.get(name)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      {real.length > 0 && (
        <dl className="machine-registers" data-registers="real">
          <div className="machine-registers-head">
            <dt>really</dt>
            <dd />
          </div>
          {real.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {guestMode && (
        <p className="note">In guest mode the processor has these registers itself, beside those of the monitor.</p>
      )}
    </>
  );
}
