import { dimensions, type HostGroup, type Result } from '../../model/result';
import { size } from '../drawing/number';

const plain = (amount: number): string => String(Number(amount.toPrecision(3)));

/** An amount of a dimension with its unit. */
function amountOf(dimension: number, amount: number): string {
  const { unit } = dimensions[dimension] ?? { unit: '' };
  return unit === 'MiB' ? size.short(amount) : `${plain(amount)}\u00a0${unit}`;
}

/** Why a host takes no more: each workload that no longer fits, what it asks for and what is free. Empty when all still fit. */
export function whyNotLines({ whyNot }: HostGroup, { scenario }: Result): string[] {
  return whyNot.map(({ workload, dimension, asks, free }) => {
    const name = scenario.workloads[workload]?.name ?? 'workload';
    const what = dimensions[dimension]?.name ?? 'room';
    return `no room for another ${name}: asks for ${amountOf(dimension, asks)} of ${what}, ${amountOf(dimension, free)} free`;
  });
}
