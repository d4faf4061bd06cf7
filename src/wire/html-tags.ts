// Where a tag of HTML ends, and where the text of those ends in which nothing is a tag: as the
// standard's tokenizer has it, because what is skipped wrongly hides what should be counted.

const ATTRIBUTE = /[\s/]*(?:(>)|=?[^\s/>=]*(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>"'][^\s>]*)?)?)/y;
const IN_SCRIPT = /<!--|-->|<(\/?)script(?=[\s/>])/gi;

/** The offset after the `>` of a tag; `from` is that after its name. */
export function endOfTag(html: string, from: number): number {
  const attribute = new RegExp(ATTRIBUTE);
  attribute.lastIndex = from;
  for (let at = from; ; at = attribute.lastIndex) {
    const found = attribute.exec(html);
    if (found === null || attribute.lastIndex === at) return html.length;
    if (found[1] !== undefined) return attribute.lastIndex;
  }
}

/** The offset of the end tag of a `script`, `style`, `title` and the like; `from` is in its text. */
export function endOfRawText(html: string, name: string, from: number): number {
  if (name === 'script') return endOfScript(html, from);
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** A script may hold a comment, and in it a script. */
function endOfScript(html: string, from: number): number {
  const mark = new RegExp(IN_SCRIPT);
  mark.lastIndex = from;
  let depth = 0;
  for (let found = mark.exec(html); found !== null; found = mark.exec(html)) {
    const [written, slash] = found;
    if (written === '-->') depth = 0;
    else if (written === '<!--') {
      depth = Math.max(depth, 1);
      mark.lastIndex -= 2;
    } else if (slash === '') depth = depth === 0 ? 0 : 2;
    else if (depth < 2) return found.index;
    else depth = 1;
  }
  return html.length;
}
