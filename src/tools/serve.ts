// `npm run preview`, and the second half of `npm start`: serves the built site as a static host would.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import compression from 'compression';
import sirv from 'sirv';
import { NOT_FOUND } from '#archive/urls.ts';
import { headersFor } from '#export/hosts/response-headers.ts';
import { settingsFrom } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

const DEFAULT_PORT = 4321;

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A server of the built site, listening on `port` (0 takes a free one). */
export async function serveSite(
  settings: Pick<Settings, 'outDir' | 'base'>,
  port: number,
): Promise<Server> {
  const notFound = join(settings.outDir, NOT_FOUND);
  if (!existsSync(notFound))
    throw new CommandError(`there is no built site in ${settings.outDir}: run npm run build first`);
  // `dev` reads the folder anew for each request: a build may replace it while it is served.
  const files = sirv(settings.outDir, {
    dev: true,
    setHeaders: (response, path) => setHeaders(response, settings.base + path.slice(1)),
  });
  // As the build has hosts told to, so that what holds here holds there.
  const setHeaders = (response: ServerResponse, path: string): void => {
    for (const [name, value] of headersFor(path, settings.base)) response.setHeader(name, value);
  };
  // Its types are Express’s; what it asks for is Node’s.
  const compress = compression() as unknown as Middleware;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const missing = (): void => {
      setHeaders(response, request.url ?? '/');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(notFound)
        .on('error', () => response.end())
        .pipe(response);
    };
    const url = request.url ?? '/';
    if (`${url}/` === settings.base) {
      response.writeHead(301, { location: settings.base }).end();
    } else if (!url.startsWith(settings.base)) {
      missing();
    } else {
      request.url = `/${url.slice(settings.base.length)}`;
      files(request, response, missing);
    }
  };
  const server = createServer((request, response) => {
    // Text travels packed, as hosts send it.
    compress(request, response, () => answer(request, response));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new CommandError(
              `port ${port} is in use: stop what runs there, or choose another with npm run preview -- --port N`,
            )
          : error,
      );
    });
    server.listen(port, () => resolve(server));
  });
}

if (import.meta.main) {
  await runCommand(async () => {
    const settings = settingsFrom(process.env, ROOT);
    const server = await serveSite(settings, portFrom(process.argv.slice(2)));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : DEFAULT_PORT;
    console.log(`http://localhost:${port}${settings.base === '/' ? '' : settings.base}`);
  });
}

function portFrom(args: string[]): number {
  let port: string | undefined;
  try {
    port = parseArgs({ args, options: { port: { type: 'string' } } }).values.port;
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message : String(error)}\nnpm run preview -- [--port N]`,
      2,
    );
  }
  if (port === undefined) return DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new CommandError(`--port ${port}: give a number from 0 to 65535`, 2);
  return Number(port);
}
