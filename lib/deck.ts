import type { Slide } from './model/deck';
import type { Sheet } from './model/sheet';

/** Which steps of each chart become slides: the whole picture, or the families one after the other as well. */
export const stepChoices = ['none', 'all'] as const;
export type StepChoice = (typeof stepChoices)[number];

/** Most slides that one deck may have: each is drawn and printed in four formats. */
export const mostSlides = 40;

/** How a chart is drawn when one family, or null for none, is brought forward. */
export type Drawn = (chart: string, focus: string | null) => Sheet;

const titleOf = ({ scene, chart }: Sheet, step: string | null): string =>
  step === null ? scene.headline : `${chart.title}: ${step}`;

/**
 * The one list of steps from which every deck is made: for each chart the whole picture with its finding, and with `steps` also one
 * slide per family that is there, brought forward.
 */
export function slidesOf(charts: readonly string[], steps: StepChoice, drawn: Drawn): Slide[] {
  return charts.flatMap((chart) => {
    const whole = drawn(chart, null);
    const first: Slide = { id: chart, title: titleOf(whole, null), sheet: whole, notes: [] };
    // A single family is the whole picture already.
    const families = whole.steps.filter(({ id }) => id !== 'all');
    if (steps === 'none' || families.length < 2) return [first];
    const rest = families.map(({ id, title }): Slide => {
      const sheet = drawn(chart, id);
      return { id: `${chart}-${id}`, title: titleOf(sheet, title), sheet, notes: [] };
    });
    return [first, ...rest];
  });
}
