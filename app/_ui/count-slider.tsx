'use client';

import { useRef } from 'react';
import type { NumberParameter } from '../../lib/model/parameter';
import { stopNear, stopsUpTo } from '../_client/stops';
import { NumberField } from './knob-field';

const stops = stopsUpTo(10_000);
const ticks = [1, 10, 100, 1000, 10_000];

interface Props {
  readonly knob: NumberParameter;
  readonly count: number;
  /** While the hand moves. */
  readonly onDrag: (count: number) => void;
  /** When it rests. */
  readonly onCommit: (count: number) => void;
}

/** How many workloads: a slider over four decades, and the same number as a field. */
export function CountSlider({ knob, count, onDrag, onCommit }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const at = stopNear(stops, count);
  // Each key is a move of the same hand: one entry of the history when it rests.
  function commitAtRest(next: number) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onCommit(next), 400);
  }
  const share = (n: number) => `${(100 * stopNear(stops, n)) / (stops.length - 1)}%`;
  return (
    <div className="count">
      <NumberField knob={knob} value={String(count)} onTurn={(value) => onCommit(Number(value))} />
      <div className="count-track">
        <input
          type="range"
          aria-label={`${knob.name}, slider`}
          aria-valuetext={`${count} workloads`}
          min={0}
          max={stops.length - 1}
          step={1}
          value={at}
          onChange={(event) => onDrag(stops[event.target.valueAsNumber] as number)}
          onPointerUp={() => onCommit(count)}
          onKeyUp={() => commitAtRest(count)}
          onBlur={() => commitAtRest(count)}
        />
        <svg className="count-ticks" aria-hidden="true" width="100%" height="16">
          {ticks.map((n) => (
            <text
              key={n}
              data-tick={n}
              x={share(n)}
              y="12"
              textAnchor={n === 1 ? 'start' : n === 10_000 ? 'end' : 'middle'}
            >
              {n.toLocaleString('en-US')}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}
