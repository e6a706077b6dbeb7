import { measured, modelled, published, type Quantity, vendor } from '../model/evidence';

/** Nominal clock of the machine on which the programs were counted, GHz, as for other machines; it ran at 3.7. */
export const countedAtGHz = 2.6;

/** Processor time of a start until the program serves, as counted. */
export const startCpu = (seconds: number, note: string): Quantity =>
  measured(seconds, 'core-s', 'ringside_rates', { clockGHz: countedAtGHz, note });

/** A size as counted, from kB of 1024 bytes. */
export const countedMiB = (kiB: number, note: string): Quantity =>
  measured(kiB / 1024, 'MiB', 'ringside_rates', { note });

/** Pages of files that a program has mapped, counted once however many processes and other programs use them. */
export const fileMiB = (kiB: number, when: string): Quantity =>
  countedMiB(kiB, `mapped pages of its files in memory ${when}`);

/** Nothing of a kind, and why. */
export const noMiB = (note: string): Quantity => measured(0, 'MiB', 'ringside_rates', { note });
export const noTraffic = (note: string): Quantity => measured(0, 'MiB/core-s', 'ringside_rates', { note });

/** Processors that the program was given and used. */
export const givenVcpus = (count: number): Quantity =>
  measured(count, 'vCPU', 'ringside_rates', { note: 'as the program was set up when it was counted' });

/**
 * Turns totals of a run into quantities per second of its processor time. The value is that of a run beside busy neighbours, as
 * on a consolidated host; the other end of the range is that of a run without any.
 */
export const runOf = (cpuSeconds: number, aloneSeconds: number) => {
  const per = (unit: 'MiB/core-s' | '1/core-s', what: string, size: number, count: number, alone: number): Quantity => {
    const [value, other] = [count / size / cpuSeconds, alone / size / aloneSeconds];
    return measured(value, unit, 'ringside_rates', {
      low: Math.min(value, other),
      high: Math.max(value, other),
      clockGHz: countedAtGHz,
      note: `${count}${what} in ${cpuSeconds} s of processor time; ${alone} in ${aloneSeconds} s without neighbours`,
    });
  };
  return {
    events: (count: number, alone: number): Quantity => per('1/core-s', '', 1, count, alone),
    traffic: (bytes: number, alone: number): Quantity => per('MiB/core-s', ' bytes', 2 ** 20, bytes, alone),
  };
};

/** Misses per second that one program was measured to have, and the rate of the suite that it belongs to. */
const gccMissesPerSecond = 1.08e9 / 402.56;
const integerMissesPer100k = 70.4;

/**
 * TLB misses of a class of programs. Its misses per 100,000 instructions are published; instructions per second are not, and are
 * taken to be those at which the integer programs' 70.4 make the 2.68 million a second that were measured for gcc.
 */
export const tlbMissesOf = (missesPer100k: number, row: string): Quantity =>
  modelled((missesPer100k / integerMissesPer100k) * gccMissesPerSecond, '1/core-s', 'bhargava08', {
    rows: [row, 'bhargava08-010', 'wang11-034', 'wang11-035'],
    clockGHz: 2.8,
    note: `${missesPer100k} per 100,000 instructions, at the speed at which 70.4 (integer programs) make the 1.08e9 misses in 402.56 s of gcc`,
  });

/**
 * Interrupts of a network adapter under load: one per received packet, half of all packets, until the driver holds them back.
 * `others` are those of disks, one per operation.
 */
export const interruptsOf = (packetsPerSecond: number, most: 4000 | 20000, others = 0): Quantity =>
  modelled(Math.min(packetsPerSecond / 2, most) + others, '1/core-s', 'linux_e1000', {
    high: packetsPerSecond / 2 + others,
    note: `one per received packet, at most ${most} a second and adapter, and one per disk operation; high: none held back`,
  });

/** Ticks while a processor is busy. */
export const linuxTick: Quantity = measured(250, '1/core-s', 'ringside_rates', {
  low: 100,
  note: '1984 timer interrupts in 7.907 s of number crunching, kernel built with 250 Hz; low: Linux of 2006 (adams06)',
});
export const windowsTick: Quantity = vendor(64, '1/core-s', 'windows_timer', { note: 'one tick every 15.6 ms' });

/** Size of a program with every package that it needs, from an empty system. */
export const packagesMiB = (size: number, packages: string): Quantity =>
  published(size, 'MiB', 'debian12', { note: `installed size of ${packages} and all that it needs` });
