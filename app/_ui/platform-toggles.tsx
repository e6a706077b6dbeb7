'use client';

import { entriesOf, listOf } from '../_client/entries';

export interface PlatformChoice {
  readonly id: string;
  readonly name: string;
  readonly family: string;
}

interface Props {
  readonly families: readonly { readonly id: string; readonly name: string }[];
  readonly platforms: readonly PlatformChoice[];
  readonly value: string;
  readonly onTurn: (value: string) => void;
}

/** Which platforms are compared, by family. One always stays on. */
export function PlatformToggles({ families, platforms, value, onTurn }: Props) {
  const on = new Set(entriesOf(value).map(({ id }) => id));
  const toggle = (id: string) => {
    const next = new Set(on);
    if (!next.delete(id)) next.add(id);
    onTurn(
      listOf(
        platforms.filter((each) => next.has(each.id)).map((each) => ({ id: each.id, amount: null })),
        null,
      ),
    );
  };
  return families.map((family) => (
    <fieldset key={family.id} className="toggles" data-family={family.id}>
      <legend>
        <span className="swatch" aria-hidden="true" />
        {family.name}
      </legend>
      {platforms
        .filter((platform) => platform.family === family.id)
        .map(({ id, name }) => (
          <label key={id} className="toggle">
            <input
              type="checkbox"
              name="on"
              value={id}
              checked={on.has(id)}
              disabled={on.size === 1 && on.has(id)}
              onChange={() => toggle(id)}
            />
            <span>{name}</span>
          </label>
        ))}
    </fieldset>
  ));
}
