// OpenStack Swift on one disk, with the middleware by which it speaks S3: a store as providers run it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { signed } from '#tools/sync/signature.ts';
import type { Credentials } from '#tools/sync/signature.ts';
import { PATH, freePort, isOnPath, run } from './running.ts';

export interface Store {
  readonly port: number;
  readonly credentials: Credentials;
  readonly region: string;
  readonly stop: () => Promise<void>;
}

const RINGS = ['account', 'container', 'object'] as const;
const PIPELINE = ['catch_errors', 'gatekeeper', 'cache', 's3api', 'tempauth', 'slo'] as const;
const EGGS: Readonly<Record<string, string>> = { cache: 'memcache' };

export function isSwiftFound(): boolean {
  const servers = [...RINGS, 'proxy'].map((name) => `swift-${name}-server`);
  return ['swift-ring-builder', 'memcached', ...servers].every(isOnPath);
}

/** @param own an empty folder. @throws Error when it does not start */
export async function startSwift(own: string): Promise<Store> {
  const [cache, proxy] = [await freePort(), await freePort()];
  const user = userInfo().username;
  const common = `[DEFAULT]
bind_ip = 127.0.0.1
workers = 0
swift_dir = ${own}
user = ${user}
`;
  mkdirSync(join(own, 'disks', 'd1'), { recursive: true });
  writeFileSync(
    join(own, 'swift.conf'),
    '[swift-hash]\nswift_hash_path_suffix = a\nswift_hash_path_prefix = b\n',
  );
  const servers = [run(['memcached', '-l', '127.0.0.1', '-p', `${cache}`, '-u', user], own)];
  const stop = async (): Promise<void> => {
    for (const server of servers) await server.stop();
  };
  try {
    for (const name of RINGS) {
      const port = await freePort();
      const ring = (...args: string[]): void => {
        spawnSync('swift-ring-builder', [`${name}.builder`, ...args], { cwd: own, env: { PATH } });
      };
      ring('create', '4', '1', '1');
      ring('add', `r1z1-127.0.0.1:${port}/d1`, '1');
      ring('rebalance');
      writeFileSync(
        join(own, `${name}.conf`),
        `${common}bind_port = ${port}
devices = ${own}/disks
mount_check = false
disable_fallocate = true
recon_cache_path = ${own}
[pipeline:main]
pipeline = ${name}-server
[app:${name}-server]
use = egg:swift#${name}
`,
      );
      const server = run([`swift-${name}-server`, join(own, `${name}.conf`)], own);
      servers.push(server);
      if (!(await server.isUp(port))) throw new Error(`${name} did not start: ${server.said()}`);
    }
    writeFileSync(
      join(own, 'proxy.conf'),
      `${common}bind_port = ${proxy}
[pipeline:main]
pipeline = ${PIPELINE.join(' ')} proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
${PIPELINE.map((name) => `[filter:${name}]\nuse = egg:swift#${EGGS[name] ?? name}${OPTIONS(cache)[name] ?? ''}`).join('\n')}
`,
    );
    const server = run(['swift-proxy-server', join(own, 'proxy.conf')], own);
    servers.push(server);
    if (!(await server.isUp(proxy))) throw new Error(`the proxy did not start: ${server.said()}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port: proxy, credentials: CREDENTIALS, region: 'us-east-1', stop };
}

const CREDENTIALS: Credentials = {
  accessKey: 'test:tester',
  secretKey: 'testing',
  sessionToken: null,
};

const OPTIONS = (cache: number): Readonly<Record<string, string>> => ({
  cache: `\nmemcache_servers = 127.0.0.1:${cache}`,
  tempauth: '\nuser_test_tester = testing .admin',
});

/** One request of a test itself. */
export async function askStore(
  { port, credentials, region }: Store,
  method: string,
  path: string,
  body = '',
): Promise<Response> {
  const url = new URL(`http://127.0.0.1:${port}${path}`);
  const bytes = Buffer.from(body);
  const headers = signed(
    { method, url, headers: {}, body: bytes },
    credentials,
    region,
    new Date(),
  );
  return fetch(url, { method, headers, body: method === 'PUT' ? bytes : null });
}
