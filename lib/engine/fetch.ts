import type { Quantity } from '../model/evidence';
import type { Estate, Instance } from './estate';
import { flow } from './kernel/flow';
import type { Layout } from './layout';

/** An image that a host may lack, by what names it in the store. */
interface Image {
  readonly id: string;
  readonly size: Quantity;
}

/** Images that an instance needs before it can start: layers and overlay bases are fetched once, copies carry the guest with them. */
function imagesOf({ platform }: Estate, { workload, guest }: Instance): Image[] {
  if (platform.image === 'host' || platform.staysOnSource) return [];
  const application = { id: workload.id, size: workload.imageMiB };
  return guest ? [{ id: guest.id, size: guest.imageMiB }, application] : [application];
}

/**
 * When the images of each workload are there: every host (or node guest) fetches each image once, as soon as the first workload
 * that needs it may start; the store's egress is shared among all fetches in flight, each at most at its own rate.
 */
export function fetched(estate: Estate, layout: Layout, able: Float64Array): Float64Array {
  const { imageStore, seed } = estate.scenario;
  const needs = estate.instances.map((instance) => imagesOf(estate, instance));
  const names = [...new Set(needs.flat().map(({ id }) => id))];
  const images = names.map((name) => needs.flat().find(({ id }) => id === name) as Image);
  const asked = new Float64Array(layout.nodes * names.length).fill(Infinity);
  const slotsOf = needs.map((need) => need.map(({ id }) => names.indexOf(id)));
  const eachSlot = (item: number, visit: (slot: number) => void) => {
    const node = layout.nodeOf[item] as number;
    for (const name of slotsOf[layout.instanceOf[item] as number] as number[]) visit(node * names.length + name);
  };
  able.forEach((at, item) => {
    eachSlot(item, (slot) => {
      asked[slot] = Math.min(asked[slot] as number, at);
    });
  });
  const jobs = Array.from(asked.keys())
    .filter((slot) => asked[slot] !== Infinity)
    .sort((a, b) => (asked[a] as number) - (asked[b] as number) || a - b);
  if (jobs.length === 0) return able;
  const through = flow({
    sites: 1,
    stations: [{ sort: 'delay' }, { sort: 'shared', scope: 'all', capacity: [imageStore.egress.value], cap: imageStore.perFetch.value }],
    classes: images.map(({ size }) => ({ visits: [{ station: 0, work: imageStore.setup.value }, { station: 1, work: size.value }] })),
    arrivals: Float64Array.from(jobs, (slot) => asked[slot] as number),
    classOf: Uint32Array.from(jobs, (slot) => slot % names.length),
    siteOf: new Uint32Array(jobs.length),
    seed,
  });
  const there = new Float64Array(asked.length);
  jobs.forEach((slot, row) => {
    there[slot] = through[row] as number;
  });
  return able.map((at, item) => {
    let done = at;
    eachSlot(item, (slot) => {
      done = Math.max(done, there[slot] as number);
    });
    return done;
  });
}
