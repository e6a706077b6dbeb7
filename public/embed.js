// @ts-check
/**
 * Charts of Ringside in somebody's own page: `<ringside-chart src="https://HOST/embed/boot-time?n=200">`. The frame gets the height
 * that its chart asks for. In a reveal.js deck, `Reveal.initialize({ plugins: [RingsideReveal] })` hands the keys of a frame back
 * to the deck and lets the deck's own keys go through the steps of a chart first.
 */

{
  const frames = new Set();

  /** The frame that a message came from, if it is one of a chart. @param {MessageEvent} event */
  function frameOf(event) {
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source && (frames.has(frame) || /\/embed\/[a-z0-9-]+/.test(frame.src)))
        return frame;
    }
    return null;
  }

  window.addEventListener('message', (event) => {
    const { data } = event;
    if (data === null || typeof data !== 'object' || data.type !== 'ringside:size') return;
    const frame = frameOf(event);
    // A frame that fills its place keeps the size that its page gives it.
    if (!frame || frame.src.includes('fit=frame') || !Number.isFinite(data.height)) return;
    frame.style.height = `${Math.min(10_000, Math.max(80, Math.ceil(data.height)))}px`;
    frame.style.aspectRatio = 'auto';
  });

  class RingsideChart extends HTMLElement {
    static observedAttributes = ['src', 'title'];

    connectedCallback() {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'display:block;width:100%;aspect-ratio:16/9;border:0;color-scheme:normal';
      frame.loading = 'lazy';
      frame.allow = 'fullscreen';
      frame.referrerPolicy = 'no-referrer';
      frames.add(frame);
      this.replaceChildren(frame);
      this.attributeChangedCallback();
    }

    disconnectedCallback() {
      frames.delete(this.firstElementChild);
    }

    attributeChangedCallback() {
      const frame = /** @type {HTMLIFrameElement | null} */ (this.querySelector('iframe'));
      const src = this.getAttribute('src');
      if (!frame || !src) return;
      const address = new URL(src, document.baseURI);
      if (address.protocol === 'https:' || address.protocol === 'http:') frame.src = address.href;
      frame.title = this.getAttribute('title') || 'Chart of Ringside';
    }
  }

  if (!customElements.get('ringside-chart')) customElements.define('ringside-chart', RingsideChart);

  /** A plugin of reveal.js. */
  const reveal = () => ({
    id: 'ringside',
    /** @param {any} deck */
    init(deck) {
      /** @type {WeakMap<HTMLIFrameElement, {index: number, count: number}>} */
      const steps = new WeakMap();
      const current = () =>
        /** @type {HTMLIFrameElement | null} */ (deck.getCurrentSlide()?.querySelector('iframe[data-steps]'));

      /** Goes on within the chart of this slide, if it has a step left there. @param {1 | -1} by */
      function within(by) {
        const frame = current();
        const at = frame && steps.get(frame);
        if (!frame || !at || at.index + by < 0 || at.index + by >= at.count) return false;
        frame.contentWindow?.postMessage({ type: 'ringside:step', by }, '*');
        return true;
      }

      const turn = {
        next: () => within(1) || deck.next(),
        prev: () => within(-1) || deck.prev(),
      };
      /** @type {Map<unknown, () => void>} */
      const keys = new Map([
        ['PageDown', turn.next],
        ['PageUp', turn.prev],
        [' ', turn.next],
        ['ArrowRight', () => deck.right()],
        ['ArrowLeft', () => deck.left()],
        ['ArrowDown', () => deck.down()],
        ['ArrowUp', () => deck.up()],
        ['f', () => deck.triggerKey?.(70)],
        ['Escape', () => deck.toggleOverview()],
      ]);

      window.addEventListener('message', (event) => {
        const { data } = event;
        const frame = frameOf(event);
        if (!frame || data === null || typeof data !== 'object') return;
        if (data.type === 'ringside:step') steps.set(frame, { index: data.index, count: data.count });
        if (data.type === 'ringside:key') keys.get(data.key)?.();
      });
      deck.addKeyBinding?.({ keyCode: 34, key: 'Page Down', description: 'Next step or slide' }, turn.next);
      deck.addKeyBinding?.({ keyCode: 33, key: 'Page Up', description: 'Previous step or slide' }, turn.prev);
      deck.addKeyBinding?.({ keyCode: 32, key: 'Space', description: 'Next step or slide' }, turn.next);
    },
  });
  Object.assign(window, { RingsideReveal: reveal });
}
