import type { Provenance } from '../../lib/model/evidence';
import type { Doubt } from './doubt';

/** A number of the page with what it rests on. */
export interface Fact {
  /** The number as it is written. */
  readonly text: string;
  /** What it is, in words: "KVM with QEMU, half ready". */
  readonly what: string;
  readonly doubt: Doubt;
  readonly provenance: Provenance;
  /** The scenario that the number belongs to. */
  readonly query: string;
}
