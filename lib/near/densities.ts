import { sourceOf } from '../evidence';
import { quantitiesOf } from '../evidence/quantities';
import { rows } from '../evidence/rows';
import type { EvidenceRow } from '../model/evidence';
import type { Neighbour } from '../model/known';
import type { Platform } from '../model/platform';
import { platforms } from '../platforms';
import { platformApart } from './apart';

/** Published numbers of instances on one host, and the platform of ours that each was reached on. */
const reached = new Map([
  ['firecracker_spec-037', 'firecracker'],
  ['rund_atc22-002', 'kata'],
  ['xen_overhead-006', 'xen-pv'],
  ['openstack_perfdocs-014', 'kvm'],
  ['chang_ispa11-001', 'kvm'],
  ['ksm_arcangeli09-001', 'kvm'],
  ['k8s_scal-002', 'docker'],
]);

const rested = new Set(quantitiesOf(platforms).flatMap(({ quantity }) => quantity.rows ?? []));

function neighbourOf(row: EvidenceRow, found: Platform, asked: Platform): Neighbour[] {
  const apart = platformApart(asked, found, {});
  if (!apart) return [];
  const { title, url } = sourceOf(row.source);
  return [
    {
      id: row.id,
      source: row.source,
      family: row.source,
      platform: found.id,
      quantity: 'density',
      use: rested.has(row.id) ? 'fit' : 'check',
      unit: '',
      published: row.value,
      predicted: null,
      error: null,
      reason: 'what each instance asked for was not published',
      platformName: found.name,
      kind: found.family,
      printed: `${row.value} ${row.unit}`,
      place: row.place,
      hardware: row.hardware,
      condition: [`${row.platform}: ${row.subject}`, row.condition].filter((words) => words !== '').join('; '),
      why: null,
      basis: 'not asked',
      derivation: null,
      provenance: { grade: 'published', sources: [row.source] },
      measured: 'instances on one host',
      distance: apart.distance,
      same: apart.same === null ? [] : [apart.same],
      differs: [...(apart.differs === null ? [] : [apart.differs]), 'other instances than yours'],
      drawn: { published: row.value, predicted: null },
      title,
      url,
      listed: false,
    },
  ];
}

/** How many instances others have reached on a host, on the same platform first. */
export const densities = (asked: Platform): Neighbour[] =>
  rows
    .flatMap((row) => {
      const found = platforms.find(({ id }) => id === reached.get(row.id));
      return found ? neighbourOf(row, found, asked) : [];
    })
    .toSorted((a, b) => a.distance - b.distance);
