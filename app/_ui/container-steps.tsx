'use client';

import { useMemo } from 'react';
import { createContainer, dockerParts, type Frame } from '../../lib/linux/container';
import { type PartId, parts } from '../../lib/linux/container-steps';
import { sharedBy, sightOf } from '../../lib/linux/view';
import { say } from '../_client/say';
import { useHydrated } from '../_client/use-hydrated';
import { inOrder } from '../containers/settings';
import type { Room } from '../containers/use-room';
import { ContainerAttempts } from './container-attempts';
import { ContainerGlyph } from './container-glyph';
import { ContainerHidden } from './container-hidden';
import { ContainerSight } from './container-sight';

/** What became of a step, as a glyph with its word. */
function Outcome({ frame }: { readonly frame: Frame }) {
  const { refusal, skipped } = frame;
  const kind = refusal ? 'refused' : skipped ? 'skipped' : 'done';
  const word = refusal ? refusal.errno : skipped ? 'left out' : 'done';
  return (
    <span className="container-outcome" data-outcome={kind}>
      <ContainerGlyph kind={kind} /> {word}
    </span>
  );
}

function Parts({ room }: { readonly room: Room }) {
  const { settings, set, linkTo } = room;
  const hydrated = useHydrated();
  const toggle = (id: PartId) => {
    const on = settings.parts.includes(id);
    set({ parts: inOrder(on ? settings.parts.filter((each) => each !== id) : [...settings.parts, id]) });
  };
  const isDocker = settings.parts.join() === dockerParts.join();
  return (
    <form action="/containers#steps" method="get" className="container-parts" aria-label="Parts of the container">
      <ContainerHidden link={linkTo({})} without={['on']} />
      <input type="hidden" name="on" value="none" />
      <fieldset>
        <legend>Made of</legend>
        {parts.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              name="on"
              value={id}
              checked={settings.parts.includes(id)}
              onChange={() => toggle(id)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {hydrated ? (
        <button type="button" disabled={isDocker} onClick={() => set({ parts: dockerParts })}>
          As Docker does, with a limit
        </button>
      ) : (
        <button type="submit">Show</button>
      )}
    </form>
  );
}

function StepList({
  room,
  frames,
  at,
}: {
  readonly room: Room;
  readonly frames: readonly Frame[];
  readonly at: number;
}) {
  return (
    <ol className="container-steps">
      {frames.map((frame, number) => (
        <li key={frame.id} data-step={frame.id}>
          <a
            href={`${room.linkTo({ step: number })}#steps`}
            aria-current={number === at ? 'step' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              room.set({ step: number });
            }}
          >
            {frame.name}
          </a>{' '}
          <Outcome frame={frame} />
        </li>
      ))}
    </ol>
  );
}

/** The step in a sentence: what was called, what it did or why it did nothing. */
function wordsOf({ refusal, skipped, log }: Frame): string {
  if (refusal)
    return `Refused with ${refusal.errno}: ${refusal.why}. Nothing was changed, and the next step is tried all the same.`;
  if (skipped) return 'Left out: nothing was changed.';
  return `${log.join('; ')}.`;
}

function Doing({ frame, at, count }: { readonly frame: Frame; readonly at: number; readonly count: number }) {
  return (
    <div className="container-doing">
      <h3>
        {at + 1} of {count}: {frame.name}
      </h3>
      <p>
        <code>{frame.call}</code>. {frame.why} <a href={`/sources#${frame.source}`}>{frame.source}</a>
      </p>
      <p data-said>{wordsOf(frame)}</p>
    </div>
  );
}

/** A container made step by step, seen by a shell of the host and by itself, and what it can do to the host as it stands. */
export function ContainerSteps({ room }: { readonly room: Room }) {
  const { settings, set } = room;
  const { frames, host, container } = useMemo(() => createContainer(settings.parts), [settings.parts]);
  const last = frames.length - 1;
  const at = Math.min(settings.step ?? last, last);
  const frame = frames[at] as Frame;
  const boxed = frame.kernel.processes.flatMap(({ id, parent }) =>
    id === container || parent === container ? [id] : [],
  );
  const go = (to: number) => {
    set({ step: to });
    const next = frames[to];
    if (next) say(`Step ${to + 1} of ${frames.length}, ${next.name}. ${wordsOf(next)}`);
  };
  return (
    <section aria-labelledby="steps" data-at={at}>
      <h2 className="evidence-head" id="steps">
        A container, step by step
      </h2>
      <Parts room={room} />
      <div className="container-making">
        <StepList room={room} frames={frames} at={at} />
        <div>
          <p className="container-transport">
            <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
              Back
            </button>
            <button type="button" disabled={at === last} onClick={() => go(at + 1)}>
              Step
            </button>
          </p>
          <Doing frame={frame} at={at} count={frames.length} />
          <ContainerAttempts kernel={frame.kernel} container={container} />
        </div>
      </div>
      <div className="container-views">
        <ContainerSight
          title="The host sees"
          who="host"
          sight={sightOf(frame.kernel, host)}
          boxed={boxed}
          shared={[]}
        />
        <ContainerSight
          title="The container sees"
          who="container"
          boxed={boxed}
          sight={sightOf(frame.kernel, container)}
          shared={sharedBy(frame.kernel, host, container)}
        />
      </div>
    </section>
  );
}
