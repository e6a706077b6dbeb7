'use client';

import { useId } from 'react';
import { entriesOf, listOf } from '../_client/entries';

export interface TechniqueChoice {
  readonly id: string;
  readonly name: string;
  readonly subsystem: string;
}

interface Props {
  readonly techniques: readonly TechniqueChoice[];
  readonly value: string;
  readonly onTurn: (value: string) => void;
}

const subsystems = [
  { id: 'cpu', name: 'Processor' },
  { id: 'mmu', name: 'Memory' },
  { id: 'network', name: 'Network' },
  { id: 'disk', name: 'Disk' },
] as const;

/** Techniques put in place of those that hypervisors choose themselves, one menu per subsystem. */
export function TechniquesField({ techniques, value, onTurn }: Props) {
  const id = useId();
  const chosen = new Set(entriesOf(value).map((entry) => entry.id));
  const choose = (subsystem: string, technique: string) => {
    const kept = techniques.filter((each) =>
      each.subsystem === subsystem ? each.id === technique : chosen.has(each.id),
    );
    onTurn(
      listOf(
        kept.map((each) => ({ id: each.id, amount: null })),
        null,
      ),
    );
  };
  return (
    <fieldset className="techniques">
      <legend>Technique of every hypervisor</legend>
      {subsystems.map((subsystem) => {
        const own = techniques.filter((each) => each.subsystem === subsystem.id);
        return (
          <div key={subsystem.id} className="field choice">
            <label htmlFor={`${id}-${subsystem.id}`}>{subsystem.name}</label>
            <select
              id={`${id}-${subsystem.id}`}
              name="tech"
              value={own.find((each) => chosen.has(each.id))?.id ?? ''}
              onChange={(event) => choose(subsystem.id, event.target.value)}
            >
              <option value="">each its own</option>
              {own.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </fieldset>
  );
}
