// Phase of a build: the code of the pages is compiled, unless it is kept from an earlier build.
import { setTimeout } from 'node:timers/promises';
import { mkdirSync, rmSync } from 'node:fs';
import { COMPILES_ONLY, settingsFrom } from '#intake/settings.ts';
import { COMPILED } from '../compiled.ts';
import { CommandError } from '../fail.ts';
import { Lock } from '../lock.ts';
import { ROOT } from '../root.ts';
import { BUNDLES, bundleKey, keepBundle, keptBundle } from './pages/bundle.ts';
import { runPhase } from './phase.ts';

/** How often it is asked whether another build has done compiling. */
const ASK_AGAIN_MS = 100;

await runPhase(async () => {
  const settings = settingsFrom(process.env, ROOT);
  const key = process.env['BUILD_BUNDLE'] ?? bundleKey(settings);
  mkdirSync(BUNDLES, { recursive: true });
  // Astro shares a folder of the project between all that it compiles there.
  const lock = new Lock(`${BUNDLES}.lock`);
  while (!lock.take()) await setTimeout(ASK_AGAIN_MS);
  try {
    const kept = keptBundle(key);
    // Other code was compiled: nobody asks for that any more.
    if (!kept) rmSync(COMPILED, { recursive: true, force: true });
    if (process.env['BUILD_FULL'] === 'yes' || !kept) {
      process.env[COMPILES_ONLY] = 'yes';
      const { bundleCode } = await import('./pages/bundle-code.ts');
      await bundleCode(settings, key);
    }
    keepBundle(key);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    console.error(error);
    throw new CommandError(
      'the pages could not be compiled: what was published before is unchanged',
    );
  } finally {
    lock.release();
  }
});
