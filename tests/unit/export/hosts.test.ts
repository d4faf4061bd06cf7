import { describe, expect, it, test } from 'vitest';
import { caddySnippet } from '#export/hosts/caddy.ts';
import { headersFile } from '#export/hosts/headers-file.ts';
import { htaccess } from '#export/hosts/htaccess.ts';
import { nginxSnippet } from '#export/hosts/nginx.ts';
import { SITE_HEADERS, headersFor } from '#export/hosts/response-headers.ts';
import { runTool } from '../support/command.ts';

const YEAR = 'public, max-age=31536000, immutable';

describe.each([
  ['_headers', headersFile],
  ['.htaccess', htaccess],
  ['nginx', (base: string) => nginxSnippet(base)],
  ['nginx with Brotli', (base: string) => nginxSnippet(base, true)],
  ['Caddy', caddySnippet],
])('the text for %s', (_, textFor) => {
  it.each(SITE_HEADERS.map(([name]) => name))('says %s', (name) => {
    const [, value = ''] = SITE_HEADERS.find(([other]) => other === name) ?? [];
    expect(textFor('/')).toContain(value);
    expect(textFor('/')).toContain(name);
  });

  it('has files kept for a year in the one folder whose names change with their bytes', () => {
    const lines = textFor('/archive/').split('\n');
    expect(lines.filter((line) => line.includes('/archive/_assets/'))).not.toEqual([]);
    expect(lines.filter((line) => line.includes(YEAR))).toHaveLength(1);
    expect(textFor('/')).not.toContain('/archive/');
  });
});

test('headersFile() speaks of each header of a path once, since hosts would join what it says', () => {
  const names = [...headersFile('/').matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
  expect(names).toEqual([...new Set(names)]);
});

test('nginxSnippet() says all headers again where it says one', () => {
  const locations = [...nginxSnippet('/').matchAll(/location .*\{\n([^]*?)\n\}/g)];
  expect(locations).toHaveLength(2);
  for (const [, inside = ''] of locations)
    for (const [name] of SITE_HEADERS) expect(inside).toContain(`add_header ${name} `);
});

test.each([
  ['.htaccess', htaccess, '  AddType "text/markdown; charset=utf-8" .md\n'],
  [
    'Caddy',
    caddySnippet,
    '@md path *.md\nheader @md Content-Type "text/markdown; charset=utf-8"\n',
  ],
  [
    'nginx',
    (base: string) => nginxSnippet(base),
    'location ~ ^/archive/.*\\.(?:md|txt|csv|jsonl)$ {\n  types {\n    "text/markdown; charset=utf-8" md;\n',
  ],
])('the text for %s says in which encoding texts are', (_, textFor, lines) => {
  expect(textFor('/archive/')).toContain(lines);
});

test('servers are told to send packed copies, nginx of Brotli only where it has the module', () => {
  expect(nginxSnippet('/')).toContain('gzip_static on;\ngzip_vary on;\n');
  expect(nginxSnippet('/')).not.toContain('brotli');
  expect(nginxSnippet('/', true)).toContain('brotli_static on;\n');
  expect(caddySnippet('/')).toContain('file_server {\n  precompressed br gzip\n}\n');
});

test('caddySnippet() says of the page for wrong addresses what it is, whatever was asked for', () => {
  const [, page = ''] = caddySnippet('/archive/').split('handle @missing {\n');
  expect(page).toContain('header Cache-Control "no-cache"');
  expect(page).toContain('header Content-Type "text/html; charset=utf-8"');
  expect(page).toContain('rewrite * /archive/404.html');
});

test('headersFor() says the type of what hosts may not know, and of nothing else', () => {
  const typeOf = (path: string): string | undefined =>
    headersFor(path, '/').find(([name]) => name === 'Content-Type')?.[1];
  expect(typeOf('/2026/03/10/tide.md')).toBe('text/markdown; charset=utf-8');
  expect(typeOf('/data/quotes.jsonl')).toBe('application/jsonl; charset=utf-8');
  expect(typeOf('/data/quotes.csv')).toBe('text/csv; charset=utf-8');
  expect(typeOf('/2026/')).toBeUndefined();
});

test('headersFor() has pages asked for each time', () => {
  const cacheOf = (path: string): string | undefined =>
    headersFor(path, '/archive/').find(([name]) => name === 'Cache-Control')?.[1];
  expect(cacheOf('/archive/_assets/a.1f2e.css')).toBe(YEAR);
  expect(cacheOf('/archive/2026/')).toBe('no-cache');
  expect(cacheOf('/archive/sw.js')).toBe('no-cache');
  expect(cacheOf('/_assets/of-another-site.css')).toBe('no-cache');
});

test('headers prints the lines for a server, and names the servers it knows', () => {
  const printed = runTool('headers', ['nginx'], { SITE_BASE: '/archive/' });
  expect(printed).toEqual({ status: 0, stdout: nginxSnippet('/archive/'), stderr: '' });
  const brotli = runTool('headers', ['nginx-brotli']);
  expect(brotli.stdout).toBe(nginxSnippet('/', true));
  const unknown = runTool('headers', ['lighttpd']);
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('nginx, nginx-brotli, caddy');
});
