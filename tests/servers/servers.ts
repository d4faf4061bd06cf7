// Real servers and their settings around the lines under test. Each is looked for on the PATH; what is not there is
// said to be missing, never tested by something in its place.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATH, isOnPath } from './running.ts';

/** Where a server serves what. */
export interface Place {
  readonly root: string;
  readonly port: number;
  /** An empty folder of the server’s own. */
  readonly own: string;
  /** The lines under test, by the arguments of `npm run headers` and `npm run redirects`. */
  readonly linesOf: (command: 'headers' | 'redirects', server: string) => string;
}

export interface RealServer {
  readonly name: string;
  /** Packed copies it sends, as `Accept-Encoding` names them. */
  readonly codings: ReadonlyArray<'br' | 'gzip'>;
  /** Whether it leads on from old addresses by itself. */
  readonly redirects: boolean;
  /** Whether it is on this machine. */
  readonly isFound: () => boolean;
  /** Writes its settings. @returns the program and its arguments, which stays in the foreground */
  readonly prepare: (place: Place) => readonly [program: string, ...args: string[]];
}

const BROTLI_MODULE = 'ngx_http_brotli_static_module.so';

export const SERVERS: ReadonlyArray<RealServer> = [
  {
    name: 'nginx',
    codings: ['gzip'],
    redirects: true,
    isFound: () => isOnPath('nginx'),
    prepare: (place) => nginx(place, 'nginx', ''),
  },
  {
    name: 'nginx with Brotli',
    codings: ['br', 'gzip'],
    redirects: true,
    isFound: () => isOnPath('nginx') && existsSync(brotliModule()),
    prepare: (place) => nginx(place, 'nginx-brotli', `load_module ${brotliModule()};`),
  },
  {
    name: 'Caddy',
    codings: ['br', 'gzip'],
    redirects: false,
    isFound: () => isOnPath('caddy'),
    prepare: caddy,
  },
  {
    name: 'Apache',
    codings: [],
    redirects: false,
    isFound: () => isOnPath('apache2') && existsSync(APACHE_MODULES),
    prepare: apache,
  },
];

function nginx({ root, port, own, linesOf }: Place, snippet: string, load: string) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const file = join(own, 'nginx.conf');
  writeFileSync(join(own, 'site.conf'), linesOf('headers', snippet));
  writeFileSync(join(own, 'moved.conf'), linesOf('redirects', 'nginx'));
  writeFileSync(
    file,
    `${load}
daemon off;
pid ${own}/pid;
error_log stderr warn;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${own}/${name};`).join('\n')}
  map_hash_bucket_size 256;
  include ${own}/moved.conf;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    if ($moved) { return 301 $moved; }
    include ${own}/site.conf;
  }
}
`,
  );
  return ['nginx', '-e', 'stderr', '-p', own, '-c', file] as const;
}

function caddy({ root, port, own, linesOf }: Place) {
  const file = join(own, 'Caddyfile');
  writeFileSync(join(own, 'site.caddy'), linesOf('headers', 'caddy'));
  writeFileSync(
    file,
    `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  bind 127.0.0.1
  root * ${root}
  import ${own}/site.caddy
}
`,
  );
  return ['caddy', 'run', '--config', file, '--adapter', 'caddyfile'] as const;
}

/** Where Debian keeps them. */
const APACHE_MODULES = '/usr/lib/apache2/modules';

function apache({ root, port, own }: Place) {
  const file = join(own, 'apache.conf');
  const modules = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime'];
  writeFileSync(
    file,
    `ServerRoot ${own}
ServerName 127.0.0.1
PidFile ${own}/pid
DefaultRuntimeDir ${own}
ErrorLog ${own}/error.log
Listen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
User ${process.getuid?.() === 0 ? 'www-data' : `#${process.getuid?.()}`}
DocumentRoot ${root}
<Directory ${root}>
  Require all granted
  AllowOverride FileInfo
</Directory>
`,
  );
  return ['apache2', '-f', file, '-DFOREGROUND'] as const;
}

function brotliModule(): string {
  const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8', env: { PATH } });
  return join(/--modules-path=(\S+)/.exec(stderr)?.[1] ?? '', BROTLI_MODULE);
}
