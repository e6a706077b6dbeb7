import { expect, test } from 'vitest';
import type { Grade } from '../model/evidence';
import type { PlatformResult, Result } from '../model/result';
import type { Scene } from '../model/scene';
import { madeUp } from './fixture';
import { charts } from './index';

function drawn(id: string, result: Result, width = 900): Scene {
  const chart = charts.find((each) => each.id === id);
  if (!chart) throw new Error(`no chart is called ${id}`);
  return chart.draw(result, { width, height: chart.height(result, width), pinned: null, focus: null });
}

/** As it looks: U+00A0 is no other space to the eye. */
const said = (id: string, result: Result): readonly string[] => {
  const { headline, summary } = drawn(id, result);
  return [headline, summary].map((words) => words.replaceAll('\u00a0', ' '));
};

const changed = (result: Result, change: (platform: PlatformResult, at: number) => PlatformResult): Result => ({
  ...result,
  platforms: result.platforms.map(change),
});

const graded = (grade: Grade, source: string) => ({ grade, sources: [source] });

const mixed = madeUp({ platforms: 6, count: 120, partly: [3, 4], refused: [5] });

test.each(charts.map(({ id }) => id))(
  '%s compares only platforms that placed everything, and names the others',
  (id) => {
    const [headline = '', summary = ''] = said(id, mixed);
    for (const name of ['KVM', 'Firecracker', 'Docker', 'every platform']) expect(headline).not.toContain(name);
    expect(summary).toMatch(
      /Not compared: 96 of 120 placed on KVM and QEMU and Firecracker; nothing placed on Docker\.$/,
    );
  },
);

test.each(charts.map(({ id }) => id))('%s says so where no platform placed everything', (id) => {
  expect(said(id, madeUp({ platforms: 2, count: 120, partly: [0], refused: [1] }))).toEqual([
    'No platform places all workloads; Bare metal comes closest, with 96 of 120 placed.',
    'Not compared: 96 of 120 placed on Bare metal; nothing placed on Xen.',
  ]);
});

test('lines of those that placed a part say how many', () => {
  const words = (id: string): string => JSON.stringify(drawn(id, mixed).nodes).replaceAll('\u00a0', ' ');
  expect(words('hosts')).toContain('Firecracker at 96 of 120: 2');
  expect(words('density')).toContain('VirtualBox at 120: 40');
  expect(words('storm')).toMatch(/Firecracker [\d.]+ m?s for 96 of 120/);
});

test('platforms of one figure are named together', () => {
  const alike = changed(madeUp({ platforms: 3, count: 10 }), (platform, at) => ({
    ...platform,
    footprint: platform.footprint && { ...platform.footprint, memoryMiB: at === 1 ? 4096 : 2048 },
  }));
  expect(said('memory', alike)).toEqual([
    'The same workloads take 2 GiB of memory on Bare metal and VirtualBox and 4 GiB on Xen.',
    'All memory, least first: 2 GiB on Bare metal and VirtualBox; 4 GiB on Xen.',
  ]);
});

const late = changed(madeUp({ platforms: 2, count: 40 }), (platform, at) => ({
  ...platform,
  start: platform.start && {
    ...platform.start,
    timeline: [
      [1, 1],
      [20, 20],
      [at === 0 ? 300 : 250, 40],
    ],
  },
}));

test('where requests come one after the other, a storm counts from the first of them', () => {
  expect(said('storm', late)).toEqual([
    'Everything is up 4 min 10 s after the first request on Xen and 5 min on Bare metal.',
    'Time from the first request until the last instance is ready: 4 min 10 s on Xen; 5 min on Bare metal.',
  ]);
  const { table, nodes } = drawn('storm', late);
  expect(table.rows.filter(([name]) => name === 'Xen').map((row) => row.slice(2, 5))).toEqual([
    [0.5, 20, 20],
    [1, 40, 250],
  ]);
  expect(JSON.stringify(nodes)).toContain('Xen 4\u00a0min\u00a010\u00a0s');
});

test('hosts, density and packing tell hosts in use from spare ones', () => {
  const spared = changed(madeUp({ platforms: 3, count: 100 }), (platform, at) => ({
    ...platform,
    placement: { ...platform.placement, hosts: platform.placement.used + (at > 0 ? 2 : 0) },
  }));
  expect(said('packing', spared)[0]).toBe(
    'It takes 2 hosts in use and 2 spare on VirtualBox (memory fills first) and 100 hosts on Bare metal (memory fills first).',
  );
  expect(said('hosts', spared)[1]).toContain('5 (3 in use and 2 spare) on');
  expect(said('density', spared)[0]).toMatch(/^A host in use carries /);
});

test('power is known no better than the load at which it is read', () => {
  const result = changed(madeUp({ platforms: 2, count: 10 }), (platform) => ({
    ...platform,
    power: platform.power && { ...platform.power, provenance: graded('published', 'curve') },
    overhead: platform.overhead && { ...platform.overhead, provenance: graded('modelled', 'load') },
  }));
  for (const { provenance, name, detail } of drawn('power', result).marks) {
    expect(provenance).toEqual({ grade: 'modelled', sources: ['curve', 'load'] });
    expect(name).toMatch(/, modelled$/);
    expect(detail.at(-1)).toBe('published curve, modelled load');
  }
});

test('without a power curve nothing is claimed about what is published', () => {
  const dark = changed(madeUp({ platforms: 2, count: 10 }), (platform) => ({ ...platform, power: null }));
  expect(said('power', dark)[0]).toBe('How much power these hosts draw is not in our evidence.');
});

test('a failure is that of one copy of a layer', () => {
  const [first] = drawn('blast', madeUp({ platforms: 1, count: 1 })).marks.slice(-1);
  expect(first?.name).toMatch(/^Bare metal, failure of hardware on one host: 1 instance lost on average/);
});

test('one of a thing is written as one', () => {
  const tips = charts.flatMap(({ id }) =>
    drawn(id, madeUp({ platforms: 8, count: 1 })).marks.flatMap(({ detail }) => detail),
  );
  expect(tips.filter((words) => /\b1 (hosts|instances|workloads|copies|servers)\b/.test(words))).toEqual([]);
});

test('a legend has no row without entries', () => {
  const idle = changed(madeUp({ platforms: 2, count: 10 }), (platform) => ({
    ...platform,
    footprint: platform.footprint && {
      ...platform.footprint,
      memory: platform.footprint.memory.filter(({ role }) => role !== 'libraries' && role !== 'application'),
    },
  }));
  expect(JSON.stringify(drawn('memory', idle).nodes)).not.toContain('"Workload"');
});
