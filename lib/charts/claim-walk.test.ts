import { expect, test } from 'vitest';
import { isTested } from '../claims/claim';
import { cases } from '../claims/trials';
import { walkOf } from '../claims/walk';
import { drawClaimWalk } from './claim-walk';

const walks = cases.flatMap(({ claim, trial }) =>
  isTested(claim) ? trial.walks.map((walk) => walkOf(claim, trial, walk)) : [],
);

test('there is a picture along every number in which a claim turns, and it says where', () => {
  expect(walks.map(({ claim, finding }) => `${claim}: ${finding}`)).toEqual([
    'scalability: False with 12 workloads, true at 15 workloads.',
    'scalability: False with 8\u00a0% load, true at 12.2\u00a0% load.',
    'isolation: True with 12 workloads, false up to 1 workload.',
    'isolation: True with 1 tenant, false from 12 tenants on.',
    'operating-system: True with 12 workloads, false up to 1 workload.',
    'operating-system: True with 1 tenant, false from 12 tenants on.',
    'size: False with 12 workloads, true at 10 workloads.',
    'size: False with 8\u00a0% load, true at 15.9\u00a0% load.',
    'creating: True with 12 workloads, false up to 3 workloads and from 13 workloads on.',
    'creating: True with 8\u00a0% load, false from 22.1\u00a0% load on.',
  ]);
});

test('a point for each side and value, inside the picture, in the order of the table', () => {
  for (const walk of walks)
    for (const width of [320, 760, 1140]) {
      const { marks, table, height } = drawClaimWalk(walk, width);
      expect(marks.length).toBe(2 * walk.points.length);
      expect(table.rows.map((row) => row[2])).toEqual(
        [0, 1].flatMap((side) => walk.points.map(({ figures }) => figures[side])),
      );
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
});

test('the ground is dark exactly where the claim is true', () => {
  for (const walk of walks) {
    const { nodes } = drawClaimWalk(walk, 760);
    const grounds = nodes.filter(({ key }) => key.startsWith('true-')).map(({ key }) => Number(key.slice(5)));
    expect(grounds).toEqual(walk.points.flatMap(({ outcome }, at) => (outcome === 'holds' ? [at] : [])));
  }
});
