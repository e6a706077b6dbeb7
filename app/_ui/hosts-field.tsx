'use client';

import { useId } from 'react';
import type { Knob } from '../../lib/parameters';
import { type Entry, entriesOf, listOf } from '../_client/entries';

interface Props {
  readonly knob: Extract<Knob, { kind: 'list' }>;
  readonly value: string;
  readonly onTurn: (value: string) => void;
}

/** The hosts to consolidate on, filled in order. All but the last have a number; the last may be as many as needed. */
export function HostsField({ knob, value, onTurn }: Props) {
  const id = useId();
  const entries = entriesOf(value);
  const give = (next: readonly Entry[]) => onTurn(listOf(next, null));
  const change = (at: number, entry: Entry) => give(entries.map((each, index) => (index === at ? entry : each)));
  const spare = knob.choices.find((choice) => !entries.some((entry) => entry.id === choice.id));
  return (
    <fieldset className="hosts">
      <legend title={knob.help}>{knob.name}</legend>
      {entries.map((entry, at) => (
        <div key={entry.id} className="host-row">
          <select
            aria-label={`host ${at + 1}`}
            name={at === 0 ? knob.key : undefined}
            value={entry.id}
            onChange={(event) => change(at, { ...entry, id: event.target.value })}
          >
            {knob.choices
              .filter((choice) => choice.id === entry.id || !entries.some((each) => each.id === choice.id))
              .map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.name}
                </option>
              ))}
          </select>
          <input
            id={`${id}-${at}`}
            type="number"
            min={1}
            max={100000}
            step={1}
            placeholder="∞"
            title={at === entries.length - 1 ? 'how many there are; empty for as many as needed' : 'how many there are'}
            aria-label={`how many of host ${at + 1}${at === entries.length - 1 ? ', empty for as many as needed' : ''}`}
            value={entry.amount ?? ''}
            onChange={(event) => {
              const limit = event.target.value === '' ? null : event.target.valueAsNumber;
              if (
                limit === null ? at === entries.length - 1 : Number.isInteger(limit) && limit >= 1 && limit <= 100_000
              )
                change(at, { ...entry, amount: limit });
            }}
          />
          {entries.length > 1 && (
            <button
              type="button"
              className="quiet"
              aria-label={`remove host ${at + 1}`}
              onClick={() => give(entries.filter((_, index) => index !== at))}
            >
              ×
            </button>
          )}
        </div>
      ))}
      {spare && entries.length < knob.most && (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            give([...entries.map((each) => ({ ...each, amount: each.amount ?? 1 })), { id: spare.id, amount: null }])
          }
        >
          add another kind
        </button>
      )}
    </fieldset>
  );
}
