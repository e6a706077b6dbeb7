import { exits } from '../../lib/machine/hardware-assisted';
import { enteredMonitor, type Trace } from '../../lib/machine/trace';

interface Props {
  readonly trace: Trace;
  readonly at: number;
}

/** The control structure: for what the guest exits, and the last time that it did. */
export function MachineStructure({ trace, at }: Props) {
  const shadow = trace.way.id === 'shadowed';
  const reasons = shadow ? [...exits.shadow, 'page faults', 'writes of page tables'] : exits.nested;
  const last = trace.moments.slice(0, at + 1).findLastIndex(enteredMonitor);
  const count = trace.moments.slice(0, at + 1).filter(enteredMonitor).length;
  return (
    <p className="note" data-exits={count}>
      Exits for {[...reasons, 'ticks'].join(', ')}.{' '}
      {last < 0 ? 'None yet.' : `${count} so far, the last in step ${last} (${trace.moments[last]?.note}).`} Rings,
      flags, vectors{shadow ? '' : ' and page table'} of the guest are kept in it while the monitor runs.
    </p>
  );
}
