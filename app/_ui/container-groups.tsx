'use client';

import { useCallback, useMemo, useState } from 'react';
import { drawKernelSeries, type KernelPanel, type KernelSeries } from '../../lib/charts/kernel-series';
import type { Got, Sample } from '../../lib/linux/cgroup-tick';
import {
  files,
  type GroupPath,
  grouped,
  groupPaths,
  machine,
  type Tree,
  tasks,
  ungrouped,
} from '../../lib/linux/neighbours';
import { useHydrated } from '../_client/use-hydrated';
import { limitOf, type ResourceId, resources, usual, withLimit } from '../containers/settings';
import type { Room } from '../containers/use-room';
import { ContainerHidden } from './container-hidden';
import { SceneFigure } from './scene-figure';
import { TableScroll } from './table-scroll';

const values: Readonly<Record<ResourceId, (got: Got) => number>> = {
  cores: ({ cores }) => cores,
  memory: ({ memoryMiB }) => memoryMiB,
  processes: ({ processes }) => processes,
  io: ({ ioMiBps }) => ioMiBps,
};

const readings: Readonly<Record<ResourceId, string>> = {
  cores:
    'Cores that each program had. In one group all threads are equals; between groups cpu.weight decides, and cpu.max ends it.',
  memory: 'Memory that each program has. A line that falls to nothing is a program that the kernel killed.',
  processes:
    'Processes that each program has. A line that goes on level has reached pids.max, and forks fail with EAGAIN.',
  io: 'What each program reads and writes. io.weight decides between groups, and io.max ends it.',
};

const panelOf = (id: string, title: string, samples: readonly Sample[], resource: ResourceId): KernelPanel => ({
  id,
  title,
  lines: tasks.map((task) => ({
    id: task.id,
    name: task.id,
    values: samples.map(({ got }) => {
      const own = got.find((each) => each.task === task.id);
      return own ? values[resource](own) : 0;
    }),
  })),
});

/** Who was killed, without the groups and with them. */
const killedIn = (log: readonly string[]): string => {
  const names = log.flatMap((line) => /killed (\w+)/.exec(line)?.[1] ?? []);
  return names.length > 0 ? `killed ${names.join(', then ')}` : 'killed nobody';
};

const free = ungrouped();

/** Mean of what a program had, over the whole run. */
const meanOf = (panel: KernelPanel, program: string): number => {
  const all = panel.lines.find(({ id }) => id === program)?.values ?? [];
  return all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
};
const mostOf = (panel: KernelPanel): number => Math.max(...panel.lines.flatMap(({ values: all }) => all));
const short = (value: number): string => String(Number(value.toPrecision(3)));

/** What the two panels show, in a sentence. */
function headlineOf(resource: ResourceId, before: KernelPanel, after: KernelPanel, log: readonly string[]): string {
  if (resource === 'memory') return `Without groups the kernel ${killedIn(free.log)}; with these it ${killedIn(log)}.`;
  if (resource === 'processes')
    return `Without groups one program comes to ${mostOf(before)} processes, all numbers of the machine; with these no program has more than ${mostOf(after)}.`;
  const [program, what] = resource === 'cores' ? ['web', 'cores'] : ['db', 'MiB/s'];
  const wants = tasks.find(({ id }) => id === program);
  const wanted = resource === 'cores' ? wants?.wantsCores : wants?.wantsIoMiBps;
  return `Without groups ${program} has ${short(meanOf(before, program))} of the ${wanted} ${what} that it wants; with these it has ${short(meanOf(after, program))}.`;
}

interface FieldProps {
  readonly room: Room;
  readonly path: GroupPath;
  readonly file: (typeof files)[number];
}

/** An interface file of a group. Empty is what there is when nothing is written; what is no number is kept until it is one. */
function Field({ room, path, file }: FieldProps) {
  const value = room.settings.tree[path][file.field];
  const shown = value === undefined || value === null ? '' : String(value);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? shown;
  const type = (next: string) => {
    setDraft(limitOf(next) === null ? next : null);
    room.set({ tree: withLimit(room.settings.tree, path, file.field, next) });
  };
  return (
    <input
      name={`${path}/${file.id}`}
      value={text}
      inputMode="decimal"
      size={6}
      placeholder={file.id.endsWith('weight') ? '100' : 'max'}
      aria-label={`${file.id} of ${path}${file.unit === '' ? '' : `, ${file.unit}`}`}
      aria-invalid={limitOf(text) === null || undefined}
      onChange={({ target }) => type(target.value)}
    />
  );
}

