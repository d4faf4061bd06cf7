// Three projects: `unit` needs nothing built; `site` reads the fixture archive's built site, `lighthouse`
// measures it in a browser.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    allowOnly: false,
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/house.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/build-fixture.ts'],
          // A test may build a site.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'lighthouse',
          include: ['tests/lighthouse/*.test.ts'],
          globalSetup: ['tests/support/build-fixture.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
