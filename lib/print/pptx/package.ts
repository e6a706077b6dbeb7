import { strToU8 } from 'fflate';
import { zipped } from '../deck/zip';
import type { Part, Relation } from './part';
import { tag, xml } from './tag';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const suffixes: { readonly [suffix: string]: string } = {
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
};

const suffixOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The way from one part to another, as relationships write it. */
function wayTo(from: string, target: string): string {
  const [here, there] = [folderOf(from).split('/').slice(0, -1), target.split('/')];
  const shared = here.findIndex((name, at) => name !== there[at]);
  const kept = shared === -1 ? here.length : shared;
  return [...here.slice(kept).map(() => '..'), ...there.slice(kept)].join('/');
}

function relationsOf(path: string, relations: readonly Relation[]): Part {
  const entries = relations.map(({ id, type, target, external }) =>
    tag('Relationship', {
      Id: id,
      Type: type.includes('/') ? type : `${office}${type}`,
      Target: external ? target : wayTo(path, target),
      ...(external && { TargetMode: 'External' }),
    }),
  );
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    path: `${folderOf(path)}_rels/${name}.rels`,
    type: null,
    body: xml(tag('Relationships', { xmlns }, ...entries)),
  };
}

function contentTypes(parts: readonly Part[]): Part {
  const used = [...new Set(['rels', 'xml', ...parts.map(({ path }) => suffixOf(path))])].toSorted();
  const body = xml(
    tag(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      ...used.map((Extension) => tag('Default', { Extension, ContentType: suffixes[Extension] ?? '' })),
      ...parts.flatMap(({ path, type }) =>
        type === null ? [] : [tag('Override', { PartName: `/${path}`, ContentType: type })],
      ),
    ),
  );
  return { path: '[Content_Types].xml', type: null, body };
}

/** Parts as an Open Packaging file: content types and relationships are made from what the parts say of themselves. */
export function packaged(parts: readonly Part[], roots: readonly Relation[]): Uint8Array {
  const files = [
    contentTypes(parts),
    relationsOf('', roots),
    ...parts.flatMap((part) => (part.relations ? [part, relationsOf(part.path, part.relations)] : [part])),
  ];
  return zipped(new Map(files.map(({ path, body }) => [path, typeof body === 'string' ? strToU8(body) : body])));
}
