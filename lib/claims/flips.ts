import type { Flip, Tried, Walk } from '../model/claim';
import type { Axis, ChoiceAxis, NumberAxis } from './axis';

/** A claim with one parameter turned to a value, everything else as usual. */
export type At = (key: string, text: string) => Tried;

const isOpposite = (one: Tried, other: Tried): boolean =>
  one.outcome !== 'silent' && other.outcome !== 'silent' && (one.outcome === 'holds') !== (other.outcome === 'holds');

/**
 * Where the verdict changes along each parameter, everything else as usual: for a number the nearest place on either side, bisected to the
 * parameter's own step; for a choice every value that answers the other way.
 */
export function flipsOf(axes: readonly Axis[], at: At): Flip[] {
  return axes.flatMap((axis) => (axis.kind === 'number' ? alongNumber(axis, at) : alongChoice(axis, at)));
}

/** The whole way along each numeric parameter in which a flip was found, both sides of the flips included. */
export function walksOf(axes: readonly Axis[], flips: readonly Flip[], at: At): Walk[] {
  return axes.flatMap((axis) => {
    const own = flips.filter((flip) => flip.axis === axis.key);
    if (axis.kind !== 'number' || own.length === 0) return [];
    const values = [...new Set([...axis.walk, ...own.flatMap((flip) => flip.values.map(Number))])].toSorted(
      (a, b) => a - b,
    );
    return [{ axis: axis.key, values, tried: values.map((value) => at(axis.key, String(value))) }];
  });
}

function alongChoice({ key, values: [usual, ...others] }: ChoiceAxis, at: At): Flip[] {
  const text = usual?.text ?? '';
  const here = at(key, text);
  return others
    .map((other) => ({ axis: key, values: [text, other.text] as const, here, there: at(key, other.text) }))
    .filter(({ there }) => isOpposite(here, there));
}

function alongNumber(axis: NumberAxis, at: At): Flip[] {
  const down = axis.walk.filter((value) => value < axis.usual).toReversed();
  const up = axis.walk.filter((value) => value > axis.usual);
  return [down, up].flatMap((walk) => nearest(axis, walk, at) ?? []);
}

function nearest(axis: NumberAxis, walk: readonly number[], at: At): Flip | null {
  const tried = (value: number): Tried => at(axis.key, String(value));
  const usual = tried(axis.usual);
  let last = axis.usual;
  for (const value of walk) {
    const now = tried(value);
    if (isOpposite(usual, now)) return bisected(axis, [last, value], tried);
    if (now.outcome !== 'silent') last = value;
  }
  return null;
}

/** Halves what lies between two values with opposite answers until they are neighbours; a silent value in between ends it. */
function bisected(axis: NumberAxis, ends: readonly [number, number], tried: (value: number) => Tried): Flip {
  let [near, far] = ends;
  for (;;) {
    const steps = Math.round((far - near) / axis.step / 2);
    const middle = Number((near + steps * axis.step).toFixed(6));
    if (middle === near || middle === far) break;
    const now = tried(middle);
    if (now.outcome === 'silent') break;
    if (isOpposite(tried(near), now)) far = middle;
    else near = middle;
  }
  return { axis: axis.key, values: [String(near), String(far)], here: tried(near), there: tried(far) };
}
