import { drawInteger, streamOf } from '../../kernel/random';
import type { PackProblem } from '../problem';

/** A small problem of any sort: one to six resources, one to three kinds of host, and each constraint in a part of the seeds. */
export function anyProblem(seed: number): PackProblem {
  const stream = streamOf(seed, 99);
  let drawn = 0;
  const upTo = (n: number): number => drawInteger(stream, drawn++, n);
  const dimensions = 1 + upTo(6);
  const classes = 1 + upTo(8);
  const items = upTo(60);
  const kinds = 1 + upTo(3);
  const list = (length: number, draw: () => number): number[] => Array.from({ length }, draw);
  const hostLimit = upTo(2) ? Infinity : upTo(12);
  const hostKind = kinds === 1 && upTo(2) ? null : Uint8Array.from(list(1 + upTo(10), () => upTo(kinds)));
  return {
    dimensions,
    capacity: Float64Array.from(list(dimensions * kinds, () => 20 + upTo(80))),
    hostKind,
    hostLimit,
    demand: Float64Array.from(list(dimensions * classes, () => upTo(30))),
    item: Uint8Array.from(list(items, () => upTo(classes))),
    ...(upTo(3) === 0 && { group: Int32Array.from(list(classes, () => upTo(3))) }),
    ...(upTo(3) === 0 && { separate: Int32Array.from(list(classes, () => upTo(3))) }),
    ...(upTo(3) === 0 && { perHostLimit: 1 + upTo(6) }),
    ...(upTo(3) === 0 && { standing: upTo(8) }),
    ...(upTo(4) === 0 && hostLimit > 0 && { pinned: pins(items, Math.min(12, hostLimit), upTo) }),
  };
}

function pins(items: number, hosts: number, upTo: (n: number) => number): Int32Array {
  return Int32Array.from({ length: items }, () => (upTo(5) === 0 ? upTo(hosts) : -1));
}
