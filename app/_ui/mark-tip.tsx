'use client';

import type { Mark } from '../../lib/model/scene';
import { GradeBadge, SourceLinks } from './sources';

interface Props {
  readonly id: string;
  readonly mark: Mark;
  readonly held: boolean;
  readonly scale: { readonly width: number; readonly height: number };
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** Details of one mark. It stays while the pointer is on it, and until Escape when it is held. */
export function MarkTip({ id, mark, held, scale, onEnter, onLeave }: Props) {
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
          {held ? <SourceLinks sources={mark.provenance.sources} /> : <p className="hint">click or Enter: sources</p>}
        </>
      )}
    </div>
  );
}
