import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** An element as tests see it: name, attributes, elements in it, words in it. */
export interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly Element[];
  readonly words: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
});

interface Raw {
  readonly [name: string]: unknown;
}

function elementOf(raw: Raw): Element {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const inner = (raw[name] ?? []) as Raw[];
  const children = inner.filter((each) => !('#text' in each));
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Element['attributes'],
    children: children.map(elementOf),
    words: inner.map((each) => ('#text' in each ? String(each['#text']) : '')).join(''),
  };
}

/** The root of a document. Throws where it is not well formed. */
function parsed(text: string): Element {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`not well formed: ${valid.err.msg} in "${text.slice(0, 80)}"`);
  const [root] = (parser.parse(text) as Raw[]).filter((each) => !('?xml' in each)).map(elementOf);
  if (!root) throw new Error('an empty document');
  return root;
}

/** All elements of this name, in the order of the document. */
export const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];

/** The files of a zip by name, in the order in which they stand in it; XML as text, and parts that are XML as trees. */
export function opened(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const text = (path: string): string => {
    const file = files[path];
    if (!file) throw new Error(`there is no ${path}`);
    return strFromU8(file);
  };
  return { names: Object.keys(files), bytes: files, text, tree: (path: string): Element => parsed(text(path)) };
}

/** Cells of the one sheet of a workbook by name: B2. */
export function cellsOf(workbook: Uint8Array): Map<string, string | number> {
  const sheet = opened(workbook).tree('xl/worksheets/sheet1.xml');
  return new Map(
    all(sheet, 'c').map((cell) => [
      cell.attributes.r ?? '',
      cell.attributes.t === 'inlineStr' ? (all(cell, 't')[0]?.words ?? '') : Number(all(cell, 'v')[0]?.words),
    ]),
  );
}

/** What a reference's cache holds, by index, and the cells that it names. */
export function referenced(reference: Element) {
  const [formula] = all(reference, 'c:f');
  const count = Number(all(reference, 'c:ptCount')[0]?.attributes.val);
  const points = new Map(
    all(reference, 'c:pt').map((pt) => [Number(pt.attributes.idx), all(pt, 'c:v')[0]?.words ?? '']),
  );
  const [, column = '', from = '0'] = /\$([A-Z]+)\$(\d+)/.exec(formula?.words ?? '') ?? [];
  return Array.from({ length: count }, (_, at) => ({ cell: `${column}${Number(from) + at}`, cached: points.get(at) }));
}
