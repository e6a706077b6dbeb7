import { defineConfig } from '@playwright/test';

const port = process.env.RINGSIDE_PORT ?? '3210';
const baseURL = `http://127.0.0.1:${port}`;

/** What scripts/browser.mjs found; without it Playwright's own browser is used. */
const browser = JSON.parse(process.env.RINGSIDE_BROWSER ?? '{}') as { path?: string; env?: Record<string, string> };

const alikeEverywhere = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 120_000,
  reporter: [['list'], ['json']],
  use: {
    baseURL,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser.path ? { executablePath: browser.path } : {}),
      env: { ...(process.env as Record<string, string>), ...browser.env },
      args: [...alikeEverywhere, ...asRoot],
    },
  },
  expect: { toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', maxDiffPixelRatio: 0.002 } },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
    url: `${baseURL}/api/health`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    reuseExistingServer: false,
  },
});
