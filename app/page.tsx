import { headers } from 'next/headers';
import { families } from '../lib/model/platform';
import type { Scenario } from '../lib/model/scenario';
import { parameters } from '../lib/parameters';
import { platforms } from '../lib/platforms';
import { canonical, parse, scenarioQuery } from '../lib/query';
import { samples } from '../lib/samples';
import { engineVersion } from '../lib/study';
import { techniques } from '../lib/techniques';
import type { Answer } from './_client/answer';
import { forms } from './_server/jargon';
import { queryOfSearch } from './_server/search';
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

async function answerTo(scenario: Scenario): Promise<Answer> {
  const result = await resultOf(scenario);
  if (!result) throw new Error('the study took too long');
  return { query: scenarioQuery(scenario), engine: engineVersion, warnings: [], result };
}

export default async function Page({ searchParams }: PageProps<'/'>) {
  const state = parse(queryOfSearch(await searchParams));
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
