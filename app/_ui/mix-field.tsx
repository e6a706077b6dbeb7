'use client';

import type { Knob } from '../../lib/parameters';
import { entriesOf, listOf } from '../_client/entries';

interface Props {
  readonly knob: Extract<Knob, { kind: 'list' }>;
  readonly value: string;
  readonly onTurn: (value: string) => void;
}

/** What the workloads run: any of the profiles, each with its weight in the mix. One always stays in. */
export function MixField({ knob, value, onTurn }: Props) {
  const weights = new Map(entriesOf(value).map(({ id, amount }) => [id, amount ?? 1]));
  const set = (id: string, weight: number | null) => {
    const next = new Map(weights);
    if (weight === null) next.delete(id);
    else next.set(id, weight);
    const kept = knob.choices.filter((choice) => next.has(choice.id));
    onTurn(
      listOf(
        kept.map((choice) => ({ id: choice.id, amount: next.get(choice.id) ?? 1 })),
        1,
      ),
    );
  };
  return (
    <fieldset className="mix">
      <legend title={knob.help}>{knob.name}</legend>
      {knob.choices.map(({ id, name }) => {
        const weight = weights.get(id);
        return (
          <div key={id} className="mix-row">
            <label className="toggle">
              <input
                type="checkbox"
                name={knob.key}
                value={weight && weight !== 1 ? `${id}*${weight}` : id}
                checked={weight !== undefined}
                disabled={weights.size === 1 && weight !== undefined}
                onChange={() => set(id, weight === undefined ? 1 : null)}
              />
              <span>{name}</span>
            </label>
            {weight !== undefined && weights.size > 1 && (
              <input
                className="weight"
                type="number"
                min={1}
                max={1000}
                step={1}
                aria-label={`weight of ${name}`}
                value={weight}
                onChange={(event) => {
                  const next = event.target.valueAsNumber;
                  if (Number.isInteger(next) && next >= 1 && next <= 1000) set(id, next);
                }}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
