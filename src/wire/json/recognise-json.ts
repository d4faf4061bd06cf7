// Which kind of JSON a file holds, by its beginning, which may be cut off anywhere.

const NINJS =
  /"(?:version[cC]reated|content[cC]reated|first[cC]reated|pub[sS]tatus|representation[tT]ype|headlines|bodies|body_\w+|headline_\w+)"\s*:/;
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/;

/** Whether a text begins like an object of JSON, or a list of them; an empty list is one too. */
export function beginsLikeJson(head: string): boolean {
  return /^\uFEFF?\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|$))/.test(head);
}

/** Whether a text is lines that are an object each: more than one, and a spoilt first one hides no second. */
export function isJsonLines(text: string): boolean {
  const [first = '', second] = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (second === undefined || !/^\uFEFF?\s*\{/.test(first) || /[[{,:]\s*$/.test(first))
    return false;
  return isObject(first) ? !/^\s*[\]},]/.test(second) : isObject(second);
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

export function beginsLikeNinjs(head: string): boolean {
  return (
    beginsLikeJson(head) &&
    !isJsonLines(head) &&
    !JSON_FEED.test(head) &&
    /"uri"\s*:/.test(head) &&
    NINJS.test(head)
  );
}

export function beginsLikeJsonFeed(head: string): boolean {
  return beginsLikeJson(head) && !isJsonLines(head) && JSON_FEED.test(head);
}
