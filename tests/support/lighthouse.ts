// Lighthouse on the built fixture archive, as a phone sees it.
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { serveSite } from '#tools/serve.ts';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { builtSites } from './fixture-sites.ts';
import { PAGE_KINDS } from './fixture.ts';

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** The kinds of page that are judged. */
export const JUDGED: ReadonlyArray<string> = ['article', 'front', 'speaker', 'year'];

export interface Score {
  readonly category: string;
  /** 0 to 100. */
  readonly score: number;
  /** What costs marks, with what was measured. */
  readonly lacking: ReadonlyArray<string>;
}

/** A browser and a server to judge with, until `stop`. */
export interface Judge {
  readonly scores: (kind: string, categories: ReadonlyArray<Category>) => Promise<Score[]>;
  readonly stop: () => Promise<void>;
}

export async function newJudge(): Promise<Judge> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, `--remote-debugging-port=${port}`],
  });
  const server = await serveSite({ outDir: builtSites().root, base: '/' }, 0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    scores: (kind, categories) => scoresOf(`${origin}${PAGE_KINDS[kind] ?? ''}`, port, categories),
    stop: async () => {
      server.close();
      await browser.close();
    },
  };
}

async function scoresOf(
  url: string,
  port: number,
  categories: ReadonlyArray<Category>,
): Promise<Score[]> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...categories],
    logLevel: 'error',
  });
  if (!result) throw new Error(`Lighthouse has nothing to say of ${url}`);
  const { audits } = result.lhr;
  return Object.values(result.lhr.categories).map(({ id, score, auditRefs }) => ({
    category: id,
    score: Math.round((score ?? 0) * 100),
    lacking: auditRefs
      .filter(({ weight, id: audit }) => weight > 0 && (audits[audit]?.score ?? 0) < 1)
      .map(({ id: audit }) => `${audit} ${audits[audit]?.displayValue ?? ''}`.trim()),
  }));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
