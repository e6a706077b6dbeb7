import type { Metadata } from 'next';
import { benches } from '../../lib/claims/bench';
import { cases } from '../../lib/claims/trials';
import { linkedProse } from '../_server/jargon';
import { Linked } from '../_ui/linked';
import { Sheet } from '../_ui/sheet';
import { ClaimTable } from './claim-table';

export const metadata: Metadata = { title: 'Claims on trial' };

const scenarios = new Set(
  cases.flatMap(({ trial: { grid, flips } }) => [
    ...grid.map(({ query }) => query),
    ...flips.flatMap(({ here, there }) => [here.query, there.query]),
  ]),
).size;

const lead = `Type 1 against Type 2, machine against container: ${cases.length} things that are taught about them, each put to the engine in a stated range of scenarios. What it says is holds, fails, or holds when; and where it has nothing to say, it says that.`;

const procedure =
  'How a claim is tried. It speaks of every product of a side, so the worst of the one side stands against the best of the other; what differs by less than the margin is no difference. It is tried in every combination of the range. Then each parameter is turned alone, away from the usual scenario, until the answer changes; the place is narrowed down to one step of the parameter and given as two links, true here and false there. A figure that only stands in for what the claim says is marked as a proxy. What was published for and against stands beside it, whichever way the engine decides.';

/** The claims of the course's two tables, each with its verdict, its scenarios, its flip points and its witnesses. */
export default function Page() {
  return (
    <Sheet title="Claims on trial" lead={<Linked pieces={linkedProse(lead)} />}>
      <nav className="page-parts" aria-label="On this page">
        {benches.map(({ table, title }) => (
          <a key={table} href={`#${table}`}>
            {title}
          </a>
        ))}
      </nav>
      <p className="claims-how">
        <Linked pieces={linkedProse(procedure)} /> <span className="note">{scenarios} scenarios on this page.</span>
      </p>
      {benches.map((bench) => (
        <ClaimTable key={bench.table} bench={bench} cases={cases.filter(({ claim }) => claim.table === bench.table)} />
      ))}
    </Sheet>
  );
}
