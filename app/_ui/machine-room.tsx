'use client';

import type { Comparison, Lane } from '../../lib/machine/compare';
import type { Part } from '../../lib/machine/load';
import type { Generation } from '../../lib/mechanisms';
import { queryFor, sourcesOf, withSource } from '../mechanisms/settings';
import { type MachineRoomState, useMachine } from '../mechanisms/use-machine';
import { CopyLink } from './copy-link';
import { Live } from './live';
import { MachineEditor } from './machine-editor';
import { MachineLane, momentAt } from './machine-lane';
import { stepWords } from './machine-log';
import { MachineSetup } from './machine-setup';
import { MachineTransport } from './machine-transport';
import { MachineVerdicts } from './machine-verdicts';

/** A step in a sentence, for those who hear it. */
function wordsOf(lanes: readonly Lane[], at: number, steps: number): string {
  const each = lanes.map(({ way, trace, divergence }) => {
    const { moment } = momentAt(trace, at);
    const astray = divergence !== null && at >= divergence ? ', astray' : '';
    return `${way.name}: ${at === 0 ? 'switched on' : stepWords(moment)}${astray}`;
  });
  return `Step ${at} of ${steps}. ${each.join('. ')}.`;
}

interface RunsProps {
  readonly room: MachineRoomState;
  readonly comparison: Extract<Comparison, { ok: true }>;
  readonly generation: Generation;
  readonly usualHost: string;
}

function Runs({ room, comparison, generation, usualHost }: RunsProps) {
  const { settings, at, steps, set, go } = room;
  const { lanes, bare } = comparison;
  const pricesOf = (way: string) => generation.prices[way] ?? {};
  const words = wordsOf(lanes, at, steps);
  const show = (step: number, way: string) => {
    go(step);
    const lane = document.getElementById(`lane-${way}`);
    lane?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    lane?.focus({ preventScroll: true });
  };
  const toggleStop = (address: number) => {
    const others = settings.stops.filter((each) => each !== address);
    set({ stops: others.length < settings.stops.length ? others : [...others, address].slice(-20) });
  };
  return (
    <>
      <MachineVerdicts
        lanes={lanes}
        pricesOf={pricesOf}
        lacks={generation.lacks}
        linkTo={(step) => `?${queryFor({ ...settings, at: step }, usualHost)}`}
        onShow={show}
      />
      <MachineTransport room={room} lanes={lanes} words={words} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls and must be reachable by keyboard */}
      <section className="machine-lanes" tabIndex={0} aria-label="Side by side">
        {lanes.map((lane) => (
          <MachineLane
            key={lane.way.id}
            lane={lane}
            bare={bare}
            at={at}
            prices={pricesOf(lane.way.id)}
            lacking={generation.lacks.includes(lane.way.id)}
            stops={settings.stops}
            onStop={toggleStop}
          />
        ))}
      </section>
      <Live text={words} />
    </>
  );
}

interface Props {
  /** Query of the page, as the server read it. */
  readonly query: string;
  readonly generations: readonly Generation[];
  readonly usualHost: string;
}

/** One small guest, run in several ways in lockstep; its link holds everything. */
export function MachineRoom({ query, generations, usualHost }: Props) {
  const room = useMachine(
    query,
    generations.map(({ id }) => id),
    usualHost,
  );
  const { settings, comparison, set } = room;
  const generation = generations.find(({ id }) => id === settings.host);
  const run = (part: Part, text: string) => set(withSource(settings, part, text));
  return (
    <div className="machine-room">
      <MachineSetup settings={settings} generations={generations} onSet={set} />
      {comparison.ok && generation && (
        <Runs room={room} comparison={comparison} generation={generation} usualHost={usualHost} />
      )}
      {!comparison.ok && <p role="note">These texts do not assemble; what is wrong stands below the source.</p>}
      <h2 className="evidence-head" id="edit">
        Change it
      </h2>
      <MachineEditor
        key={`${settings.sample} ${JSON.stringify(settings.edited)}`}
        sources={sourcesOf(settings)}
        edited={settings.edited}
        broken={comparison.ok ? null : comparison.faults}
        onRun={run}
        onReset={() => set({ edited: {}, at: null })}
      />
      <p>
        <CopyLink />
      </p>
    </div>
  );
}
