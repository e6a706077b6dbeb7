import { type Act, inTurn, type PartId, parts, queueKey, type Step, steps } from './container-steps';
import { done, type Errno } from './errno';
import { makeQueue } from './ipc';
import { booted, type Kernel, type NamespaceKind, namespaceKinds } from './kernel';
import { clone } from './namespace';
import { listen } from './net';
import { setuid } from './process';

/** What Docker does when it is told nothing: everything but a user namespace. */
export const dockerParts: readonly PartId[] = parts.map(({ id }) => id).filter((id) => id !== 'user');

export interface Frame {
  readonly id: string;
  readonly name: string;
  /** The system call that does it. */
  readonly call: string;
  /** What it is for, in a sentence. */
  readonly why: string;
  /** Key of the source that says how it behaves. */
  readonly source: string;
  readonly kernel: Kernel;
  readonly log: readonly string[];
  /** Why nothing was changed, where it was refused. */
  readonly refusal: { readonly errno: Errno; readonly why: string } | null;
  /** Whether the step was left out. */
  readonly skipped: boolean;
}

export interface Creation {
  readonly frames: readonly Frame[];
  /** Kernel-wide numbers of who looks: a shell of the host, and the first process of the container. */
  readonly host: number;
  readonly container: number;
}

function must(kernel: Kernel, ...acts: readonly Act[]): Kernel {
  const answer = inTurn(...acts)(kernel);
  if (!answer.ok) throw new Error(`the host does not boot: ${answer.errno}, ${answer.why}`);
  return answer.state;
}

const idOf = ({ processes }: Kernel, name: string): number => {
  const found = processes.find((each) => each.name === name);
  if (!found) throw new Error(`no process is called ${name}`);
  return found.id;
};

/** A host on which a web server, a data base and a shell of root run. */
function hostKernel(): Kernel {
  const kernel = must(
    booted('host'),
    (k) => clone(k, 1, [], 'nginx'),
    (k) => clone(k, 1, [], 'postgres'),
    (k) => clone(k, 1, [], 'shell'),
    (k) => clone(k, 1, [], 'runtime'),
  );
  const [nginx, postgres] = [idOf(kernel, 'nginx'), idOf(kernel, 'postgres')];
  return must(
    kernel,
    (k) => setuid(k, postgres, 26),
    (k) => listen(k, nginx, 80),
    (k) => makeQueue(k, postgres, queueKey),
  );
}

const isKind = (part: PartId): part is PartId & NamespaceKind => namespaceKinds.some((kind) => kind === part);

/** A step taken; one that is refused leaves everything as it was, and the next is tried all the same. */
function frameOf({ id, name, call, why, source }: Omit<Step, 'act'>, before: Kernel, act: Act | null): Frame {
  const answer = act?.(before) ?? done(before);
  return {
    id,
    name,
    call,
    why,
    source,
    kernel: answer.ok ? answer.state : before,
    log: answer.ok ? answer.log : [],
    refusal: answer.ok ? null : { errno: answer.errno, why: answer.why },
    skipped: act === null,
  };
}

/** The first step: a process in new namespaces of the kinds that were chosen. */
function cloned(start: Kernel, runtime: number, chosen: readonly PartId[]): Frame {
  const kinds = chosen.filter(isKind);
  const flags = kinds.map((kind) => flagOf[kind]).join(' | ');
  const said = {
    id: 'clone',
    name: 'Make a process in new namespaces',
    call: `clone${flags === '' ? '' : ` with ${flags}`}`,
    why: 'A namespace is a view: the same kernel, seen through other tables.',
    source: 'man-clone',
  };
  return frameOf(said, start, (kernel) => clone(kernel, runtime, kinds, 'init of c1'));
}

/** Creates a container out of some parts, step by step: the kernel after each step. */
export function createContainer(chosen: readonly PartId[]): Creation {
  const has = (part: PartId | undefined, otherwise: boolean) =>
    part === undefined ? otherwise : chosen.includes(part);
  const start = hostKernel();
  const runtime = idOf(start, 'runtime');
  const frames = [cloned(start, runtime, chosen)];
  const box = idOf(frames[0]?.kernel ?? start, 'init of c1');
  for (const step of steps.filter((each) => has(each.with, true) && !has(each.without, false))) {
    const act: Act | null = has(step.part, true) ? (kernel) => step.act(kernel, { runtime, box }) : null;
    frames.push(frameOf(step, frames.at(-1)?.kernel ?? start, act));
  }
  return { frames, host: idOf(start, 'shell'), container: box };
}

const flagOf: Readonly<Record<NamespaceKind, string>> = {
  pid: 'CLONE_NEWPID',
  mnt: 'CLONE_NEWNS',
  uts: 'CLONE_NEWUTS',
  ipc: 'CLONE_NEWIPC',
  net: 'CLONE_NEWNET',
  user: 'CLONE_NEWUSER',
};
