// One request as it stands, and the answer as it came: nothing is unpacked, nobody is followed.
import { request } from 'node:http';

export interface Answer {
  readonly status: number;
  /** By name in lower case; what was said twice stands joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** @param accepts `Accept-Encoding`; none is sent for '' */
export function ask(port: number, path: string, accepts = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = accepts === '' ? {} : { 'Accept-Encoding': accepts };
    request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const all = Object.entries(response.headersDistinct);
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            all.map(([name, values]) => [name, values?.join(', ') ?? '']),
          ),
          body: Buffer.concat(parts),
        });
      });
    })
      .once('error', reject)
      .end();
  });
}
