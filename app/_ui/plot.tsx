'use client';

import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Mark } from '../../lib/model/scene';
import { markAfter } from '../_client/marks';
import type { Showing, Shown } from '../_client/use-shown';

interface PlotProps {
  readonly marks: readonly Mark[];
  readonly label: string;
  readonly interactive: boolean;
  readonly showing: Showing;
  readonly onHelp: () => void;
  readonly children: ReactNode;
}

/** The one tab stop of a chart; keys move among its marks only while it, or one of them, has the focus. */
export function Plot({ marks, label, interactive, showing: { shown, show }, onHelp, children }: PlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const focusMark = (index: number) => frame.current?.querySelector<SVGElement>(`[data-mark="${index}"]`)?.focus();
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      show(null);
      frame.current?.focus();
    } else if (event.key === '?') onHelp();
    else if (event.key === 'Enter' && shown) show({ ...shown, held: !shown.held });
    else {
      const next = markAfter(event.key, marks, shown?.index ?? -1);
      if (next === null) return;
      focusMark(next);
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
  readonly showing: Showing;
}

/** An invisible layer over the picture: what a pointer or the focus finds. It reads the scene and never changes it. */
export function Marks({ id, marks, showing: { shown, show, leave } }: MarksProps) {
  const point = (next: Shown) => shown?.held || show(next);
  return marks.map((mark, index) => (
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
      onPointerEnter={() => point({ index, held: false })}
      onPointerLeave={leave}
      onFocus={() => show({ index, held: false })}
      onClick={() => show({ index, held: true })}
    />
  ));
}
