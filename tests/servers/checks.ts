// What a server has to do with a built and packed site.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ASKED_FOR, KEPT, SITE_HEADERS } from '#export/hosts/response-headers.ts';
import { filesBelow } from '../support/built-site.ts';
import { LONG, PLAIN } from '../support/fixture.ts';
import { ask } from './ask.ts';
import type { Answer } from './ask.ts';
import type { RealServer } from './servers.ts';

export interface Served {
  readonly server: RealServer;
  readonly port: number;
  /** The published folder, and the path of the site below its host. */
  readonly site: string;
  readonly base: string;
}

/** An old address, and the article that holds it (the fixture archive’s). */
const MOVED = ['old/mole-ladder.html', '2023/10/07/the-ladder-stays/'] as const;
const ENDINGS = { br: '.br', gzip: '.gz' } as const;

/** @returns what is wrong; and how many things were looked at */
export async function faultsOf(served: Served): Promise<{ faults: string[]; checks: number }> {
  const { server, port, site, base } = served;
  const faults: string[] = [];
  let checks = 0;
  const expect = (what: string, is: unknown, wanted: unknown): void => {
    checks++;
    const right = wanted instanceof RegExp ? wanted.test(String(is)) : is === wanted;
    if (!right) faults.push(`${what}: ${String(is)}, not ${String(wanted)}`);
  };
  const expectHeaders = (what: string, answer: Answer, caching: string): void => {
    for (const [name, value] of SITE_HEADERS)
      expect(`${what}, ${name}`, answer.headers[name.toLowerCase()], value);
    expect(`${what}, Cache-Control`, answer.headers['cache-control'], caching);
  };
  const [, NO_CACHE] = ASKED_FOR;
  const [, YEAR] = KEPT;
  const stylesheet = readdirSync(join(site, '_assets')).find((name) => name.endsWith('.css')) ?? '';
  const pack = filesBelow(site).find((path) => path.endsWith('.pack')) ?? '';

  const texts: [path: string, file: string, type: RegExp, caching: string][] = [
    ['', 'index.html', /^text\/html/, NO_CACHE],
    [LONG.slice(1), `${LONG.slice(1)}index.html`, /^text\/html/, NO_CACHE],
    same(`${PLAIN.slice(1, -1)}.md`, /^text\/markdown; charset=utf-8$/i, NO_CACHE),
    same('data/quotes.csv', /^text\/csv; charset=utf-8$/i, NO_CACHE),
    same('data/articles.jsonl', /^application\/jsonl; charset=utf-8$/i, NO_CACHE),
    same('feed.xml', /xml/, NO_CACHE),
    same('feed.json', /^application\/json/, NO_CACHE),
    same(`_assets/${stylesheet}`, /^text\/css/, YEAR),
  ];
  for (const [path, file, type, caching] of texts) {
    for (const accepts of ['', 'br', 'gzip', 'gzip, deflate, br']) {
      const what = `${base}${path}, accepting ${accepts || 'nothing'}`;
      const answer = await ask(port, base + path, accepts);
      const coding = server.codings.find((one) => accepts.split(', ').includes(one));
      expect(`${what}, status`, answer.status, 200);
      expect(`${what}, Content-Type`, answer.headers['content-type'], type);
      expect(`${what}, Content-Encoding`, answer.headers['content-encoding'], coding);
      const bytes = readFileSync(join(site, file + (coding ? ENDINGS[coding] : '')));
      expect(`${what}, its bytes`, answer.body.equals(bytes), true);
      if (coding) expect(`${what}, Vary`, answer.headers['vary'], /^Accept-Encoding$/i);
      expectHeaders(what, answer, caching);
    }
  }
  const packed = await ask(port, base + pack, 'gzip, deflate, br');
  expect(`${pack}, Content-Encoding`, packed.headers['content-encoding'], undefined);
  expect(`${pack}, its bytes`, packed.body.equals(readFileSync(join(site, pack))), true);

  for (const path of ['nothing/', 'nothing.md', '_assets/nothing.css', '2026/02/30/']) {
    for (const accepts of ['', 'gzip', 'br']) {
      const what = `${base}${path} (missing), accepting ${accepts || 'nothing'}`;
      const answer = await ask(port, base + path, accepts);
      expect(`${what}, status`, answer.status, 404);
      expect(`${what}, Content-Type`, answer.headers['content-type'], /^text\/html/);
      expect(`${what}, its words`, textOf(answer), /Not here/);
      expectHeaders(what, answer, NO_CACHE);
    }
  }
  const withoutSlash = await ask(port, base + LONG.slice(1, -1));
  expect('a folder without its slash, status', withoutSlash.status, /^30[1278]$/);
  expect('a folder without its slash, Location', withoutSlash.headers['location'], /[^/]\/$/);
  if (base !== '/') {
    const bare = await ask(port, base.slice(0, -1));
    expect('the base without its slash, status', bare.status, /^30[1278]$/);
    expect('outside of the base, status', (await ask(port, '/feed.xml')).status, 404);
  }
  const [from, to] = MOVED;
  const moved = await ask(port, base + from);
  expect('an old address, status', moved.status, server.redirects ? 301 : 200);
  if (server.redirects) {
    expect('an old address, Location', moved.headers['location'], new RegExp(`${base}${to}$`));
    expectHeaders('an old address', moved, NO_CACHE);
  } else {
    expect('an old address, its words', textOf(moved), new RegExp(`${base}${to}`));
  }
  return { faults, checks };
}

/** A file at its own address. */
function same(path: string, type: RegExp, caching: string): [string, string, RegExp, string] {
  return [path, path, type, caching];
}

function textOf({ headers, body }: Answer): string {
  const coding = headers['content-encoding'];
  if (coding === undefined) return String(body);
  return String(coding === 'br' ? brotliDecompressSync(body) : gunzipSync(body));
}
