import { strToU8 } from 'fflate';
import type { DeckMeta, Slide } from '../model/deck';
import type { Press } from '../model/sheet';
import { beamerDeck } from './deck/beamer';
import { type Entry, entriesOf } from './deck/entry';
import { marpDeck } from './deck/marp';
import { citations, licence, notesMd, readMe, stepsJson } from './deck/papers';
import { quartoDeck } from './deck/quarto';
import { revealDeck, revealPackage } from './deck/reveal';
import { sha256 } from './deck/sha256';
import { slidevDeck } from './deck/slidev';
import { zipped } from './deck/zip';
import { pdf } from './pdf';
import { png } from './png';
import { pptxDeck } from './pptx';
import { svg } from './svg';

const bytesOf = (made: string | Uint8Array): Uint8Array => (typeof made === 'string' ? strToU8(made) : made);

/** Each step as a picture in three forms; the raster one has two pixels to the px. */
async function pictures(entries: readonly Entry[], press: Press): Promise<(readonly [string, Uint8Array])[]> {
  const made: (readonly [string, Uint8Array])[] = [];
  for (const { unheaded, name } of entries)
    for (const printer of [png, svg, pdf])
      made.push([`img/${name}.${printer.id}`, bytesOf(await printer.print({ ...unheaded, pixelRatio: 2 }, press))]);
  return made;
}

/**
 * A talk as a folder: PowerPoint, reveal.js, Quarto, Slidev, Marp and Beamer from one list of steps, with pictures, notes, numbers,
 * citations and checksums. The same list gives the same bytes. Throws for a list without steps, and for ids that are not unique.
 */
export async function deckZip(slides: readonly Slide[], press: Press, meta: DeckMeta): Promise<Uint8Array> {
  const entries = entriesOf(slides);
  const texts: { readonly [name: string]: string } = {
    'CITATION.bib': await citations(entries, press),
    LICENSE: licence,
    'README.txt': readMe(meta, entries.length),
    'deck.qmd': quartoDeck(entries, meta),
    'deck.tex': beamerDeck(entries, meta),
    'index.html': revealDeck(entries, meta),
    'marp.md': marpDeck(entries, meta),
    'notes.md': notesMd(entries, meta),
    'package.json': revealPackage,
    'slides.md': slidevDeck(entries, meta),
    'steps.json': stepsJson(entries, meta),
  };
  const files = new Map<string, Uint8Array>([
    ...Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const),
    ['deck.pptx', await pptxDeck(slides, press, meta)],
    ...(await pictures(entries, press)),
  ]);
  const sums = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  return zipped(files.set('SHA256SUMS', strToU8(sums.join(''))));
}
