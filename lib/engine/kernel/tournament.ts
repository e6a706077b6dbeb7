/**
 * Which of many clocks strikes first: a binary tree of winners over `times`, Infinity for "never"; winners[1] is the
 * overall winner, the lower half of the array are the entrants themselves. Among equals the lowest number wins.
 */
export type Tournament = { readonly times: Float64Array; readonly winners: Int32Array };

/** A tournament in which none of `size` clocks is set. */
export function tournament(size: number): Tournament {
  let leaves = 1;
  while (leaves < size) leaves *= 2;
  const winners = new Int32Array(2 * leaves);
  for (let i = 0; i < leaves; i++) winners[leaves + i] = i;
  for (let node = leaves - 1; node > 0; node--) winners[node] = winners[2 * node]!;
  return { times: new Float64Array(leaves).fill(Infinity), winners };
}

/** Sets the clock of entrant `i`, in time logarithmic in the number of entrants. */
export function setTime({ times, winners }: Tournament, i: number, time: number): void {
  times[i] = time;
  let winner = i;
  let best = time;
  for (let node = i + times.length; node > 1; node >>= 1) {
    const rival = winners[node ^ 1]!;
    const rivalTime = times[rival]!;
    if (rivalTime < best || (rivalTime === best && rival < winner)) {
      best = rivalTime;
      winner = rival;
    }
    if (winner !== i && winners[node >> 1] === winner) return;
    winners[node >> 1] = winner;
  }
}
