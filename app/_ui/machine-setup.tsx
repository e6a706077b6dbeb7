'use client';

import { ways } from '../../lib/machine';
import { processors } from '../../lib/machine/isa';
import { samples } from '../../lib/machine/probes';
import { useHydrated } from '../_client/use-hydrated';
import { inOrder, mostLanes, type Settings } from '../mechanisms/settings';

interface Choice {
  readonly id: string;
  readonly name: string;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
}

function Field({ name, label, value, choices, onChoose }: FieldProps) {
  return (
    <label>
      {label}
      <select name={name} value={value} onChange={({ target }) => onChoose(target.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Props {
  readonly settings: Settings;
  readonly generations: readonly Choice[];
  readonly onSet: (change: Partial<Settings>) => void;
}

function WayBox({
  way,
  shown,
  onSet,
}: { readonly way: Choice; readonly shown: readonly string[] } & Pick<Props, 'onSet'>) {
  const on = shown.includes(way.id);
  const fixed = on ? shown.length === 1 : shown.length === mostLanes;
  const toggle = () => onSet({ ways: inOrder(on ? shown.filter((id) => id !== way.id) : [...shown, way.id]) });
  return (
    <label>
      <input
        type="checkbox"
        name="w"
        value={way.id}
        checked={on}
        disabled={fixed && !on}
        onChange={() => !fixed && toggle()}
      />
      {way.name}
    </label>
  );
}

/** What runs, on which processor, in which ways. A form that needs no script. */
export function MachineSetup({ settings, generations, onSet }: Props) {
  const hydrated = useHydrated();
  const chooseSample = (sample: string) => onSet({ sample, edited: {}, at: null, stops: [] });
  const chooseProcessor = (id: string) => {
    const processor = processors.find((each) => each.id === id)?.id;
    if (processor) onSet({ processor, at: null });
  };
  return (
    <form className="machine-setup" action="/mechanisms" method="get" aria-label="What to run">
      <Field name="guest" label="Guest" value={settings.sample} choices={samples} onChoose={chooseSample} />
      <Field
        name="isa"
        label="Instruction set"
        value={settings.processor}
        choices={processors}
        onChoose={chooseProcessor}
      />
      <Field
        name="cpu"
        label="Prices of"
        value={settings.host}
        choices={generations}
        onChoose={(host) => onSet({ host })}
      />
      <fieldset>
        <legend>Ways, up to {mostLanes}</legend>
        {ways.map((way) => (
          <WayBox key={way.id} way={way} shown={settings.ways} onSet={onSet} />
        ))}
      </fieldset>
      {!hydrated && <button type="submit">Show</button>}
    </form>
  );
}
