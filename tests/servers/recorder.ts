// Stands between a client and a server, notes what is asked, and can fail as networks do.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorder {
  readonly port: number;
  /** `PUT /bucket/a%20b.html`, in the order in which the server had answered; those cut off are not among them. */
  readonly asked: string[];
  /** From now on, after so many changes more, every connection is cut. */
  cutAfter: (changes: number) => void;
  readonly close: () => void;
}

export async function recordBefore(port: number): Promise<Recorder> {
  const asked: string[] = [];
  let left = Infinity;
  const server = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    if (method !== 'GET' && left-- <= 0) {
      incoming.socket.destroy();
      return;
    }
    const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      asked.push(`${method} ${path}`);
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.once('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    cutAfter: (changes) => (left = changes),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
