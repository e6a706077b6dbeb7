import type { Issue } from '../model/issue';
import { families } from '../model/platform';
import type { Scenario } from '../model/scenario';
import { platforms } from '../platforms';
import type { Pair } from './pairs';

const themes = ['auto', 'light', 'dark', 'projector', 'print'] as const;
type Theme = (typeof themes)[number];

/** How a page shows a scenario; nothing of it reaches the simulation. */
export interface View {
  /** Id of the platform, or of the family, to bring forward. */
  readonly focus: string | null;
  /** The part of the page in front, in the page's own words. */
  readonly tab: string | null;
  readonly theme: Theme;
  /** Scenario A of a comparison. */
  readonly pinned: Scenario | null;
}

/** Keys of a query that belong to the view; `a` carries the whole query of the pinned scenario. */
export const viewKeys = ['a', 'focus', 'tab', 'theme'] as const;

const rules = {
  focus: {
    allows: (text: string) => [...platforms, ...families].some(({ id }) => id === text),
    allowed: 'the id of a platform or of a family',
  },
  tab: { allows: (text: string) => /^[a-z][a-z0-9-]{0,39}$/.test(text), allowed: 'a word in lower case' },
  theme: { allows: (text: string) => themes.some((theme) => theme === text), allowed: `one of ${themes.join(', ')}` },
};

/** Reads the view, without the pinned scenario; what is not allowed is an issue and counts as absent. */
export function readView(pairs: readonly Pair[]): {
  readonly view: Omit<View, 'pinned'>;
  readonly issues: readonly Issue[];
} {
  const texts = new Map(pairs);
  const issues: Issue[] = [];
  const read = (field: keyof typeof rules): string | null => {
    const value = texts.get(field);
    if (value === undefined || rules[field].allows(value)) return value ?? null;
    issues.push({ field, value, allowed: rules[field].allowed });
    return null;
  };
  const theme = read('theme');
  const view = { focus: read('focus'), tab: read('tab'), theme: themes.find((each) => each === theme) ?? 'auto' };
  return { view, issues };
}

/** The view as pairs, without the pinned scenario; what is usual is left out. */
export const viewPairs = ({ focus, tab, theme }: View): readonly Pair[] => [
  ...(focus === null ? [] : [['focus', focus] as const]),
  ...(tab === null ? [] : [['tab', tab] as const]),
  ...(theme === 'auto' ? [] : [['theme', theme] as const]),
];
