import type { Press, Printer, Sheet } from '../model/sheet';
import { facesOf } from './font/typeset';
import { outlined } from './outlines';
import { themes } from './palette';
import { contentOf } from './pdf/drawing';
import { type Embedding, embedding } from './pdf/embedding';
import { fileOf, packed, ref, type Shelf, shelf } from './pdf/file';
import { type Box, type Matrix, written } from './pdf/matrix';
import { num, nums } from './pdf/number';
import { colour } from './pdf/paint';
import { textString } from './pdf/words';
import { xmp } from './pdf/xmp';
import { marker } from './state';

/** Points, of which 72 make an inch, per px, of which 96 do. */
const pointsPerPx = 0.75;

interface Leaf {
  readonly content: string;
  readonly resources: number;
  /** Where on the page the address of the picture is written. */
  readonly link: Box | null;
}

/** Words by which somebody finds the picture again: its address, or that of the site. */
function says(words: string, { origin }: Sheet): boolean {
  const bare = (address: string): string => address.replace(/^https?:\/\//, '');
  return words.includes(bare(origin.link)) || words.includes(bare(origin.site));
}

/** Names in a dictionary, in the order in which they were asked for. */
const entries = (all: ReadonlyMap<string, string>): string =>
  [...all].map(([value, name]) => `/${name} ${value}`).join(' ');

/** The name of a value, a new one where it has none yet. */
function named(all: Map<string, string>, letter: string, value: string): string {
  const name = all.get(value) ?? `${letter}${all.size + 1}`;
  all.set(value, name);
  return name;
}

/** The drawing of a sheet. Everything that is drawn apart shares the dictionary of resources with the page. */
function leafOf(sheet: Sheet, press: Press, page: Box, place: Shelf): Leaf {
  const palette = themes[sheet.theme];
  const faces = facesOf(press.fonts);
  const fonts: Embedding = embedding(faces, place);
  const resources = place.take();
  const [states, forms] = [new Map<string, string>(), new Map<string, string>()];
  const scale = sheet.scale * pointsPerPx;
  const matrix: Matrix = [scale, 0, 0, -scale, 0, page[3]];
  let link: Box | null = null;
  const { nodes } = sheet.outlined ? outlined(sheet.scene, press.fonts) : sheet.scene;
  const drawing = contentOf(nodes, matrix, {
    palette,
    faces,
    page,
    face: fonts.face,
    codes: fonts.codes,
    state: (fill, stroke) => named(states, 'G', `<< /Type /ExtGState /ca ${num(fill)} /CA ${num(stroke)} >>`),
    form: (content, box) => {
      const about = `/Type /XObject /Subtype /Form /BBox [${nums(...box)}] /Resources ${ref(resources)}`;
      const group = '/Group << /S /Transparency /CS /DeviceRGB >>';
      return named(forms, 'X', ref(place.add(packed(`${about} ${group}`, content))));
    },
    seen: (words, box) => {
      if (says(words, sheet)) link = box;
    },
  });
  const paper = sheet.background === null ? null : colour(palette, sheet.background);
  const content = [
    ...(paper === null ? [] : [`/Artifact BMC q ${paper} rg ${nums(...page)} re f Q EMC`]),
    `/Figure << /MCID 0 >> BDC q 4 M ${written(matrix)}`,
    drawing,
    'Q EMC',
  ];
  const dictionaries = [
    ['Font', fonts.close()],
    ['ExtGState', entries(states)],
    ['XObject', entries(forms)],
  ].filter(([, list]) => list !== '');
  place.put(resources, `<< ${dictionaries.map(([name, list]) => `/${name} << ${list} >>`).join(' ')} >>`);
  return { content: content.join('\n'), resources, link };
}

/** The structure that a screen reader follows: a document with one figure, and the link below it. Returns its root. */
function structure(sheet: Sheet, page: Box, at: number, annotation: number | null, place: Shelf): number {
  const [root, document, figure] = [place.take(), place.take(), place.take()];
  const link = annotation === null ? [] : [place.take()];
  const elements = [figure, ...link].map(ref).join(' ');
  place.put(
    root,
    `<< /Type /StructTreeRoot /K ${ref(document)} /ParentTree << /Nums [0 [${ref(figure)}]${link.map((own) => ` 1 ${ref(own)}`)}] >> /ParentTreeNextKey ${1 + link.length} >>`,
  );
  place.put(document, `<< /Type /StructElem /S /Document /P ${ref(root)} /K [${elements}] >>`);
  const alt = textString(`${sheet.scene.headline} ${sheet.scene.summary}`);
  place.put(
    figure,
    `<< /Type /StructElem /S /Figure /P ${ref(document)} /Pg ${ref(at)} /K 0 /Alt ${alt} /A << /O /Layout /Placement /Block /BBox [${nums(...page)}] >> >>`,
  );
  for (const own of link)
    place.put(
      own,
      `<< /Type /StructElem /S /Link /P ${ref(document)} /Pg ${ref(at)} /Alt (This picture as a page) /K << /Type /OBJR /Obj ${ref(annotation ?? 0)} >> >>`,
    );
  return root;
}

/** An address as PDF wants it, without signs beyond ASCII. */
const ascii = (address: string): string =>
  address.replace(/\p{Surrogate}/gu, '').replace(/[^!-~]/gu, (sign) => encodeURIComponent(sign));

/** A place on the page that opens the page which shows the same. */
const annotationOf = ({ origin }: Sheet, box: Box): string =>
  `<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /StructParent 1 /Rect [${nums(...box)}] /Contents (This picture as a page) /A << /S /URI /URI ${textString(ascii(origin.link))} >> >>`;

/** A sheet as a page of exactly its size: vectors, words that can be searched and copied, tags. */
function sheetPdf(sheet: Sheet, press: Press): Uint8Array {
  const place = shelf();
  const [catalogue, pages, page] = [place.take(), place.take(), place.take()];
  const { width, height, headline } = sheet.scene;
  const box: Box = [0, 0, width * sheet.scale * pointsPerPx, height * sheet.scale * pointsPerPx];
  const { content, resources, link } = leafOf(sheet, press, box, place);
  const annotation = link === null ? null : place.add(annotationOf(sheet, link));
  const root = structure(sheet, box, page, annotation, place);
  place.put(
    catalogue,
    `<< /Type /Catalog /Pages ${ref(pages)} /Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot ${ref(root)} /Metadata ${ref(place.add(xmp(sheet)))} /ViewerPreferences << /DisplayDocTitle true >> /PageLayout /SinglePage >>`,
  );
  place.put(pages, `<< /Type /Pages /Kids [${ref(page)}] /Count 1 >>`);
  const links = annotation === null ? '' : ` /Annots [${ref(annotation)}]`;
  place.put(
    page,
    `<< /Type /Page /Parent ${ref(pages)} /MediaBox [${nums(...box)}] /Resources ${ref(resources)} /Contents ${ref(place.add(packed('', content)))} /Group << /S /Transparency /CS /DeviceRGB >> /StructParents 0 /Tabs /S${links} >>`,
  );
  const about = place.add(
    `<< /Title ${textString(headline)} /Keywords (${marker(sheet.origin)}) /Creator (Ringside) /Producer (Ringside) >>`,
  );
  return fileOf(place, catalogue, about);
}

export const pdf: Printer = {
  id: 'pdf',
  name: 'PDF',
  purpose: 'document',
  mediaType: 'application/pdf',
  print: sheetPdf,
};
