// `npm run compress`: packs the texts of the built site, for servers that send `page.html.br` or `page.html.gz` where
// they are asked for `page.html` (`npm run headers` prints the settings). What has not changed since is left as it is.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFrom } from '#intake/settings.ts';
import { BUILDING, beside } from './build/beside.ts';
import { aloneIn, prepareOutDir } from './build/out-dir.ts';
import { filesBelow } from './build/walk.ts';
import { compressSite, formatCompression } from './compress/compress-site.ts';
import type { Compression } from './compress/compress-site.ts';
import { CommandError, runCommand } from './fail.ts';
import { progressOn } from './progress.ts';
import { ROOT } from './root.ts';

/** To be called by whoever is alone in the folder. */
export async function compressOutDir(
  outDir: string,
  tell?: (done: number, of: number) => void,
): Promise<Compression> {
  const given = new Set(filesBelow(join(ROOT, 'public')));
  return compressSite(outDir, given, beside(outDir, BUILDING, process.pid), tell);
}

if (import.meta.main) {
  await runCommand(async () => {
    if (process.argv.length > 2)
      throw new CommandError('npm run compress   packs the texts of OUT_DIR; it has no options', 2);
    const { outDir, cacheDir } = settingsFrom(process.env, ROOT);
    await aloneIn(outDir, async () => {
      prepareOutDir(outDir, cacheDir);
      if (!existsSync(outDir) || readdirSync(outDir).length === 0)
        throw new CommandError(`there is no built site in ${outDir}: run npm run build first`);
      const progress = progressOn(process.stderr);
      const compression = await compressOutDir(outDir, (done, of) =>
        progress.show(done / of, `${done.toLocaleString('en')} of ${of.toLocaleString('en')}`),
      );
      progress.clear();
      console.log(formatCompression(compression));
    });
  });
}
