import { describe, expect, it } from 'vitest';
import { leftOut, restoredFrom } from './restore';

const today = { engine: '1', edition: 'abcdef12' };
const file = (query: string, chart = 'memory') =>
  new File([`ringside-state: ?${query} engine 1 edition abcdef12 chart ${chart};`], 'slide.svg');

describe('a file that is dropped', () => {
  it('gives the workbench scenario and theme, and says what stays with the picture', async () => {
    expect(await restoredFrom(file('im=slide|n=77|theme=dark|title=Mine'), today)).toEqual({
      query: 'n=77&theme=dark',
      words: 'Scenario of slide.svg restored (Memory footprint): made with engine 1, data abcdef12, as today.',
      left: {
        words: 'Its title and size belong to the picture',
        page: '/c/memory?im=slide&n=77&theme=dark&title=Mine',
      },
      issues: [],
    });
  });

  it('has no more to say of a picture as usual', async () =>
    expect(await restoredFrom(file('dv=abcdef12|ev=1|n=77'), today)).toMatchObject({ query: 'n=77', left: null }));

  it('for print leaves the workbench as it is', async () =>
    expect(await restoredFrom(file('n=77|theme=print'), today)).toMatchObject({
      query: 'n=77',
      left: { words: 'Its theme for print belongs to the picture', page: '/c/memory?n=77&theme=print' },
    }));

  it('of no chart of ours leads nowhere', () => expect(leftOut('title=Mine', 'pie')).toBe(null));

  it('that is none of ours gives nothing', async () =>
    expect(await restoredFrom(new File(['hello'], 'a.txt'), today)).toEqual({
      query: null,
      words: 'a.txt holds no scenario of Ringside.',
      left: null,
      issues: [],
    }));
});

it('names one thing and several', () => {
  expect(leftOut('bg=transparent', 'disk')?.words).toBe('Its background belongs to the picture');
  expect(leftOut('bg=ffffff&fs=1.5&w=800', 'disk')?.words).toBe(
    'Its size, text size, and background belong to the picture',
  );
});
