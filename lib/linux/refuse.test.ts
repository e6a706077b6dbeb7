import { describe, expect, it } from 'vitest';
import { capabilities, dockerCapabilities } from './capability';
import { confinements } from './confinement';
import { operations } from './operations';
import { layers, type Ruling, ruling } from './refuse';

const by = (operation: string, confinement: string): Ruling => {
  const [what, where] = [
    operations.find(({ id }) => id === operation),
    confinements.find(({ id }) => id === confinement),
  ];
  if (!what || !where) throw new Error(`no ${operation} or no ${confinement}`);
  return ruling(what, where);
};
const words = (operation: string) =>
  confinements.map(({ id }) => {
    const { verdict, by: layer } = by(operation, id);
    return verdict === 'refused' ? layer : verdict === 'own copy' ? `own, ${layer}` : 'nothing';
  });

describe('which layer refuses', () => {
  it.each([
    ['mount', ['filter', 'own, namespace', 'filter', 'user-space', 'own, hypervisor']],
    ['disk', ['cgroup', 'nothing', 'capability', 'user-space', 'own, hypervisor']],
    ['module', ['filter', 'nothing', 'filter', 'user-space', 'own, hypervisor']],
    ['clock', ['filter', 'nothing', 'filter', 'user-space', 'own, hypervisor']],
    ['reboot', ['filter', 'own, namespace', 'filter', 'user-space', 'own, hypervisor']],
    ['name', ['filter', 'own, namespace', 'filter', 'user-space', 'own, hypervisor']],
    ['raw', ['own, namespace', 'own, namespace', 'own, namespace', 'user-space', 'own, hypervisor']],
    ['kill', ['namespace', 'namespace', 'namespace', 'user-space', 'own, hypervisor']],
    ['ptrace', ['namespace', 'namespace', 'namespace', 'user-space', 'own, hypervisor']],
    ['setting', ['namespace', 'nothing', 'namespace', 'own, user-space', 'own, hypervisor']],
    ['handle', ['filter', 'nothing', 'filter', 'user-space', 'own, hypervisor']],
    ['bpf', ['filter', 'nothing', 'filter', 'user-space', 'own, hypervisor']],
    ['key', ['filter', 'nothing', 'filter', 'user-space', 'own, hypervisor']],
    ['user', ['filter', 'own, namespace', 'filter', 'own, user-space', 'own, hypervisor']],
    ['fork', ['nothing', 'nothing', 'nothing', 'own, user-space', 'own, hypervisor']],
  ])('%s: %j', (operation, expected) => {
    expect(words(operation)).toEqual(expected);
  });

  it('stops nothing in the key ring but the filter, and the clock and modules by two layers', () => {
    const standing = (operation: string) =>
      by(operation, 'docker').asked.flatMap(({ layer, objection }) => (objection ? [layer] : []));
    expect(standing('key')).toEqual(['filter']);
    expect(standing('clock')).toEqual(['filter', 'capability']);
    expect(standing('mount')).toEqual(['filter', 'module', 'capability']);
    expect(standing('setting')).toEqual(['namespace', 'module']);
  });

  it('lets a privileged container at eight of fifteen, a guest and gVisor at none', () => {
    const reached = (confinement: string) =>
      operations.filter(({ id }) => by(id, confinement).verdict === 'reaches the host').length;
    expect(confinements.map(({ id }) => reached(id))).toEqual([1, 8, 1, 0, 0]);
    expect(operations).toHaveLength(15);
  });
});

it('gives each cell a reason and a source, and knows its layers', () => {
  const known = new Set<string>(layers.map(({ id }) => id));
  for (const operation of operations)
    for (const confinement of confinements) {
      const { why, sources, by: layer } = ruling(operation, confinement);
      expect(why).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
      if (layer !== null) expect(known.has(layer)).toBe(true);
    }
});

it('knows 41 capabilities, of which Docker leaves 14', () => {
  expect([new Set(capabilities).size, dockerCapabilities.length]).toEqual([41, 14]);
});
