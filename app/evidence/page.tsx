import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { briefly } from '../../lib/charts/drawing/derivation';
import example from '../../lib/experiments/example/experiment.json';
import type { Comparison } from '../../lib/model/comparison';
import { validationOf } from '../../lib/validate';
import { evidence } from '../_server/evidence';
import { EvidenceFigure } from '../_ui/evidence-figure';
import { Sheet } from '../_ui/sheet';
import { BySource } from './by-source';
import { Conflicts } from './conflicts';
import { Filter } from './filter';
import { Findings } from './findings';
import { Misses } from './misses';
import { Near, questionOf } from './near';
import { OwnFile } from './own-file';
import { OwnFormat } from './own-format';
import { Rows } from './rows';
import { chosen, linkToAll, selectionOf } from './selection';

export const metadata: Metadata = { title: 'Evidence' };

const parts = [
  ['own', 'Your measurements'],
  ['rows', 'Rows, worst misses first'],
  ['sources', 'By source'],
  ['misses', 'What is missed, and why'],
  ['conflicts', 'Where sources disagree'],
] as const;

/** Rows that are listed unless all are asked for. */
const worst = 60;

/** What is drawn of the rows, as much as the picture needs: it travels to the browser. */
const drawn = (rows: readonly Comparison[]): Comparison[] =>
  rows
    .filter(({ predicted }) => predicted !== null)
    .map((row) => ({ ...row, derivation: row.derivation && briefly(row.derivation) }));

export default async function Page({ searchParams }: PageProps<'/evidence'>) {
  const search = await searchParams;
  const selection = selectionOf(search);
  const known = await evidence();
  const rows = chosen(known.comparisons, selection);
  const { check } = validationOf(rows);
  const listed = selection.all ? rows : rows.slice(0, worst);
  const small = (await headers()).get('user-agent')?.includes('Mobile') ?? false;
  const { length } = known.comparisons;
  const sources = new Set(known.comparisons.map(({ source }) => source)).size;
  return (
    <Sheet
      title="Evidence"
      lead={`${length} published figures from ${sources} sources, asked of the model that answers every scenario here. An error is |ln(predicted / published)|: 0.1 is about 10 %.`}
    >
      <nav className="page-parts" aria-label="On this page">
        {parts.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <Near question={questionOf(search)} firstWidth={small ? 340 : 1140} />
      <Findings evidence={known} />
      <OwnFile example={JSON.stringify(example, null, 2)}>
        <OwnFormat />
      </OwnFile>
      <Filter rows={known.comparisons} selection={selection} />
      {rows.length === 0 && <p className="note">No row has all of this.</p>}
      {rows.some(({ predicted }) => predicted !== null) && (
        <EvidenceFigure rows={drawn(rows)} check={check.overall} firstWidth={small ? 340 : 1140} />
      )}
      <h2 className="evidence-head" id="rows">
        Rows, worst misses first
      </h2>
      <Rows rows={listed} caption={`${listed.length} of ${rows.length} rows.`} />
      {listed.length < rows.length && (
        <p>
          <a href={linkToAll(selection)}>List all {rows.length} rows</a>
        </p>
      )}
      <h2 className="evidence-head" id="sources">
        By source
      </h2>
      <BySource validation={known.validation} />
      <Misses rows={known.comparisons} />
      <Conflicts />
    </Sheet>
  );
}
