import { done, type Outcome, refused } from './errno';
import { capable, type Kernel, namespaceOf, processOf, withNamespace } from './kernel';

type Result = Outcome<Kernel>;

/** Lowest port that anybody may listen on, ip_unprivileged_port_start of ip(7). */
const lowestFree = 1024;

/** A pair of virtual interfaces, veth(4): one end stays with the maker, the other goes to a process and its network namespace. */
export function connect(kernel: Kernel, maker: number, target: number, address: string): Result {
  const [by, to] = [processOf(kernel, maker), processOf(kernel, target)];
  const [here, there] = [by, to].map(({ namespaces }) => namespaceOf(kernel, 'net', namespaces.net));
  if (!here || !there) throw new Error(`no network namespace for ${maker} and ${target}`);
  if (here.id === there.id) return done(kernel, `${to.name} is on the network of ${by.name}: nothing to connect`);
  if (!capable(kernel, by, 'NET_ADMIN', there.owner)) return refused('EPERM', `${by.name} lacks CAP_NET_ADMIN`);
  const near = { ...here, interfaces: [...here.interfaces, { name: `veth${there.id}`, address: null }] };
  const lo = { name: 'lo', address: '127.0.0.1' };
  const far = { ...there, interfaces: [lo, { name: 'eth0', address }] };
  return done(withNamespace(withNamespace(kernel, near), far), `${to.name} has eth0 with ${address}`);
}

/** bind(2) and listen(2) on a port. Every network namespace has all 65,535 of its own. */
export function listen(kernel: Kernel, id: number, port: number): Result {
  const caller = processOf(kernel, id);
  const namespace = namespaceOf(kernel, 'net', caller.namespaces.net);
  if (port < lowestFree && !capable(kernel, caller, 'NET_BIND_SERVICE', namespace.owner))
    return refused('EACCES', `port ${port} asks for CAP_NET_BIND_SERVICE`);
  const other = namespace.ports.find((each) => each.port === port);
  if (other) return refused('EADDRINUSE', `${processOf(kernel, other.by).name} listens on ${port}`);
  const ports = [...namespace.ports, { port, by: id }];
  return done(withNamespace(kernel, { ...namespace, ports }), `${caller.name} listens on ${port}`);
}
