import type { Verdict } from '../model/experiment';
import { limits } from './limits';
import type { Limit } from './limits/limit';

/** How far from the published figure a prediction may lie and need no explanation: |ln(predicted / published)|. */
export const MISS = 0.18;

/** The mechanism that the model lacks where it misses a row of ours, or cannot express it, as one sentence; null where it does neither. */
export function whyOf(verdict: Verdict): string | null {
  const { error } = verdict;
  if (error !== null && Math.abs(error) <= MISS) return null;
  const known = error === null ? limits.unstated : limits.missed;
  return known.find((limit) => speaksFor(limit, verdict))?.because ?? null;
}

const speaksFor = ({ source, platform, quantities, rows, reason }: Limit, verdict: Verdict): boolean =>
  (source === undefined || source === verdict.source) &&
  (platform === undefined || platform === verdict.platform) &&
  (quantities === undefined || quantities.includes(verdict.quantity)) &&
  (rows === undefined || rows.some((row) => verdict.id === `${verdict.source}-${row}`)) &&
  (reason === undefined || verdict.reason?.startsWith(reason) === true);
