import type { Reserve, Reserved, Tier } from '../model/reserve';

/** Sum over the tiers of their share of the part of a node that lies in them. */
function inTiers(tiers: readonly Tier[], amount: number): number {
  let [sum, from] = [0, 0];
  for (const { upTo, share } of tiers) {
    const to = Math.min(amount, upTo?.value ?? Infinity);
    sum += share.value * Math.max(0, to - from);
    from = Math.max(from, to);
  }
  return sum;
}

function setAside({ fixed, perPod, tiers = [], atMost }: Reserved, amount: number, pods: number): number {
  const asked = (fixed?.value ?? 0) + pods * (perPod?.value ?? 0) + inTiers(tiers, amount);
  return Math.min(asked, amount * (atMost?.value ?? 1));
}

/** Memory that a node of so much, for so many pods at most, keeps from them, MiB. */
export const reservedMiB = ({ memoryMiB }: Reserve, nodeMiB: number, pods: number): number =>
  setAside(memoryMiB, nodeMiB, pods);

/** Processors that a node of so many keeps from its pods, cores. */
export const reservedCores = ({ cores }: Reserve, nodeCores: number, pods: number): number =>
  setAside(cores, nodeCores, pods);
