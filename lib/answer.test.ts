import { describe, expect, it } from 'vitest';
import { answerColumns, answerOf, differencesOf, headlineOf } from './answer';
import { parse } from './query';
import { study } from './study';

const resultOf = (query: string) => study(parse(query).scenario);
const small = resultOf('n=12&on=bare-metal~kvm~docker');

describe('answerOf', () => {
  it('has a row per platform and a fact per column, with the numbers of the result', () => {
    const rows = answerOf(small);
    expect(rows.map(({ id }) => id)).toEqual(small.platforms.map(({ id }) => id));
    rows.forEach(({ facts }, index) => {
      expect(facts.length).toBe(answerColumns.length);
      expect(facts[0]?.value).toBe(small.platforms[index]?.placement.hosts);
      expect(facts[3]?.value).toBe(small.platforms[index]?.start?.ready.last);
    });
  });

  it('gives the largest value of a column the whole bar and a bar that nobody exceeds', () => {
    answerColumns.forEach((_, column) => {
      const bars = answerOf(small).flatMap(({ facts }) => facts[column]?.bar ?? []);
      expect(Math.max(...bars)).toBeCloseTo(1, 12);
      expect(Math.min(...bars)).toBeGreaterThanOrEqual(0);
    });
  });

  it('says why a platform carries nothing', () => {
    const [row] = answerOf(resultOf('n=5&on=docker&work=idle-desktop'));
    expect(row?.refusal).toMatch(/kernel/);
  });
});

describe('headlineOf', () => {
  it('names the range and who stands at its ends', () => {
    const { question, finding } = headlineOf(small);
    expect(question).toContain('12 servers at 8 % load');
    expect(finding).toMatch(
      /^They fit on .*\. All are ready after .* \(Docker\) to .* \(Bare metal\)\. The platform itself takes/,
    );
  });

  it('says so when nothing fits', () => {
    expect(headlineOf(resultOf('n=5&on=docker&work=idle-desktop')).finding).toMatch(/^None/);
  });
});

describe('differencesOf', () => {
  it('is empty between a result and itself', () => {
    for (const { changes } of differencesOf(small, small)) expect(changes).toEqual([]);
  });

  it('tells what became how much more, for platforms that both have', () => {
    const differences = differencesOf(small, resultOf('n=24&on=bare-metal~docker'));
    expect(differences.map(({ id }) => id)).toEqual(['bare-metal', 'docker']);
    expect(differences[0]?.changes[0]).toEqual({ what: 'Hosts', from: '12', to: '24', change: '×2' });
  });
});
