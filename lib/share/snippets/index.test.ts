import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { hostile } from '../../print/sheet.fixture';
import { parse } from '../../query';
import { citation } from '../citation';
import { benchAddress, deckAddress, fileAddress, frameAddress, pageAddress, type Shared } from '../shared';
import { snippets } from '.';

const plain: Shared = {
  site: 'https://ringside.example',
  chart: 'boot-time',
  headline: 'Docker is ready after 0.9 s, Xen after 31 s.',
  query:
    "a=n%3D20%26work%3Dstatic-web*2&dv=ab--cd_1&ev=1&n=200&title=it's%20(5%20%25)%20%3Cb%3E%20%26%20%22so%22&work=static-web*2~file-server",
};
const wicked: Shared = { ...plain, headline: `${hostile} ]]> --> {{ 1 + 1 }} ![x](y) ::: \n second line` };

const addressIn = (text: string): string[] =>
  text.match(/https:\/\/ringside\.example\/(?:c|embed)\/[^\s"<>)\]]+/g) ?? [];
const unescaped = (text: string): string => text.replaceAll('&amp;', '&');
const stateOf = (address: string) => parse(unescaped(address).split('?')[1] ?? '');

const htmlOf = (text: string): string => text.match(/<(?:iframe|img)\s[^>]*>/g)?.join('\n') ?? '';

describe.each(snippets)('the snippet for $name', (snippet) => {
  it.each([plain, wicked])('says exactly the same scenario in each of its addresses', (shared) => {
    const wanted = parse(shared.query);
    const addresses = addressIn(snippet.write(shared));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      const { scenario, view, picture, issues, unknown } = stateOf(address);
      expect([scenario, view.pinned, picture.engine, picture.edition, picture.title]).toEqual([
        wanted.scenario,
        wanted.view.pinned,
        '1',
        'ab--cd_1',
        'it\'s (5 %) <b> & "so"',
      ]);
      expect([issues, unknown]).toEqual([[], []]);
    }
  });

  it('has an image for paper', () => {
    expect(addressIn(snippet.write(plain)).filter((each) => /\/c\/boot-time\.(png|svg)\?/.test(each))).not.toEqual([]);
  });

  it('names the picture by its headline', () => {
    if (snippet.id !== 'notion') expect(snippet.write(plain)).toContain('Docker is ready after 0.9 s, Xen after 31 s.');
    // What stands behind the name of an option is text and no markup.
    const markup = snippet.write(wicked).replace(/^:?title: .*$|fig-alt="(?:[^"\\]|\\.)*"/m, '');
    expect(markup).not.toContain('<script>alert');
  });

  it('is written the same each time', () => expect(snippet.write(wicked)).toBe(snippet.write(wicked)));
});

describe('snippets in HTML', () => {
  const parser = new XMLParser({ ignoreAttributes: false, unpairedTags: ['img'], allowBooleanAttributes: true });
  it.each(snippets.filter(({ write }) => write(plain).includes('<iframe')))(
    '$name has a title and an alt, escaped',
    ({ write }) => {
      for (const shared of [plain, wicked]) {
        const tags = htmlOf(write(shared)).replace('>\n', '></iframe>\n');
        const { iframe, img } = parser.parse(tags);
        const wanted = [...shared.headline].filter((sign) => sign >= ' ' || sign === '\n').join('');
        const read = (words: string) =>
          words.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
        const whole = (words: string) => words.replace(/\s+/g, ' ').trim();
        expect(whole(iframe['@_title'])).toBe(whole(wanted));
        expect(whole(img['@_alt'])).toBe(whole(wanted));
        expect(read(iframe['@_src'] ?? iframe['@_data-src'])).toMatch(
          /^https:\/\/ringside\.example\/embed\/boot-time\?/,
        );
      }
    },
  );
});

