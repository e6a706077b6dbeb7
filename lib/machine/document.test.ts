import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layout } from './guest';
import { exits } from './hardware-assisted';
import { hypercallNames } from './hypercall';
import { groups, instructions } from './isa';
import { load } from './load';
import { samples } from './probes';

const text = readFileSync('docs/machine.md', 'utf8');
const operands = {
  '': '',
  r: 'r',
  i: 'n',
  rr: 'r, r',
  ri: 'r, n',
  rm: 'r, [r+n]',
  mr: '[r+n], r',
  ir: 'n, r',
  irr: 'n, r, r',
};

/** Rows of a table, without the filling of the formatter. */
const rowsOf = (heading: string): string[] => {
  const section = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
        .join(' | '),
    );
};

it('the manual has the instruction table, row by row', () => {
  const rows = instructions.map((each) =>
    [
      `\`${`${each.name} ${operands[each.form]}`.trimEnd()}\``,
      each.privileged ? 'traps' : each.sensitive ? 'runs on' : '',
      each.sensitive ?? '',
      each.inGuestMode ?? '',
      each.x86 ?? '',
      each.does,
    ].join(' | '),
  );
  expect(rowsOf('Instructions')).toEqual(rows);
});

it('the manual has the groups, the hypercalls and the reasons to exit', () => {
  const own = (id: string) =>
    instructions
      .filter(({ group }) => group === id)
      .map(({ name }) => `\`${name}\``)
      .join(', ');
  expect(rowsOf('Sensitive and silent')).toEqual(groups.map(({ id, name, x86 }) => [name, x86, own(id)].join(' | ')));
  expect(rowsOf('Hypercalls')).toEqual(hypercallNames.map((name, at) => `${at + 1} | ${name}`));
  for (const each of exits.shadow) expect(text).toContain(`\`${each}\``);
});

it('the manual says how large the guest is', () => {
  const [sample] = samples;
  const loading = load(sample as (typeof samples)[number], 'classic', false);
  if (!loading.ok) throw new Error('the sample does not assemble');
  const vectors = loading.labels.get('vectors') ?? 0;
  expect(text).toContain(`${vectors} instructions`);
  expect(text).toContain(`at most ${layout.programWords} words`);
});
