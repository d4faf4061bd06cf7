// `npm run --silent headers -- SERVER`: lines for the settings of a server of one's own, so that it says
// with the site's files what the build has other hosts told to say, and sends what `npm run compress` packed.
import { caddySnippet } from '#export/hosts/caddy.ts';
import { nginxSnippet } from '#export/hosts/nginx.ts';
import { settingsFrom } from '#intake/settings.ts';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

const SERVERS: ReadonlyMap<string, (base: string) => string> = new Map([
  ['nginx', (base) => nginxSnippet(base)],
  ['nginx-brotli', (base) => nginxSnippet(base, true)],
  ['caddy', caddySnippet],
]);

await runCommand(() => {
  const [server = '', ...others] = process.argv.slice(2);
  const snippet = SERVERS.get(server);
  if (!snippet || others.length > 0)
    throw new CommandError(
      `npm run --silent headers -- SERVER   SERVER is one of: ${[...SERVERS.keys()].join(', ')}
nginx-brotli is nginx with its module brotli_static (Debian: libnginx-mod-http-brotli-static).`,
      2,
    );
  process.stdout.write(snippet(settingsFrom(process.env, ROOT).base));
});
