import type { ReactNode } from 'react';
import type { NamespaceKind } from '../../lib/linux/kernel';
import type { Sight } from '../../lib/linux/view';
import { ContainerGlyph } from './container-glyph';

interface Props {
  readonly title: string;
  readonly who: 'host' | 'container';
  readonly sight: Sight;
  /** Kernel-wide numbers of the processes of the container. */
  readonly boxed: readonly number[];
  /** Namespaces that are the host's as well. */
  readonly shared: readonly NamespaceKind[];
}

function Row({
  name,
  field,
  shared,
  children,
}: {
  readonly name: string;
  readonly field: string;
  readonly shared: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div data-field={field} data-shared={shared || undefined}>
      <dt>
        {name}
        {shared && (
          <span className="container-shared">
            <ContainerGlyph kind="host" /> the host’s
          </span>
        )}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Processes({ sight, who, boxed }: Pick<Props, 'sight' | 'who' | 'boxed'>) {
  if (sight.processes === null) return <p>There is no /proc here: ps has nothing to read.</p>;
  return (
    <table className="container-table">
      <thead>
        <tr>
          <th scope="col">number</th>
          <th scope="col">program</th>
          <th scope="col">user</th>
          <th scope="col">{who === 'container' ? 'on the host' : 'container'}</th>
        </tr>
      </thead>
      <tbody>
        {sight.processes.map(({ pid, id, name, uid }) => (
          <tr key={id} data-process={name}>
            <td data-pid>{pid}</td>
            <td>{name}</td>
            <td>{uid}</td>
            <td>{who === 'container' ? id : boxed.includes(id) ? 'c1' : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const mapWords = ({ uid, uidOfKernel, uids }: Sight): string => {
  const ranges = uids.map(
    ({ inside, outside, count }) => `${inside} to ${inside + count - 1} are ${outside} and up outside`,
  );
  if (uids.length === 0) return `${uid}: no map is written yet, and the user has no number`;
  if (uids[0]?.count === 2 ** 32) return `${uid}, of all users of the machine`;
  return `${uid}, who is ${uidOfKernel} for the kernel; ${ranges.join('; ')}`;
};

const listed = (words: readonly string[]): string => (words.length > 0 ? words.join(', ') : 'none');

/** What one process sees of the machine, through its namespaces. */
export function ContainerSight({ title, who, sight, boxed, shared }: Props) {
  const has = (kind: NamespaceKind) => shared.includes(kind);
  return (
    <section className="container-sight" data-who={who} aria-label={title}>
      <h3>{title}</h3>
      <dl>
        <Row name="processes" field="processes" shared={has('pid')}>
          <Processes sight={sight} who={who} boxed={boxed} />
        </Row>
        <Row name="host name" field="name" shared={has('uts')}>
          {sight.hostName}
        </Row>
        <Row name="root directory" field="root" shared={sight.root === 'host disk' && who === 'container'}>
          {sight.root}
        </Row>
        <Row name="mounts" field="mounts" shared={has('mnt')}>
          {listed(sight.mounts.map(({ point, source }) => `${source} on ${point}`))}
        </Row>
        <Row name="interfaces" field="interfaces" shared={has('net')}>
          {listed(sight.interfaces.map(({ name, address }) => `${name} ${address ?? '(no address)'}`))}
        </Row>
        <Row name="ports" field="ports" shared={has('net')}>
          {listed(sight.ports.map(({ port, by }) => `${port} of ${by}`))}
        </Row>
        <Row name="message queues" field="queues" shared={has('ipc')}>
          {listed(sight.queues.map(({ key, by }) => `${key} of ${by}`))}
        </Row>
        <Row name="user" field="user" shared={has('user')}>
          {mapWords(sight)}
        </Row>
        <Row name="capabilities" field="capabilities" shared={false}>
          {sight.capabilities} of 41
        </Row>
      </dl>
    </section>
  );
}
