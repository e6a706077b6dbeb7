// @ts-check
/**
 * Makes a page of a chart answer to pointer, keys and the page around it. Stands alone: it is put into every frame and every
 * offline file, as a module. Needs no storage and no network, and works in a frame of an opaque origin.
 */
/** @typedef {{detail: string[], series: string, x: number, y: number, platform: string | null}} Mark */
/** @typedef {{id: string, title: string, platforms: string[]}} Step */
/** @type {{chart: string, query: string, steps: Step[], focus: string | null, keys: 'frame' | 'chart', fit: string, layouts: Mark[][]}} */
const facts = JSON.parse(document.getElementById('facts')?.textContent ?? '{}');
const sheet = /** @type {HTMLElement} */ (document.querySelector('.sheet'));
const picture = /** @type {HTMLElement} */ (document.querySelector('.picture'));
const said = /** @type {HTMLElement} */ (document.getElementById('said'));
const framed = window.parent !== window;
/** How far from a mark a pointer may be, px of the screen. */
const reach = 24;

let shown = -1;
let held = false;
/** @type {HTMLElement | null} */
let tip = null;

const post = (/** @type {object | string} */ message) => framed && window.parent.postMessage(message, '*');

/** The drawing in sight: its number, its element and its marks. */
function layout() {
  const all = [...picture.querySelectorAll('svg.layout')];
  const at = Math.max(
    0,
    all.findIndex((svg) => getComputedStyle(svg).display !== 'none'),
  );
  return { at, svg: /** @type {SVGSVGElement} */ (all[at]), marks: facts.layouts[at] ?? [] };
}

/** @param {number} at @param {number} index */
const target = (at, index) => /** @type {SVGElement | null} */ (document.getElementById(`mark-${at}-${index}`));

function hide() {
  for (const rect of picture.querySelectorAll('[data-shown]')) rect.removeAttribute('data-shown');
  tip?.remove();
  [tip, shown, held] = [null, -1, false];
}

/** @param {number} index @param {boolean} keep */
function show(index, keep) {
  const { at, svg, marks } = layout();
  const mark = marks[index];
  if (!mark) return;
  held = keep;
  if (shown === index && tip) return;
  hide();
  [shown, held] = [index, keep];
  target(at, index)?.setAttribute('data-shown', '');
  tip = document.createElement('div');
  tip.className = 'tip';
  tip.setAttribute('role', 'tooltip');
  for (const line of mark.detail) {
    const p = document.createElement('p');
    p.textContent = line;
    tip.append(p);
  }
  picture.append(tip);
  const box = svg.getBoundingClientRect();
  const scale = box.width / svg.viewBox.baseVal.width;
  const [x, y] = [mark.x * scale, mark.y * scale];
  const left = x > box.width * 0.6 ? x - 10 - tip.offsetWidth : x + 10;
  const top = y > box.height * 0.55 ? y - 10 - tip.offsetHeight : y + 10;
  tip.style.left = `${Math.max(0, Math.min(box.width - tip.offsetWidth, left))}px`;
  tip.style.top = `${Math.max(0, top)}px`;
}

/** Index of the mark nearest to a point of the screen, if one is near. @param {PointerEvent | MouseEvent} event */
function nearest(event) {
  const { svg, marks } = layout();
  const box = svg.getBoundingClientRect();
  const scale = box.width / svg.viewBox.baseVal.width;
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  let best = -1;
  let least = reach;
  marks.forEach((mark, index) => {
    const away = Math.hypot(mark.x * scale - x, mark.y * scale - y);
    if (away < least) [best, least] = [index, away];
  });
  const under = document.elementFromPoint(event.clientX, event.clientY);
  const direct = under?.id.startsWith('mark-') ? Number(under.id.split('-')[2]) : -1;
  return best === -1 ? direct : best;
}

/** Where a key leads: along a series, across the series, to the ends. @param {string} key @param {Mark[]} marks @param {number} at */
function after(key, marks, at) {
  const here = marks[at];
  if (!here) return key === 'End' || key === 'PageDown' ? marks.length - 1 : 0;
  const along = marks.flatMap((mark, index) => (mark.series === here.series ? [index] : []));
  const series = [...new Set(marks.map((mark) => mark.series))];
  const place = along.indexOf(at);
  /** @param {number} by */
  const across = (by) => {
    const wanted = series[series.indexOf(here.series) + by];
    const there = marks.flatMap((mark, index) => (mark.series === wanted ? [index] : []));
    return there[Math.min(place, there.length - 1)] ?? at;
  };
  switch (key) {
    case 'ArrowRight':
      return along[place + 1] ?? at;
    case 'ArrowLeft':
      return along[place - 1] ?? at;
    case 'ArrowDown':
      return across(1);
    case 'ArrowUp':
      return across(-1);
    case 'Home':
      return along[0] ?? at;
    case 'End':
      return along[along.length - 1] ?? at;
    case 'PageUp':
      return 0;
    default:
      return marks.length - 1;
  }
}

