import type { Printer } from '../model/sheet';
import { bib } from './bib';
import { csvPrinter } from './csv';
import { html } from './html';
import { json } from './json';
import { md } from './md';
import { pdf } from './pdf';
import { png } from './png';
import { pptx } from './pptx';
import { svg } from './svg';
import { tex } from './tex';

/** Every format that a chart leaves in, in the order of menus. */
export const printers: readonly Printer[] = [svg, png, pdf, pptx, tex, html, csvPrinter, json, md, bib];
