'use client';

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly query: string;
}

interface Props {
  readonly questions: readonly Question[];
  /** Canonical query on screen, to mark the question that it is. */
  readonly query: string;
  readonly onAsk: (query: string) => void;
}

/** Ready questions. Each is a link, so that it works without script and can be copied. */
export function Questions({ questions, query, onAsk }: Props) {
  return (
    <nav className="questions" aria-label="Ready questions">
      <ul>
        {questions.map((each) => (
          <li key={each.id}>
            <a
              href={each.query === '' ? '/' : `/?${each.query}`}
              aria-current={each.query === query ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
                event.preventDefault();
                onAsk(each.query);
              }}
            >
              {each.question}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
