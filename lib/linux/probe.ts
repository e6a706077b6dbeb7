import type { Capability } from './capability';
import { pidsLimit, queueKey } from './container-steps';
import { done, type Outcome, refused } from './errno';
import { readQueue } from './ipc';
import { capableOfAll, firstOf, type Kernel, namespaceOf, processOf } from './kernel';
import { leaveChroot, mount } from './mount';
import { clone } from './namespace';
import { listen } from './net';
import { kill, setHostName } from './process';
import { filtered } from './seccomp';
import { numberFor, sightOf } from './view';

/** What came of an attempt from inside: it reached the host, it acted on something of the container's own, or it was refused. */
export interface Attempt {
  readonly id: string;
  readonly name: string;
  readonly verdict: 'reaches the host' | 'own copy' | 'refused';
  readonly why: string;
}

type Answer = Omit<Attempt, 'id' | 'name'>;
type Act = (kernel: Kernel) => Outcome<Kernel>;

const reaches = (why: string): Answer => ({ verdict: 'reaches the host', why });
const own = (why: string): Answer => ({ verdict: 'own copy', why });

/** Lets a process make a call, its filter asked first as the kernel does. */
function calling(kernel: Kernel, id: number, call: string, act: Act): Outcome<Kernel> {
  const { filter, capabilities } = processOf(kernel, id);
  const fault = filter && filtered(filter, call, capabilities.effective);
  return fault ? refused(fault.errno, `the filter refuses ${call}`) : act(kernel);
}

const judged = (answer: Outcome<Kernel>, judge: (state: Kernel) => Answer): Answer =>
  answer.ok ? judge(answer.state) : { verdict: 'refused', why: `${answer.errno}: ${answer.why}` };

const idOf = ({ processes }: Kernel, name: string): number => {
  const found = processes.find((each) => each.name === name);
  if (!found) throw new Error(`no process is called ${name}`);
  return found.id;
};

/** Numbers that are free again and again: a process that makes others until something stops it, or it has shown enough. */
function forkOn(kernel: Kernel, id: number): Outcome<Kernel> {
  let answer: Outcome<Kernel> = done(kernel);
  for (let at = 0; at <= pidsLimit && answer.ok; at++) answer = clone(answer.state, id, [], 'bomb');
  return answer;
}

type Try = (kernel: Kernel, id: number) => Answer;

function see(kernel: Kernel, id: number): Answer {
  const seen = sightOf(kernel, id).processes;
  if (seen === null) return { verdict: 'refused', why: 'there is no /proc to look into' };
  const foreign = seen.filter((each) => ['systemd', 'nginx', 'postgres', 'shell', 'runtime'].includes(each.name));
  if (foreign.length > 0) return reaches(`${foreign.length} processes of the host are in /proc`);
  return own(`${seen.length} processes, all its own`);
}

function end(kernel: Kernel, id: number): Answer {
  const number = numberFor(kernel, id, idOf(kernel, 'nginx'));
  if (number === null) return { verdict: 'refused', why: 'ESRCH: nginx has no number here' };
  return judged(
    calling(kernel, id, 'kill', (k) => kill(k, id, number)),
    () => reaches('nginx is gone'),
  );
}

function rename(kernel: Kernel, id: number): Answer {
  const hostName = (state: Kernel) => namespaceOf(state, 'uts', firstOf(state, 'uts')).hostName;
  return judged(
    calling(kernel, id, 'sethostname', (k) => setHostName(k, id, 'mine')),
    (state) => (hostName(state) === 'mine' ? reaches('the machine is called mine') : own('only its own name changes')),
  );
}

const readMail: Try = (kernel, id) =>
  judged(
    calling(kernel, id, 'msgget', (k) => readQueue(k, id, queueKey)),
    (state) => {
      const { queues } = namespaceOf(state, 'ipc', processOf(state, id).namespaces.ipc);
      const by = queues.find(({ key }) => key === queueKey)?.by;
      return by === idOf(state, 'postgres')
        ? reaches('it reads the messages of postgres')
        : own('the queue is its own');
    },
  );

/** A port that nobody has yet, so that only the namespace decides. */
const takePort: Try = (kernel, id) =>
  judged(
    calling(kernel, id, 'bind', (k) => listen(k, id, 443)),
    (state) =>
      processOf(state, id).namespaces.net === firstOf(state, 'net')
        ? reaches('port 443 of the host is taken')
        : own('port 443 of its own network'),
  );

function readFiles(kernel: Kernel, id: number): Answer {
  const { root } = sightOf(kernel, id);
  if (root === 'host disk') return reaches('/ is the disk of the host');
  return judged(
    calling(kernel, id, 'chroot', (k) => leaveChroot(k, id)),
    (state) => reaches(`out of its chroot, / is the ${sightOf(state, id).root}`),
  );
}

const addMount: Try = (kernel, id) =>
  judged(
    calling(kernel, id, 'mount', (k) => mount(k, id, { point: '/mnt', source: 'tmpfs', type: 'tmpfs' })),
    (state) => {
      const mounts = (from: Kernel) => namespaceOf(from, 'mnt', firstOf(from, 'mnt')).mounts.length;
      return mounts(state) > mounts(kernel) ? reaches('it appears on the host as well') : own('only it sees the mount');
    },
  );

const forkBomb: Try = (kernel, id) =>
  judged(forkOn(kernel, id), () => reaches('nothing stops it short of all numbers of the machine'));

const beRoot: Try = (kernel, id) => {
  const { uid, uidOfKernel } = sightOf(kernel, id);
  if (uidOfKernel === 0) return reaches(`user ${uid} in here is user 0 out there`);
  return own(`user ${uid} in here is user ${uidOfKernel} out there`);
};

/** Something that only a capability over the whole machine allows. */
const overAll =
  (call: string, capability: Capability | null, what: string): Try =>
  (kernel, id) =>
    judged(
      calling(kernel, id, call, (k) =>
        capability === null || capableOfAll(k, processOf(k, id), capability)
          ? done(k)
          : refused('EPERM', `it lacks CAP_${capability} over the machine`),
      ),
      () => reaches(what),
    );

const attempts: readonly (readonly [id: string, name: string, act: Try])[] = [
  ['see', 'see processes of the host', see],
  ['kill', 'kill the web server of the host', end],
  ['name', 'change the host name', rename],
  ['queue', 'read a message queue of the host', readMail],
  ['port', 'take a port', takePort],
  ['files', 'read files of the host', readFiles],
  ['mount', 'mount a file system', addMount],
  ['fork', `make more than ${pidsLimit} processes`, forkBomb],
  ['root', 'be root on the host', beRoot],
  ['module', 'load a kernel module', overAll('finit_module', 'SYS_MODULE', 'its code runs in the kernel of all')],
  ['key', 'put a key into the kernel’s key ring', overAll('add_key', null, 'key rings are in no namespace')],
];

/** What a process can do to the host as things stand: every attempt is made on a copy of the kernel. */
export const attemptsOf = (kernel: Kernel, id: number): readonly Attempt[] =>
  attempts.map(([which, name, act]) => ({ id: which, name, ...act(kernel, id) }));
