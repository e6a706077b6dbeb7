import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Knob, parameters } from './parameters';
import type { ListKnob } from './parameters/list-parameter';
import { platforms } from './platforms';
import { canonical, changed, longest, parse, parsePairs, type State, scenarioQuery } from './query';
import { isWhole } from './query/number';
import { type Pair, queryOf } from './query/pairs';
import { workBound } from './query/scenario';
import { settingsOf, usualSettings } from './query/settings';
import { techniques } from './techniques';

const usual = parse('');

const entries = (record: Record<string, string | undefined>): Pair[] =>
  Object.entries(record).map(([key, text]) => [key, String(text)]);

/** Texts that a list allows: at most twelve members, so that any number of workloads is within the work bound. */
function listTexts(parameter: ListKnob): fc.Arbitrary<string> {
  const { choices, amount, most, key } = parameter;
  const ids = choices.map(({ id }) => id);
  const subsystem = (id: string) => techniques.find((technique) => technique.id === id)?.subsystem;
  const members = fc.uniqueArray(fc.constantFrom(...ids), {
    minLength: parameter.usual === '' ? 0 : 1,
    maxLength: Math.min(most, 12),
    selector: (id) => (key === 'tech' ? subsystem(id) : id),
  });
  if (!amount) return members.map((chosen) => chosen.join('~'));
  const amounts = fc.array(fc.integer({ min: amount.least, max: amount.most }), { minLength: 16, maxLength: 16 });
  return fc
    .tuple(members, amounts)
    .map(([chosen, numbers]) => chosen.map((id, index) => `${id}*${numbers[index]}`).join('~'));
}

function texts(parameter: Knob): fc.Arbitrary<string> {
  if (parameter.kind === 'list') return listTexts(parameter);
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.choices.map(({ id }) => id));
  const { least: min, most: max } = parameter;
  const number = isWhole(parameter) ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  return number.map((value) => (isWhole(parameter) ? `0${value}` : value.toFixed(6)));
}

/** A canonical text that is allowed and is not the usual one. */
function unusual(parameter: Knob): string {
  if (parameter.kind === 'number') return String(parameter.usual === parameter.most ? parameter.least : parameter.most);
  const [one = '', two = ''] = parameter.choices.map(({ id }) => id);
  return one === parameter.usual ? two : one;
}

const settings: fc.Arbitrary<Pair[]> = fc
  .record(Object.fromEntries(parameters.map((parameter) => [parameter.key, texts(parameter)])), { requiredKeys: [] })
  .map(entries);

const view: fc.Arbitrary<Pair[]> = fc
  .record(
    {
      focus: fc.constantFrom(...platforms.map(({ id }) => id)),
      tab: fc.constantFrom('table', 'start'),
      theme: fc.constantFrom('auto', 'dark', 'projector'),
      a: settings.map(queryOf),
    },
    { requiredKeys: [] },
  )
  .map(entries);

const known = new Set([...parameters.map(({ key }) => key), 'a', 'focus', 'tab', 'theme']);
const strange = fc.array(
  fc.tuple(
    fc.string({ unit: 'grapheme', maxLength: 8 }).filter((key) => !known.has(key)),
    fc.string({ maxLength: 8 }),
  ),
  { maxLength: 3 },
);

const pairs: fc.Arbitrary<Pair[]> = fc.tuple(settings, view, strange).map((parts) => parts.flat());

const garbage = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 5 })),
      fc.oneof(
        fc.string({ maxLength: 30 }),
        fc.constantFrom('-1', '1e9', '~', '*', '%', '__proto__', 'a=%26', 'n=0&n=5', usualSettings.on ?? ''),
      ),
    ),
    { maxLength: 12 },
  )
  .map((list) => list.map(([key, value]) => `${key}=${value}`).join('&'));

const meaning = ({ scenario, view: shown, unknown }: State) => ({ scenario, view: shown, unknown });

