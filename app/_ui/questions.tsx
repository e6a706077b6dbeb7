'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

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

interface Ends {
  readonly before: boolean;
  readonly after: boolean;
}

/** Whether there is more of a row to either side than is seen. */
function useEnds(row: RefObject<HTMLElement | null>): Ends {
  const [ends, setEnds] = useState<Ends>({ before: false, after: false });
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const look = () => {
      const rest = element.scrollWidth - element.clientWidth - element.scrollLeft;
      setEnds({ before: element.scrollLeft > 1, after: rest > 1 });
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [row]);
  return ends;
}

/** Brings a question into the middle of the row, without moving the page. */
function centre(row: HTMLElement | null, question: Element | null | undefined): void {
  const item = question?.closest('li');
  if (row && item)
    row.scrollTo({ left: item.offsetLeft - (row.clientWidth - item.offsetWidth) / 2, behavior: 'instant' });
}

/** Ready questions in one row that scrolls. Each is a link, so that it works without script and can be copied. */
export function Questions({ questions, query, onAsk }: Props) {
  const row = useRef<HTMLUListElement>(null);
  const { before, after } = useEnds(row);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is at another place
  useEffect(() => centre(row.current, row.current?.querySelector('[aria-current]')), [query]);
  const turn = (way: number) => row.current?.scrollBy({ left: way * row.current.clientWidth * 0.8 });
  return (
    <nav
      className="questions"
      aria-label="Ready questions"
      data-before={before || undefined}
      data-after={after || undefined}
    >
      <ul ref={row}>
        {questions.map((each) => (
          <li key={each.id}>
            <a
              href={each.query === '' ? '/' : `/?${each.query}`}
              onFocus={({ currentTarget }) => centre(row.current, currentTarget)}
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
      {/* For pointers alone: keys and readers have the links, which come into sight with the focus. */}
      {before && (
        <button type="button" className="turn" aria-hidden="true" tabIndex={-1} onClick={() => turn(-1)}>
          ‹
        </button>
      )}
      {after && (
        <button type="button" className="turn after" aria-hidden="true" tabIndex={-1} onClick={() => turn(1)}>
          ›
        </button>
      )}
    </nav>
  );
}
