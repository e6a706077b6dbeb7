import type { Result } from '../../model/result';

export interface Finding {
  readonly headline: string;
  readonly summary: string;
}

/** What every chart says when no platform could place anything. */
export function nothingPlaced({ platforms }: Result): Finding {
  const names = platforms.map(({ name }) => name);
  const who = names.length === 0 ? 'No platform is chosen' : `${names.length === 1 ? names[0] : `None of ${names.join(', ')}`}`;
  return {
    headline: names.length === 0 ? 'No platform is chosen.' : names.length === 1 ? `${who} cannot place any of the workloads.` : 'None of the platforms can place any of the workloads.',
    summary: platforms.map(({ name, placement }) => `${name}: ${placement.refusals.map(({ reason }) => reason).join(' ') || 'nothing was placed'}`).join(' ') || 'Choose a platform.',
  };
}
