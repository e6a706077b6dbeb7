import { describe, expect, it } from 'vitest';
import { charts } from '../../lib/charts';
import { parse } from '../../lib/query';
import { study } from '../../lib/study';
import { extremesOf } from './extremes';

const result = study(parse('n=30').scenario);
const sceneOf = (id: string) => {
  const chart = charts.find((each) => each.id === id);
  if (!chart) throw new Error(`there is no chart ${id}`);
  return chart.draw(result, { width: 700, height: chart.height(result, 700), pinned: null, focus: null });
};
const name = (id: string, which: 'lowest' | 'highest'): string => {
  const { table, marks } = sceneOf(id);
  return marks[extremesOf(table)?.[which] ?? -1]?.name ?? '';
};

describe('extremesOf', () => {
  it('is the mark with the least and the one with the greatest value that is drawn', () => {
    const last = Math.max(...result.platforms.map(({ start }) => start?.ready.last ?? 0));
    const slowest = result.platforms.find(({ start }) => start?.ready.last === last);
    expect(name('boot-time', 'highest')).toMatch(new RegExp(`^${slowest?.name}, `));
    const watts = result.platforms.map(({ power }) => power?.watts ?? Number.POSITIVE_INFINITY);
    expect(name('power', 'lowest')).toMatch(
      new RegExp(`^${result.platforms[watts.indexOf(Math.min(...watts))]?.name}, power`),
    );
  });

  it('reads the hosts of a sweep and not the workloads', () => {
    expect(name('hosts', 'highest')).toMatch(/^Bare metal, 100,000 workloads|^Bare metal, .* workloads: .* hosts/);
    const { table } = sceneOf('hosts');
    const hosts = table.rows.map((row) => Number(row[3]));
    expect(hosts[extremesOf(table)?.highest ?? -1]).toBe(Math.max(...hosts));
  });

  it('says nothing of a table without numbers', () => {
    expect(extremesOf({ caption: '', columns: [{ id: 'what', name: 'what', unit: '' }], rows: [['a']] })).toBe(null);
  });
});
