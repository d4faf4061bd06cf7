// The list of what lies on a shelf, kept beside it: sizes and dates are known without opening each copy.

/** One copy. */
export interface KeptFile {
  readonly url: string;
  readonly bytes: number;
  /** When it was kept, an ISO instant. */
  readonly at: string;
  /** Headline of an article, as HTML has it; null for all else. */
  readonly title: string | null;
}

export interface Limits {
  readonly files: number;
  readonly bytes: number;
}

/** Stands for the list in its cache; `.invalid` is nobody’s address. */
const LEDGER = 'https://ledger.invalid/';

/** In the order in which they were kept; empty when there is none that can be read. */
export async function readLedger(cache: Cache): Promise<ReadonlyArray<KeptFile>> {
  try {
    const response = await cache.match(LEDGER);
    const stored: unknown = await response?.json();
    return Array.isArray(stored) ? stored.filter(isKeptFile) : [];
  } catch {
    return [];
  }
}

export async function writeLedger(cache: Cache, files: ReadonlyArray<KeptFile>): Promise<void> {
  await cache.put(LEDGER, new Response(JSON.stringify(files)));
}

/** How many of the oldest must go for the others to keep within the limits. */
export function tooMany(files: ReadonlyArray<KeptFile>, limits: Limits): number {
  let bytes = 0;
  const room = files.findLastIndex((file, at) => {
    bytes += file.bytes;
    return bytes > limits.bytes || files.length - at > limits.files;
  });
  return room + 1;
}

function isKeptFile(entry: unknown): entry is KeptFile {
  if (typeof entry !== 'object' || entry === null) return false;
  const { url, bytes, at, title } = entry as Record<keyof KeptFile, unknown>;
  return (
    typeof url === 'string' &&
    typeof bytes === 'number' &&
    typeof at === 'string' &&
    (title === null || typeof title === 'string')
  );
}