function Fields({ room, faults }: { readonly room: Room; readonly faults: ReturnType<typeof grouped>['faults'] }) {
  const hydrated = useHydrated();
  const treeKeys = groupPaths.flatMap((path) => files.map(({ id }) => `${path}/${id}`));
  return (
    <form action="/containers#groups" method="get" aria-label="Limits">
      <ContainerHidden link={room.linkTo({})} without={treeKeys} />
      <TableScroll className="container-tree" label="Tree of groups">
        <table>
          <thead>
            <tr>
              <th scope="col">group</th>
              {files.map(({ id, unit }) => (
                <th key={id} scope="col">
                  {id}
                  {unit !== '' && <span className="note"> {unit}</span>}
                </th>
              ))}
              <th scope="col">in it</th>
            </tr>
          </thead>
          <tbody>
            {groupPaths.map((path) => (
              <tr key={path} data-group={path}>
                <th scope="row" data-depth={path.split('/').length}>
                  {path}
                </th>
                {files.map((file) => (
                  <td key={file.id}>
                    <Field room={room} path={path} file={file} />
                  </td>
                ))}
                <td>
                  {tasks
                    .filter(({ group }) => group === path)
                    .map(({ id }) => id)
                    .join(', ') || '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="container-transport">
        <button type="button" onClick={() => room.set({ tree: usual.tree })}>
          As it was
        </button>
        <button type="button" onClick={() => room.set({ tree: noLimits })}>
          Groups without limits
        </button>
        {!hydrated && <button type="submit">Show</button>}
      </p>
      {faults.map(({ path, errno, why }) => (
        <p key={`${path} ${why}`} role="alert" className="container-fault">
          <strong>{errno}</strong> for {path}: {why}.
        </p>
      ))}
    </form>
  );
}

const noLimits: Tree = { shop: {}, 'shop/web': {}, 'shop/db': {}, batch: {} };

function Log({ title, log }: { readonly title: string; readonly log: readonly string[] }) {
  const [killed, failed] = [
    log.filter((line) => line.includes('killed')),
    log.filter((line) => line.includes('EAGAIN')),
  ];
  return (
    <div data-log={title}>
      <h3>{title}</h3>
      <ul>
        {killed.map((line) => (
          <li key={line}>{line}.</li>
        ))}
        {failed[0] && (
          <li>
            {failed[0]}; so it goes on{failed.length > 1 ? ` for ${failed.length} ticks` : ''}.
          </li>
        )}
        {log.length === 0 && <li>Nobody was killed and no fork failed.</li>}
      </ul>
    </div>
  );
}

/** The same programs without groups and with them, over fifteen seconds: what a neighbour takes, and what limits leave it. */
export function ContainerGroups({ room, firstWidth }: { readonly room: Room; readonly firstWidth: number }) {
  const { tree, resource } = room.settings;
  const course = useMemo(() => grouped(tree), [tree]);
  const name = resources.find(({ id }) => id === resource)?.name ?? resource;
  const draw = useCallback(
    (width: number) => {
      const [before, after] = [
        panelOf('free', 'no groups', free.samples, resource),
        panelOf('grouped', 'the groups above', course.samples, resource),
      ] as const;
      const series: KernelSeries = {
        id: 'kernel-series',
        title: name,
        headline: headlineOf(resource, before, after, course.log),
        measure: resource,
        seconds: course.samples.map(({ seconds }) => seconds),
        panels: [before, after],
      };
      return drawKernelSeries(series, width);
    },
    [course, name, resource],
  );
  return (
    <section aria-labelledby="groups">
      <h2 className="evidence-head" id="groups">
        Its limits
      </h2>
      <p className="note">
        A machine of {machine.cores} cores, {machine.memoryMiB} MiB and {machine.ioMiBps} MiB/s. web and db want little
        and steadily; crunch wants all cores and the whole disk with 16 threads; leak takes 300 MiB more each second and
        forks 3,000 times. What they want is an example; how it is shared follows control groups, version 2: weights
        share what is wanted by all, limits end it, children have at most what their ancestors have.{' '}
        <a href="/sources#linux-cgroup-v2">linux-cgroup-v2</a> <a href="/sources#man-proc-oom">man-proc-oom</a>
      </p>
      <Fields room={room} faults={course.faults} />
      <fieldset className="container-resources">
        <legend>Over time</legend>
        {resources.map((each) => (
          <label key={each.id}>
            <input
              type="radio"
              name="resource"
              value={each.id}
              checked={each.id === resource}
              onChange={() => room.set({ resource: each.id })}
            />
            {each.name}
          </label>
        ))}
      </fieldset>
      <SceneFigure
        chart={{ id: 'kernel-series', title: `Over time: ${name}`, reading: readings[resource] }}
        draw={draw}
        firstWidth={firstWidth}
      />
      <div className="container-logs">
        <Log title="no groups" log={free.log} />
        <Log title="the groups above" log={course.log} />
      </div>
    </section>
  );
}
