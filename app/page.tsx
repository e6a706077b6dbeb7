import { headers } from 'next/headers';
import { families } from '../lib/model/platform';
import type { Scenario } from '../lib/model/scenario';
import { parameters } from '../lib/parameters';
import { platforms } from '../lib/platforms';
import { canonical, parsePairs, scenarioQuery } from '../lib/query';
import type { Pair } from '../lib/query/pairs';
import { samples } from '../lib/samples';
import { engineVersion } from '../lib/study';
import { techniques } from '../lib/techniques';
import type { Answer } from './_client/answer';
import { forms } from './_server/jargon';
import { sharing } from './_server/sharing';
import { resultOf } from './_server/studies';
import { Jargon } from './_ui/jargon';
import { ShareFacts } from './_ui/share-facts';
import { Workbench } from './_ui/workbench';

const catalogue = {
  knobs: parameters,
  families,
  platforms: platforms.map(({ id, name, family }) => ({ id, name, family })),
  techniques: techniques.map(({ id, name, subsystem }) => ({ id, name, subsystem })),
};

const questions = samples.map(({ id, question, query }) => ({ id, question, query }));

/** A form without script sends a list as one pair per member; they belong together. */
function pairsOf(search: Record<string, string | string[] | undefined>): Pair[] {
  return Object.entries(search).flatMap(([key, value]): Pair[] => {
    if (value === undefined) return [];
    return [[key, typeof value === 'string' ? value : value.filter((each) => each !== '').join('~')]];
  });
}

async function answerTo(scenario: Scenario): Promise<Answer> {
  const result = await resultOf(scenario);
  if (!result) throw new Error('the study took too long');
  return { query: scenarioQuery(scenario), engine: engineVersion, warnings: [], result };
}

export default async function Page({ searchParams }: PageProps<'/'>) {
  const state = parsePairs(pairsOf(await searchParams));
  const [answer, pinned] = await Promise.all([
    answerTo(state.scenario),
    state.view.pinned ? answerTo(state.view.pinned) : null,
  ]);
  const small = (await headers()).get('user-agent')?.includes('Mobile') ?? false;
  return (
    <ShareFacts sharing={sharing}>
      <Jargon forms={forms}>
        <Workbench
          catalogue={catalogue}
          questions={questions}
          first={{ query: canonical(state), answer, pinned }}
          issues={[...state.issues, ...state.warnings]}
          small={small}
        />
      </Jargon>
    </ShareFacts>
  );
}
