// @ts-check
/**
 * Charts of Ringside in somebody's own page: `<ringside-chart src="https://HOST/c/boot-time?n=200">`. The frame gets the height
 * that its chart asks for. In a reveal.js deck, `Reveal.initialize({ plugins: [RingsideReveal] })` hands the keys of a frame back
 * to the deck and goes through the steps of a chart in `<iframe data-steps>` before it leaves the slide.
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

  // A script may come later than the frames that it listens to.
  for (const frame of document.querySelectorAll('iframe'))
    if (/\/embed\/[a-z0-9-]+/.test(frame.src)) frame.contentWindow?.postMessage({ type: 'ringside:get' }, '*');

  class RingsideChart extends HTMLElement {
    static observedAttributes = ['src', 'title'];

    connectedCallback() {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'display:block;width:100%;aspect-ratio:16/9;border:0;color-scheme:light';
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
      // The address of a chart's page is what people copy; a page may not stand in a frame, its chart may.
      address.pathname = address.pathname.replace(/\/c\/([a-z0-9-]+)\/?$/, '/embed/$1');
      if (address.protocol === 'https:' || address.protocol === 'http:') frame.src = address.href;
      frame.title = this.getAttribute('title') || 'Chart of Ringside';
    }
  }

  if (!customElements.get('ringside-chart')) customElements.define('ringside-chart', RingsideChart);

  /** A plugin of reveal.js. Steps of a chart become fragments of its slide, so that whatever turns slides goes through them. */
  const reveal = () => ({
    id: 'ringside',
    /** @param {any} deck */
    init(deck) {
      // Frames may speak before the deck has laid its pages out, so its address is asked as well.
      const paper = () =>
        /[?&](print-pdf|view=print)\b/.test(location.search) ||
        deck.getConfig?.()?.view === 'print' ||
        document.documentElement.matches('.reveal-print, .print-pdf');
      /** @param {Element} slide */
      const fragmentsOf = (slide) => [...slide.querySelectorAll('.ringside-step')];

      /** Gives the slide of a frame a fragment for each step after the first. @param {Element} slide @param {number} count */
      function give(slide, count) {
        if (fragmentsOf(slide).length === count - 1 || !(count >= 1 && count <= 50)) return;
        for (const fragment of fragmentsOf(slide)) fragment.remove();
        for (let step = 1; step < count; step++) {
          const fragment = document.createElement('span');
          fragment.className = 'fragment ringside-step';
          fragment.hidden = true;
          slide.append(fragment);
        }
        deck.syncFragments(slide);
      }

      /** Has the chart of a slide show the step that the slide is at. @param {Element | null | undefined} slide */
      function follow(slide) {
        const frame = /** @type {HTMLIFrameElement | null | undefined} */ (slide?.querySelector('iframe[data-steps]'));
        if (!slide || !frame) return;
        const to = fragmentsOf(slide).filter((fragment) => fragment.classList.contains('visible')).length;
        frame.contentWindow?.postMessage({ type: 'ringside:step', to }, '*');
      }

      /** @type {Map<unknown, () => void>} */
      const keys = new Map([
        ['PageDown', () => deck.next()],
        ['PageUp', () => deck.prev()],
        [' ', () => deck.next()],
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
        if (data.type === 'ringside:key') keys.get(data.key)?.();
        const slide = frame.closest('section');
        if (data.type !== 'ringside:step' || !slide || !frame.hasAttribute('data-steps') || paper()) return;
        give(slide, data.count);
        const shown = fragmentsOf(slide).filter((fragment) => fragment.classList.contains('visible')).length;
        if (shown !== data.index && slide === deck.getCurrentSlide()) follow(slide);
      });
      for (const change of ['fragmentshown', 'fragmenthidden'])
        deck.on(change, (/** @type {any} */ { fragment }) => follow(fragment.closest('section')));
      deck.on('slidechanged', (/** @type {any} */ { currentSlide }) => follow(currentSlide));
    },
  });
  Object.assign(window, { RingsideReveal: reveal });
}
