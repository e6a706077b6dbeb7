import { describe, expect, it } from 'vitest';
import { canonical, parse } from './query';
import { samples } from './samples';
import { study } from './study';

describe('samples', () => {
  it('have an id and a question of their own', () => {
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    expect(samples.filter(({ id, question }) => !/^[a-z-]+$/.test(id) || !question.endsWith('?'))).toEqual([]);
    expect(samples[0]?.query).toBe('');
  });

  it.each(samples.map(({ id, query }) => [id, query]))('%s is written in the one way there is', (_, query) => {
    const state = parse(query);
    expect([state.issues, state.warnings]).toEqual([[], []]);
    expect(canonical(state)).toBe(query);
  });

  it.each(samples.map(({ id, query }) => [id, query]))(
    '%s has an answer: something is placed on every platform',
    (_, query) => {
      const { scenario, view } = parse(query);
      for (const each of view.pinned ? [scenario, view.pinned] : [scenario]) {
        const unplaced = study(each).platforms.filter(({ placement }) => placement.placed === 0);
        expect(unplaced.map(({ id }) => id)).toEqual([]);
      }
    },
  );

  it('refuse desktops with Windows where the kernel is shared or a stripped Linux, and nowhere else', () => {
    const sample = samples.find(({ id }) => id === 'windows-too');
    const { platforms } = study(parse(sample?.query ?? '').scenario);
    const refusing = platforms.filter(({ placement }) => placement.refusals.some(({ kind }) => kind === 'kernel'));
    expect(refusing.map(({ id, placement }) => [id, placement.placed])).toEqual([
      ['firecracker', 84],
      ['docker', 84],
      ['docker-in-kvm', 84],
    ]);
  });
});
