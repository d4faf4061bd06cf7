// `npm run dev`: live preview while writing, and help with front matter in the text editor. Search is
// built by `npm run build` alone.
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { writeEditorHelp } from '#intake/editor-help.ts';
import { readArchive, readContent } from '#intake/read-content.ts';
import { environmentOf, factsCachePath, settingsFrom } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

const USAGE =
  'npm run dev [-- --port N]   shows the archive while it is written (port 4321, or the next free one)';

/** Milliseconds after the last change. */
const HELP_FOLLOWS_AFTER = 2000;

await runCommand(async () => {
  const port = portOf(process.argv.slice(2));
  const settings = settingsFrom(process.env, ROOT);
  Object.assign(process.env, environmentOf(settings), {
    ARCHIVE_CACHE_DIR: settings.cacheDir,
    ASTRO_DEV_BACKGROUND: '0',
  });
  // The preview shows the archive as it is at each moment, not as it was when it started.
  delete process.env['BUILD_TIME'];
  // What is read now need not be read when the first page is asked for.
  const { content } = readArchive(settings.archiveDir, factsCachePath(settings), settings.now);
  // Help stands beside the project's own archive; another's would take its place.
  const isOwn = settings.archiveDir.startsWith(ROOT + sep);
  if (isOwn) writeEditorHelp(ROOT, settings.archiveDir, content.registers);
  const { watcher } = await dev({ root: ROOT, ...(port !== undefined && { server: { port } }) });
  if (isOwn) keepEditorHelp(watcher, settings);
});

/** Files come and go, and names with them; nobody waits for it, and so the preview goes first. */
function keepEditorHelp(
  watcher: Awaited<ReturnType<typeof dev>>['watcher'],
  settings: Settings,
): void {
  let pending: NodeJS.Timeout | undefined;
  watcher.on('all', (event, path) => {
    const [folder] = relative(settings.archiveDir, path).split(sep);
    if (folder === '..' || (event === 'change' && folder === 'articles')) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      try {
        const { content } = readContent(settings.archiveDir, factsCachePath(settings));
        writeEditorHelp(ROOT, settings.archiveDir, content.registers);
      } catch (error) {
        // A folder that is gone for the moment is no reason to end the preview.
        console.error(error instanceof Error ? error.message : error);
      }
    }, HELP_FOLLOWS_AFTER);
  });
}

/** @throws CommandError */
function portOf(args: string[]): number | undefined {
  let port: string | undefined;
  try {
    ({ port } = parseArgs({ args, options: { port: { type: 'string' } } }).values);
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
      2,
    );
  }
  if (port === undefined) return undefined;
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    throw new CommandError(
      `--port ${port} is no port: write a number from 1 to 65535\n${USAGE}`,
      2,
    );
  return Number(port);
}