describe('a query', () => {
  it('that is empty states the usual scenario, and the usual scenario is the empty query', () => {
    expect(meaning(usual)).toMatchObject({
      view: { focus: null, tab: null, theme: 'auto', pinned: null },
      unknown: [],
    });
    expect([usual.scenario.count, usual.scenario.load, usual.scenario.source.id]).toEqual([12, 0.08, 'hp-ml110-g4']);
    expect([usual.issues, usual.warnings, canonical(usual)]).toEqual([[], [], '']);
    expect(canonical(parsePairs(Object.entries(usualSettings)))).toBe('');
    expect(settingsOf(usual.scenario)).toEqual(usualSettings);
  });

  it('says the same before and after it is made canonical, and that changes nothing more', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const state = parsePairs(given);
        const query = canonical(state);
        expect(state.issues).toEqual([]);
        expect(meaning(parse(query))).toEqual(meaning(state));
        expect(canonical(parse(query))).toBe(query);
      }),
    );
  });

  it('is one and the same for a scenario, in whatever order its keys are given', () => {
    const orders = settings.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(orders, ([given, other]) => {
        expect(scenarioQuery(parsePairs(other).scenario)).toBe(scenarioQuery(parsePairs(given).scenario));
      }),
    );
  });

  it('never fails, and gives a scenario that can be stated, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(garbage, fc.string({ unit: 'binary', maxLength: 40 })), (query) => {
        const clean = canonical(parse(query));
        expect(parse(clean).issues).toEqual([]);
        expect(canonical(parse(clean))).toBe(clean);
      }),
    );
  });

  it.each(parameters.map((parameter) => [parameter.key, parameter] as const))(
    'reaches the scenario with %s',
    (key, parameter) => {
      const before = parse('start=ramp');
      const text = unusual(parameter);
      const after = parsePairs([...(key === 'start' ? [] : [['start', 'ramp'] as const]), [key, text]]);
      expect(after.issues).toEqual([]);
      expect(after.scenario).not.toEqual(key === 'start' ? usual.scenario : before.scenario);
      expect(settingsOf(after.scenario)[key]).toBe(text);
    },
  );

  it('has a setting for every parameter and no other', () => {
    expect(Object.keys(usualSettings)).toEqual(parameters.map(({ key }) => key));
    expect(Object.keys(settingsOf(usual.scenario)).toSorted()).toEqual(Object.keys(usualSettings).toSorted());
  });
});

describe('the canonical form', () => {
  it('sorts keys, leaves out what is usual, and writes numbers short', () => {
    const state = parse('spare=2&n=0050&load=8.0&ocpu=1.50&cache=warm&start=storm&rate=7');
    expect(canonical(state)).toBe('n=50&ocpu=1.5&spare=2');
  });

  it('keeps a rate only where instances start at a rate', () => {
    expect(canonical(parse('rate=7&start=ramp'))).toBe('rate=7&start=ramp');
    expect(canonical(parse('rate=1&start=ramp'))).toBe('start=ramp');
  });

  it('puts platforms in the order of the catalogue and leaves hosts in theirs', () => {
    const [first, second] = platforms.map(({ id }) => id);
    expect(canonical(parse(`on=${second}~${first}`))).toBe(`on=${first}~${second}`);
    expect(canonical(parse('hosts=dell-r740*2~dell-r620'))).toBe('hosts=dell-r740*2~dell-r620');
  });

  it('keeps keys that mean nothing after the others, sorted, and says so', () => {
    const state = parse('zeta=1&n=5&alpha=%26&n.b=&zeta=0');
    expect(canonical(state)).toBe('n=5&alpha=%26&n.b=&zeta=1&zeta=0');
    expect(state.warnings.map(({ field }) => field)).toEqual(['alpha', 'n.b', 'zeta', 'zeta']);
    expect(scenarioQuery(state.scenario, state.unknown)).toBe(canonical(state));
  });
});

