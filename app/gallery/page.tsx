import type { Metadata } from 'next';
import { charts } from '../../lib/charts';
import { withValues } from '../../lib/query/values';
import { type Sample, samples } from '../../lib/samples';
import { fileAddress, pageAddress } from '../../lib/share/shared';
import { Sheet } from '../_ui/sheet';

export const metadata: Metadata = {
  title: 'Gallery',
  description: 'Every chart of every ready question, as the images that slides and pages get.',
};

const themes = ['auto', 'light', 'dark', 'projector', 'print'] as const;
type Theme = (typeof themes)[number];

const linkOf = (theme: Theme, of: Sample | null): string => {
  const query = withValues('', { of: of?.id ?? null, theme: theme === 'auto' ? null : theme });
  return query === '' ? '/gallery' : `/gallery?${query}`;
};

const thumb = { im: 'thumb', dpr: '1' } as const;

interface ThumbProps {
  readonly sample: Sample;
  readonly chart: (typeof charts)[number];
  readonly theme: Theme;
}

/** The image of the real route; with no theme chosen it follows the reader's own. */
function Thumb({ sample, chart, theme }: ThumbProps) {
  const shared = { site: '', chart: chart.id, headline: chart.title, query: sample.query };
  const image = (id: string | null) => fileAddress(shared, 'png', { ...thumb, theme: id });
  return (
    <a href={pageAddress(shared, { theme: theme === 'auto' ? null : theme })}>
      <picture>
        {theme === 'auto' && <source media="(prefers-color-scheme: dark)" srcSet={image('dark')} />}
        <img src={image(theme === 'auto' ? null : theme)} width={480} height={270} loading="lazy" alt="" />
      </picture>
      {chart.title}
    </a>
  );
}

/** Every chart of every ready question, from the lists. */
export default async function Page({ searchParams }: PageProps<'/gallery'>) {
  const { theme: wanted, of } = await searchParams;
  const theme = themes.find((each) => each === wanted) ?? 'auto';
  const chosen = samples.find(({ id }) => id === of) ?? null;
  return (
    <div className="themed" data-theme={theme}>
      <Sheet title="Gallery" lead="Every chart of every ready question, as the images that slides and pages get.">
        <nav className="gallery-theme" aria-label="Theme">
          {themes.map((each) => (
            <a key={each} href={linkOf(each, chosen)} aria-current={each === theme || undefined}>
              {each === 'auto' ? 'system' : each}
            </a>
          ))}
          {chosen && <a href={linkOf(theme, null)}>all questions</a>}
        </nav>
        {(chosen ? [chosen] : samples).map((sample) => (
          <section key={sample.id} id={sample.id} aria-labelledby={`${sample.id}-question`}>
            <h2 className="chart-head" id={`${sample.id}-question`}>
              <a href={`/${sample.query === '' ? '' : `?${sample.query}`}`}>{sample.question}</a>
            </h2>
            <div className="gallery">
              {charts.map((chart) => (
                <Thumb key={chart.id} sample={sample} chart={chart} theme={theme} />
              ))}
            </div>
          </section>
        ))}
      </Sheet>
    </div>
  );
}
