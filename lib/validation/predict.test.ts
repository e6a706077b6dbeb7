import { describe, expect, it } from 'vitest';
import type { Experiment, ExperimentRow } from '../model/experiment';
import { predict } from './predict';

const machine = { cores: 4, clockGHz: 2.5, memoryMiB: 65536, diskMiBps: 100, networkMbps: 1000, exitCycles: 1150 };
const file: Experiment = {
  name: 'test',
  hosts: { machine, old: { ...machine, features: [] }, unknown: { ...machine, exitCycles: undefined } as never },
  workloads: {
    calls: { run: { seconds: 0.45e-6, events: { syscall: 1 } } },
    burn: { vcpus: 1 },
    busy: { vcpus: 4, rates: { diskOperation: 92346 } },
    second: { start: [{ on: 'cpu', amount: 1 }] },
    guest: { guest: 'linux-minimal', vcpus: 2 },
  },
  rows: [],
};

const row = (more: Partial<ExperimentRow>): ExperimentRow => ({
  id: 'a',
  source: 's',
  host: 'machine',
  platform: 'kvm',
  workload: 'burn',
  quantity: 'slowdown',
  value: 1,
  unit: 'x',
  use: 'check',
  ...more,
});
const said = (more: Partial<ExperimentRow>) => predict(file, row(more));
const value = (more: Partial<ExperimentRow>) => {
  const prediction = said(more);
  if ('reason' in prediction) throw new Error(prediction.reason);
  return prediction.value;
};

describe('a slowdown', () => {
  it('is that of the published event: a call of 0.45 us takes 24.7 us in user-mode Linux', () => {
    const uml = { platform: 'user-mode-linux', host: 'dell-2650', workload: 'calls' } as const;
    expect(value(uml)).toBeCloseTo(24.7 / 0.45, 6);
  });

  it('is 1 on the bare machine and against itself', () => {
    expect(value({ platform: 'bare-metal', workload: 'ci-build' })).toBe(1);
    expect(value({ workload: 'ci-build', baseline: { platform: 'kvm' } })).toBe(1);
  });

  it('can be that of one technique over another, and another platform does not inherit it', () => {
    const ratio = value({ workload: 'calls', techniques: { cpu: 'direct' }, baseline: { platform: 'kvm' } });
    expect(ratio).toBeCloseTo(1 / value({ workload: 'calls' }), 12);
  });
});

describe('a throughput ratio', () => {
  const ratio = { quantity: 'throughput-ratio' } as const;

  it('is the inverse of the slowdown where one processor is the limit', () => {
    expect(value({ ...ratio, platform: 'docker', workload: 'redis-cache' })).toBeCloseTo(
      1 / value({ platform: 'docker', workload: 'redis-cache' }),
      12,
    );
  });

  it('is the ceiling of the device path over what is asked for: 46,173 of 92,346 operations', () => {
    expect(value({ ...ratio, workload: 'busy', cores: 1 })).toBeCloseTo(0.5, 12);
  });

  it('halves where twice as many as there are cores compete, against one alone', () => {
    const crowd = { ...ratio, platform: 'docker', instances: 8, baseline: { instances: 1 } } as const;
    expect(value(crowd)).toBeCloseTo(0.5, 12);
    expect(
      value({
        ...crowd,
        instances: 1,
        neighbours: { instances: 7, cores: 1 },
        baseline: { neighbours: { instances: 0, cores: 0 } },
      }),
    ).toBeCloseTo(0.5, 12);
  });
});

describe('a boot', () => {
  const ready = { quantity: 'boot-mean', platform: 'bare-metal', workload: 'second' } as const;
  const last = { ...ready, clock: { from: 'application', to: 'application' } } as const;

  it('lasts one second alone and two where eight share four cores, but for its spread', () => {
    expect(value({ ...last, quantity: 'boot-p50' })).toBeCloseTo(1, 1);
    expect(value({ ...last, quantity: 'makespan', instances: 8 })).toBeCloseTo(2, 1);
  });

  it('takes its share beside four busy neighbours: C / (n + m) = 0.8 of a core', () => {
    expect(value({ ...last, neighbours: { instances: 4, cores: 1 } })).toBeCloseTo(1 / 0.8, 1);
    expect(value({ ...last, neighbours: { instances: 12, cores: 1 } })).toBeCloseTo(13 / 4, 1);
  });

  it('is timed by the clock of the row: phases add up', () => {
    const part = (from: 'monitor' | 'kernel', to: 'firmware' | 'kernel') =>
      value({ quantity: 'boot-p50', platform: 'firecracker', host: 'aws-m5d-metal', clock: { from, to } });
    const whole = value({
      quantity: 'boot-p50',
      platform: 'firecracker',
      host: 'aws-m5d-metal',
      clock: { from: 'monitor', to: 'kernel' },
    });
    expect(part('monitor', 'firmware') + part('kernel', 'kernel')).toBeCloseTo(whole, 3);
  });

  it('leaves out what the set-up has not', () => {
    const kvm = { quantity: 'boot-p50', clock: { from: 'firmware', to: 'firmware' } } as const;
    expect(value(kvm)).toBeCloseTo(0.02958, 3);
    expect(value({ ...kvm, without: ['firmware'] })).toBe(0);
  });
});

