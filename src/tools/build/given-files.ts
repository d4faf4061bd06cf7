// Files of the site that no article makes: what the compiled pages bring along, and what hosts read. Lines for the
// settings of a server of one's own do not lie there, where they would be published: `src/tools/headers.ts` prints them.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headersFile } from '#export/hosts/headers-file.ts';
import { htaccess } from '#export/hosts/htaccess.ts';
import type { Settings } from '#intake/settings.ts';
import { BUNDLES, SITE } from './pages/bundle.ts';
import { isIn } from './share.ts';
import type { Share } from './share.ts';
import { filesBelow } from './walk.ts';

/** Styles, scripts, fonts and what lies in `public/`. @param bundle key of the compiled pages */
export function addCompiled(bundle: string, share: Share, staging: string): void {
  const from = join(BUNDLES, bundle, SITE);
  for (const path of filesBelow(from).filter((path) => isIn(path, share))) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    copyFileSync(join(from, path), join(staging, path));
  }
}

export function addHostFiles({ base }: Settings, share: Share, staging: string): void {
  const files = { _headers: headersFile(base), '.htaccess': htaccess(base) };
  for (const [path, text] of Object.entries(files))
    if (isIn(path, share)) writeFileSync(join(staging, path), text);
}
