import { pageAddress, type Shared } from './shared';

/** A citation in words. It has no date: the link names engine and data, so what it shows does not change. */
export const citation = (shared: Shared, engine: string, edition: string): string =>
  `Ringside. “${shared.headline}” Simulation, engine ${engine}, data ${edition}. ${pageAddress(shared, { ev: engine, dv: edition })}`;
