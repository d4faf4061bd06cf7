// HTML that would bring a parser to its knees is refused before it meets one: parsers repair what
// they get, and depth makes some repairs take for ever. This is a count, not a parser: where it
// cannot tell, it counts too much.
import { placeOf } from '#text/lines.ts';
import { endOfRawText, endOfTag } from './html-tags.ts';
import { WireError } from './wire-error.ts';

const TAG = /<(?:(!--)|([!?]|\/[^a-z])|(\/?)([a-z][^\s/>]*))/gi;
const COMMENT_END = /--!?>/g;
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;
const FOREIGN = /^(?:svg|math)$/;
const NEVER_OPEN =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|html|head|body)$/;
/** Closed by the next of their kind, or by what holds them. */
const CLOSED_BY_NEXT =
  /^(?:p|li|d[td]|opt(?:ion|group)|t(?:[rhd]|body|head|foot)|colgroup|caption|r[tp])$/;
/** Closed by the next of their own name. */
const ONE_AT_A_TIME = /^(?:a|button|nobr)$/;
/** Opened again in each block that follows until somebody closes them. */
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
/** What no end tag from within reaches beyond. */
const BARRIER =
  /^(?:annotation-xml|applet|desc|foreignobject|marquee|m[inos]|mtext|object|select|table|template|title)$/;
/** Elements left open: a parser adds about as many of its own, and browsers stop at 512. */
const MOST_OPEN = 256;
/** Elements a parser may have to add to a page, beyond those written in it. */
const MOST_REPAIRS = 2_000_000;

/**
 * Checks, in linear time, that HTML can be parsed in reasonable depth and size.
 * @throws WireError (`nesting`) at the tag that is one too deep; line and column are those of `html`
 */
export function checkHtmlDepth(html: string): void {
  const open: string[] = [];
  let repairs = 0;
  for (const { name, closes, at } of tagsOf(html, () =>
    open.some((other) => FOREIGN.test(other)),
  )) {
    if (closes || ONE_AT_A_TIME.test(name)) close(open, name);
    if (!closes) open.push(name);
    repairs += open.filter((other) => FORMATTING.test(other)).length;
    if (open.length > MOST_OPEN || repairs > MOST_REPAIRS)
      throw new WireError(
        'nesting',
        `the HTML is nested more than ${MOST_OPEN} elements deep`,
        placeOf(html, at),
        'close the elements that are left open',
      );
  }
}

/** The tags that open or close something for longer, in their order. */
function* tagsOf(
  html: string,
  isForeign: () => boolean,
): Generator<{ name: string; closes: boolean; at: number }> {
  const tag = new RegExp(TAG);
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const [, comment, bogus, slash, written = ''] = found;
    const name = written.toLowerCase();
    if (comment !== undefined) tag.lastIndex = endOfComment(html, tag.lastIndex);
    else if (bogus !== undefined) tag.lastIndex = endOf(html, '>', found.index + 1);
    else {
      tag.lastIndex = endOfTag(html, tag.lastIndex);
      const isRaw = !slash && RAW.test(name) && !isForeign();
      if (isRaw) tag.lastIndex = endOfRawText(html, name, tag.lastIndex);
      else if (!NEVER_OPEN.test(name) && !CLOSED_BY_NEXT.test(name))
        yield { name, closes: slash !== '', at: found.index };
    }
  }
}

function endOfComment(html: string, from: number): number {
  if (/^-?>/.test(html.slice(from, from + 2))) return html.indexOf('>', from) + 1;
  const end = new RegExp(COMMENT_END);
  end.lastIndex = from;
  return end.exec(html) === null ? html.length : end.lastIndex;
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

/** Closes the innermost element of a name; formatting opened within it stays open. */
function close(open: string[], name: string): void {
  for (let at = open.length - 1; at >= 0; at--) {
    const other = open[at] ?? '';
    if (other === name) {
      const inner = open.splice(at).slice(1);
      open.push(...(FORMATTING.test(name) ? inner : inner.filter((one) => FORMATTING.test(one))));
      return;
    }
    if (BARRIER.test(other)) return;
  }
}
