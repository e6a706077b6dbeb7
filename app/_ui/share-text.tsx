'use client';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to be copied, as it is; it scrolls and can be reached by keyboard. */
export function ShareText({ label, text }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="share-text" tabIndex={0} aria-label={label}>
      <pre>{text}</pre>
    </section>
  );
}
