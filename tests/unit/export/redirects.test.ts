import { expect, test } from 'vitest';
import { movedIn } from '#export/hosts/moved.ts';
import { nginxMap } from '#export/hosts/nginx-map.ts';
import { redirectsFile } from '#export/hosts/redirects-file.ts';
import { fileAt } from '#export/redirect.ts';
import { securityTxt } from '#export/security-txt.ts';
import { anArchive, anArticle } from '../support/build.ts';
import { runTool } from '../support/command.ts';

const NEW = '/2026/03/10/a-headline/';

function movedFrom(...aliases: string[]): ReturnType<typeof movedIn> {
  return movedIn(anArchive([anArticle({ aliases })]), '/');
}

test.each([
  ['/old/', ['/old/', '/old']],
  ['/old', ['/old/', '/old']],
  ['/old.html', ['/old.html']],
  ['/k%C3%B6y/', ['/köy/', '/köy']],
  ['/100%/', ['/100%/', '/100%']],
])('movedIn() leads from %s as servers are asked for it', (alias, from) => {
  expect(movedFrom(alias)).toEqual(from.map((one) => ({ from: one, to: NEW })));
});

test('movedIn() names each old address once, below the site’s base', () => {
  const archive = anArchive([anArticle({ aliases: ['/old', '/old/'] })]);
  expect(movedIn(archive, '/archive/')).toEqual([
    { from: '/archive/old/', to: `/archive${NEW}` },
    { from: '/archive/old', to: `/archive${NEW}` },
  ]);
});

test('movedIn() says nothing of articles that are not published', () => {
  expect(movedIn(anArchive([anArticle({ status: 'draft', aliases: '/old/' })]), '/')).toEqual([]);
});

test('redirectsFile() gives a line each, encoded; what its readers would take for a pattern has none', () => {
  expect(redirectsFile(movedFrom('/köy.html', '/a*b.html', '/a/:slug.html', '/c:d.html'))).toBe(
    `/k%C3%B6y.html ${NEW} 301\n/c:d.html ${NEW} 301\n`,
  );
});

test('nginxMap() maps decoded paths, quoted so that none breaks out', () => {
  const lines = nginxMap(movedFrom('/köy.html', '/a"b;c.html', '/a\\b.html')).split('\n');
  expect(lines.filter((line) => line.startsWith('  '))).toEqual([
    `  "/köy.html" "${NEW}";`,
    `  "/a\\"b;c.html" "${NEW}";`,
    `  "/a\\\\b.html" "${NEW}";`,
  ]);
  expect(lines.filter((line) => /^map|^}/.test(line))).toEqual(['map $uri $moved {', '}']);
});

test.each([
  ['/old/', 'old/index.html'],
  ['/old', 'old/index.html'],
  ['/a/old.html', 'a/old.html'],
  ['/k%C3%B6y/', 'köy/index.html'],
])('fileAt() answers at %s with %s', (address, file) => {
  expect(fileAt(address)).toBe(file);
});

test(
  'redirects prints the map of an archive for nginx, and names the servers it knows',
  { timeout: 60_000 },
  () => {
    const printed = runTool('redirects', ['nginx'], {
      ARCHIVE_DIR: 'tests/fixtures/archive',
      SITE_BASE: '/archive/',
    });
    expect(printed).toMatchObject({ status: 0, stderr: '' });
    expect(printed.stdout).toContain(
      '  "/archive/old/mole-ladder.html" "/archive/2023/10/07/the-ladder-stays/";\n',
    );
    expect(runTool('redirects', ['lighttpd'])).toMatchObject({ status: 2, stdout: '' });
  },
);

const CONTACT = { contact: 'mailto:desk@x.example', expires: '2026-12-31' };
const ADDRESS = 'https://x.example/.well-known/security.txt';

test('securityTxt() has the fields RFC 9116 asks for', () => {
  expect(securityTxt(CONTACT, ADDRESS, 'en', Date.parse('2026-06-01'))).toBe(
    `Contact: mailto:desk@x.example\nExpires: 2026-12-31T00:00:00Z\nPreferred-Languages: en\nCanonical: ${ADDRESS}\n`,
  );
});

test('securityTxt() is nothing once it has expired', () => {
  expect(securityTxt(CONTACT, ADDRESS, 'en', Date.parse('2026-12-31'))).toBeNull();
});
