// The names of those quoted, from the record the article's page carries.

/** By id; empty when the page has none that can be read. */
export function speakerNames(): ReadonlyMap<string, string> {
  try {
    const record = document.querySelector('script[data-citation]')?.textContent ?? '';
    const { speakers } = JSON.parse(record) as { speakers?: unknown };
    return new Map(Array.isArray(speakers) ? speakers.flatMap(entryOf) : []);
  } catch {
    return new Map();
  }
}

function entryOf(speaker: unknown): [string, string][] {
  if (typeof speaker !== 'object' || speaker === null) return [];
  const { id, name } = speaker as Record<string, unknown>;
  return typeof id === 'string' && typeof name === 'string' ? [[id, name]] : [];
}
