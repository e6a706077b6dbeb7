import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  balancedAllocation,
  binPackShape,
  leastAllocated,
  mostAllocated,
  requestedToCapacityRatio,
  type ShapePoint,
} from './kubernetes';

interface Amounts {
  readonly cpuMilli: number;
  readonly memBytes: number;
}
interface Vectors {
  readonly published: readonly {
    readonly source: string;
    readonly cap: Amounts;
    readonly requestedInclPod: Amounts;
    readonly NodeResourcesFit_LeastAllocated: number;
    readonly NodeResourcesBalancedAllocation: number;
  }[];
  readonly derivedFromFormulas: readonly {
    readonly cap: Amounts;
    readonly requestedInclPod: Amounts;
    readonly least: number;
    readonly most: number;
    readonly balanced: number;
    readonly rtcrBinPack: number;
    readonly rtcrSpread: number;
  }[];
}

const vectors: Vectors = JSON.parse(
  readFileSync(new URL('oracle/scheduler-score-vectors.json', import.meta.url), 'utf8'),
);
const pair = ({ cpuMilli, memBytes }: Amounts): [number, number] => [cpuMilli, memBytes];
const spreadShape: readonly ShapePoint[] = [
  { utilization: 0, score: 10 },
  { utilization: 100, score: 0 },
];

describe('scores of the Kubernetes scheduler', () => {
  it.each(vectors.published)('are those that were published: $source', (vector) => {
    const requested = pair(vector.requestedInclPod);
    expect(leastAllocated(requested, pair(vector.cap))).toBe(vector.NodeResourcesFit_LeastAllocated);
    expect(balancedAllocation(requested, pair(vector.cap))).toBe(vector.NodeResourcesBalancedAllocation);
  });

  it.each(vectors.derivedFromFormulas)('follow the documented formulas: $requestedInclPod of $cap', (vector) => {
    const requested = pair(vector.requestedInclPod);
    const capacity = pair(vector.cap);
    expect({
      least: leastAllocated(requested, capacity),
      most: mostAllocated(requested, capacity),
      balanced: balancedAllocation(requested, capacity),
      rtcrBinPack: requestedToCapacityRatio(requested, capacity, binPackShape),
      rtcrSpread: requestedToCapacityRatio(requested, capacity, spreadShape),
    }).toEqual({
      least: vector.least,
      most: vector.most,
      balanced: vector.balanced,
      rtcrBinPack: vector.rtcrBinPack,
      rtcrSpread: vector.rtcrSpread,
    });
  });

  it('take the standard deviation of three resources', () => {
    // Shares 0.2, 0.5, 0.8: mean 0.5, variance 0.06.
    expect(balancedAllocation([2, 5, 8], [10, 10, 10])).toBe(75);
    expect(balancedAllocation([4], [10])).toBe(100);
  });

  it('leave out a resource that the node does not have', () => {
    expect(leastAllocated([1, 5], [4, 0])).toBe(75);
    expect(mostAllocated([1, 5], [4, 0])).toBe(25);
    expect(balancedAllocation([1, 5], [4, 0])).toBe(100);
  });
});
