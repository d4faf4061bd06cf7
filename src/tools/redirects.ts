// `npm run --silent redirects -- nginx`: old addresses and where they lead, for the settings of a server of
// one's own. Other hosts read `_redirects`, which the build makes.
import { buildArchive } from '#archive/archive.ts';
import { movedIn } from '#export/hosts/moved.ts';
import { nginxMap } from '#export/hosts/nginx-map.ts';
import { readContent } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

await runCommand(() => {
  const [server, ...others] = process.argv.slice(2);
  if (server !== 'nginx' || others.length > 0)
    throw new CommandError('npm run --silent redirects -- SERVER   SERVER is: nginx', 2);
  const settings = settingsFrom(process.env, ROOT);
  const { content } = readContent(settings.archiveDir, factsCachePath(settings));
  process.stdout.write(nginxMap(movedIn(buildArchive(content, settings.now), settings.base)));
});
