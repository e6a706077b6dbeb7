import { describe, expect, it } from 'vitest';
import { charts } from '../charts';
import { headlineOf } from '../finding';
import { glossary } from '../glossary';
import { parameters } from '../parameters';
import { parse } from '../query';
import { samples } from '../samples';
import { study } from '../study';
import { gradeOf, syllablesOf } from './readability.fixture';

const limit = 9;
const results = samples.map(({ id, query }) => ({ id, result: study(parse(query).scenario) }));
/** A short sentence may hold one long word; what is graded as a whole is a paragraph as a reader meets it. */
const beyond = (texts: readonly string[]) =>
  texts.map((text) => `${gradeOf(text).toFixed(1)}: ${text}`).filter((line) => Number.parseFloat(line) > limit);

describe('the grade itself', () => {
  it('counts syllables as a dictionary does', () => {
    const words = 'the host memory median table placed instances takes logarithmic nested available'.split(' ');
    expect(words.map(syllablesOf)).toEqual([1, 1, 3, 3, 2, 1, 3, 1, 4, 2, 4]);
  });

  it('is that of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables.
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 9);
    // 10 words, 2 sentences by the colon, 17 syllables.
    expect(gradeOf('Water is wet: nobody has ever seen it otherwise before.')).toBeCloseTo(
      0.39 * 5 + 11.8 * 1.7 - 15.59,
      9,
    );
  });

  it('takes figures, platforms and words of the glossary for easy words', () => {
    expect(gradeOf('Xen (HVM with PV drivers) takes 2.52\u00a0GiB.')).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 9);
    expect(gradeOf('The hypervisor walks.')).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 9);
  });
});

describe('prose at or below grade 9', () => {
  it('in ready questions', () => expect(beyond(samples.map(({ question }) => question))).toEqual([]));

  it('in the glossary', () => expect(beyond(glossary.map(({ text }) => text))).toEqual([]));

  it('in what the page asks and finds, over all ready questions', () => {
    const said = results.map(({ result }) => headlineOf(result));
    expect(beyond(said.map(({ question }) => question))).toEqual([]);
    expect(beyond(said.map(({ finding }) => finding))).toEqual([]);
  });

  it('in what each knob says of itself', () => expect(beyond(parameters.map(({ help }) => help))).toEqual([]));

  it.each(charts)('in question and reading of $id', ({ question, reading }) =>
    expect(beyond([question, reading])).toEqual([]),
  );

  it.each(charts)('in headline and summary of $id, over all ready questions', (chart) => {
    const scenes = results.map(({ result }) =>
      chart.draw(result, { width: 700, height: chart.height(result, 700), pinned: null, focus: null }),
    );
    expect(beyond(scenes.map(({ headline }) => headline))).toEqual([]);
    expect(beyond(scenes.map(({ summary }) => summary))).toEqual([]);
  });
});
