'use client';

import { type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, useRef } from 'react';
import type { Mark } from '../../lib/model/scene';
import { markAfter } from '../_client/marks';
import { nearest } from '../_client/nearest';
import type { Showing } from '../_client/use-shown';

/** Gives the focus to a mark of a chart, which shows its details and has its name read. */
export const focusMark = (frame: RefObject<HTMLElement | null>, index: number): void =>
  frame.current?.querySelector<SVGElement>(`[data-mark="${index}"]`)?.focus();

/** Keys that jump to a mark in a chart of many marks. */
export type Jumps = ReadonlyMap<string, number>;

interface PlotProps {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly marks: readonly Mark[];
  readonly label: string;
  readonly interactive: boolean;
  readonly showing: Showing;
  /** Marks with the lowest and the highest value, where there are many. */
  readonly jumps: Jumps | null;
  readonly onHelp: () => void;
  readonly children: ReactNode;
}

/** The one tab stop of a chart; keys move among its marks only while it, or one of them, has the focus. */
export function Plot({
  frame,
  marks,
  label,
  interactive,
  showing: { shown, show },
  jumps,
  onHelp,
  children,
}: PlotProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      show(null);
      frame.current?.focus();
    } else if (event.key === '?') onHelp();
    else if (event.key === 'Enter' && shown) show({ ...shown, held: !shown.held });
    else {
      const next = jumps?.get(event.key) ?? markAfter(event.key, marks, shown?.index ?? -1);
      if (next === null) return;
      focusMark(frame, next);
    }
    event.preventDefault();
  }
  if (!interactive) return <div className="plot">{children}</div>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    <div
      ref={frame}
      className="plot"
      role="group"
      aria-roledescription="chart"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of the chart; arrows reach the marks in it
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

interface MarksProps {
  readonly id: string;
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly showing: Showing;
}

/**
 * An invisible layer over the picture: what a pointer or the focus finds. A pointer finds the nearest mark within 24 px, so that small
 * ones are no harder to hit than large ones. It reads the scene and never changes it.
 */
export function Marks({ id, marks, width, height, showing: { shown, show, leave, stay } }: MarksProps) {
  const layer = useRef<SVGRectElement>(null);
  function at({ clientX, clientY }: MouseEvent): number | null {
    const box = layer.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const scale = box.width / width;
    return nearest(marks, (clientX - box.x) / scale, (clientY - box.y) / scale, scale);
  }
  /** The pointer has gone; details of the mark that has the focus stay, for they are the keyboard's. */
  function away() {
    const focused = document.activeElement;
    const own =
      layer.current?.parentNode?.contains(focused) && focused?.getAttribute('data-mark') === String(shown?.index);
    if (!own) leave();
  }
  function point(event: MouseEvent) {
    // Browsers report a move when the page has moved below a pointer at rest; that is nobody's wish.
    if (shown?.held || (event.movementX === 0 && event.movementY === 0)) return;
    const index = at(event);
    if (index === null) away();
    else if (index === shown?.index) stay();
    else show({ index, held: false });
  }
  function hold(event: MouseEvent) {
    const index = at(event);
    if (index === null) return;
    layer.current?.parentNode?.querySelector<SVGElement>(`[data-mark="${index}"]`)?.focus();
    show({ index, held: true });
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the chart do the same
    <g onPointerMove={point} onPointerLeave={away} onMouseDown={(event) => event.preventDefault()} onClick={hold}>
      <rect ref={layer} width={width} height={height} fill="transparent" />
      {marks.map((mark, index) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a mark is a picture with a name that can be focused
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: marks are known by their place
          key={index}
          className="mark"
          data-mark={index}
          data-shown={shown?.index === index || undefined}
          role="graphics-symbol"
          aria-label={mark.name}
          aria-describedby={shown?.index === index ? `${id}-tip` : undefined}
          tabIndex={-1}
          x={mark.x - mark.rx}
          y={mark.y - mark.ry}
          width={2 * mark.rx}
          height={2 * mark.ry}
          onFocus={() => (shown?.index === index ? stay() : show({ index, held: false }))}
        />
      ))}
    </g>
  );
}
