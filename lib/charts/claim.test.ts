import { expect, test } from 'vitest';
import { isTested } from '../claims/claim';
import { stripOf } from '../claims/strip';
import { cases } from '../claims/trials';
import type { ClaimStrip } from '../model/claim';
import { drawClaim } from './claim';

const strips: ClaimStrip[] = cases.flatMap(({ claim, trial }) => (isTested(claim) ? [stripOf(claim, trial)] : []));

test('a square, a mark and a row for each scenario, in the order of the range', () => {
  for (const strip of strips) {
    const { marks, table, nodes } = drawClaim(strip, 420);
    expect(marks.map(({ name }) => name.split(': ').slice(0, -1).join(': '))).toEqual(
      strip.cells.map(({ words }) => words),
    );
    expect(table.rows.map((row) => row.slice(2, 4))).toEqual(
      strip.cells.map(({ figures }) => [...(figures ?? [null, null])]),
    );
    expect(nodes.filter(({ key }) => key.startsWith('cell-')).length).toBe(strip.cells.length);
  }
});

test('squares stay in the picture and clear of each other, from a phone to a page', () => {
  for (const width of [320, 366, 420, 760, 1140])
    for (const strip of strips) {
      const { marks, height } = drawClaim(strip, width);
      for (const { x, y, rx, ry } of marks) {
        expect(x - rx).toBeGreaterThanOrEqual(0);
        expect(x + rx).toBeLessThanOrEqual(width);
        expect(y + ry).toBeLessThanOrEqual(height);
      }
      const row = marks.filter(({ y }) => y === marks[0]?.y).map(({ x }) => x);
      const least = Math.min(...row.slice(1).map((x, at) => x - (row[at] ?? 0)));
      expect(least).toBeGreaterThanOrEqual(2 * (marks[0]?.rx ?? 0) + 2.9);
    }
});

test('what a scenario says is in the shape of its square, not only in its colour', () => {
  const [strip] = strips;
  const one = (outcome: 'holds' | 'tie' | 'fails' | 'silent') => {
    const cells = strip!.cells.map((cell) => ({ ...cell, outcome }));
    const found = drawClaim({ ...strip!, cells }, 420).nodes.find(({ key }) => key === 'cell-0')!;
    return `${found.tag} ${String(found.attrs.d ?? '').replace(/[-\d. ]+/g, ' ')} ${found.attrs.fill === 'none' ? 'hollow' : 'full'}`;
  };
  expect([one('holds'), one('tie'), one('fails'), one('silent')]).toEqual([
    'rect  full',
    'path M H V H ZM H V H Z full',
    'path M H V H ZM L M L  hollow',
    'circle  full',
  ]);
});
