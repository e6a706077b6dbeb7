import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { printers } from '../../../lib/print';
import { fileAddress, frameAddress } from '../../../lib/share/shared';
import { forms, linkedProse } from '../../_server/jargon';
import { sharing } from '../../_server/sharing';
import { ChartFigure } from '../../_ui/chart-figure';
import { DataTable } from '../../_ui/data-table';
import { Jargon } from '../../_ui/jargon';
import { Linked } from '../../_ui/linked';
import { Notice } from '../../_ui/notice';
import { ShareFacts } from '../../_ui/share-facts';
import { Sheet } from '../../_ui/sheet';
import { Formats } from './formats';
import { shownAt } from './shown';
import { SourceList } from './source-list';

type Props = PageProps<'/c/[chart]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { chart, sheet, site, query } = await shownAt((await params).chart, await searchParams);
  const { headline: title, summary: description } = sheet.scene;
  const shared = { site, chart: chart.id, headline: title, query };
  const image = { url: fileAddress(shared, 'png', { im: 'og', dpr: '1' }), width: 1200, height: 630, alt: title };
  const { link } = sheet.origin;
  return {
    title,
    description,
    alternates: {
      canonical: link,
      types: {
        'application/json+oembed': [{ url: `${site}/oembed?url=${encodeURIComponent(link)}&format=json`, title }],
      },
    },
    openGraph: { title, description, url: link, type: 'article', siteName: 'Ringside', images: [image] },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}

/** Says when a frozen link was made with another engine or other data than today's. */
function Stale({ engine, edition }: { readonly engine: string | null; readonly edition: string | null }) {
  const then = [
    engine === null || engine === sharing.engine ? '' : `engine ${engine}`,
    edition === null || edition === sharing.edition ? '' : `data ${edition}`,
  ].filter((words) => words !== '');
  if (then.length === 0) return null;
  return (
    <p className="notice">
      This link was made with {then.join(' and ')}. What is shown is the answer of today’s engine {sharing.engine}, data{' '}
      {sharing.edition}; numbers may differ from those that were shared.
    </p>
  );
}

/** One chart in a state: the picture that answers to pointer and keys, with everything that belongs to it. */
export default async function Page({ params, searchParams }: Props) {
  const { chart, state, sheet, result, pinned, query, scenario } = await shownAt(
    (await params).chart,
    await searchParams,
  );
  const { picture, view, issues, warnings } = state;
  const { headline, summary } = sheet.scene;
  const shared = { site: '', chart: chart.id, headline, query };
  const small = (await headers()).get('user-agent')?.includes('Mobile') ?? false;
  return (
    <div className="themed" data-theme={view.theme}>
      <ShareFacts sharing={sharing}>
        <Sheet title={headline} lead={<Linked pieces={linkedProse(summary)} />}>
          <Notice issues={[...issues, ...warnings]} />
          <Stale engine={picture.engine} edition={picture.edition} />
          <Jargon forms={forms}>
            <ChartFigure
              id={chart.id}
              result={result}
              pinned={pinned}
              focus={view.focus}
              query={scenario}
              firstWidth={small ? 340 : 1140}
            />
          </Jargon>
          <h2 className="chart-head">Question and reading</h2>
          <p>
            <Linked pieces={linkedProse(chart.question)} />
          </p>
          <p>
            <Linked pieces={linkedProse(chart.reading)} />
          </p>
          <h2 className="chart-head">Table</h2>
          <DataTable table={sheet.scene.table} name={`ringside-${chart.id}`} address={fileAddress(shared, 'csv')} />
          <Formats printers={printers} shared={shared} />
          <p>
            <a href={frameAddress(shared)}>The chart alone, as it stands in a frame</a>
          </p>
          <SourceList sources={sheet.origin.sources} />
        </Sheet>
      </ShareFacts>
    </div>
  );
}