describe('title and theme', () => {
  const own: Shared = { ...plain, headline: 'Mine', query: 'n=20&theme=dark&title=Mine' };
  it.each(snippets)('reach each address of $name, save that paper may have a theme of its own', ({ write }) => {
    for (const address of addressIn(write(own))) {
      const { picture, view } = stateOf(address);
      expect(picture.title).toBe('Mine');
      if (!/\.png|theme=print/.test(address)) expect(view.theme).toBe('dark');
      else expect(['dark', 'print']).toContain(view.theme);
    }
  });

  // The document of a chart has the usual scheme in every theme, so an element that says so is painted nothing behind it.
  it.each(snippets.filter(({ write }) => write(own).includes('<iframe')))(
    'a dark frame of $name has nothing white behind it',
    ({ write }) => expect(/<iframe[\s\S]*?>/.exec(write(own))?.[0]).toContain('color-scheme:light'),
  );

  it('stand in links and files, and the title not in what has several charts', () => {
    expect(pageAddress(own)).toBe('https://ringside.example/c/boot-time?n=20&theme=dark&title=Mine');
    expect(fileAddress(own, 'csv')).toBe('https://ringside.example/c/boot-time.csv?n=20&theme=dark&title=Mine');
    expect(benchAddress(own)).toBe('https://ringside.example/?n=20&theme=dark');
    const deck = (charts: string[], steps: boolean) => deckAddress(own, charts, 'pptx', steps).split('?')[1];
    expect(deck(['boot-time'], false)).toBe('charts=boot-time&n=20&theme=dark&title=Mine');
    expect(deck(['boot-time'], true)).toBe('charts=boot-time&n=20&steps=all&theme=dark');
    expect(deck(['disk'], false)).toBe('charts=disk&n=20&theme=dark');
    expect(deck(['boot-time', 'disk'], false)).toBe('charts=boot-time~disk&n=20&theme=dark');
    expect(citation(own, '1', 'abcdef12')).toBe(
      'Ringside. “Mine” Simulation, engine 1, data abcdef12. https://ringside.example/c/boot-time?dv=abcdef12&ev=1&n=20&theme=dark&title=Mine',
    );
  });
});

describe('addresses', () => {
  it('hold no sign that a host would take for its own', () => {
    for (const address of [
      frameAddress(plain),
      fileAddress(plain, 'png'),
      deckAddress(plain, ['memory', 'disk'], 'zip', false),
    ])
      expect(address).toMatch(/^https:\/\/ringside\.example\/[A-Za-z0-9/.?=&%~_-]+$/);
    expect(frameAddress(plain)).not.toContain('--');
    expect(deckAddress(plain, ['memory'], 'pptx', true)).toMatch(/[?&]steps=all(&|$)/);
    expect(deckAddress({ ...plain, query: 'n=20' }, ['memory', 'disk'], 'zip', false)).toBe(
      'https://ringside.example/deck.zip?charts=memory~disk&n=20',
    );
    expect(frameAddress({ ...plain, query: '' })).toBe('https://ringside.example/embed/boot-time');
  });
});

it('packs an address that others would cut', () => {
  const query = `n=200&title=${encodeURIComponent('ש'.repeat(200))}&work=${'static-web~'.repeat(150)}file-server`;
  const address = frameAddress({ ...plain, query }, { fit: 'frame' });
  expect(query.length).toBeGreaterThan(2500);
  expect(address.length).toBeLessThan(400);
  const { scenario, picture } = stateOf(address);
  expect([scenario.count, picture.fit, picture.title]).toEqual([200, 'frame', 'ש'.repeat(200)]);
});

it('cites a frozen link without a date', () => {
  expect(citation({ ...plain, query: 'n=200' }, '1', 'abcdef12')).toBe(
    'Ringside. “Docker is ready after 0.9 s, Xen after 31 s.” Simulation, engine 1, data abcdef12. https://ringside.example/c/boot-time?dv=abcdef12&ev=1&n=200',
  );
});
