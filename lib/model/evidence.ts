/** How a number is known, from best to weakest. A result is as good as the weakest input that moves it. */
export const grades = ['measured', 'published', 'vendor', 'modelled'] as const;
export type Grade = (typeof grades)[number];

/** How a number is known, in words. */
export const gradeWords: { readonly [G in Grade]: string } = {
  measured: 'measured here',
  published: 'published measurement',
  vendor: 'vendor statement',
  modelled: 'modelled',
};

/** Where a number was published. `key` is what every quantity points at. */
export interface Source {
  readonly key: string;
  readonly authors: string;
  readonly title: string;
  readonly year: number | null;
  readonly venue: string;
  readonly url: string | null;
  /** The machines that were measured, in the source's words shortened to facts. */
  readonly hardware: string;
  /** How far the source is to be believed, and for what. */
  readonly trust: string;
}

/** One published measurement: a row of the evidence tables. */
export interface EvidenceRow {
  readonly id: string;
  readonly source: string;
  readonly metric: string;
  readonly platform: string;
  readonly technique: string;
  readonly subject: string;
  readonly hardware: string;
  /** How many instances exist or are started; null where the source does not say. */
  readonly instances: number | null;
  /** How many operations are in flight at once; null where the source does not say. */
  readonly concurrency: number | null;
  readonly condition: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  readonly baselineUnit: string;
  readonly place: string;
  readonly confidence: 'text' | 'secondary' | 'figure-read' | 'memory';
}

/** Units that quantities may have; a ratio is written '1'. */
export type Unit =
  | '1'
  | 's'
  | 'core-s'
  | 'us'
  | 'ns'
  | 'cycles'
  | 'exits'
  | 'MiB'
  | 'MiB/MiB'
  | 'MiB/vCPU'
  | 'MiB/s'
  | 'MiB/core-s'
  | 'Mbit/s'
  | '1/s'
  | '1/core-s'
  | 'cores'
  | 'threads'
  | 'vCPU'
  | 'GHz'
  | 'W'
  | 'instances'
  | 'lines';

/** A number that knows its unit, its source and how well it is known. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  readonly grade: Grade;
  /** Key of a source. */
  readonly source: string;
  /** Ids of the evidence rows it was read or derived from. */
  readonly rows?: readonly string[];
  /** Range in which sources or repetitions lie, where they differ. */
  readonly low?: number;
  readonly high?: number;
  /** Clock of the machine it was measured on, GHz: lets CPU time be carried to another clock. */
  readonly clockGHz?: number;
  /** How it was derived, when it is not a figure of the source as it stands. */
  readonly note?: string;
}

type Detail = Pick<Quantity, 'rows' | 'low' | 'high' | 'clockGHz' | 'note'>;

const quantity =
  (grade: Grade) =>
  (value: number, unit: Unit, source: string, detail: Detail = {}): Quantity => ({
    value,
    unit,
    grade,
    source,
    ...detail,
  });

/** Measured on a machine by this project. */
export const measured = quantity('measured');
/** Read in, or computed from, a published measurement. */
export const published = quantity('published');
/** Stated by the maker: a limit, a rule, a data sheet. */
export const vendor = quantity('vendor');
/** Derived by reasoning from other figures; `note` says how. */
export const modelled = quantity('modelled');

/** What a drawn value rests on. */
export interface Provenance {
  readonly grade: Grade;
  /** Keys of the sources that matter, strongest contribution first. */
  readonly sources: readonly string[];
}

/** The weaker of two grades. */
export const weaker = (a: Grade, b: Grade): Grade => (grades.indexOf(a) >= grades.indexOf(b) ? a : b);

/**
 * Provenance of a sum. `parts` are [amount, quantities the amount was computed from]; amounts may be negative (savings). A quantity
 * matters when the parts that it is in make up more than 5 % of the sum, however many they are; the grade is the weakest of those
 * that matter, the sources are theirs, heaviest first.
 */
export function provenanceOf(parts: readonly (readonly [number, readonly Quantity[]])[]): Provenance {
  const weights = new Map<Quantity, number>();
  let total = 0;
  for (const [amount, known] of parts) {
    total += Math.abs(amount);
    for (const each of new Set(known)) weights.set(each, (weights.get(each) ?? 0) + Math.abs(amount));
  }
  const heavy = [...weights]
    .filter(([, weight]) => total === 0 || weight > 0.05 * total)
    .toSorted((a, b) => b[1] - a[1]);
  return {
    grade: heavy.reduce<Grade>((worst, [{ grade }]) => weaker(worst, grade), 'measured'),
    sources: [...new Set(heavy.map(([{ source }]) => source))],
  };
}
