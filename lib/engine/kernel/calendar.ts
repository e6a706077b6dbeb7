const none = -1;
const perDayWanted = 4;

/**
 * A queue of events that gives them back by time, those of one time in the order in which they were put in. An event
 * is a slot: a number below `slots` that the caller chooses, and may use again once it has been taken.
 *
 * Lazy calendar queue (after R. Brown, 1988): the days are unsorted lists, and only the day at hand is a heap. What
 * lies beyond the last day waits in one list, from which the next calendar is made when all days are over. The cost of
 * an event does not depend on how many wait, as long as their times are spread; in the worst case it is that of a heap.
 * Memory: 20 bytes a slot, up to 2 for the days, and 12 for each event of the fullest day.
 */
export class Calendar {
  private readonly time: Float64Array;
  private readonly sequence: Float64Array;
  private readonly next: Int32Array;
  private puts = 0;

  private heapTime = new Float64Array(64);
  private heapSlot = new Int32Array(64);
  private heaped = 0;

  /** Day d is the list that starts with days[d]. An event belongs to day floor((time - start) x daysPerSecond). */
  private days = new Int32Array(0);
  private count = 0;
  private start = 0;
  private daysPerSecond = 0;
  private today = -1;
  private listed = 0;

  private later = none;

  constructor(slots: number) {
    this.time = new Float64Array(slots);
    this.sequence = new Float64Array(slots);
    this.next = new Int32Array(slots);
  }

  /** The time of the event in `slot`; still there after it has been taken. */
  timeOf(slot: number): number {
    return this.time[slot]!;
  }

  /** Puts event `slot` in at `time`, which is finite; it may lie before the time of events taken already. */
  put(slot: number, time: number): void {
    if (!(Math.abs(time) < Infinity)) throw new Error(`event ${slot} would be at ${time}`);
    this.time[slot] = time;
    this.sequence[slot] = this.puts++;
    const day = (time - this.start) * this.daysPerSecond;
    if (day < this.today + 1) return this.rise(slot);
    if (day < this.count) {
      const d = day | 0;
      this.next[slot] = this.days[d]!;
      this.days[d] = slot;
      this.listed++;
      return;
    }
    this.next[slot] = this.later;
    this.later = slot;
  }

  /** Takes out the earliest event and returns its slot; -1 when none is left. */
  take(): number {
    if (this.heaped === 0 && !this.openNextDay()) return none;
    const first = this.heapSlot[0]!;
    this.heaped--;
    if (this.heaped > 0) this.sink();
    return first;
  }

  /** Puts the next day that has events into the heap; false when there is none. */
  private openNextDay(): boolean {
    if (this.listed === 0) {
      if (this.later === none) return false;
      this.makeCalendar();
    }
    const { days, next } = this;
    let day = this.today + 1;
    while (days[day] === none) day++;
    this.today = day;
    let slot = days[day]!;
    days[day] = none;
    while (slot !== none) {
      const rest = next[slot]!;
      this.rise(slot);
      this.listed--;
      slot = rest;
    }
    return true;
  }

  /** Makes a calendar of the events that wait for one: about `perDayWanted` a day if they are spread evenly. */
  private makeCalendar(): void {
    const { time, next } = this;
    let events = 0;
    let first = Infinity;
    let last = -Infinity;
    for (let slot = this.later; slot !== none; slot = next[slot]!) {
      events++;
      first = Math.min(first, time[slot]!);
      last = Math.max(last, time[slot]!);
    }
    this.setDays(events, first, last);
    let slot = this.later;
    this.later = none;
    while (slot !== none) {
      const rest = next[slot]!;
      const day = ((time[slot]! - first) * this.daysPerSecond) | 0;
      next[slot] = this.days[day]!;
      this.days[day] = slot;
      slot = rest;
    }
    this.listed = events;
  }

  private setDays(events: number, first: number, last: number): void {
    let count = 64;
    while (count * perDayWanted < events) count *= 2;
    if (count > this.days.length) this.days = new Int32Array(count).fill(none);
    this.count = count;
    this.start = first;
    this.today = -1;
    // At one and the same time, a day is to be shorter than any difference that may come.
    const span = last > first ? last - first : count * Number.EPSILON * Math.max(Math.abs(first), 1e-9);
    // One day less than there is room for, so that rounding cannot carry the last event beyond the end.
    this.daysPerSecond = (count - 1) / span;
  }

  /** Lets `slot` rise from the bottom of the heap to its place. */
  private rise(slot: number): void {
    if (this.heaped === this.heapSlot.length) this.growHeap();
    const { heapTime, heapSlot, sequence } = this;
    const time = this.time[slot]!;
    const turn = sequence[slot]!;
    let i = this.heaped++;
    while (i > 0) {
      const up = (i - 1) >> 1;
      const above = heapTime[up]!;
      if (above < time || (above === time && sequence[heapSlot[up]!]! < turn)) break;
      heapTime[i] = above;
      heapSlot[i] = heapSlot[up]!;
      i = up;
    }
    heapTime[i] = time;
    heapSlot[i] = slot;
  }

  /** Lets the last event of the heap sink from the top, which has been taken, to its place. */
  private sink(): void {
    const { heapTime, heapSlot, sequence, heaped } = this;
    const slot = heapSlot[heaped]!;
    const time = heapTime[heaped]!;
    const turn = sequence[slot]!;
    let i = 0;
    for (let down = 1; down < heaped; down = 2 * i + 1) {
      if (down + 1 < heaped && this.isBefore(down + 1, down)) down++;
      const below = heapTime[down]!;
      if (below > time || (below === time && sequence[heapSlot[down]!]! > turn)) break;
      heapTime[i] = below;
      heapSlot[i] = heapSlot[down]!;
      i = down;
    }
    heapTime[i] = time;
    heapSlot[i] = slot;
  }

  private isBefore(a: number, b: number): boolean {
    const { heapTime, heapSlot, sequence } = this;
    if (heapTime[a]! !== heapTime[b]!) return heapTime[a]! < heapTime[b]!;
    return sequence[heapSlot[a]!]! < sequence[heapSlot[b]!]!;
  }

  private growHeap(): void {
    const time = new Float64Array(2 * this.heapTime.length);
    const slot = new Int32Array(time.length);
    time.set(this.heapTime);
    slot.set(this.heapSlot);
    this.heapTime = time;
    this.heapSlot = slot;
  }
}
