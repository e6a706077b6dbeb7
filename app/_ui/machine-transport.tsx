'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type Lane, nextEvent, nextStop } from '../../lib/machine/compare';
import type { MachineRoomState } from '../mechanisms/use-machine';
import { speeds, usePlaying } from '../mechanisms/use-playing';

interface Props {
  readonly room: MachineRoomState;
  readonly lanes: readonly Lane[];
  /** The step in words, for those who hear it. */
  readonly words: string;
}

/** Step forward and back with the arrows wherever no other thing has the keyboard. */
function useArrows(by: (steps: number) => void): void {
  const latest = useRef(by);
  latest.current = by;
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const free =
        document.activeElement === document.body || document.activeElement?.closest('.machine-transport button');
      if (!free || event.ctrlKey || event.metaKey || event.altKey) return;
      const steps = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (steps === undefined) return;
      event.preventDefault();
      latest.current(steps);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Controls of time: step, back, play, breakpoints, and the slider, whose value is the number of the step. */
export function MachineTransport({ room: { at, steps, go, settings }, lanes, words }: Props) {
  const stop = nextStop(lanes, steps, at, settings.stops);
  const { playing, speed, setSpeed, toggle, pause } = usePlaying(at, stop, go);
  const jump = (to: number) => {
    pause();
    go(to);
  };
  useArrows((by) => jump(at + by));
  const space = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle();
  };
  return (
    <section className="machine-transport" aria-label="Steps" data-at={at} data-steps={steps}>
      <div className="machine-buttons">
        <button type="button" onClick={() => jump(0)}>
          Start
        </button>
        <button type="button" aria-disabled={at === 0 || undefined} onClick={() => jump(at - 1)}>
          Back
        </button>
        <button type="button" aria-disabled={at === steps || undefined} onClick={() => jump(at + 1)}>
          Step
        </button>
        <button type="button" aria-disabled={(at === steps && !playing) || undefined} onClick={toggle}>
          {playing ? 'Pause' : 'Play'}
        </button>
        <button
          type="button"
          aria-disabled={at === steps || undefined}
          onClick={() => jump(nextEvent(lanes, steps, at))}
        >
          Next event
        </button>
        <button type="button" aria-disabled={at === steps || undefined} onClick={() => jump(stop)}>
          {settings.stops.length > 0 ? 'To the breakpoint' : 'To the end'}
        </button>
        <label>
          Speed{' '}
          <select value={speed} onChange={({ target }) => setSpeed(Number(target.value))}>
            {speeds.map((each) => (
              <option key={each} value={each}>
                {each} steps/s
              </option>
            ))}
          </select>
        </label>
        <output>
          {at} of {steps}
        </output>
      </div>
      <input
        type="range"
        aria-label="Step"
        aria-valuetext={words}
        min={0}
        max={steps}
        value={at}
        onChange={({ target }) => jump(Number(target.value))}
        onKeyDown={space}
      />
    </section>
  );
}
