/**
 * What the applications of the rows take by themselves, as the catalogue of workloads states it. The catalogue itself is made from what is
 * fitted here, so that it cannot be asked; a test compares the two.
 */
interface Application {
  /** Processor time until it serves, at 2.6 GHz, core-s. */
  readonly startCores?: number;
  /** Memory that it allocates, and files that it maps, MiB. */
  readonly memoryMiB: number;
  readonly filesMiB: number;
}

export const applications = {
  'go-service': { startCores: 0.01286, memoryMiB: 8272 / 1024, filesMiB: 5048 / 1024 },
  'static-web': { startCores: 0.00513, memoryMiB: 1408 / 1024, filesMiB: 6408 / 1024 },
  'node-service': { memoryMiB: 45604 / 1024, filesMiB: 39652 / 1024 },
  'redis-cache': { memoryMiB: 1055.3e6 / 2 ** 20, filesMiB: 9120 / 1024 },
  'function-call': { memoryMiB: 7488 / 1024, filesMiB: 36980 / 1024 },
} as const satisfies { readonly [id: string]: Application };

type ApplicationId = keyof typeof applications;

/** Memory of an application in a guest of its own: what it allocates, and the files that it has mapped. */
export const alone = (id: ApplicationId): number => applications[id].memoryMiB + applications[id].filesMiB;

/** The same of one container among so many, which map the files together. */
export const among = (id: ApplicationId, instances: number): number =>
  applications[id].memoryMiB + applications[id].filesMiB / instances;

/** Seconds until it serves on the test beds of its rows: 2.5 GHz, and a disk of 782 MiB/s. */
export const servesAfter = (id: 'go-service' | 'static-web'): number =>
  (applications[id].startCores * 2.6) / 2.5 + applications[id].filesMiB / 782;
