import type { DeckMeta } from '../../model/deck';
import type { Origin } from '../../model/sheet';
import { marker } from '../state';
import { escaped } from '../svg';
import type { Part } from './part';
import { tag, xml } from './tag';

const custom = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const variants = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

const property = (name: string, words: string, at: number): string =>
  tag(
    'property',
    { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: at + 2, name },
    tag('vt:lpwstr', {}, escaped(words)),
  );

/** Names of the properties: one line per slide, from which its picture can be taken up again. */
const stateName = (at: number): string => (at === 0 ? 'ringside-state' : `ringside-state-${at + 1}`);

function customProperties(origins: readonly Origin[]): Part {
  const [first] = origins;
  const pairs: readonly (readonly [string, string])[] = [
    ...origins.map((origin, at) => [stateName(at), marker(origin)] as const),
    ...(first ? [['ringside-engine', first.engine] as const, ['ringside-edition', first.edition] as const] : []),
  ];
  return {
    path: 'docProps/custom.xml',
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    body: xml(
      tag(
        'Properties',
        { xmlns: custom, 'xmlns:vt': variants },
        ...pairs.map(([name, words], at) => property(name, words, at)),
      ),
    ),
  };
}

/** The same once more as a part of its own, which PowerPoint carries along unread. */
function customXml(origins: readonly Origin[]): Part[] {
  const namespace = 'urn:ringside:state';
  return [
    {
      path: 'customXml/item1.xml',
      type: null,
      body: xml(
        tag(
          'states',
          { xmlns: namespace },
          ...origins.map((origin, at) => tag('state', { slide: at + 1, link: origin.link }, escaped(marker(origin)))),
        ),
      ),
      relations: [{ id: 'rId1', type: 'customXmlProps', target: 'customXml/itemProps1.xml' }],
    },
    {
      path: 'customXml/itemProps1.xml',
      type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      body: xml(
        tag(
          'ds:datastoreItem',
          {
            'ds:itemID': '{5A1F3C52-8C1E-4B7A-9A60-52494E475344}',
            'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
          },
          tag('ds:schemaRefs', {}, tag('ds:schemaRef', { 'ds:uri': namespace })),
        ),
      ),
    },
  ];
}

/** What a deck says of itself; no time and no name of a person, so that the same deck gives the same bytes. */
export function properties({ title, description }: DeckMeta, origins: readonly Origin[]): Part[] {
  return [
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      body: xml(
        tag(
          'cp:coreProperties',
          {
            'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          },
          tag('dc:title', {}, escaped(title)),
          tag('dc:creator', {}, 'Ringside'),
          tag('dc:description', {}, escaped(description)),
        ),
      ),
    },
    {
      path: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      body: xml(
        tag(
          'Properties',
          { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
          tag('Application', {}, 'Ringside'),
          tag('Slides', {}, String(origins.length)),
          tag('Notes', {}, String(origins.length)),
        ),
      ),
    },
    customProperties(origins),
    ...customXml(origins),
  ];
}
