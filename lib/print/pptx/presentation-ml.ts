import { tag, xml } from './tag';

/** The namespaces of a part of a presentation. */
const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

export const typeOf = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;

export const root = (
  name: string,
  attributes: { readonly [name: string]: string | number },
  ...children: readonly string[]
): string => xml(tag(name, { ...namespaces, ...attributes }, ...children));

/** 1/914,400 of an inch. */
export const emu = (inches: number): number => Math.round(inches * 914_400);

/** A place on a page, inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const placed = (element: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Box): string =>
  tag(element, {}, tag('a:off', { x: emu(x), y: emu(y) }), tag('a:ext', { cx: emu(width), cy: emu(height) }));

/** The shapes of a page, with the group that holds them all. */
export const shapes = (...all: readonly string[]): string =>
  tag(
    'p:spTree',
    {},
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
    ...all,
  );

interface Shape {
  readonly id: number;
  readonly name: string;
  /** What it says to those who do not see it. */
  readonly description?: string;
  /** Attributes of the placeholder that it is. */
  readonly placeholder?: { readonly [name: string]: string | number };
  readonly box?: Box;
  /** Fill and outline. */
  readonly paint?: readonly string[];
  /** Attributes of the body of text. */
  readonly body?: { readonly [name: string]: string | number };
  readonly fit?: string;
  readonly listStyle?: string;
  readonly paragraphs: readonly string[];
}

/** A shape with words: a placeholder, a box of text, or a rectangle. */
export function shape({
  id,
  name,
  description,
  placeholder,
  box,
  paint,
  body = {},
  fit = '',
  listStyle = '',
  paragraphs,
}: Shape): string {
  const said = description === undefined ? {} : { descr: description };
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name, ...said }),
      placeholder ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : tag('p:cNvSpPr', paint ? {} : { txBox: 1 }),
      tag('p:nvPr', {}, placeholder ? tag('p:ph', placeholder) : ''),
    ),
    tag(
      'p:spPr',
      {},
      box ? placed('a:xfrm', box) : '',
      placeholder ? '' : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
      ...(paint ?? []),
    ),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', body, fit),
      tag('a:lstStyle', {}, listStyle),
      ...(paragraphs.length === 0 ? ['<a:p><a:endParaRPr lang="en-GB"/></a:p>'] : paragraphs),
    ),
  );
}
