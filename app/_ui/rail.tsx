'use client';

import type { Knob } from '../../lib/parameters';
import { setting } from '../_client/address';
import { HostsField } from './hosts-field';
import { ChoiceField, NumberField } from './knob-field';
import { MixField } from './mix-field';
import { type PlatformChoice, PlatformToggles } from './platform-toggles';
import { type TechniqueChoice, TechniquesField } from './techniques-field';

export interface Catalogue {
  readonly knobs: readonly Knob[];
  readonly families: readonly { readonly id: string; readonly name: string }[];
  readonly platforms: readonly PlatformChoice[];
  readonly techniques: readonly TechniqueChoice[];
}

interface Props {
  readonly catalogue: Catalogue;
  readonly query: string;
  /** Whether the groups that are used most stand open at first. */
  readonly unfolded: boolean;
  readonly onTurn: (knob: Knob, value: string) => void;
}

const groups = [
  { id: 'estate', name: 'The estate today', often: true, keys: ['load', 'from', 'work', 'tenants'] },
  { id: 'platforms', name: 'Platforms', often: true, keys: ['on', 'nodes'] },
  { id: 'hosts', name: 'Hosts', often: true, keys: ['hosts', 'mem', 'spare'] },
  { id: 'placement', name: 'Placement', often: false, keys: ['policy', 'ocpu', 'omem', 'share'] },
  { id: 'start', name: 'Start', often: false, keys: ['cache', 'start', 'rate'] },
  { id: 'model', name: 'Model', often: false, keys: ['tech', 'seed'] },
] as const;

/** Every knob of a scenario but the number of workloads, which has the slider. */
export function Rail({ catalogue, query, unfolded, onTurn }: Props) {
  return groups.map((group) => (
    <details key={group.id} className="knobs" open={(unfolded && group.often) || undefined}>
      <summary>
        <h2>{group.name}</h2>
      </summary>
      {group.keys.map((key) => {
        const knob = catalogue.knobs.find((each) => each.key === key);
        return (
          knob && (
            <KnobField
              key={key}
              knob={knob}
              catalogue={catalogue}
              value={setting(query, knob)}
              onTurn={(value) => onTurn(knob, value)}
            />
          )
        );
      })}
    </details>
  ));
}

interface FieldProps {
  readonly knob: Knob;
  readonly catalogue: Catalogue;
  readonly value: string;
  readonly onTurn: (value: string) => void;
}

function KnobField({ knob, catalogue, value, onTurn }: FieldProps) {
  if (knob.kind === 'number') return <NumberField knob={knob} value={value} onTurn={onTurn} />;
  if (knob.kind === 'choice') return <ChoiceField knob={knob} value={value} onTurn={onTurn} />;
  switch (knob.key) {
    case 'on':
      return (
        <PlatformToggles families={catalogue.families} platforms={catalogue.platforms} value={value} onTurn={onTurn} />
      );
    case 'hosts':
      return <HostsField knob={knob} value={value} onTurn={onTurn} />;
    case 'tech':
      return <TechniquesField techniques={catalogue.techniques} value={value} onTurn={onTurn} />;
    default:
      return <MixField knob={knob} value={value} onTurn={onTurn} />;
  }
}
