import { parse } from '../../lib/query';
import { study } from '../../lib/study';
import { againstGoal, format, medianTime, type Print } from './measure';

/** Name, query, runs, and the milliseconds that it may take. */
const studies = [
  ['as the page opens', '', 100, null],
  ['of 1,000', 'n=1000', 40, 10],
  ['of 1,000 with cold caches', 'cache=cold&n=1000', 40, null],
  ['of 10,000', 'n=10000', 10, null],
  ['of 10,000 on hosts of 2021', 'hosts=hpe-dl380-gen10-plus&load=4&n=10000', 10, null],
  ['of 100,000', 'n=100000', 3, null],
] as const;

/** Whole studies, with the sweep over other numbers of workloads: what the server computes for one answer. */
export function run(print: Print): void {
  for (const [name, query, runs, goal] of studies) {
    const { scenario } = parse(query);
    const { cpuMs, wallMs } = medianTime(runs, () => void study(scenario));
    const text = medianTime(runs, () => void JSON.stringify(study(scenario)));
    const bytes = JSON.stringify(study(scenario)).length;
    print(
      `study ${name}, ${scenario.platforms.length} platforms: ${format(cpuMs)} ms CPU, ${format(wallMs)} ms wall; ` +
        `${format(Math.max(0, text.cpuMs - cpuMs))} ms more as ${format(bytes / 1024, 0)} KiB of JSON`,
    );
    if (goal !== null) againstGoal(print, `study ${name}`, cpuMs, goal, ' ms');
  }
}
