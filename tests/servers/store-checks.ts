// What `npm run sync` has to do with a real store.
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stageOf } from '#tools/build/order.ts';
import { packedFrom } from '#tools/compress/companions.ts';
import { encoded } from '#tools/sync/signature.ts';
import { filesBelow } from '../support/built-site.ts';
import { PLAIN, SHORT } from '../support/fixture.ts';
import { runScript } from '../support/run.ts';
import { recordBefore } from './recorder.ts';
import { askStore } from './swift.ts';
import type { Store } from './swift.ts';

/** Stores list a thousand names at a time. */
const MANY = 1100;
/** A name with all that has to be encoded. */
const ODD = "2026/köy (1)'s *a+b&c=d*!.html";

/** @param site a built and packed site, which is changed. @returns what is wrong; and how many things were looked at */
export async function faultsOfStore(
  store: Store,
  site: string,
): Promise<{ faults: string[]; checks: number }> {
  const recorder = await recordBefore(store.port);
  const faults: string[] = [];
  let checks = 0;
  const expect = (what: string, is: unknown, wanted: unknown): void => {
    checks++;
    const right =
      wanted instanceof RegExp
        ? wanted.test(String(is))
        : JSON.stringify(is) === JSON.stringify(wanted);
    if (!right) faults.push(`${what}: ${String(is)}, not ${String(wanted)}`);
  };
  const sync = async (...args: string[]): Promise<{ said: string; changes: string[] }> => {
    recorder.asked.length = 0;
    const { stdout, stderr } = await runScript('sync', {
      args,
      env: {
        OUT_DIR: site,
        AWS_ENDPOINT_URL: `http://127.0.0.1:${recorder.port}`,
        AWS_ACCESS_KEY_ID: store.credentials.accessKey,
        AWS_SECRET_ACCESS_KEY: store.credentials.secretKey,
      },
    });
    return {
      said: (stdout || stderr).replaceAll(/(?<=\d),(?=\d)/g, ''),
      changes: recorder.asked.filter((line) => !line.startsWith('GET')).map(decodeURIComponent),
    };
  };
  const expectSite = async (what: string, prefix: string): Promise<void> => {
    const files = filesBelow(site).filter((path) => packedFrom(path) === null);
    for (const path of files) {
      const key = `/${prefix}/${path.split('/').map(encoded).join('/')}`;
      const answer = await askStore(store, 'GET', key);
      const same = readFileSync(join(site, path)).equals(Buffer.from(await answer.arrayBuffer()));
      expect(`${what}, ${path}`, [answer.status, same], [200, true]);
    }
    const { said } = await sync(prefix);
    expect(
      `${what}, again`,
      said,
      new RegExp(`^0 files put, ${files.length} unchanged, 0 removed`),
    );
  };

  try {
    for (const bucket of ['/site', '/other']) await askStore(store, 'PUT', bucket);
    writeAt(join(site, ODD), 'The tide came in.');
    for (let number = 0; number < MANY; number++)
      writeAt(join(site, 'many', `${number}.txt`), String(number));
    const dry = await sync('site/archive', '--dry-run');
    expect('a dry run changes', dry.changes, []);
    recorder.cutAfter(100);
    const cut = await sync('site/archive');
    expect('a run that is cut off says', cut.said, /^PUT http:\S+: /);
    expect('a run that is cut off has put', cut.changes.length, 100);
    recorder.cutAfter(Infinity);
    const first = await sync('site/archive');
    const total = filesBelow(site).filter((path) => packedFrom(path) === null).length;
    expect('the next run says', first.said, `${total - 100} files put, 100 unchanged, 0 removed\n`);
    expectOrder('the first sync', [...cut.changes, ...first.changes], new Set());
    await expectSite('after the first sync', 'site/archive');

    const page = await askStore(store, 'GET', `/site/archive${SHORT}index.html`);
    expect('a page’s type', page.headers.get('content-type'), 'text/html; charset=utf-8');
    expect('a page’s caching', page.headers.get('cache-control'), 'no-cache');
    const twin = await askStore(store, 'GET', `/site/archive${PLAIN.slice(0, -1)}.md`);
    expect('a twin’s type', twin.headers.get('content-type'), 'text/markdown; charset=utf-8');
    const font = filesBelow(site).find((path) => path.endsWith('.woff2')) ?? '';
    const kept = await askStore(store, 'GET', `/site/archive/${font}`);
    expect('a font’s type', kept.headers.get('content-type'), 'font/woff2');
    expect('a font’s caching', kept.headers.get('cache-control'), /immutable/);

    const before = new Set(filesBelow(site));
    for (const path of ['index.html', 'feed.xml', 'search/index/periods.json'])
      appendFileSync(join(site, path), ' ');
    writeAt(join(site, '2026/new/index.html'), 'A new page.');
    writeAt(join(site, '_assets/new.css'), 'a { color: red }');
    for (const path of [ODD, `${SHORT.slice(1)}index.html`]) rmSync(join(site, path));
    const { said, changes } = await sync('site/archive');
    expect('after an edit it says', said, `5 files put, ${total - 5} unchanged, 2 removed\n`);
    expectOrder('the edit', changes, before);
    await expectSite('after the edit', 'site/archive');

    await askStore(store, 'PUT', '/other/letter.txt', 'Not a site.');
    const foreign = await sync('other');
    expect('a bucket with something else', foreign.said, /holds something that is no site/);
    expect('a bucket with something else: changes', foreign.changes, []);
    const nowhere = await sync('nowhere');
    expect('a bucket that is not there', nowhere.said, /^GET \S+nowhere: 404 NoSuchBucket/);
  } finally {
    recorder.close();
  }
  return { faults, checks };

  /** Each stage was done before the next began, and what goes went last. */
  function expectOrder(what: string, changes: string[], before: ReadonlySet<string>): void {
    const stages = changes.map((line) => {
      const [, method, path = ''] = /^(\w+) \/site\/archive\/(.*)$/.exec(line) ?? [];
      return method === 'DELETE' ? 9 : stageOf(path, !before.has(path));
    });
    expect(`${what} has stages`, new Set(stages).size > 2, true);
    expect(
      `${what}, the order of its stages`,
      stages,
      stages.toSorted((one, other) => one - other),
    );
  }
}

function writeAt(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
