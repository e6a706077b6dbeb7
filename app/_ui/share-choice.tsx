'use client';

import { useId } from 'react';

/** A value and the words for it. */
export type Option = readonly [value: string, name: string];

interface Props {
  readonly name: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** A choice of a few, as a menu. */
export function ShareChoice({ name, value, options, onChoose }: Props) {
  const id = useId();
  return (
    <div className="share-choice">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
