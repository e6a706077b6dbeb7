import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { madeUp } from '../../charts/fixture';
import { charts } from '../../charts/index';
import type { SceneNode } from '../../model/scene';
import type { Press, Sheet } from '../../model/sheet';
import { pdf } from '../pdf';
import { fonts } from '../press.fixture';
import { sheet } from '../sheet.fixture';

const press: Press = { fonts, raster: () => Promise.reject(new Error('no raster')), script: '' };

function print(of: Sheet): Uint8Array {
  const bytes = pdf.print(of, press);
  if (!(bytes instanceof Uint8Array)) throw new Error('a page is bytes');
  return bytes;
}

const result = madeUp({ platforms: 8, count: 1000, partly: [3], refused: [6], kinds: 2 });
const sheets = new Map<string, Sheet>([
  ['hostile words', sheet],
  ...charts.map((chart): [string, Sheet] => {
    const scene = chart.draw(result, { width: 889, height: chart.height(result, 889), pinned: null, focus: null });
    return [chart.id, { ...sheet, scene, theme: 'print' }];
  }),
]);

const textsIn = (nodes: readonly (SceneNode | string)[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.tag === 'text' ? [(node.children ?? []).join('')] : textsIn(node.children ?? []);
  });

const withNodes = (...nodes: SceneNode[]): Sheet => ({ ...sheet, scene: { ...sheet.scene, nodes } });

/** What a program says. */
const said = (program: string, ...words: string[]): string => execFileSync(program, words, { encoding: 'utf8' });

const has = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;

describe('other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ringside-pdf-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const files = [...sheets].map(([name, one]) => {
    const path = join(folder, `${name}.pdf`);
    writeFileSync(path, print(one));
    return [name, path, one] as const;
  });

  test.skipIf(!has('qpdf')).each(files)('qpdf finds no fault in %s', (_, path) => {
    expect(said('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
  });

  test.skipIf(!has('pdftotext')).each(files.slice(1))('pdftotext finds the words of %s', (_, path, one) => {
    const found = said('pdftotext', '-raw', path, '-').replace(/\s+/g, ' ');
    const missing = textsIn(one.scene.nodes).filter((text) => !found.includes(text.replace(/\s+/g, ' ')));
    expect(missing).toEqual([]);
  });

  test.skipIf(!has('pdftotext'))('pdftotext copies what runs to the left in its own order', () => {
    const path = join(folder, 'left.pdf');
    writeFileSync(
      path,
      print(
        withNodes({ tag: 'text', key: 'left', attrs: { x: 50, y: 50 }, children: ['Xen says שלום to 漢字 and 😀.'] }),
      ),
    );
    expect(said('pdftotext', path, '-')).toMatch(/Xen says .*שלום.*to 漢字 and 😀\./);
  });

  test.skipIf(!has('pdffonts')).each(files)('pdffonts sees two embedded subsets with characters in %s', (_, path) => {
    const rows = said('pdffonts', path).trim().split('\n').slice(2);
    expect(
      rows
        .map((row) =>
          row
            .replace(/^\w{6}/, '')
            .replace(/ +/g, ' ')
            .replace(/ \d+ 0$/, ''),
        )
        .toSorted(),
    ).toEqual([
      '+Inter-Regular CID TrueType Identity-H yes yes yes',
      '+Inter-SemiBold CID TrueType Identity-H yes yes yes',
    ]);
  });
});
