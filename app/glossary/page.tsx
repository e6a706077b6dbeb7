import type { Metadata } from 'next';
import { formsOf, glossary } from '../../lib/glossary';
import { linker } from '../../lib/glossary/linker';
import { Linked } from '../_ui/linked';
import { Sheet } from '../_ui/sheet';

export const metadata: Metadata = {
  title: 'Glossary',
  description: 'The words of the field in plain language, one or two sentences each.',
};

const initialOf = (name: string): string => name.charAt(0).toUpperCase();
const initials = [...new Set(glossary.map(({ name }) => initialOf(name)))];

export default function Page() {
  return (
    <Sheet
      title="Glossary"
      lead="The words of the field in plain language. Words in a text lead here by a dotted line."
    >
      <nav className="page-parts" aria-label="Letters">
        {initials.map((initial) => (
          <a key={initial} href={`#${glossary.find(({ name }) => initialOf(name) === initial)?.id}`}>
            {initial}
          </a>
        ))}
      </nav>
      <dl className="words">
        {glossary.map(({ id, name, text }) => (
          <div key={id} id={id}>
            <dt>{name}</dt>
            <dd>
              <Linked pieces={linker(formsOf(glossary.filter((other) => other.id !== id)))(text)} />
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
