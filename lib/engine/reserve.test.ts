import { expect, it } from 'vitest';
import { reserves } from '../platforms/reserves';
import { reservedCores, reservedMiB } from './reserve';

const of = (id: string) => {
  const found = reserves.find((reserve) => reserve.id === id);
  if (!found) throw new Error(`there is no reserve "${id}"`);
  return found;
};

it('GKE keeps a quarter of 2 GiB, and of 10 GiB a quarter of four, a fifth of four and a tenth of two', () => {
  expect(reservedMiB(of('gke'), 2048, 110)).toBe(512);
  expect(reservedMiB(of('gke'), 10_240, 110)).toBeCloseTo(1024 + 819.2 + 204.8, 9);
});

it('EKS keeps 11 MiB for each pod that may come, and the constant of an empty node', () => {
  expect(reservedMiB(of('eks'), 65_536, 20) - reservedMiB(of('eks'), 65_536, 0)).toBe(220);
  expect(reservedCores(of('eks'), 3, 0)).toBeCloseTo(0.06 + 0.01 + 0.005, 12);
});

it('AKS never keeps more than a quarter of the memory', () => {
  expect(reservedMiB(of('aks'), 4096, 250)).toBe(1024);
});

it('a node of a tenth of a core keeps no more than its tier', () => {
  for (const reserve of reserves) expect(reservedCores(reserve, 0.1, 0)).toBeLessThanOrEqual(0.1);
});
