import type { Quantity } from '../model/evidence';
import type { Estate, Instance } from './estate';
import { flow } from './kernel/flow';
import type { Network } from './kernel/network';
import { orderBy } from './kernel/order';
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

/** The images that an estate may have to fetch, and which of them each instance needs. */
interface Needs {
  readonly images: readonly Image[];
  readonly byInstance: readonly (readonly number[])[];
}

function needsOf(estate: Estate): Needs {
  const needs = estate.instances.map((instance) => imagesOf(estate, instance));
  const images = [...new Map(needs.flat().map((image) => [image.id, image])).values()];
  const numberOf = ({ id }: Image) => images.findIndex((image) => image.id === id);
  return { images, byInstance: needs.map((need) => need.map(numberOf)) };
}

/**
 * Lets each workload wait for its images: every host (or node guest) fetches each image once, as soon as the first workload that
 * needs it may start; the store's egress is shared among all fetches in flight, each at most at its own rate. Moves `able`, when
 * each may start, to when its images are there, and gives the seconds between the two; null where there is nothing to fetch.
 */
export function awaitImages(estate: Estate, layout: Layout, able: Float64Array): Float32Array | null {
  const needs = needsOf(estate);
  const asked = askedOf(needs, layout, able);
  const jobs = jobsIn(asked);
  if (jobs.length === 0) return null;
  const there = throughStore(estate, needs, asked, jobs);
  const waited = new Float32Array(able.length);
  for (let item = 0; item < able.length; item++) {
    const from = (layout.nodeOf[item] as number) * needs.images.length;
    const since = able[item] as number;
    let at = since;
    for (const image of needs.byInstance[layout.instanceOf[item] as number] as readonly number[])
      at = Math.max(at, there[from + image] as number);
    able[item] = at;
    waited[item] = at - since;
  }
  return waited;
}

/** Nodes x images: when the first workload there needs it; Infinity for never. */
function askedOf(
  { images, byInstance }: Needs,
  { nodes, nodeOf, instanceOf }: Layout,
  able: Float64Array,
): Float64Array {
  const asked = new Float64Array(nodes * images.length).fill(Infinity);
  for (let item = 0; item < able.length; item++) {
    const from = (nodeOf[item] as number) * images.length;
    for (const image of byInstance[instanceOf[item] as number] as readonly number[])
      asked[from + image] = Math.min(asked[from + image] as number, able[item] as number);
  }
  return asked;
}

/** The fetches in order of time, then of node and image. */
function jobsIn(asked: Float64Array): Int32Array {
  const jobs = new Int32Array(asked.length);
  let fetches = 0;
  for (let cell = 0; cell < asked.length; cell++) if (asked[cell] !== Infinity) jobs[fetches++] = cell;
  const own = jobs.subarray(0, fetches);
  orderBy(asked, own);
  return own;
}

/** When each fetch is through: set-up, then a share of what the store sends out. */
function throughStore({ scenario }: Estate, { images }: Needs, asked: Float64Array, jobs: Int32Array): Float64Array {
  const { setup, perFetch, egress } = scenario.imageStore;
  const times = Float64Array.from(jobs, (cell) => asked[cell] as number);
  const network: Network = {
    sites: 1,
    stations: [{ sort: 'delay' }, { sort: 'shared', scope: 'all', capacity: [egress.value], cap: perFetch.value }],
    classes: images.map(({ size }) => ({
      visits: [
        { station: 0, work: setup.value },
        { station: 1, work: size.value },
      ],
    })),
    arrivals: times,
    classOf: Uint16Array.from(jobs, (cell) => cell % images.length),
    siteOf: new Uint32Array(jobs.length),
    seed: scenario.seed,
  };
  flow(network, undefined, times);
  const there = new Float64Array(asked.length);
  for (let row = 0; row < jobs.length; row++) there[jobs[row] as number] = times[row] as number;
  return there;
}
