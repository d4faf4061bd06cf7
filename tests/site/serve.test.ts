// The built site as `npm run preview` serves it.
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '#tools/serve.ts';
import { PLAIN } from '../support/fixture.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

describe.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('a site %s', async (_, { folder, base }) => {
  const server = await serveSite({ outDir: folder, base }, 0);
  servers.push(server);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

  it('answers with its pages', async () => {
    const response = await fetch(`${origin}${base}${PLAIN.slice(1)}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).toContain('Quillmouth opens its deepened channel');
  });

  it.each([
    ['feed.xml', /xml/],
    ['archive-mark.svg', /^image\/svg\+xml/],
    ['search/index/periods.json', /^application\/json/],
  ])('says what kind of file %s is', async (path, type) => {
    const response = await fetch(origin + base + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(type);
  });

  it.each([
    ['index.html', 'gzip'],
    ['search/index/periods.json', null],
    ['archive-mark.svg', null],
  ])('sends %s packed by %s: text that is worth it, as hosts do', async (path, coding) => {
    const response = await fetch(origin + base + path, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect((await response.text()).length).toBeGreaterThan(10);
  });

  it.each(['nothing/', '2026/02/30/', '../package.json', '%2e%2e/%2e%2e/package.json'])(
    'answers %s with its page for wrong addresses',
    async (path) => {
      const response = await fetch(origin + base + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Not here');
    },
  );
});
