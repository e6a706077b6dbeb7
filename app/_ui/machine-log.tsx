import { enteredMonitor, type Moment, type Trace } from '../../lib/machine/trace';
import { means } from '../../lib/machine/way';
import { disassemble } from '../../lib/machine/word';
import { events } from '../../lib/model/event';

const most = 6;

const meansName = ({ means: id }: Moment): string => means.find((each) => each.id === id)?.name ?? id;

/** A step in words: what was done, and how. */
export function stepWords(moment: Moment): string {
  const what = moment.word === null ? 'a tick' : disassemble(moment.word);
  return `${what}: ${meansName(moment)}`;
}

function Line({ moment, step }: { readonly moment: Moment; readonly step: number }) {
  const event = events.find(({ id }) => id === moment.event)?.name;
  return (
    <li data-event={moment.event ?? moment.means}>
      <span className="machine-when">{step}</span>{' '}
      {event && (
        <strong>
          {event}
          {moment.included ? ' (part of the one before)' : ''};{' '}
        </strong>
      )}
      {stepWords(moment)}
      {moment.translated > 0 && `; ${moment.translated} translated`}
    </li>
  );
}

/** The last events up to a step, newest first. */
export function MachineLog({ trace, at }: { readonly trace: Trace; readonly at: number }) {
  const lines: { readonly moment: Moment; readonly step: number }[] = [];
  for (let step = at; step > 0 && lines.length < most; step--) {
    const moment = trace.moments[step];
    if (moment && (moment.event || enteredMonitor(moment))) lines.push({ moment, step });
  }
  if (lines.length === 0) return <p className="note">Nothing has happened yet that is an event.</p>;
  return (
    <ol className="machine-log">
      {lines.map(({ moment, step }) => (
        <Line key={step} moment={moment} step={step} />
      ))}
    </ol>
  );
}
