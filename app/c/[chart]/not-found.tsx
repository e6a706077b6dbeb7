import { charts } from '../../../lib/charts';
import { Sheet } from '../../_ui/sheet';

/** The charts that there are. */
export default function NotFound() {
  return (
    <Sheet title="There is no such chart" lead="These are the charts:">
      <ul className="chart-names">
        {charts.map(({ id, title, question }) => (
          <li key={id}>
            <a href={`/c/${id}`}>{title}</a> {question}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
