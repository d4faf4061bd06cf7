// Second phase of a build: Astro renders the pages into OUT_DIR, the folder the build works in.
import { build } from 'astro';
import { CommandError, runCommand } from '../fail.ts';
import { ROOT } from '../root.ts';

await runCommand(async () => {
  try {
    await build({ root: ROOT, logLevel: 'warn' });
  } catch (error) {
    console.error(error);
    throw new CommandError(
      'the pages could not be rendered: what was published before is unchanged',
    );
  }
});
