import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { benchOf } from '../../../lib/claims/bench';
import { isTested } from '../../../lib/claims/claim';
import { stripOf } from '../../../lib/claims/strip';
import { cases } from '../../../lib/claims/trials';
import { walkOf } from '../../../lib/claims/walk';
import { conditionWords, rulingWords } from '../../../lib/claims/words';
import { linkedProse } from '../../_server/jargon';
import { ClaimFigure } from '../../_ui/claim-figure';
import { ClaimWalkFigure } from '../../_ui/claim-walk-figure';
import { Linked } from '../../_ui/linked';
import { Sheet } from '../../_ui/sheet';
import { Flips } from '../flips';
import { Measured } from '../measured';
import { Picture } from '../picture';
import { Scenarios } from '../scenarios';
import { Witnesses } from '../witnesses';

type Props = PageProps<'/compare/[claim]'>;

const caseOf = (id: string) => cases.find(({ claim }) => claim.id === id);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: caseOf((await params).claim)?.claim.sentence ?? 'Not known' };
}

/** One claim with every scenario that it was tried in. */
export default async function Page({ params }: Props) {
  const found = caseOf((await params).claim);
  if (!found || !isTested(found.claim)) notFound();
  const { claim, trial } = found;
  const bench = benchOf(claim.table);
  const small = (await headers()).get('user-agent')?.includes('Mobile') ?? false;
  return (
    <Sheet title={claim.sentence} lead={`${rulingWords[trial.ruling]} ${conditionWords(claim, trial)}`}>
      <p className="claims-how">
        <Linked pieces={linkedProse(claim.remark)} />
      </p>
      <Measured claim={claim} />
      {trial.usual?.provenance ? (
        <ClaimFigure strip={stripOf(claim, trial)} firstWidth={small ? 340 : 1140} />
      ) : (
        <Picture claim={claim} trial={trial} />
      )}
      {trial.walks.map((walk) => (
        <ClaimWalkFigure key={walk.axis} walk={walkOf(claim, trial, walk)} firstWidth={small ? 340 : 1140} />
      ))}
      <div className="claim-parts">
        <Flips bench={bench} claim={claim} trial={trial} />
        <Scenarios bench={bench} claim={claim} trial={trial} holding={false} />
        <Scenarios bench={bench} claim={claim} trial={trial} holding />
        <Witnesses claim={claim} />
      </div>
      <p className="claims-how">
        <a href={`/compare#claim-${claim.id}`}>All claims</a>
      </p>
    </Sheet>
  );
}
