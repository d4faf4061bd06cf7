// Astro's language server, spoken to as VS Code's extension does: JSON-RPC over standard input and output.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '#tools/root.ts';

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export interface LanguageServer {
  /** Opens a file with this text, or changes the text of an open one. */
  readonly open: (path: string, text: string) => void;
  readonly completionsAt: (path: string, line: number, character: number) => Promise<string[]>;
  readonly hoverAt: (path: string, line: number, character: number) => Promise<string>;
  readonly diagnosticsOf: (path: string) => Promise<Diagnostic[]>;
  /** What an editor tells that watches the folder. */
  readonly changed: (path: string, type: 'created' | 'changed') => void;
  readonly stop: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: ReadonlyArray<unknown> };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** @param folder the one that is open in the editor */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const child = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'],
    { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  let input = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    input = Buffer.concat([input, chunk]);
    for (let message = next(); message !== null; message = next()) receive(message);
  });

  function next(): Message | null {
    const headEnd = input.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/i.exec(input.toString('latin1', 0, headEnd))?.[1]);
    if (headEnd === -1 || input.length < headEnd + 4 + length) return null;
    const body = input.toString('utf8', headEnd + 4, headEnd + 4 + length);
    input = input.subarray(headEnd + 4 + length);
    return JSON.parse(body) as Message;
  }

  function receive({ id, method, params, ...answer }: Message): void {
    if (id === undefined) return;
    // What the server asks of the editor (settings, leave to watch) it may have, unset.
    if (method !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
    else {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    }
  }

  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  function ask<Result>(method: string, params: unknown): Promise<Result> {
    const id = ++last;
    send({ id, method, params });
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ error, result }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as Result);
      });
    });
  }

  const uri = (path: string): string => pathToFileURL(join(folder, path)).href;
  const opened = new Map<string, number>();
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'archive' }],
    capabilities: {
      textDocument: { hover: { contentFormat: ['markdown'] }, diagnostic: {} },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
    },
    initializationOptions: {
      typescript: { tsdk: join(ROOT, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  send({ method: 'initialized', params: {} });

  return {
    open: (path, text) => {
      const version = (opened.get(path) ?? 0) + 1;
      opened.set(path, version);
      const languageId = path.endsWith('.mdx') ? 'mdx' : 'markdown';
      send(
        version === 1
          ? {
              method: 'textDocument/didOpen',
              params: { textDocument: { uri: uri(path), languageId, version, text } },
            }
          : {
              method: 'textDocument/didChange',
              params: { textDocument: { uri: uri(path), version }, contentChanges: [{ text }] },
            },
      );
    },
    completionsAt: async (path, line, character) => {
      const list = await ask<{ items: { label: string }[] } | null>('textDocument/completion', {
        textDocument: { uri: uri(path) },
        position: { line, character },
      });
      return list?.items.map(({ label }) => label) ?? [];
    },
    hoverAt: async (path, line, character) => {
      const hover = await ask<{ contents: { value: string } } | null>('textDocument/hover', {
        textDocument: { uri: uri(path) },
        position: { line, character },
      });
      return hover?.contents.value ?? '';
    },
    diagnosticsOf: async (path) => {
      const report = await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: uri(path) },
      });
      return report.items;
    },
    changed: (path, type) =>
      send({
        method: 'workspace/didChangeWatchedFiles',
        params: { changes: [{ uri: uri(path), type: type === 'created' ? 1 : 2 }] },
      }),
    stop: async () => {
      await ask('shutdown', null);
      send({ method: 'exit' });
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
