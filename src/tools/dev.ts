// `npm run dev`: live preview while writing. Search is built by `npm run build` alone.
import { dev } from 'astro';
import { environmentOf, settingsFrom } from '#intake/settings.ts';
import { runCommand } from './fail.ts';
import { ROOT } from './root.ts';

await runCommand(async () => {
  Object.assign(process.env, environmentOf(settingsFrom(process.env, ROOT)), {
    ASTRO_DEV_BACKGROUND: '0',
  });
  // The preview shows the archive as it is at each moment, not as it was when it started.
  delete process.env['BUILD_TIME'];
  await dev({ root: ROOT });
});
