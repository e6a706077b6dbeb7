import { overheadTerms } from './engine/overhead';
import { hosts } from './hosts';
import type { Kind, Price, Prices } from './machine/ledger';
import { events } from './model/event';
import { modelled, provenanceOf, published, type Quantity } from './model/evidence';
import type { Host } from './model/host';
import type { Technique } from './model/technique';
import type { Workload } from './model/workload';
import { binaryTranslation } from './techniques/binary-translation';
import { direct } from './techniques/direct';
import { hardwareAssisted } from './techniques/hardware-assisted';
import { nativeDisk } from './techniques/native-disk';
import { nativeNetwork } from './techniques/native-network';
import { nativePaging } from './techniques/native-paging';
import { nestedPaging } from './techniques/nested-paging';
import { paravirtualPaging } from './techniques/paravirtual-paging';
import { paravirtualised } from './techniques/paravirtualised';
import { shadowPaging } from './techniques/shadow-paging';
import { translatedShadowPaging } from './techniques/translated-shadow-paging';
import { trapAndEmulate } from './techniques/trap-and-emulate';
import { workloads } from './workloads';

/** A trap and the emulation of one instruction; where there is no mode for guests it takes the place of an exit. */
const trap = published(2030, 'cycles', 'adams06', {
  rows: ['adams06-019'],
  note: 'trap and emulation of one instruction',
});
const callout = published(1254, 'cycles', 'adams06', { rows: ['adams06-020'], note: 'a call from translated code' });
const translation = published(2300, 'cycles', 'adams06', { rows: ['adams06-023'], note: 'once for each instruction' });
const hypercall = published(0.54 * 2500, 'cycles', 'pvm23', { rows: ['pvm23-002'], note: '0.54 us at 2.5 GHz' });

/** How each way of `lib/machine` stands in the overhead model: techniques for processor and memory, and what the monitor's other work costs. */
interface Entry {
  readonly way: string;
  readonly cpu: Technique;
  readonly mmu: Technique;
  readonly others: { readonly [K in Kind]?: Quantity };
}

const entries: readonly Entry[] = [
  { way: 'bare', cpu: direct, mmu: nativePaging, others: {} },
  { way: 'trap-and-emulate', cpu: trapAndEmulate, mmu: shadowPaging, others: { trap } },
  {
    way: 'binary-translation',
    cpu: binaryTranslation,
    mmu: translatedShadowPaging,
    others: { trap, callout, translation },
  },
  { way: 'paravirtualised', cpu: paravirtualised, mmu: paravirtualPaging, others: { trap, hypercall } },
  { way: 'shadowed', cpu: hardwareAssisted, mmu: shadowPaging, others: {} },
  { way: 'nested', cpu: hardwareAssisted, mmu: nestedPaging, others: {} },
];

/** Processors to choose from, one for each generation that changed what virtualisation costs. */
const generations = [
  ['dell-2650', 'no mode for guests'],
  ['hp-ml110-g3', 'the first with a mode for guests'],
  ['hp-ml110-g4', 'cheaper exits'],
  ['ibm-x3250-x3470', 'nested paging'],
  ['aws-m5d-metal', 'page tables of kernel and programs kept apart'],
  ['hpe-dl345-gen10-plus', 'AMD'],
  ['dell-r740', 'a server of 2019'],
] as const;

/** The processor that prices are for unless another is chosen. */
export const usualHost = 'dell-r740';

/** One event of each kind in a second, so that a term of the overhead model is what one event costs. */
function oneOfEach(): Workload {
  const [any] = workloads;
  if (!any) throw new Error('no workload');
  const one = modelled(1, '1/s', 'adams06', { note: 'one event, to read off its cost' });
  return { ...any, rates: Object.fromEntries(events.map(({ id }) => [id, one])) };
}

const priceOf = (cycles: number, known: readonly Quantity[]): Price => {
  const { grade, sources } = provenanceOf([[cycles, known]]);
  return { cycles, grade, sources, note: known.flatMap(({ note }) => note ?? []).join('; ') };
};

/** Terms of one technique on a host; costs that the host can state no exits for are left out. */
const askable = (technique: Technique, host: Host): Technique =>
  host.exitCycles ? technique : { ...technique, costs: technique.costs.filter(({ exits }) => exits === undefined) };

/**
 * What each event costs beyond the bare machine on a host, for one way of `lib/machine`: the very terms of the overhead model. Under trap and
 * emulate a trap takes the place of the exits that shadow paging was measured with. Throws for an unknown way.
 */
export function pricesOf(way: string, host: Host): Prices {
  const entry = entries.find((each) => each.way === way);
  if (!entry) throw new Error(`no prices for the way ${way}`);
  const on: Host = way === 'trap-and-emulate' ? { ...host, exitCycles: trap } : host;
  const stage = { cpu: askable(entry.cpu, on), mmu: askable(entry.mmu, on), network: nativeNetwork, disk: nativeDisk };
  const prices: { [K in Kind]?: Price } = {};
  for (const event of events.map(({ id }) => id)) {
    const terms = overheadTerms(oneOfEach(), [stage], on).filter((term) => term.event === event);
    if (event === 'execution' || terms.length === 0) continue;
    const seconds = terms.reduce((sum, { extraSeconds }) => sum + extraSeconds, 0);
    const known = terms.flatMap((term) => term.known.filter(({ unit }) => unit !== '1/s'));
    prices[event] = priceOf(seconds * on.clockGHz.value * 1e9, known);
  }
  const others = way === 'shadowed' || way === 'nested' ? { exit: host.exitCycles } : entry.others;
  for (const [kind, known] of Object.entries(others)) if (known) prices[kind as Kind] = priceOf(known.value, [known]);
  return prices;
}

/** A processor and what everything costs on it. */
export interface Generation {
  readonly id: string;
  readonly name: string;
  /** Ways that the processor has no means for. */
  readonly lacks: readonly string[];
  readonly prices: { readonly [way: string]: Prices };
}

const lacking = (host: Host): string[] =>
  entries.flatMap(({ way, cpu, mmu }) =>
    [cpu, mmu].some(({ requires }) => requires && way !== 'trap-and-emulate' && !host.features.includes(requires))
      ? [way]
      : [],
  );

/** The processors to choose from with their prices, in order of time. */
export function pricedGenerations(): readonly Generation[] {
  return generations.map(([id, what]) => {
    const host = hosts.find((each) => each.id === id);
    if (!host) throw new Error(`no host ${id}`);
    const prices = Object.fromEntries(entries.map(({ way }) => [way, pricesOf(way, host)]));
    return { id, name: `${host.processor.replace(/^2x /, '')} (${host.year}): ${what}`, lacks: lacking(host), prices };
  });
}
