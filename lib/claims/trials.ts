import type { Trial } from '../model/claim';
import { claims } from '.';
import type { Claim } from './claim';
import { trialFrom } from './record';
import kept from './trials.json';

/** A claim with what came of it. */
export interface Case {
  readonly claim: Claim;
  readonly trial: Trial;
}

/**
 * Every claim with its trial as `npm run claims` left it: some 300 studies take six seconds, which no reader should wait for. A test
 * tries all claims anew and holds this file to the engine.
 */
export const cases: readonly Case[] = claims.map((claim) => {
  const own = kept.find((each) => each.claim === claim.id);
  if (!own) throw new Error(`no trial of "${claim.id}" was kept: npm run claims`);
  return { claim, trial: trialFrom(claim, own) };
});
