import { done, type Outcome, refused } from './errno';
import { capable, type Kernel, namespaceOf, processOf, withNamespace } from './kernel';

type Result = Outcome<Kernel>;

/** msgget(2) with IPC_CREAT: a message queue of System V; its key means something only in one namespace. */
export function makeQueue(kernel: Kernel, id: number, key: string): Result {
  const caller = processOf(kernel, id);
  const namespace = namespaceOf(kernel, 'ipc', caller.namespaces.ipc);
  if (namespace.queues.some((each) => each.key === key)) return refused('EEXIST', `there is a queue ${key}`);
  const queues = [...namespace.queues, { key, by: id }];
  return done(withNamespace(kernel, { ...namespace, queues }), `${caller.name} made the queue ${key}`);
}

/** msgget(2) and msgrcv(2): ENOENT without such a queue in the namespace; EACCES for one of another user. */
export function readQueue(kernel: Kernel, id: number, key: string): Result {
  const caller = processOf(kernel, id);
  const namespace = namespaceOf(kernel, 'ipc', caller.namespaces.ipc);
  const queue = namespace.queues.find((each) => each.key === key);
  if (!queue) return refused('ENOENT', `there is no queue ${key} here`);
  const maker = processOf(kernel, queue.by);
  if (maker.uid !== caller.uid && !capable(kernel, caller, 'IPC_OWNER', namespace.owner))
    return refused('EACCES', `the queue ${key} is of another user, and it lacks CAP_IPC_OWNER`);
  return done(kernel, `${caller.name} read the queue ${key} of ${maker.name}`);
}
