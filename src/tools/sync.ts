// `npm run sync -- BUCKET[/PREFIX]`: publishes the built site in an S3-compatible store.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NOT_FOUND } from '#archive/urls.ts';
import { settingsFrom } from '#intake/settings.ts';
import { counted } from '#text/counted.ts';
import { aloneIn } from './build/out-dir.ts';
import { filesBelow } from './build/walk.ts';
import { CommandError, runCommand } from './fail.ts';
import { progressOn } from './progress.ts';
import { ROOT } from './root.ts';
import { Bucket } from './sync/bucket.ts';
import { syncSite } from './sync/sync-site.ts';

const USAGE = `Makes what lies in a bucket of an S3-compatible store the site in OUT_DIR.

  npm run sync -- BUCKET[/PREFIX]              puts what is new or differs, then removes what has gone
  npm run sync -- BUCKET[/PREFIX] --dry-run    says what would be done
  npm run sync -- BUCKET[/PREFIX] --all        puts everything, also what has not changed

  AWS_ENDPOINT_URL       where the store is; else Amazon’s of the region
  AWS_REGION             the store’s region (us-east-1)
  AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN`;

await runCommand(async () => {
  const { target, help, dryRun, all } = optionsFrom(process.argv.slice(2));
  if (help) {
    console.log(USAGE);
    return;
  }
  const [name = '', ...folders] = target.replace(/\/+$/, '').split('/');
  const { outDir } = settingsFrom(process.env, ROOT);
  if (!existsSync(join(outDir, NOT_FOUND)))
    throw new CommandError(`there is no built site in ${outDir}: run npm run build first`);
  const region = process.env['AWS_REGION'] || 'us-east-1';
  const bucket = new Bucket({
    endpoint: process.env['AWS_ENDPOINT_URL'] || `https://s3.${region}.amazonaws.com`,
    region,
    name,
    credentials: {
      accessKey: needed('AWS_ACCESS_KEY_ID'),
      secretKey: needed('AWS_SECRET_ACCESS_KEY'),
      sessionToken: process.env['AWS_SESSION_TOKEN'] || null,
    },
  });
  const progress = progressOn(process.stderr);
  await aloneIn(outDir, async () => {
    const { put, kept, removed } = await syncSite(bucket, {
      folder: outDir,
      prefix: folders.map((folder) => `${folder}/`).join(''),
      given: new Set(filesBelow(join(ROOT, 'public'))),
      all,
      dryRun,
      tell: (step, done, of) => {
        if (dryRun) console.log(step);
        else progress.show(done / of, step);
      },
    });
    progress.clear();
    console.log(
      `${counted(put, 'file')} put, ${kept.toLocaleString('en')} unchanged, ${removed.toLocaleString('en')} removed${dryRun ? ' (nothing was done)' : ''}`,
    );
  });
});

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new CommandError(`${name} is not set: the store asks who you are`, 2);
  return value;
}

function optionsFrom(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
      },
    });
    const [target = '', ...others] = positionals;
    if (!values.help && (target === '' || others.length > 0)) throw new CommandError(USAGE, 2);
    return { target, help: values.help, dryRun: values['dry-run'], all: values.all };
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(`${error.message}\n\n${USAGE}`, 2);
    throw error;
  }
}
