import { describe, expect, it } from 'vitest';
import { answerColumns, answerOf, answerTable, differencesOf, differenceTable } from './answer';
import { contrast, headlineOf } from './finding';
import { footingOf, readingOf } from './near/reading';
import { parse } from './query';
import { study } from './study';

const resultOf = (query: string) => study(parse(query).scenario);
const small = resultOf('n=12&on=bare-metal~kvm~docker');

describe('answerOf', () => {
  it('has a row per platform and a fact per column, with the numbers of the result', () => {
    const rows = answerOf(small);
    expect(rows.map(({ id }) => id)).toEqual(small.platforms.map(({ id }) => id));
    rows.forEach(({ facts }, index) => {
      expect(facts.length).toBe(answerColumns(small).length);
      expect(facts[0]?.value).toBe(small.platforms[index]?.placement.hosts);
      expect(facts[3]?.value).toBe(small.platforms[index]?.start?.ready.last);
    });
  });

  it('gives the largest value of a column the whole bar and a bar that nobody exceeds', () => {
    answerColumns(small).forEach((_, column) => {
      const bars = answerOf(small).flatMap(({ facts }) => facts[column]?.bar ?? []);
      expect(Math.max(...bars)).toBeCloseTo(1, 12);
      expect(Math.min(...bars)).toBeGreaterThanOrEqual(0);
    });
  });

  it('rests each number on what the model says that it rests on, and not on its row', () => {
    answerOf(small).forEach(({ facts }, index) => {
      const platform = small.platforms[index];
      if (!platform) throw new Error(`row ${index} has no platform`);
      answerColumns(small).forEach(({ quantity }, column) =>
        expect(facts[column]?.provenance).toEqual(footingOf(platform, quantity)),
      );
    });
  });

  it('asks for the very number where that can be doubted', () => {
    const asked = answerColumns(small).filter(({ id }) => !['hosts', 'memory'].includes(id));
    expect(asked.map(({ quantity }) => quantity)).toEqual(['density', 'boot-p50', 'makespan', 'slowdown', 'power']);
    for (const platform of small.platforms)
      for (const { quantity, value } of asked) expect(value(platform)).toBe(readingOf(platform, quantity));
  });

  it('is a table with the same numbers', () => {
    const rows = answerOf(small);
    const table = answerTable(answerColumns(small), rows);
    expect(table.columns.map(({ name, unit }) => `${name} ${unit}`.trim())).toEqual([
      'platform',
      'hosts',
      'per host',
      'half ready s',
      'all ready s',
      'platform memory MiB',
      'cpu time 1',
      'power W',
      'known by',
      'what found no place',
    ]);
    expect(table.rows.map(([name, hosts]) => [name, hosts])).toEqual(
      small.platforms.map(({ name, placement }) => [name, placement.hosts]),
    );
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  it('says why a platform carries nothing', () => {
    const [row] = answerOf(resultOf('n=5&on=docker&work=idle-desktop'));
    expect(row?.refusal).toMatch(/kernel/);
  });
});

describe('headlineOf', () => {
  it('names the range and who stands at its ends', () => {
    const { question, finding } = headlineOf(small);
    expect(question).toContain('12 servers at 8\u00a0% load');
    expect(finding).toMatch(
      /^They fit on 1 host with each of 2 platforms\. All are ready after .* \(Docker\) to .* \(Bare metal\)\. The platform itself takes/,
    );
  });

  it('tells its numbers with what they rest on, and the same sentence', () => {
    const { told, finding } = headlineOf(small);
    expect(told.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(finding);
    const numbers = told.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
    expect(numbers.map(({ platform, what }) => `${platform} ${what}`)).toEqual([
      'kvm hosts',
      'docker all ready',
      'bare-metal all ready',
      'docker platform memory',
      'kvm platform memory',
    ]);
    for (const { platform, quantity, provenance } of numbers) {
      const result = small.platforms.find(({ id }) => id === platform);
      expect(result && footingOf(result, quantity)).toEqual(provenance);
    }
    expect(finding.match(/\d[\d.,]*/g)?.length).toBe(numbers.length + 1);
  });

  it('says so when nothing fits', () => {
    expect(headlineOf(resultOf('n=5&on=docker&work=idle-desktop')).finding).toMatch(/^None/);
  });
});

it('compares only platforms that carry everything, and names the others', () => {
  const { finding } = headlineOf(resultOf('n=5&on=kvm~docker&work=static-web~idle-desktop&hosts=dell-r740'));
  expect(finding).toContain('They fit on 1 host with KVM');
  expect(finding).toContain('Docker cannot carry all of them.');
});

it('has columns of strain only where more was promised than there is', () => {
  const ids = (query: string) => answerColumns(resultOf(query)).map(({ id }) => id);
  expect(ids('n=12&on=kvm')).not.toContain('short');
  expect(ids('n=300&on=kvm&omem=3&hosts=ibm-x3250-x3470')).toContain('short');
});

it('tells A from B by what differs', () => {
  expect(contrast(small, resultOf('n=24&on=bare-metal~docker'))).toEqual({ a: '12 servers', b: '24 servers' });
  expect(contrast(small, resultOf('n=12&spare=2')).b).toBe('12 servers, 2 spare hosts');
});

describe('differencesOf', () => {
  it('is empty between a result and itself', () => {
    for (const { changes } of differencesOf(small, small)) expect(changes).toEqual([]);
  });

  it('tells what became how much more, for platforms that both have', () => {
    const differences = differencesOf(small, resultOf('n=24&on=bare-metal~docker'));
    expect(differences.map(({ id }) => id)).toEqual(['bare-metal', 'docker']);
    expect(differences[0]?.changes[0]).toMatchObject({ what: 'Hosts', from: '12', to: '24', change: '×2' });
    expect(differenceTable(differences).rows[0]).toEqual(['Bare metal', 'hosts', 12, 24, '', '×2']);
  });
});
