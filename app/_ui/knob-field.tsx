'use client';

import { useEffect, useId, useState } from 'react';
import type { ChoiceParameter, NumberParameter } from '../../lib/model/parameter';
import type { Knob } from '../../lib/parameters';

interface Props<K extends Knob> {
  readonly knob: K;
  readonly value: string;
  readonly onTurn: (value: string) => void;
}

/** Text that says what is wrong with a number, or null. */
function complaint({ least, most, step, name }: NumberParameter, text: string): string | null {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return `${name}: “${text}” is not a number`;
  if (value < least || value > most) return `${name}: ${text} is outside ${least} to ${most}`;
  if (Number.isInteger(step) && !Number.isInteger(value)) return `${name}: ${text} is not a whole number`;
  return null;
}

/** A number to type. It is taken on Enter or when the field is left; what is not allowed is said and not taken. */
export function NumberField({
  knob,
  value,
  onTurn,
  compact = false,
}: Props<NumberParameter> & { readonly compact?: boolean }) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const wrong = complaint(knob, text);
  const take = () => {
    if (!wrong && Number(text) !== Number(value)) onTurn(String(Number(text)));
  };
  return (
    <div className="field">
      <label htmlFor={id} className={compact ? 'sr-only' : undefined} title={knob.help}>
        {knob.name}
      </label>
      <span className="entry">
        <input
          id={id}
          name={knob.key}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => setText(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            take();
          }}
        />
        {knob.unit !== '1' && <span className="unit">{knob.unit}</span>}
      </span>
      {wrong && (
        <span id={`${id}-wrong`} className="wrong">
          {wrong}
        </span>
      )}
    </div>
  );
}

/** One of several, as the browser's own menu. */
export function ChoiceField({ knob, value, onTurn }: Props<ChoiceParameter>) {
  const id = useId();
  return (
    <div className="field choice">
      <label htmlFor={id} title={knob.help}>
        {knob.name}
      </label>
      <select id={id} name={knob.key} value={value} onChange={(event) => onTurn(event.target.value)}>
        {knob.choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
