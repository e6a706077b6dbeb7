import { type Provenance, weaker } from '../../model/evidence';
import type { PlatformResult, PowerResult } from '../../model/result';

/** Power is known as well as the weaker of the host's curve and the processor load at which it is read. */
export function provenanceOf({ overhead }: PlatformResult, { provenance }: PowerResult): Provenance {
  if (!overhead) return provenance;
  const load = overhead.provenance;
  const grade = weaker(provenance.grade, load.grade);
  return grade === provenance.grade
    ? provenance
    : { grade, sources: [...new Set([...provenance.sources, ...load.sources])] };
}
