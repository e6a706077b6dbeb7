const none = -1;
const bucketsWanted = 1024;

/**
 * Hosts by load, to find the fullest that still has room. Hosts of nearly equal load share a bucket; a search goes
 * down from the bucket of the highest load allowed instead of looking at every host.
 */
export class ByLoad {
  private readonly width: number;
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly before: Int32Array;
  private readonly bucketOf: Int32Array;

  /** Only hosts with a load of at most `highest` can be found. `load` and `memoryMiB` are the caller's. */
  constructor(
    private readonly load: Int32Array,
    private readonly memoryMiB: Int32Array,
    private readonly highest: number,
    private readonly highestMemoryMiB: number,
  ) {
    this.width = Math.max(1, Math.ceil(highest / bucketsWanted));
    this.first = new Int32Array(Math.floor(highest / this.width) + 1).fill(none);
    this.next = new Int32Array(load.length).fill(none);
    this.before = new Int32Array(load.length).fill(none);
    this.bucketOf = new Int32Array(load.length).fill(none);
  }

  /** To be called after the load of `host` has changed, or after it was switched on or off. */
  update(host: number, on: boolean): void {
    const load = this.load[host] as number;
    const bucket = on && load <= this.highest ? Math.floor(load / this.width) : none;
    const old = this.bucketOf[host] as number;
    if (bucket === old) return;
    if (old !== none) this.unlink(host, old);
    if (bucket !== none) this.link(host, bucket);
    this.bucketOf[host] = bucket;
  }

  /** The fullest host, lowest number among equals, that can take so much more and is not `except`; -1 if there is none. */
  fullestFor(load: number, memoryMiB: number, except: number): number {
    const room = this.highest - load;
    const memoryRoom = this.highestMemoryMiB - memoryMiB;
    for (let bucket = Math.floor(room / this.width); bucket >= 0; bucket--) {
      let best = none;
      for (let host = this.first[bucket] as number; host !== none; host = this.next[host] as number) {
        const fits = (this.load[host] as number) <= room && (this.memoryMiB[host] as number) <= memoryRoom;
        if (fits && host !== except && (best === none || this.isFuller(host, best))) best = host;
      }
      if (best !== none) return best;
    }
    return none;
  }

  private isFuller(a: number, b: number): boolean {
    const difference = (this.load[a] as number) - (this.load[b] as number);
    return difference > 0 || (difference === 0 && a < b);
  }

  private link(host: number, bucket: number): void {
    const next = this.first[bucket] as number;
    this.next[host] = next;
    this.before[host] = none;
    if (next !== none) this.before[next] = host;
    this.first[bucket] = host;
  }

  private unlink(host: number, bucket: number): void {
    const next = this.next[host] as number;
    const before = this.before[host] as number;
    if (next !== none) this.before[next] = before;
    if (before !== none) this.next[before] = next;
    else this.first[bucket] = next;
  }
}
