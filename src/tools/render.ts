// Renders the pages with Astro. Run by build.ts as a process of its own.
import { build } from 'astro';
import { ROOT } from './root.ts';

try {
  await build({ root: ROOT, logLevel: 'warn' });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
