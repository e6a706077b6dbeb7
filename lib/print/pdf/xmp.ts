import { strToU8 } from 'fflate';
import type { Sheet } from '../../model/sheet';
import { marker } from '../state';
import { escaped } from '../svg';
import type { Body } from './file';

const list = (kind: string, words: readonly string[], attribute = ''): string =>
  `<rdf:${kind}>${words.map((item) => `<rdf:li${attribute}>${escaped(item)}</rdf:li>`).join('')}</rdf:${kind}>`;

/**
 * What other programs and we ourselves read about a picture (ISO 16684-1): title, description, where it comes from, what it
 * rests on, and the line by which it can be taken up again. It is not packed, so that the line is found in the bytes.
 */
export function xmp({ scene, chart, origin }: Sheet): Body {
  const packet = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${list('Alt', [scene.headline], ' xml:lang="x-default"')}</dc:title>`,
    `<dc:description>${list('Alt', [scene.summary], ' xml:lang="x-default"')}</dc:description>`,
    `<dc:subject>${list('Bag', [chart.title])}</dc:subject>`,
    `<dc:language>${list('Bag', ['en'])}</dc:language>`,
    `<dc:source>${escaped(origin.link)}</dc:source>`,
    `<dc:relation>${list(
      'Bag',
      origin.sources.flatMap(({ url }) => url ?? []),
    )}</dc:relation>`,
    '<xmp:CreatorTool>Ringside</xmp:CreatorTool>',
    '<pdf:Producer>Ringside</pdf:Producer>',
    `<pdf:Keywords>${marker(origin)}</pdf:Keywords>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ];
  return { entries: '/Type /Metadata /Subtype /XML', bytes: strToU8(packet.join('\n')) };
}
