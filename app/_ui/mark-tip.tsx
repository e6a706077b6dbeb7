'use client';

import type { Mark } from '../../lib/model/scene';
import { doubtOf, rowPage } from '../_client/doubt';
import { KnownLink } from './known-link';
import { GradeBadge, SourceLinks } from './sources';

interface Props {
  readonly id: string;
  readonly mark: Mark;
  readonly chart: string;
  /** The scenario that the mark belongs to, where it belongs to one. */
  readonly query: string | undefined;
  readonly held: boolean;
  readonly scale: { readonly width: number; readonly height: number };
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** Details of one mark. It stays while the pointer is on it, and until Escape when it is held. */
export function MarkTip({ id, mark, chart, query, held, scale, onEnter, onLeave }: Props) {
  const doubt = query === undefined ? null : doubtOf(chart, mark);
  const left = mark.x > scale.width * 0.6;
  const above = mark.y > scale.height * 0.55;
  return (
    <div
      id={id}
      className="tip"
      role="tooltip"
      data-held={held || undefined}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      // Keys pressed on a link are for the link and not for the chart; Escape is for both.
      onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
      ref={(element) => {
        if (!element) return;
        const room = element.offsetParent?.clientWidth ?? scale.width;
        const at = (mark.x / scale.width) * room;
        const beside = left ? at - 10 - element.offsetWidth : at + 10;
        // On a phone the details may be wider than what is beside the mark.
        element.style.left = `${Math.max(0, Math.min(room - element.offsetWidth, beside))}px`;
        element.style.top = `${(mark.y / scale.height) * 100}%`;
        element.style.translate = `0 ${above ? 'calc(-100% - 10px)' : '10px'}`;
      }}
    >
      {mark.detail.map((line, index) => (
        <p key={line} className={index === 0 ? 'tip-title' : undefined}>
          {line}
        </p>
      ))}
      {mark.provenance && (
        <>
          <GradeBadge grade={mark.provenance.grade} />
          {held && <SourceLinks sources={mark.provenance.sources} />}
        </>
      )}
      {held && chart === 'evidence' && (
        <a className="link" href={rowPage(mark)}>
          Its row of the table
        </a>
      )}
      {held && doubt && query !== undefined && <KnownLink doubt={doubt} query={query} />}
      {!held && (mark.provenance || doubt) && <p className="hint">click or Enter: sources{doubt && ', how we know'}</p>}
    </div>
  );
}
