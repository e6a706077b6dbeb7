import { readFileSync } from 'node:fs';

/** By workload: the totals that the catalogue `quoted`, counted beside neighbours at work, and those counted `alone`. */
const before = JSON.parse(readFileSync(new URL('counted.json', import.meta.url), 'utf8'));

/** Counts that only mean something beside the processor time in which they came. */
const rates = new Set(
  'syscalls pageFaults contextSwitches forks timerInterrupts packets networkBytes diskOperations diskBytes requests transactions messages'.split(
    ' ',
  ),
);

/** Prints a line per total: counted now, per second of processor time, and how that compares with both runs of before. */
export function report(id, counted) {
  const { quoted = {}, alone = {} } = before[id] ?? {};
  console.log(row('', 'counted', 'per core-s', 'quoted', 'ratio', 'alone', 'ratio'));
  for (const [name, count] of Object.entries(counted)) {
    const rate = rates.has(name) ? count / counted.cpuSeconds : undefined;
    const compared = [quoted, alone].flatMap((run) => [plain(run[name]), ratioOf(name, counted, run)]);
    console.log(row(name, plain(count), plain(rate), ...compared));
  }
}

/** Of rates where there is one, else of the totals. Processor time by itself says how long the load ran, no more. */
function ratioOf(name, counted, run) {
  if (name === 'cpuSeconds' || !run[name]) return '';
  const ratio = counted[name] / run[name];
  return (rates.has(name) ? (ratio * run.cpuSeconds) / counted.cpuSeconds : ratio).toFixed(2);
}

const row = (name, ...cells) => `  ${name.padEnd(18)}${cells.map((cell) => cell.padStart(13)).join('')}`;

const plain = (count) => (count === undefined ? '' : `${Number(count.toFixed(count < 100 ? 5 : 1))}`);
