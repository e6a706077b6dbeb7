import type { Mostly } from '../model/known';
import type { PlatformResult } from '../model/result';

type Part = Omit<Mostly, 'share'> & { readonly amount: number };

const startParts = ({ start }: PlatformResult): readonly Part[] =>
  start?.phases.map(({ name, mean, provenance }) => ({
    name: `the phase ${name}`,
    amount: mean,
    sources: provenance.sources,
  })) ?? [];

const layersOf =
  (which: 'memory' | 'disk') =>
  ({ footprint }: PlatformResult): readonly Part[] =>
    footprint?.[which]
      .filter(({ scope }) => scope !== 'host')
      .map(({ name, mib, provenance }) => ({ name: `the layer ${name}`, amount: mib, sources: provenance.sources })) ??
    [];

const eventParts = ({ overhead }: PlatformResult): readonly Part[] =>
  overhead?.parts.map(({ name, technique, extra, provenance }) => ({
    name: `${name} under ${technique}`,
    amount: extra,
    sources: provenance.sources,
  })) ?? [];

/** Of what a figure is the sum, where it is one. */
const parts: Readonly<Record<string, (result: PlatformResult) => readonly Part[]>> = {
  'boot-p50': startParts,
  'boot-mean': startParts,
  'boot-p95': startParts,
  'boot-p99': startParts,
  makespan: startParts,
  'memory-per-instance': layersOf('memory'),
  'image-size': layersOf('disk'),
  slowdown: eventParts,
};

/** The part that most of a figure is made of: the phase of a start (by its mean), the layer of memory or disk, the event of an overhead. Null where nothing adds up. */
export function mostlyOf(result: PlatformResult, quantity: string): Mostly | null {
  const all = parts[quantity]?.(result) ?? [];
  const sum = all.reduce((total, { amount }) => total + amount, 0);
  const [first] = all.toSorted((a, b) => b.amount - a.amount);
  if (!first || sum <= 0) return null;
  return { name: first.name, share: first.amount / sum, sources: first.sources };
}
