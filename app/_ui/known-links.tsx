import type { Mark } from '../../lib/model/scene';
import { type Doubt, doubtOf, knownPage } from '../_client/doubt';

/** The first doubt of each platform: the figure that the chart is about. */
function doubtsOf(chart: string, marks: readonly Mark[]): Map<string, Doubt> {
  const doubts = marks.map((mark) => doubtOf(chart, mark)).filter((doubt) => doubt !== null);
  return new Map(doubts.toReversed().map((doubt) => [doubt.platform, doubt]));
}

interface Props {
  readonly chart: string;
  readonly title: string;
  readonly marks: readonly Mark[];
  readonly query: string;
}

/** For each platform of a chart a link to what was published near its figure: for those who have no pointer and no script. */
export function KnownLinks({ chart, title, marks, query }: Props) {
  const doubts = [...doubtsOf(chart, marks).values()].toReversed();
  if (doubts.length === 0) return null;
  return (
    <details>
      <summary>
        How do we know?<span className="sr-only"> {title}</span>
      </summary>
      <ul className="flex flex-wrap gap-x-3 gap-y-1">
        {doubts.map((doubt) => (
          <li key={doubt.platform}>
            <a href={knownPage(doubt, query)}>{doubt.platform}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
