// Files that hosts read from the published folder. Lines for the settings of a server of one's own do
// not lie there, where they would be published: `src/tools/headers.ts` prints them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from '#export/hosts/headers-file.ts';
import { htaccess } from '#export/hosts/htaccess.ts';

export function writeHostFiles(outDir: string, base: string): void {
  writeFileSync(join(outDir, '_headers'), headersFile(base));
  writeFileSync(join(outDir, '.htaccess'), htaccess(base));
}
