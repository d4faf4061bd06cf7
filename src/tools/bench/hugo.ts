// The yardstick: Hugo makes bare pages of the same articles (or those of a theme), and Pagefind's own command indexes
// them. Measured beside this project's builds, on the same machine at the same time.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../root.ts';

const SINGLE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><article data-pagefind-body><h1>{{ .Title }}</h1>
<p>{{ .Params.dateline }} {{ .Date.Format "2006-01-02" }} {{ .Params.source }}</p>
{{ .Content }}
<ul>{{ range .Params.tags }}<li><a href="/tags/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul></article></body>
</html>
`;
const LIST = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1>
<ul>{{ range (.Paginate .Pages 60).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ with .Paginator.Next }}<a href="{{ .URL }}">Next</a>{{ end }}</body>
</html>
`;

const PAGEFIND = join(ROOT, 'node_modules', '.bin', 'pagefind');

/** @returns what `hugo version` says; null where it is not installed */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? (/v[\d.]+/.exec(stdout)?.[0] ?? null) : null;
}

/**
 * Milliseconds until pages and index are there.
 * @param theme folder of a theme; null makes bare pages
 * @throws Error with what went wrong
 */
export function timeHugo(archive: string, workspace: string, theme: string | null): number {
  const site = join(workspace, 'hugo');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, 'layouts', '_default'), { recursive: true });
  const settings = [
    'baseURL = "https://archive.example/"',
    'title = "The Archive"',
    `contentDir = ${JSON.stringify(join(archive, 'articles'))}`,
    ...(theme === null
      ? []
      : [
          `themesDir = ${JSON.stringify(dirname(theme))}`,
          `theme = ${JSON.stringify(basename(theme))}`,
        ]),
  ];
  writeFileSync(join(site, 'config.toml'), `${settings.join('\n')}\n`);
  if (theme === null) {
    writeFileSync(join(site, 'layouts', '_default', 'single.html'), SINGLE);
    writeFileSync(join(site, 'layouts', '_default', 'list.html'), LIST);
  }
  const started = performance.now();
  run('hugo', ['--quiet', '--source', site]);
  run(PAGEFIND, ['--site', join(site, 'public')]);
  const milliseconds = performance.now() - started;
  rmSync(site, { recursive: true });
  return milliseconds;
}

/** Milliseconds Pagefind’s command takes to index the pages of a site. @param output folder for what it makes */
export function timePagefind(site: string, output: string): number {
  const started = performance.now();
  run(PAGEFIND, ['--site', site, '--output-path', output]);
  const milliseconds = performance.now() - started;
  rmSync(output, { recursive: true });
  return milliseconds;
}

function run(program: string, args: ReadonlyArray<string>): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${error?.message ?? stderr}`);
}
