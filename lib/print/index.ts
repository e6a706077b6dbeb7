import type { Printer } from '../model/sheet';
import { csvPrinter } from './csv';
import { html } from './html';
import { json } from './json';
import { md } from './md';
import { png } from './png';
import { svg } from './svg';

/** Every format that a chart leaves in, in the order of menus. */
export const printers: readonly Printer[] = [svg, png, html, csvPrinter, json, md];
