import type { EvidenceRow } from '../model/evidence';
import boot from './boot-footprint.json';
import overhead from './overhead.json';

const confidences: readonly EvidenceRow['confidence'][] = ['text', 'secondary', 'figure-read', 'memory'];

const confidenceOf = (text: string): EvidenceRow['confidence'] => {
  const known = confidences.find((confidence) => confidence === text);
  if (!known) throw new Error(`a row has confidence "${text}"`);
  return known;
};

/**
 * All published measurements: start-up, footprint and density first, then costs and overheads. Only the server, the validation
 * and the tests import them; the browser needs the sources alone.
 */
export const rows: readonly EvidenceRow[] = [...boot, ...overhead].map((row) => ({
  ...row,
  confidence: confidenceOf(row.confidence),
}));