describe('the view', () => {
  it('stands in the address of a page and not in the name of a study', () => {
    const state = parse('theme=dark&n=5&tab=table');
    expect(canonical(state)).toBe('n=5&tab=table&theme=dark');
    expect(scenarioQuery(state.scenario, state.unknown)).toBe('n=5');
  });

  it('carries the pinned scenario whole, the usual one as an empty text', () => {
    const { view: shown } = parse('n=9&a=load%3D20%26n%3D0050');
    expect(shown.pinned).toEqual(parse('n=50&load=20').scenario);
    expect(canonical(parse('n=9&a=load%3D20%26n%3D0050'))).toBe('a=load%3D20%26n%3D50&n=9');
    expect(canonical(parse('n=9&a'))).toBe('a=&n=9');
    expect(parse('a').view.pinned).toEqual(usual.scenario);
  });

  it('names what is wrong in the pinned scenario by its own field', () => {
    const { issues } = parse('a=n%3D0%26theme%3Ddark');
    expect(issues.map(({ field, value }) => [field, value])).toEqual([
      ['a.n', '0'],
      ['a.theme', 'dark'],
    ]);
  });

  it('falls back when a value is not allowed', () => {
    const { view: shown, issues } = parse('focus=nobody&tab=A%20B&theme=pink');
    expect(shown).toEqual({ focus: null, tab: null, theme: 'auto', pinned: null });
    expect(issues.map(({ field }) => field).toSorted()).toEqual(['focus', 'tab', 'theme']);
  });
});

describe('what is not allowed', () => {
  it('is named, all of it, and replaced by what is usual', () => {
    const { scenario, issues } = parse('n=0&load=abc&cache=hot&spare=2&seed=1.5');
    expect(issues).toEqual([
      { field: 'n', value: '0', allowed: 'a whole number from 1 to 100000' },
      { field: 'load', value: 'abc', allowed: 'a number from 0.1 to 100' },
      { field: 'cache', value: 'hot', allowed: 'one of warm, cold' },
      { field: 'seed', value: '1.5', allowed: 'a whole number from 0 to 2147483647' },
    ]);
    expect(scenario).toEqual(parse('spare=2').scenario);
  });

  it('includes a key that is given twice; the last value counts', () => {
    const { scenario, issues } = parse('n=5&n=6');
    expect([scenario.count, issues]).toEqual([6, [{ field: 'n', value: '2 values', allowed: 'one value' }]]);
  });

  it('does not include a list in several pairs, as a form sends it', () => {
    const [first, second] = platforms.map(({ id }) => id);
    const { scenario, issues } = parse(`on=${second}&on=&on=${first}&tech=&tech=`);
    expect([issues, scenario.platforms, scenario.techniques]).toEqual([[], platforms.slice(0, 2), []]);
  });

  it('includes a host without limit before the last', () => {
    const { scenario, issues } = parse('hosts=dell-r740~dell-r620');
    expect(issues).toEqual([{ field: 'hosts', value: 'dell-r740', allowed: 'a *limit on every host but the last' }]);
    expect(scenario.hosts).toEqual(usual.scenario.hosts);
  });

  it('includes two techniques for one subsystem', () => {
    const [one, two] = techniques.filter(({ subsystem }) => subsystem === 'cpu').map(({ id }) => id);
    const { scenario, issues } = parse(`tech=${one}~${two}`);
    expect(issues).toEqual([{ field: 'tech', value: two, allowed: 'one technique for the subsystem cpu' }]);
    expect(scenario.techniques.map(({ id }) => id)).toEqual([one]);
  });

  it('includes more work than can be done in one go', () => {
    const all = platforms.map(({ id }) => id).join('~');
    const { scenario, issues } = parse(`n=100000&on=${all}`);
    const most = Math.floor(workBound / 100_000);
    expect(scenario.platforms).toEqual(platforms.slice(0, most));
    expect(issues).toEqual(
      platforms.length <= most
        ? []
        : [
            {
              field: 'on',
              value: `100000 workloads on ${platforms.length} platforms`,
              allowed: 'workloads times platforms up to 1200000',
            },
          ],
    );
  });

  it('includes a query that is too long', () => {
    const { scenario, issues } = parse(`n=5&x=${'y'.repeat(longest)}`);
    expect(scenario).toEqual(usual.scenario);
    expect(issues).toEqual([
      { field: 'query', value: `${longest + 6} characters`, allowed: 'at most 8192 characters' },
    ]);
  });
});

describe('a change', () => {
  it('replaces some values, puts usual ones back and keeps the rest', () => {
    expect(changed('n=5&load=20&theme=dark&x=1', { n: '50', load: null })).toBe('n=50&theme=dark&x=1');
    expect(changed('n=5', { a: 'n=7', theme: 'projector' })).toBe('a=n%3D7&n=5&theme=projector');
  });
});
