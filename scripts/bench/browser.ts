import process from 'node:process';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { startApp } from './app';
import { againstGoal, format, type Print } from './measure';

const positions = 40;
const last = 1000;
/** Half the pictures, and all but one in twenty, are to be there within so many milliseconds. */
const goals = [50, 100] as const;

/** From the slider to the picture: how long after the hand moves the figures show what it points at. */
export async function run(print: Print): Promise<void> {
  const app = await startApp();
  const { path, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env } as Record<string, string>,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    for (const round of ['first drag', 'second drag']) {
      await page.goto(app.url);
      await watch(page);
      report(print, round, await drag(page));
    }
    await page.goto(app.url);
    await watch(page);
    await sweep(print, page);
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Notes when each picture was painted: the frame after the one in which the answer and every figure in sight belong to the slider. */
async function watch(page: Page): Promise<void> {
  await page.locator('input[type="range"]').waitFor();
  await page.waitForFunction(() => {
    const slider = document.querySelector('input[type="range"]');
    return slider !== null && Object.keys(slider).some((key) => key.startsWith('__react'));
  });
  await page.evaluate(() => {
    const painted = { asked: 0, answered: 0, at: 0, waiting: false, times: [] as number[] };
    Object.assign(window, { painted });
    const slider = document.querySelector('input[type="range"]') as HTMLInputElement;
    const shown = () => {
      const number = Number.parseInt(slider.getAttribute('aria-valuetext') ?? '', 10);
      const query = number === 12 ? '' : `n=${number}`;
      const inSight = (figure: Element) => {
        const { top, bottom } = figure.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      };
      return [
        document.querySelector('.bench'),
        ...[...document.querySelectorAll('figure[data-query]')].filter(inSight),
      ].every((part) => part?.getAttribute('data-query') === query);
    };
    const look = () => {
      if (painted.waiting && shown()) {
        painted.waiting = false;
        const { at, asked } = painted;
        requestAnimationFrame(() =>
          setTimeout(() => {
            painted.answered = asked;
            painted.times.push(performance.now() - at);
          }),
        );
      }
      requestAnimationFrame(look);
    };
    slider.addEventListener('input', (event) => {
      painted.asked += 1;
      painted.at = event.timeStamp;
      // React has not yet put the new number on the page.
      setTimeout(() => {
        painted.waiting = true;
      });
    });
    look();
  });
}

interface Painted {
  readonly asked: number;
  readonly answered: number;
  readonly times: readonly number[];
}

const paintedOn = (page: Page): Promise<Painted> =>
  page.evaluate(() => (window as unknown as { painted: Painted }).painted);

const allPainted = (page: Page) =>
  page.waitForFunction(() => {
    const { painted } = window as unknown as { painted: Painted };
    return painted.answered === painted.asked;
  });

/** Where the thumb stands for the number to which the hand goes, and where it starts. */
async function track(page: Page) {
  const slider = page.locator('input[type="range"]');
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not on the page');
  const share = await slider.evaluate(
    (element, number) => Math.log(number) / Math.log(10_000) || Number(element.id),
    last,
  );
  return { y: box.y + box.height / 2, from: box.x + 0.15 * box.width, to: box.x + share * box.width };
}

/** Moves through the positions, each one when the picture of the one before is there. */
async function drag(page: Page): Promise<Painted> {
  const { y, from, to } = await track(page);
  await page.mouse.move(from, y);
  await page.mouse.down();
  await allPainted(page);
  for (let position = 1; position <= positions; position++) {
    await page.mouse.move(from + ((to - from) * position) / positions, y);
    await allPainted(page);
  }
  const painted = await paintedOn(page);
  await page.mouse.up();
  return painted;
}

function report(print: Print, name: string, { times }: Painted): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  print(`${name}: ${times.length} pictures, from ${format(at(0))} to ${format(at(1))} ms after the hand moved`);
  againstGoal(print, `${name}, median`, at(0.5), goals[0], ' ms');
  againstGoal(print, `${name}, 95th percentile`, at(0.95), goals[1], ' ms');
}

/** The same way at the speed of a hand, without waiting: what lies between may be passed over, the last may not. */
async function sweep(print: Print, page: Page): Promise<void> {
  const { y, from, to } = await track(page);
  await page.mouse.move(from, y);
  await page.mouse.down();
  for (let position = 1; position <= positions; position++) {
    await page.mouse.move(from + ((to - from) * position) / positions, y);
    await page.waitForTimeout(25);
  }
  await allPainted(page);
  const { asked, times } = await paintedOn(page);
  await page.mouse.up();
  print(
    `a sweep in ${format((positions * 25) / 1000)} s: ${times.length} pictures of ${asked} positions, ` +
      `the last ${format(times.at(-1) ?? Number.NaN)} ms after the hand stood still`,
  );
}
