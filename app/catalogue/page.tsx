import type { Metadata } from 'next';
import { guests } from '../../lib/guests';
import { hosts } from '../../lib/hosts';
import { families } from '../../lib/model/platform';
import { platforms } from '../../lib/platforms';
import { techniques } from '../../lib/techniques';
import { workloads } from '../../lib/workloads';
import { Sheet } from '../_ui/sheet';

export const metadata: Metadata = { title: 'What is known' };

interface Member {
  readonly id: string;
  readonly name: string;
  readonly summary?: string;
}

function Shelf({
  kind,
  title,
  members,
}: {
  readonly kind: string;
  readonly title: string;
  readonly members: readonly Member[];
}) {
  return (
    <section className="shelf">
      <h2>{title}</h2>
      <ul>
        {members.map(({ id, name, summary }) => (
          <li key={id}>
            <a href={`/catalogue/${kind}/${id}`}>{name}</a>
            {summary && <p className="note">{summary}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function Page() {
  return (
    <Sheet
      title="What is known"
      lead="Every platform, technique, guest, workload and machine that the simulation knows. Each sheet lists all of its numbers with unit, grade, range and source."
    >
      {families.map(({ id, name }) => (
        <Shelf
          key={id}
          kind="platforms"
          title={`Platforms: ${name}`}
          members={platforms.filter(({ family }) => family === id)}
        />
      ))}
      <Shelf kind="workloads" title="Workloads" members={workloads} />
      <Shelf kind="guests" title="Guest operating systems" members={guests} />
      <Shelf
        kind="hosts"
        title="Machines"
        members={hosts.map(({ id, name, processor, year }) => ({ id, name, summary: `${processor}, ${year}` }))}
      />
      <Shelf kind="techniques" title="Techniques" members={techniques} />
    </Sheet>
  );
}
