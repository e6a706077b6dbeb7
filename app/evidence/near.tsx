import type { Issue } from '../../lib/model/issue';
import type { Known } from '../../lib/model/known';
import { askables } from '../../lib/near/askables';
import { platforms } from '../../lib/platforms';
import { parsePairs } from '../../lib/query';
import type { Pair } from '../../lib/query/pairs';
import { type Doubt, faultsOf, known } from '../_server/known';
import type { Search } from '../_server/search';
import { KnownPanel } from '../_ui/known-panel';
import { ownKeys, wordIn } from './selection';

/** What a reader doubts, in which scenario. */
interface Question {
  readonly doubt: Doubt;
  readonly scenario: readonly Pair[];
}

type Answer = { readonly known: Known } | { readonly issues: readonly Issue[] } | { readonly late: true };

/** Reads what is doubted from a query. */
export function questionOf(search: Search): Question {
  const pairs = Object.entries(search).flatMap(([key, value]): Pair[] => {
    if (value === undefined || ownKeys.includes(key)) return [];
    return [[key, typeof value === 'string' ? value : value.join('~')]];
  });
  return { doubt: { quantity: wordIn(search, 'near'), platform: wordIn(search, 'of') }, scenario: pairs };
}

async function answerTo({ doubt, scenario: pairs }: Question): Promise<Answer> {
  const { scenario, issues } = parsePairs(pairs);
  const faults = [...faultsOf(doubt), ...issues];
  if (faults.length > 0) return { issues: faults };
  const found = await known(doubt, scenario);
  return found ? { known: found } : { late: true };
}

/** Chooses a figure to doubt; a form that needs no script. */
function Form({ question: { doubt, scenario } }: { readonly question: Question }) {
  return (
    <form className="filter" action="/evidence" method="get" aria-label="A figure to doubt">
      {scenario.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <label>
        How do we know the
        <select name="near" defaultValue={doubt.quantity || 'boot-p50'}>
          {askables.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        of
        <select name="of" defaultValue={doubt.platform || 'firecracker'}>
          {platforms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Ask</button>
    </form>
  );
}

/** What was published near a figure of a scenario, and the form that asks for another. */
export async function Near({ question, firstWidth }: { readonly question: Question; readonly firstWidth: number }) {
  const { doubt } = question;
  if (doubt.quantity === '' && doubt.platform === '') return <Form question={question} />;
  const answer = await answerTo(question);
  return (
    <section className="known-section" aria-labelledby="near">
      <h2 className="evidence-head" id="near">
        How do we know?{'known' in answer && ` ${answer.known.asked.platformName}`}
      </h2>
      {'known' in answer && <KnownPanel known={answer.known} firstWidth={firstWidth} />}
      {'late' in answer && <p className="note">The study took too long. Ask again in a moment.</p>}
      {'issues' in answer &&
        answer.issues.map(({ field, value, allowed }) => (
          <p key={field} className="note">
            {field} is “{value}”; allowed is {allowed}.
          </p>
        ))}
      <Form question={question} />
    </section>
  );
}
