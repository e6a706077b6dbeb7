import type { ReactNode } from 'react';
import type { Lane } from '../../lib/machine/compare';
import { ledger, type Prices } from '../../lib/machine/ledger';
import { difference } from '../../lib/machine/requirements';
import type { Moment, Trace } from '../../lib/machine/trace';
import { decode } from '../../lib/machine/word';
import { MachineCache } from './machine-cache';
import { cyclesWords, MachineCosts } from './machine-costs';
import { MachineListing } from './machine-listing';
import { MachineLog, stepWords } from './machine-log';
import { MachineRegisters } from './machine-registers';
import { MachineRings } from './machine-rings';
import { MachineStructure } from './machine-structure';
import { MachineTables } from './machine-tables';

interface Props {
  readonly lane: Lane;
  readonly bare: Trace;
  readonly at: number;
  readonly prices: Prices;
  readonly lacking: boolean;
  readonly stops: readonly number[];
  readonly onStop: (address: number) => void;
}

function Part({
  name,
  open,
  children,
}: {
  readonly name: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="machine-part" open={open || undefined}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}

/** The moment of a lane at a step, and the number of the step: a run that has ended stays where it is. */
export function momentAt({ moments }: Trace, at: number): { readonly moment: Moment; readonly step: number } {
  const step = Math.min(at, moments.length - 1);
  return { moment: moments[step] as Moment, step };
}

/** Whether the lane is at its end, or what the step that led here was. */
function Doing({ trace, at }: { readonly trace: Trace; readonly at: number }) {
  const { moment, step } = momentAt(trace, at);
  const ended = step === trace.moments.length - 1 && step > 0;
  return (
    <p className="machine-doing" data-means={moment.means} data-step={step}>
      {step === 0 ? 'Just switched on.' : `${stepWords(moment)}.`} {moment.note !== '' && <em>{moment.note}.</em>}{' '}
      {ended && (
        <strong>
          The guest {trace.end === 'halted' ? 'has halted' : trace.end === 'cut off' ? 'was cut off here' : trace.end}.
        </strong>
      )}
    </p>
  );
}

function Astray({ lane, bare, at }: Pick<Props, 'lane' | 'bare' | 'at'>) {
  const { divergence, trace, way } = lane;
  if (way.ported || divergence === null || at < divergence) return null;
  const [ours, theirs] = [momentAt(trace, at).moment.world.guest, momentAt(bare, at).moment.world.guest];
  const what = difference(ours, theirs);
  const instruction = decode(trace.moments[divergence]?.word ?? 0)?.instruction;
  return (
    <p className="machine-astray" role="note">
      {at === divergence ? 'Here it goes astray' : `Astray since step ${divergence}`}
      {what && `: ${what} is not what it is on the bare machine`}.{' '}
      {at === divergence && instruction && (
        <span>
          <code>{instruction.name}</code>
          {instruction.x86 && ` (${instruction.x86} on x86)`}: {instruction.does}.
        </span>
      )}
    </p>
  );
}

/** What porting took. */
function portedWords({ loaded }: Lane): string {
  const lines = loaded.listings.os.filter(({ words, text }) => words.length > 0 && !/^\s*(\w+:)?\s*\./.test(text));
  const ported = lines.filter(({ text }) => text.startsWith('@ported')).length;
  return `${ported} of ${lines.length} instructions of the kernel had to be changed.`;
}

/** One way to run the guest, at one step. */
export function MachineLane({ lane, bare, at, prices, lacking, stops, onStop }: Props) {
  const { way, trace } = lane;
  const { moment, step } = momentAt(trace, at);
  const { world } = moment;
  const entries = ledger(trace, step, prices);
  const cycles = entries.reduce((sum, each) => sum + each.cycles, 0);
  const compared = way.id === 'bare' || way.ported ? null : momentAt(bare, at).moment.world.guest;
  return (
    <article
      className="machine-lane"
      id={`lane-${way.id}`}
      data-way={way.id}
      data-step={step}
      data-astray={(lane.divergence !== null && at >= lane.divergence) || undefined}
      tabIndex={-1}
      aria-label={way.name}
    >
      <div>
        <h2>{way.name}</h2>
        <p className="note">
          {way.summary}
          {way.ported && ` ${portedWords(lane)}`}
        </p>
        {lacking && (
          <p className="note">The chosen processor has no means for this way; it is run here without its prices.</p>
        )}
      </div>
      <div className="machine-said">
        <Doing trace={trace} at={at} />
        <Astray lane={lane} bare={bare} at={at} />
      </div>
      <MachineListing
        lane={lane}
        machine={world.guest}
        before={trace.moments[step - 1]?.world.guest ?? null}
        stops={stops}
        onStop={onStop}
      />
      <p className="machine-console">
        Console <code data-console>{world.guest.devices.console}</code>
      </p>
      <MachineRings way={way} moment={moment} />
      <div>
        <Part name="Registers" open>
          <MachineRegisters world={world} guestMode={way.guestMode} bare={compared} />
        </Part>
        {way.id === 'binary-translation' && (
          <Part name="Translation cache" open>
            <MachineCache world={world} />
          </Part>
        )}
        {way.guestMode && (
          <Part name="Control structure" open>
            <MachineStructure trace={trace} at={step} />
          </Part>
        )}
        <Part name="Page table">
          <MachineTables way={way} world={world} />
        </Part>
        <Part name="Last events" open>
          <MachineLog trace={trace} at={step} />
        </Part>
        {way.id !== 'bare' && (
          <Part name={`${cyclesWords(cycles)} cycles added`}>
            <MachineCosts entries={entries} name={way.name} />
          </Part>
        )}
      </div>
    </article>
  );
}
