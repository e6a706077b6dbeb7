import type { Issue } from '../model/issue';
import type { Amount, ListKnob } from '../parameters/list-parameter';
import type { Reading } from './reading';

/** One member of a list with its amount: null where it has none, or where none is written and absence has a meaning. */
export interface Entry {
  readonly id: string;
  readonly amount: number | null;
}

const amountText = (amount: Amount | null): string =>
  amount ? `, each with *${amount.name} from ${amount.least} to ${amount.most} if wanted` : '';

/** What a list may be, in words. */
export const listAllowed = (parameter: ListKnob): string =>
  `${parameter.usual === '' ? '0' : '1'} to ${parameter.most} different ones of ` +
  `${parameter.choices.map(({ id }) => id).join(', ')}, joined by ~${amountText(parameter.amount)}`;

/** The list as text: the inverse of `readList`. */
export function listText({ amount: rule }: ListKnob, entries: readonly Entry[]): string {
  const bare = (amount: number | null) => rule === null || amount === rule.absent;
  return entries.map(({ id, amount }) => (bare(amount) ? id : `${id}*${amount}`)).join('~');
}

function readAmount(rule: Amount | null, text: string | undefined): number | null | undefined {
  if (text === undefined) return rule?.absent ?? null;
  const amount = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return rule && amount >= rule.least && amount <= rule.most ? amount : undefined;
}

function readEntry({ choices, amount: rule }: ListKnob, piece: string): Entry | null {
  const [id = '', text, ...more] = piece.split('*');
  const amount = readAmount(rule, text);
  if (amount === undefined || more.length > 0 || !choices.some((choice) => choice.id === id)) return null;
  return { id, amount };
}

function inOrder({ ordered, choices }: ListKnob, entries: readonly Entry[]): readonly Entry[] {
  if (ordered) return entries;
  return choices.flatMap(({ id }) => entries.filter((entry) => entry.id === id));
}

/**
 * Reads `id*amount~id~...`. Every piece that is not allowed is an issue of its own; the rest is kept, and the usual list
 * stands in when nothing is left. Where order has no meaning the entries come in the order of the catalogue.
 */
export function readList(parameter: ListKnob, text: string): Reading<readonly Entry[]> {
  const { key, most, usual } = parameter;
  const issues: Issue[] = [];
  const kept = new Map<string, Entry>();
  const refuse = (value: string, allowed: string) => issues.push({ field: key, value, allowed });
  const pieces = text === '' && usual === '' ? [] : text.split('~');
  if (pieces.length > most) refuse(`${pieces.length} of them`, `at most ${most} of them`);
  for (const piece of pieces.slice(0, most)) {
    const entry = readEntry(parameter, piece);
    if (!entry) refuse(piece, listAllowed(parameter));
    else if (kept.has(entry.id)) refuse(piece, 'each one once');
    else kept.set(entry.id, entry);
  }
  const entries = kept.size === 0 ? usualEntries(parameter) : [...kept.values()];
  return { value: inOrder(parameter, entries), issues };
}

/** The usual list. Throws when the parameter states one that it would not allow. */
export function usualEntries(parameter: ListKnob): readonly Entry[] {
  const pieces = parameter.usual === '' ? [] : parameter.usual.split('~');
  const entries = pieces.map((piece) => readEntry(parameter, piece));
  const known = entries.filter((entry) => entry !== null);
  if (known.length < pieces.length) throw new Error(`"${parameter.usual}" is not a list of ${parameter.key}`);
  return inOrder(parameter, known);
}
