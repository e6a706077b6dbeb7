import { drawInteger, streamOf } from './kernel/random';

/** What workloads ask for over a day: `perMille` of their cores in each sample, samples x workloads. */
export type DayTrace = {
  readonly samples: number;
  readonly cores: Uint8Array;
  readonly memoryMiB: Int32Array;
  readonly perMille: Uint16Array;
};

const samples = 288;
const phases = 96;

/**
 * The reference day, by which the kernel is checked and timed; made up, and the same in every language. 288 samples of
 * five minutes; a workload of 1, 2, 4 or 8 cores with 4 GiB for each goes up and down once, at its own hour, between
 * its own base and peak, with noise of up to 99 per mille.
 */
export function referenceDay(workloads: number): DayTrace {
  const [sizes, bases, swings, hours] = [0, 1, 2, 3].map((stream) => streamOf(20, stream)) as Quartet;
  const perWorkload = (draw: (workload: number) => number) => Int32Array.from({ length: workloads }, (_, i) => draw(i));
  const cores = Uint8Array.from({ length: workloads }, (_, i) => 1 << drawInteger(sizes, i, 4));
  const shape: Shape = {
    base: perWorkload((i) => 150 + drawInteger(bases, i, 300)),
    swing: perWorkload((i) => 100 + drawInteger(swings, i, 500)),
    hour: perWorkload((i) => drawInteger(hours, i, phases)),
    noise: perWorkload((i) => streamOf(21, i)),
  };
  const perMille = new Uint16Array(samples * workloads);
  for (let t = 0; t < samples; t++) fillSample(shape, t, perMille.subarray(t * workloads, (t + 1) * workloads));
  return { samples, cores, memoryMiB: perWorkload((i) => 4096 * (cores[i] as number)), perMille };
}

type Quartet = [number, number, number, number];

type Shape = {
  readonly base: Int32Array;
  readonly swing: Int32Array;
  readonly hour: Int32Array;
  readonly noise: Int32Array;
};

function fillSample({ base, swing, hour, noise }: Shape, t: number, load: Uint16Array): void {
  const rise = Int32Array.from({ length: phases }, (_, phase) => riseAt((t + phase) % samples));
  for (let i = 0; i < load.length; i++) {
    const daily = (((swing[i] as number) * (rise[hour[i] as number] as number)) / 143) | 0;
    const now = (base[i] as number) + daily + drawInteger(noise[i] as number, t, 100);
    load[i] = Math.min(now, 1000);
  }
}

/** From 0 at midnight to 143 at noon and back. */
function riseAt(sample: number): number {
  return sample <= 143 ? sample : samples - 1 - sample;
}
