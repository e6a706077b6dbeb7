import { Calendar } from '../../lib/engine/kernel/calendar';
import { drawUniform, streamOf } from '../../lib/engine/kernel/random';
import { arrayBytes, expectClose, format, type Print, timeOf } from './measure';
import { compare } from './peers';

/** The hold model: [events pending, holds, sum of the times taken]. */
const models = [
  [10_000, 4_000_000, 799202758.425089],
  [100_000, 400_000, 740493.573123],
  [100_000, 4_000_000, 79326330.024283],
  [1_000_000, 1_000_000, 432776.77669],
  [1_000_000, 4_000_000, 7401709.36812],
] as const;

const first = streamOf(5, 0);
const later = streamOf(5, 1);

export function run(print: Print): void {
  for (const [pending, holds, expected] of models) {
    const bytes = arrayBytes(() => void filled(pending).take());
    const calendar = filled(pending);
    let sum = 0;
    const { cpuMs, wallMs } = timeOf(() => {
      sum = hold(calendar, holds);
    });
    expectClose(`S4 sum of ${holds} holds of ${pending}`, sum, expected);
    print(
      `S4 ${format(holds, 0)} holds of ${format(pending, 0)} events: ${format((cpuMs * 1e6) / holds)} ns CPU per hold, ` +
        `${format(wallMs, 0)} ms wall, ${format(bytes / pending)} bytes per event`,
    );
  }
  for (const [pending, , expected] of models.filter(([, holds]) => holds === 4_000_000))
    againstPeers(print, pending, expected);
}

function filled(pending: number): Calendar {
  const calendar = new Calendar(pending);
  for (let i = 0; i < pending; i++) calendar.put(i, drawUniform(first, i));
  return calendar;
}

function hold(calendar: Calendar, holds: number): number {
  let sum = 0;
  for (let k = 0; k < holds; k++) {
    const slot = calendar.take();
    const time = calendar.timeOf(slot);
    sum += time;
    calendar.put(slot, time + 2 * drawUniform(later, k));
  }
  return sum;
}

/** Nanoseconds per hold, the best of three, as the peers give them. */
function perHold(pending: number): number {
  const times = [0, 1, 2].map(() => {
    const calendar = filled(pending);
    return (timeOf(() => void hold(calendar, 4_000_000)).cpuMs * 1e6) / 4_000_000;
  });
  return Math.min(...times);
}

function againstPeers(print: Print, pending: number, expected: number): void {
  const [events, holds] = [String(pending), '4000000'];
  const cpp = { source: 'cpp_limit/s4.cpp', time: /hold ([\d.]+)/, result: /cs ([\d.]+)/, expected };
  const others = { time: /ns_per_hold=([\d.]+)/, result: /sum=([\d.]+)/, arguments: [events, '400000'] };
  compare(
    print,
    [
      {
        name: `C++ std::priority_queue, ${format(pending, 0)} events`,
        ...cpp,
        arguments: ['std', events, holds],
        goal: { atMost: pending > 100_000 ? 1.3 : 0.7 },
      },
      {
        name: `C++ lazy calendar, ${format(pending, 0)} events`,
        ...cpp,
        arguments: ['lazy', events, holds],
        goal: { atMost: 2 },
      },
      ...(pending === 100_000 ? simulators(others) : []),
    ],
    () => perHold(pending),
  );
}

function simulators(others: { time: RegExp; result: RegExp; arguments: string[] }) {
  const expected = 740493.573123;
  return [
    {
      ...others,
      name: 'SimGrid timers',
      source: 'simgrid_driver.cpp',
      arguments: ['s4t', ...others.arguments],
      expected,
      goal: { atLeast: 10 },
    },
    {
      ...others,
      name: 'simjs',
      source: 'npm_driver.cjs',
      arguments: ['simjs-s4', ...others.arguments],
      expected,
      goal: { atLeast: 25 },
    },
    {
      ...others,
      name: 'SimPy',
      source: 'simpy_driver.py',
      arguments: ['s4', ...others.arguments],
      expected,
      goal: { atLeast: 50 },
    },
  ];
}
