// The browser tests' own `test`: pages come from the built fixture archive, served by each worker, and
// every test fails that meets an error on the console or a request to another host.
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import { serveSite } from '#tools/serve.ts';
import { BASE, builtSites } from '../support/fixture-sites.ts';

/** What Playwright itself says on pages that may have no service worker (playwright.config.ts). */
const BLOCKED = 'Service Worker registration blocked by Playwright';

interface OfTest {
  readonly quiet: undefined;
}

interface OfWorker {
  /** Origin of the site at the root of its host. */
  readonly address: string;
  /** Full address of the site below a path. */
  readonly addressBelow: string;
}

export const test = base.extend<OfTest, OfWorker>({
  address: [
    async ({}, use) => {
      await served(builtSites().root, '/', use);
    },
    { scope: 'worker' },
  ],
  addressBelow: [
    async ({}, use) => {
      await served(builtSites().below, BASE, use);
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, use) => {
    await use(address);
  },
  quiet: [
    async ({ context }, use) => {
      const faults: string[] = [];
      await context.route(
        (url) => url.hostname !== 'localhost',
        (route) => {
          faults.push(`asked ${route.request().url()}`);
          return route.abort();
        },
      );
      context.on('console', (message) => {
        if (message.text() === BLOCKED) return;
        if (message.type() === 'error' || message.type() === 'warning')
          faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function served(
  outDir: string,
  sitePath: string,
  use: (address: string) => Promise<void>,
): Promise<void> {
  const server = await serveSite({ outDir, base: sitePath }, 0);
  const { port } = server.address() as AddressInfo;
  await use(`http://localhost:${port}${sitePath.slice(0, -1)}`);
  server.close();
}