const moves = new Set(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageUp', 'PageDown']);
/** Keys that a deck turns its slides with. */
const deckKeys = new Set(['PageUp', 'PageDown', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', ' ', 'f', 'Escape']);
const onMark = () => document.activeElement?.classList.contains('mark') ?? false;

/** Whether arrows lead into the marks: always in a page of its own, and in a frame once a mark has the focus. */
const leads = () => onMark() || !framed || facts.keys === 'chart';

function moveTo(/** @type {string} */ key) {
  const { at, marks } = layout();
  const next = after(key, marks, onMark() ? shown : -1);
  const rect = target(at, next);
  rect?.setAttribute('tabindex', '-1');
  rect?.focus();
  show(next, false);
}

/** Does what a key asks of the picture; false when it asks nothing. @param {string} key */
function obeys(key) {
  if (key === 'Escape' && (onMark() || tip)) {
    hide();
    picture.focus();
  } else if (onMark() && key === 'Enter') show(shown, !held);
  else if (key === 'Enter' || (moves.has(key) && leads())) moveTo(key);
  else return false;
  return true;
}

const isPlain = (/** @type {KeyboardEvent} */ { altKey, ctrlKey, metaKey }) => !(altKey || ctrlKey || metaKey);

picture.addEventListener('keydown', (event) => {
  if (!isPlain(event) || !obeys(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
});

picture.addEventListener('focusout', (event) => {
  if (!held && !picture.contains(/** @type {Node | null} */ (event.relatedTarget))) hide();
});
picture.addEventListener('pointermove', (event) => {
  if (held || (event.target instanceof Element && event.target.closest('.tip'))) return;
  const index = nearest(event);
  if (index >= 0) show(index, false);
  else if (!onMark()) hide();
});
picture.addEventListener('pointerleave', () => {
  if (!held && !onMark()) hide();
});
picture.addEventListener('click', (event) => {
  const index = nearest(event);
  if (index >= 0) show(index, true);
  else hide();
});

// A focused frame would swallow the keys of its deck: what is not for a mark, a link or the table goes back.
const goesBack = (/** @type {KeyboardEvent} */ event) =>
  framed &&
  facts.keys === 'frame' &&
  !event.defaultPrevented &&
  deckKeys.has(event.key) &&
  isPlain(event) &&
  !document.activeElement?.closest('a, summary, .scroll, .mark');

window.addEventListener('keydown', (event) => {
  if (!goesBack(event)) return;
  post({ type: 'ringside:key', v: 1, key: event.key });
  event.preventDefault();
});

// Steps: one family after the other stands in front.
let step = Math.max(
  0,
  facts.steps.findIndex(({ id }) => id === facts.focus),
);
/** @type {number | undefined} */
let playing;

function fade() {
  const { platforms } = facts.steps[step] ?? { platforms: [] };
  const front = new Set(platforms);
  picture.querySelectorAll('svg.layout').forEach((svg, at) => {
    for (const node of svg.querySelectorAll('[data-draws]')) {
      const platform = facts.layouts[at]?.[Number(node.getAttribute('data-draws'))]?.platform ?? null;
      node.classList.toggle('behind', step > 0 && platform !== null && !front.has(platform));
    }
  });
}

/** @param {number} to */
function goTo(to) {
  const wanted = Math.max(0, Math.min(facts.steps.length - 1, Math.trunc(to)));
  if (to > facts.steps.length - 1) post({ type: 'ringside:end', v: 1 });
  if (wanted === step) return;
  step = wanted;
  fade();
  said.textContent = facts.steps[step]?.title ?? '';
  tellStep();
}

const tellStep = () =>
  post({ type: 'ringside:step', v: 1, index: step, count: facts.steps.length, id: facts.steps[step]?.id ?? null });

/** Nothing moves until it is asked to, and it stops at the last step. */
function play() {
  pause();
  playing = window.setInterval(() => {
    if (step >= facts.steps.length - 1) pause();
    else goTo(step + 1);
  }, 4000);
}
function pause() {
  window.clearInterval(playing);
  playing = undefined;
}

// Height, in the dialects that pages around us understand.
let told = 0;
let toldAt = 0;
/** @type {number | undefined} */
let later;
function tellSize() {
  const height = Math.ceil(sheet.getBoundingClientRect().height);
  if (Math.abs(height - told) < 2) return;
  const wait = 100 - (Date.now() - toldAt);
  window.clearTimeout(later);
  if (wait > 0) {
    later = window.setTimeout(tellSize, wait);
    return;
  }
  told = height;
  toldAt = Date.now();
  const width = Math.ceil(sheet.getBoundingClientRect().width);
  post({ type: 'ringside:size', v: 1, id: facts.chart, width, height });
  post(JSON.stringify({ context: 'iframe.resize', src: location.href, height }));
  post({ sentinel: 'amp', type: 'embed-size', height });
  const resize = /** @type {any} */ (window).requestResize;
  if (typeof resize === 'function') resize.call(window);
}

/** What the page around may ask for. @type {Record<string, (data: any) => void>} */
const commands = {
  'ringside:get': () => {
    post({ type: 'ringside:state', v: 1, query: facts.query });
    // Who asks may have come too late for what was told.
    told = 0;
    tellSize();
  },
  'ringside:set': ({ query }) => {
    if (typeof query === 'string' && query.length <= 8192) location.search = query.replace(/^\??/, '?');
  },
  'ringside:step': ({ to, by }) => {
    if (Number.isFinite(to)) goTo(to);
    else if (Number.isFinite(by)) goTo(step + by);
  },
  'ringside:play': play,
  'ringside:pause': pause,
  'ringside:reset': () => {
    pause();
    goTo(0);
  },
  'ringside:theme': ({ theme }) => {
    if (['light', 'dark', 'projector', 'print', 'auto'].includes(theme)) sheet.dataset.theme = theme;
  },
  'ringside:focus': () => picture.focus(),
};

window.addEventListener('message', ({ source, data }) => {
  if (!framed || source !== window.parent) return;
  if (data === 'slide:start') tellStep();
  else if (data === 'slide:stop') pause();
  else if (data !== null && typeof data === 'object' && Object.hasOwn(commands, data.type)) commands[data.type]?.(data);
});

fade();
new ResizeObserver(tellSize).observe(sheet);
window.addEventListener('resize', hide);
sheet.dataset.state = 'idle';
post({ type: 'ringside:ready', v: 1, chart: facts.chart, state: facts.query });
if (facts.steps.length > 1) tellStep();
