'use client';

import { useRef, useState } from 'react';
import { type Fault, longestSource } from '../../lib/machine/assemble';
import { type Faults, faultsOf } from '../../lib/machine/compare';
import { type Part, parts, type Sources } from '../../lib/machine/load';

interface Props {
  readonly sources: Sources;
  readonly edited: Partial<Sources>;
  /** What is wrong with the texts of the link, if anything is. */
  readonly broken: Faults | null;
  readonly onRun: (part: Part, text: string) => void;
  readonly onReset: () => void;
}

function FaultLine({ fault, onGo }: { readonly fault: Fault; readonly onGo: (line: number) => void }) {
  return (
    <li data-line={fault.line}>
      <button type="button" className="link" onClick={() => onGo(fault.line)}>
        Line {fault.line}
      </button>
      {fault.word !== '' && (
        <>
          , <code>{fault.word}</code>
        </>
      )}
      : {fault.message}
    </li>
  );
}

/** Selects a line of a text area and brings it into sight. */
function select(area: HTMLTextAreaElement | null, line: number): void {
  if (!area) return;
  const lines = area.value.split('\n');
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 4);
}

/** The three texts to be changed and run; what does not assemble is said line by line and nothing else changes. */
export function MachineEditor({ sources, edited, broken, onRun, onReset }: Props) {
  const [part, setPart] = useState<Part>(parts.find(({ id }) => (broken?.[id].length ?? 0) > 0)?.id ?? 'a');
  const [draft, setDraft] = useState<string | null>(null);
  const [found, setFound] = useState<Faults | null>(broken);
  const area = useRef<HTMLTextAreaElement>(null);
  const text = draft ?? sources[part];
  const faults = found?.[part] ?? [];
  const choose = (next: Part) => {
    setPart(next);
    setDraft(null);
    setFound(broken);
  };
  const start = () => {
    const wrong = faultsOf({ ...sources, [part]: text });
    setFound(wrong);
    if (wrong) return;
    setDraft(null);
    onRun(part, text);
  };
  return (
    <section className="machine-editor" aria-label="Edit and run">
      <label>
        Text{' '}
        <select value={part} onChange={({ target }) => choose(parts.find(({ id }) => id === target.value)?.id ?? 'a')}>
          {parts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
              {edited[id] === undefined ? '' : ' (changed)'}
            </option>
          ))}
        </select>
      </label>
      <textarea
        ref={area}
        aria-label="Source"
        aria-invalid={faults.length > 0 || undefined}
        aria-describedby={faults.length > 0 ? 'machine-faults' : undefined}
        rows={16}
        spellCheck={false}
        maxLength={longestSource}
        value={text}
        onChange={({ target }) => setDraft(target.value)}
      />
      <div className="machine-buttons">
        <button type="button" onClick={start}>
          Run it
        </button>
        <button
          type="button"
          disabled={Object.keys(edited).length === 0 && draft === null}
          onClick={() => {
            setDraft(null);
            setFound(null);
            onReset();
          }}
        >
          As it was
        </button>
      </div>
      <div role="status">
        {faults.length > 0 && (
          <ul className="machine-faults" id="machine-faults">
            {faults.map((fault) => (
              <FaultLine
                key={`${fault.line} ${fault.message}`}
                fault={fault}
                onGo={(line) => select(area.current, line)}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
