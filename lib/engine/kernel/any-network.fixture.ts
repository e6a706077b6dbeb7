import type { JobClass, Network, Station } from './network';
import { drawInteger, drawUniform, streamOf } from './random';

/** A network of any shape, with few enough jobs for the plain way. */
export function anyNetwork(seed: number): Network {
  const stream = streamOf(77, seed);
  let at = 0;
  const pick = (n: number) => drawInteger(stream, at++, n);
  const sites = 1 + pick(4);
  const capacity = () => Float64Array.from({ length: sites }, () => 1 + pick(8));
  const stations: Station[] = [
    { sort: 'shared', scope: 'all', capacity: [3], cap: pick(2) ? Infinity : 1 },
    { sort: 'shared', scope: 'site', capacity: capacity(), cap: 1 },
    { sort: 'serial', scope: 'site' },
    { sort: 'delay' },
    { sort: 'serial', scope: 'all' },
    { sort: 'shared', scope: 'site', capacity: capacity(), cap: Infinity },
  ];
  const classes = Array.from({ length: 1 + pick(3) }, (): JobClass => {
    const visits = Array.from({ length: pick(8) }, () => {
      const station = pick(stations.length);
      const grows = station !== 0 && station !== 4 && pick(3) === 0;
      return { station, work: 0.5 + pick(100) / 40, sigma: pick(3) / 4, growth: grows ? 0.05 : 0 };
    });
    return pick(2) ? { visits } : { visits, stays: { station: 1, demand: pick(10) / 20 } };
  });
  const jobs = 80 + pick(60);
  const spread = pick(3);
  const arrivals = Float64Array.from({ length: jobs }, () => spread * 20 * drawUniform(stream, at++)).sort();
  return {
    sites,
    stations,
    classes,
    arrivals,
    classOf: Uint16Array.from({ length: jobs }, () => pick(classes.length)),
    siteOf: Uint32Array.from({ length: jobs }, () => pick(sites)),
    seed,
    ...(pick(2) ? { residents: { station: 1, count: capacity(), demand: capacity().map((x) => x / 4) } } : {}),
  };
}
