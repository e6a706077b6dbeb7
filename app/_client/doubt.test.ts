import { describe, expect, it } from 'vitest';
import { charts } from '../../lib/charts';
import type { Mark } from '../../lib/model/scene';
import { askables } from '../../lib/near/askables';
import { parse } from '../../lib/query';
import { study } from '../../lib/study';
import { doubtOf, knownPage, knownUrl, rowPage } from './doubt';

const result = study(parse('n=30&on=kvm~docker').scenario);
const marksOf = (chart: (typeof charts)[number], pinned: typeof result | null = null): readonly Mark[] =>
  chart.draw(result, { width: 700, height: chart.height(result, 700), pinned, focus: null }).marks;

describe('doubtOf', () => {
  for (const chart of charts)
    it(`knows what is doubted for every mark of ${chart.id}`, () => {
      const doubts = marksOf(chart).map((mark) => doubtOf(chart.id, mark));
      expect(doubts.filter((doubt) => !askables.some(({ id }) => id === doubt?.quantity))).toEqual([]);
    });

  it('tells the points of a distribution apart', () => {
    const [boot] = charts.filter(({ id }) => id === 'boot-time');
    const found = boot ? marksOf(boot).map((mark) => doubtOf('boot-time', mark)?.quantity) : [];
    expect(found.slice(0, 6)).toEqual(['boot-p50', 'boot-p50', 'boot-p95', 'boot-p99', 'makespan', 'boot-mean']);
  });

  it('leaves scenario A and other charts alone', () => {
    const [boot] = charts.filter(({ id }) => id === 'boot-time');
    const pinned = boot ? marksOf(boot, result).filter(({ series }) => series.endsWith('scenario A')) : [];
    expect(pinned.length).toBeGreaterThan(1);
    expect(pinned.map((mark) => doubtOf('boot-time', mark))).toEqual(pinned.map(() => null));
    expect(doubtOf('evidence', { ...(pinned[0] as Mark), series: 'kvm' })).toBeNull();
  });
});

it('asks the server with the scenario, and leads to a page that needs no script', () => {
  const doubt = { platform: 'kvm', quantity: 'boot-p50' };
  expect(knownUrl(doubt, 'n=30')).toBe('/api/known?n=30&platform=kvm&quantity=boot-p50');
  expect(knownPage(doubt, 'n=30&on=kvm~lxc')).toBe('/evidence?n=30&on=kvm~lxc&near=boot-p50&of=kvm');
});

it('leads from a point of the evidence to its row', () => {
  const provenance = { grade: 'published', sources: ['felter15', 'adams06'] } as const;
  const mark: Mark = {
    name: '',
    detail: ['felter15-002: KVM with QEMU, throughput ratio'],
    series: '',
    x: 0,
    y: 0,
    rx: 6,
    ry: 6,
    provenance,
    platform: 'kvm',
  };
  expect(rowPage(mark)).toBe('/evidence?source=felter15&rows=all#felter15-002');
});
