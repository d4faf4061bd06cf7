// A bucket of an S3-compatible store: what lies there, put, remove. Its addresses have the bucket in their path, which
// all such stores understand.
import { hash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { CommandError } from '../fail.ts';
import { encoded, signed } from './signature.ts';
import type { Credentials } from './signature.ts';

export interface BucketAddress {
  /** Of the store: `https://s3.eu-central-1.amazonaws.com`. */
  readonly endpoint: string;
  readonly region: string;
  readonly name: string;
  readonly credentials: Credentials;
}

/** What goes wrong on the way may go right the next time; the waits between (milliseconds). */
const WAITS = [250, 1000, 4000];

export class Bucket {
  readonly #address: BucketAddress;

  constructor(address: BucketAddress) {
    this.#address = address;
  }

  /** Keys that begin with a prefix, with the ETag of each: for what `put` wrote, the MD5 of its bytes. */
  async list(prefix: string): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    let token: string | null = null;
    do {
      const page = await this.#ask('GET', '', {
        'list-type': '2',
        prefix,
        ...(token === null ? {} : { 'continuation-token': token }),
      });
      for (const [, entry = ''] of page.matchAll(/<Contents>([^]*?)<\/Contents>/g))
        found.set(valueIn(entry, 'Key') ?? '', (valueIn(entry, 'ETag') ?? '').replaceAll('"', ''));
      token = valueIn(page, 'NextContinuationToken');
    } while (token !== null);
    return found;
  }

  /** The store refuses bytes that were damaged on their way. @param headers names in lower case */
  async put(
    key: string,
    bytes: Uint8Array,
    headers: Readonly<Record<string, string>>,
  ): Promise<void> {
    await this.#ask('PUT', key, {}, bytes, {
      ...headers,
      'content-md5': hash('md5', bytes, 'base64'),
    });
  }

  async remove(key: string): Promise<void> {
    await this.#ask('DELETE', key, {});
  }

  async #ask(
    method: string,
    key: string,
    parameters: Readonly<Record<string, string>>,
    body: Uint8Array = new Uint8Array(),
    headers: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const { endpoint, region, name, credentials } = this.#address;
    const path = [name, ...(key === '' ? [] : key.split('/'))].map(encoded).join('/');
    const query = Object.entries(parameters).map(([is, value]) => `${is}=${encoded(value)}`);
    const url = new URL(`${endpoint.replace(/\/$/, '')}/${path}`);
    url.search = query.join('&');
    let answer = '';
    for (const wait of [...WAITS, null]) {
      const unsigned = { method, url, headers, body };
      try {
        const response = await fetch(url, {
          method,
          headers: signed(unsigned, credentials, region, new Date()),
          body: method === 'PUT' ? Buffer.from(body) : null,
          redirect: 'manual',
        });
        const text = await response.text();
        if (response.ok) return text;
        answer = `${response.status} ${valueIn(text, 'Code') ?? ''} ${valueIn(text, 'Message') ?? ''}`;
        if (response.status < 500 && response.status !== 429) break;
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        answer = error.cause instanceof Error ? error.cause.message : error.message;
      }
      if (wait !== null) await setTimeout(wait);
    }
    throw new CommandError(`${method} ${url.origin}${url.pathname}: ${answer.trim()}`);
  }
}

/** What stands in the first element of a name; null where there is none. */
function valueIn(xml: string, name: string): string | null {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  if (text === undefined) return null;
  return text.replace(/&(?:#(x?)([\da-f]+)|(lt|gt|amp|quot|apos));/gi, (_, hex, code, sign) =>
    sign === undefined
      ? String.fromCodePoint(Number.parseInt(String(code), hex ? 16 : 10))
      : (SIGNS[String(sign)] ?? ''),
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