describe('a size', () => {
  it('is the monitor’s table: ESX 4 takes 113.17 MB for 256 MB and one processor', () => {
    const esx = { quantity: 'vmm-memory', platform: 'esx-4', guestMemoryMiB: 256 } as const;
    expect(value(esx)).toBeCloseTo(113.17, 1);
    expect(value({ ...esx, workload: 'guest' }) - value(esx)).toBeCloseTo(46.26, 6);
  });

  it('is what an idle guest touches, with 70 bytes for each page of 4 KiB, and never more than it was given', () => {
    const idle = { quantity: 'memory-per-instance', platform: 'firecracker', idle: true } as const;
    const given = (guestMemoryMiB: number) => value({ ...idle, guestMemoryMiB });
    expect(given(4096) - given(1024)).toBeCloseTo((3072 * 70) / 4096, 9);
    // Beyond 4 GiB there are buffers for devices that do not reach so far.
    expect(given(6144) - given(4096)).toBeCloseTo((2048 * 70) / 4096 + 64, 9);
    expect(given(64)).toBeCloseTo(64 + 2.488, 9);
  });

  it('of a monitor can be counted by its address space: QEMU maps 131.18 MiB beside its guest', () => {
    const qemu = { quantity: 'vmm-memory', guestMemoryMiB: 2048, idle: true } as const;
    expect(value({ ...qemu, counted: 'mapped' })).toBe(131.18);
    expect(value(qemu)).toBe(50 + 8 + 2048 / 512);
  });

  it('is what the rule of a cluster keeps of a node', () => {
    expect(value({ quantity: 'node-reserve', platform: 'docker', reserve: 'eks', instances: 10 })).toBe(365);
    expect(value({ quantity: 'node-reserve-cpu', platform: 'docker', reserve: 'eks' })).toBeCloseTo(0.08, 12);
  });

  it('is the same for each instance, and n times that for all', () => {
    const memory = { platform: 'firecracker', instances: 5 } as const;
    expect(value({ ...memory, quantity: 'memory-total' })).toBeCloseTo(
      5 * value({ ...memory, quantity: 'memory-per-instance' }),
      9,
    );
  });

  it('is what gVisor takes beyond a container: its kernel, 18.9 MiB', () => {
    const added = { quantity: 'memory-added', platform: 'gvisor', baseline: { platform: 'docker' } } as const;
    expect(value(added)).toBeCloseTo(18.8933, 9);
  });

  it('grows with the guests that share: (n - 1) / n of what one saves', () => {
    const saved = { quantity: 'sharing-saving', platform: 'esx-4', workload: 'guest' } as const;
    expect(value({ ...saved, instances: 100 }) / value({ ...saved, instances: 2 })).toBeCloseTo(0.99 / 0.5, 9);
  });

  it('of an image is that of guest and application', () => {
    expect(value({ quantity: 'image-size', platform: 'docker', workload: 'oltp-database' })).toBeCloseTo(367.1, 6);
  });
});

describe('what the model cannot say', () => {
  it.each([
    [{ platform: { other: 'OSv' } }, 'the platform is not in the catalogue: OSv'],
    [{ host: { other: 'a cloud' } }, 'the host is not known: a cloud'],
    [{ workload: { other: 'hackbench' } }, 'the events of the workload are not known: hackbench'],
    [
      { quantity: 'migration-downtime' },
      'the model knows how long a migration takes, not how long the machine stands still',
    ],
    [{ quantity: 'migration-total', platform: 'firecracker' }, 'Firecracker does not migrate'],
    [{ quantity: 'sharing-saving', platform: 'docker' }, 'Docker merges no equal pages'],
    [{ guestMemoryMiB: 16 }, 'Minimal Linux takes 133 MiB, more than the 16 MiB of the guest'],
    [{ quantity: 'node-reserve-cpu' }, 'the model sets no processor time aside but by the rule of a cluster'],
    [{ host: 'old' }, 'Hardware-assisted needs hardware-assist, which the old of old does not offer'],
    [{ host: 'unknown' }, 'Hardware-assisted exits, and the round trip of an exit on unknown is not known'],
  ] as const)('%o', (more, reason) => {
    expect(said(more as Partial<ExperimentRow>)).toEqual({ reason });
  });
});
