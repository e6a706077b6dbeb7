'use client';

import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Fact } from '../_client/fact';
import { KnownLink } from './known-link';
import { GradeBadge, SourceLinks } from './sources';

interface Props extends Fact {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Shows the details above everything else, below the number, within the window. */
function useBeside(tip: RefObject<HTMLElement | null>, anchor: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const [own, number] = [tip.current, anchor.current?.getBoundingClientRect()];
    if (!own || !number) return;
    own.showPopover?.();
    const most = document.documentElement.clientWidth - own.offsetWidth - 8;
    own.style.left = `${Math.max(8, Math.min(most, number.right - own.offsetWidth)) + window.scrollX}px`;
    const below = number.bottom + 6 + own.offsetHeight <= window.innerHeight;
    const top = below ? number.bottom + 6 : Math.max(8, number.top - 6 - own.offsetHeight);
    own.style.top = `${top + window.scrollY}px`;
    own.focus({ preventScroll: true });
  }, [tip, anchor]);
}

/** A press beside the details puts them away, but not one in the dialog that was opened from them. */
function useOutside(tip: RefObject<HTMLElement | null>, anchor: RefObject<HTMLElement | null>, onClose: () => void) {
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || target.closest('dialog')) return;
      if (!tip.current?.contains(target) && !anchor.current?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [tip, anchor, onClose]);
}

/** What one number rests on. The focus goes there and, with Escape, back to the number. */
export default function FactTip({ text, what, doubt, provenance, query, anchor, onClose }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  useBeside(tip, anchor);
  useOutside(tip, anchor, onClose);
  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
    anchor.current?.focus();
  }
  return (
    <div
      ref={tip}
      className="tip fact-tip"
      popover="manual"
      role="dialog"
      aria-label={`What ${what} rests on`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p className="tip-title">
        {what}: {text}
      </p>
      <GradeBadge grade={provenance.grade} />
      <p className="tip-rests">rests on</p>
      <SourceLinks sources={provenance.sources} />
      <KnownLink doubt={doubt} query={query} />
    </div>
  );
}
