// `npm run build`.
import { enableCompileCache } from 'node:module';
import { COMPILED } from './compiled.ts';
import { runCommand } from './fail.ts';

enableCompileCache(COMPILED);
const { buildSite } = await import('./build/build-site.ts');
await runCommand(() => buildSite(process.argv.slice(2)));
