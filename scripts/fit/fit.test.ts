import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rows } from '../../lib/evidence/rows';
import { workloads } from '../../lib/workloads';
import { applications, servesAfter } from './applications';
import { fittedTo } from './fit';
import { leastDeviations } from './least-deviations';
import { checkRows, fitRowsOf } from './rows';

const kept = readFileSync('lib/evidence/fitted.json', 'utf8');
const written = (evidence: typeof rows): string => `${JSON.stringify(fittedTo(evidence), null, 2)}\n`;

describe('the fit', () => {
  it('gives the file that is kept, to the last digit', () => {
    expect(written(rows)).toBe(kept);
  });

  it('does not change when every row for checking is another', () => {
    const perturbed = rows.map((row) =>
      checkRows.has(row.id)
        ? { ...row, value: 1.7 * row.value + 3, baseline: row.baseline && 0.4 * row.baseline }
        : row,
    );
    expect(perturbed.filter((row, i) => row !== rows[i]).length).toBe(checkRows.size);
    expect(written(perturbed)).toBe(kept);
  });

  it('changes when a row for fitting does', () => {
    const other = rows.map((row) => (row.id === 'young19-002' ? { ...row, value: 2 * row.value } : row));
    expect(written(other)).not.toBe(kept);
  });

  it('puts each value into its interval', () => {
    const stray = Object.entries(fittedTo(rows)).filter(([, { value, low, high }]) => !(low <= value && value <= high));
    expect(stray).toEqual([]);
  });

  it('refuses a row that is for checking', () => {
    expect(() => fitRowsOf(rows)('firecracker_nsdi20-152')).toThrow('is for checking and may not be fitted to');
  });
});

describe('what is known of the applications', () => {
  it.each(Object.entries(applications))('%s is as its workload says', (id, { memoryMiB, filesMiB }) => {
    const workload = workloads.find((each) => each.id === id);
    expect([workload?.memoryMiB.value, workload?.imageReadMiB.value]).toEqual([memoryMiB, filesMiB]);
  });

  it.each(['go-service', 'static-web'] as const)('%s serves after the steps of its start', (id) => {
    const start = workloads.find((each) => each.id === id)?.start ?? [];
    const steps = start.map(({ on, amount }) => amount.value * (on === 'cpu' ? 2.6 / 2.5 : 1 / 782));
    expect(servesAfter(id)).toBeCloseTo(
      steps.reduce((sum, each) => sum + each, 0),
      12,
    );
  });
});

describe('least deviations', () => {
  const says = (measured: number, coefficients = [1], plus = 0) => ({ row: 'a', coefficients, plus, measured });

  it('of one unknown are its median, and one odd reading moves nothing', () => {
    expect(leastDeviations([says(2), says(3), says(5)], 1)).toEqual([3]);
    expect(leastDeviations([says(2), says(3), says(5000)], 1)).toEqual([3]);
  });

  it('of two readings are the middle in logarithms', () => {
    expect(leastDeviations([says(2), says(8)], 1)[0]).toBeCloseTo(4, 12);
  });

  it('of two unknowns are those that meet most readings: 3 + 4 = 7', () => {
    const [x, y] = leastDeviations([says(3, [1, 0]), says(4, [0, 1]), says(7, [1, 1]), says(14, [2, 2])], 2);
    expect([x, y]).toEqual([3, 4]);
  });

  it('take off what is known already', () => {
    expect(leastDeviations([says(10, [2], 4)], 1)).toEqual([3]);
  });
});
