import { confinements } from '../../lib/linux/confinement';
import { dockerParts } from '../../lib/linux/container';
import { type PartId, parts } from '../../lib/linux/container-steps';
import { files, type GroupPath, groupPaths, type Tree, usualTree } from '../../lib/linux/neighbours';
import { operations } from '../../lib/linux/operations';
import { type Command, commandOf, textOf } from '../../lib/linux/script';
import type { Issue } from '../../lib/model/issue';
import { expanded, linkQuery } from '../../lib/query/packed';
import { type Pair, pairsOf, queryOf } from '../../lib/query/pairs';
import { anyOf, type Rule, refused } from '../../lib/query/refused';

/** Resources whose course is drawn. */
export const resources = [
  { id: 'cores', name: 'processor' },
  { id: 'memory', name: 'memory' },
  { id: 'processes', name: 'processes' },
  { id: 'io', name: 'disk' },
] as const;
export type ResourceId = (typeof resources)[number]['id'];

/** All that the page can be set to; the link holds it, without what is usual. */
export interface Settings {
  readonly parts: readonly PartId[];
  /** Number of the step that is looked at; null for the last. */
  readonly step: number | null;
  readonly commands: readonly Command[];
  readonly tree: Tree;
  readonly resource: ResourceId;
  /** Operation and confinement whose ruling is laid out. */
  readonly cell: string;
}

const mostCommands = 60;

/** What the files show at first: a byte that costs a file, a whiteout, a refusal, and a neighbour who notices nothing. */
const usualCommands = ['1 append srv/data', '1 unlink etc/users', '1 rename srv www', '2 read srv/data'];

export const usual: Settings = {
  parts: dockerParts,
  step: null,
  commands: usualCommands.flatMap((text) => commandOf(text) ?? []),
  tree: usualTree,
  resource: 'cores',
  cell: 'mount.docker',
};

/** Parts in the order of the list. */
export const inOrder = (ids: readonly string[]): readonly PartId[] =>
  parts.map(({ id }) => id).filter((id) => ids.includes(id));

/** A field of a group: empty stands for what there is when nothing is written. Null for what is no number. */
export function limitOf(text: string): number | 'unset' | null {
  const word = text.trim();
  if (word === '' || word === 'max') return 'unset';
  return /^\d{1,7}(\.\d{1,3})?$/.test(word) ? Number(word) : null;
}

/** A tree with one field changed. */
export function withLimit(tree: Tree, path: GroupPath, field: (typeof files)[number]['field'], text: string): Tree {
  const limit = limitOf(text);
  if (limit === null) return tree;
  const { [field]: _, ...others } = tree[path];
  return { ...tree, [path]: limit === 'unset' ? others : { ...others, [field]: limit } };
}

const keyOf = (path: GroupPath, file: string): string => `${path}/${file}`;

const treeOf = (pairs: readonly Pair[]): Tree =>
  groupPaths.reduce(
    (tree, path) =>
      files.reduce((now, { id, field }) => {
        const text = pairs.findLast(([key]) => key === keyOf(path, id))?.[1];
        return text === undefined ? now : withLimit(now, path, field, text);
      }, tree),
    usualTree,
  );

const commandsOf = (text: string | undefined): readonly Command[] | null =>
  text === undefined
    ? null
    : text
        .split(';')
        .flatMap((each) => commandOf(each) ?? [])
        .slice(0, mostCommands);

/** A command that a form without script adds: its parts in fields of their own. */
function addedBy(value: (key: string) => string | undefined): readonly Command[] {
  const words = ['who', 'verb', 'path', 'to'].map((key) => value(key) ?? '');
  return [commandOf(words.join(' '))].flatMap((command) => command ?? []);
}

/** Reads settings from a query; what is unknown is left as usual. */
export function settingsOf(query: string): Settings {
  const { pairs } = expanded(pairsOf(query));
  const value = (key: string) => pairs.findLast(([name]) => name === key)?.[1];
  const on = pairs.flatMap(([key, text]) => (key === 'on' ? text.split(',') : []));
  const step = value('step') ?? '';
  return {
    parts: on.length > 0 ? inOrder(on) : usual.parts,
    step: /^\d{1,2}$/.test(step) ? Number(step) : null,
    commands: [...(commandsOf(value('do')) ?? usual.commands), ...addedBy(value)].slice(-mostCommands),
    tree: treeOf(pairs),
    resource: resources.find(({ id }) => id === value('show'))?.id ?? usual.resource,
    cell: /^[a-z]{2,10}\.[a-z]{2,12}$/.test(value('cell') ?? '') ? (value('cell') ?? usual.cell) : usual.cell,
  };
}

const isStep: Rule = {
  allows: (text) => /^\d{1,2}$/.test(text) && Number(text) <= parts.length,
  allowed: `0 to ${parts.length}`,
};
const areCommands: Rule = {
  allows: (text) => text === '' || text.split(';').every((each) => commandOf(each) !== null),
  allowed: `up to ${mostCommands} commands like "1 append srv/data", joined by semicolons`,
};
const isLimit: Rule = { allows: (text) => limitOf(text) !== null, allowed: 'a number, or max for none' };
/** Fields of a form without script, which are read together. */
const isWord: Rule = { allows: () => true, allowed: 'a word' };

const rules = new Map<string, Rule>([
  ['on', anyOf([...parts.map(({ id }) => id), 'none'], parts.length)],
  ['step', isStep],
  ['do', areCommands],
  ['show', anyOf(resources.map(({ id }) => id))],
  ['cell', anyOf(operations.flatMap((operation) => confinements.map(({ id }) => `${operation.id}.${id}`)))],
  ...groupPaths.flatMap((path) => files.map(({ id }) => [keyOf(path, id), isLimit] as const)),
  ...['who', 'verb', 'path', 'to'].map((key) => [key, isWord] as const),
]);

/** What of a query could not be used, and what is allowed there. */
export function issuesIn(query: string): Issue[] {
  const { pairs, broken } = expanded(pairsOf(query));
  const packing = broken === null ? [] : [{ field: 'z', value: broken, allowed: 'packed settings of this page' }];
  return [...packing, ...refused(pairs, rules)];
}

/** Commands as they stand in a link. */
export const wordsOf = (commands: readonly Command[]): string => commands.map(textOf).join(';');

/** Pairs of the fields of the tree that are not as usual. */
const treePairs = (tree: Tree): readonly Pair[] =>
  groupPaths.flatMap((path) =>
    files.flatMap(({ id, field }): Pair[] => {
      const [now, before] = [tree[path][field] ?? null, usualTree[path][field] ?? null];
      return now === before ? [] : [[keyOf(path, id), now === null ? 'max' : String(now)]];
    }),
  );

/** The query that stands for settings, packed where it is long. */
export function queryFor({ parts: on, step, commands, tree, resource, cell }: Settings): string {
  const words: readonly (readonly [string, string, string])[] = [
    ['on', on.length > 0 ? on.join(',') : 'none', usual.parts.join(',')],
    ['step', step === null ? '' : String(step), ''],
    ['do', wordsOf(commands), wordsOf(usual.commands)],
    ['show', resource, usual.resource],
    ['cell', cell, usual.cell],
  ];
  const pairs = words.flatMap(([key, text, left]): Pair[] => (text === left ? [] : [[key, text]]));
  return linkQuery(queryOf([...pairs, ...treePairs(tree)]));
}
