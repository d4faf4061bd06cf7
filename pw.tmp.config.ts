// Browser tests: one Chromium, found or installed (tests/support/browser.ts); each worker serves the built
// fixture archive itself, at a port that is free.
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '/work/main/tests/support/browser.ts';

export default defineConfig({
  testDir: '/work/main/tests/e2e',
  outputDir: 'test-results',
  globalSetup: '/work/main/tests/support/build-fixture.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'line',
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: { executablePath: findBrowser(), args: [...BROWSER_FLAGS, '--disable-gpu'] },
    serviceWorkers: 'block',
  },
});
