// The headline of a saved page, without the name of the site that stands beside it in most of them.
import { fold } from '#text/fold.ts';
import { own, wordsIn } from '../json/values.ts';
import { wordsOfHtml } from '../json/words-of-html.ts';
import { metaOf } from './page-facts.ts';
import type { PageFacts } from './page-facts.ts';

const TITLES = [
  'og:title',
  'citation_title',
  'dc.title',
  'parsely-title',
  'sailthru.title',
  'twitter:title',
];
/** What stands between a headline and the name of its site. */
const BETWEEN = /\s+(?:[|–—·•»«:-]|::)\s+|\s*\|\s*/g;

/**
 * The headline a page names, on one line; null where it names none. A name of the site before or behind it
 * is taken off, and whatever else stands there where a heading of the page is the headline without it.
 * @param source the site's name
 * @param address the page's own, whose host names the site too
 */
export function headlineOf(
  facts: PageFacts,
  source: string | null,
  address: string | null,
): string | null {
  const said = wordsIn(own(facts.article, 'headline')) ?? metaOf(facts, ...TITLES) ?? facts.title;
  const words = said === null ? null : wordsOfHtml(said);
  if (words === null) return facts.headings[0] ?? null;
  const heading = facts.headings.find((one) => isPartOf(one, words));
  return heading ?? withoutSite(words, siteWords(facts, source, address), words === facts.title);
}

/** Whether words are a headline to which something was added at one end, or at both. */
function isPartOf(heading: string, words: string): boolean {
  const at = words.indexOf(heading);
  if (at < 0 || !heading.includes(' ')) return false;
  const [before, behind] = [words.slice(0, at), words.slice(at + heading.length)];
  return (
    (before === '' || /(?:\s[|–—·•»:-]|\|)\s*$/.test(before)) &&
    (behind === '' || /^(?:\s[|–—·•«:-]|\s*\|)/.test(behind))
  );
}

function withoutSite(words: string, site: ReadonlySet<string>, isTitle: boolean): string {
  const between = [...words.matchAll(BETWEEN)];
  const [first, last] = [between[0], between.at(-1)];
  if (first === undefined || last === undefined) return words;
  const behind = words.slice(last.index + last[0].length);
  // A page that names no site has its name behind a bar all the same.
  if (isNamed(behind, site) || (site.size === 0 && isTitle && last[0].includes('|')))
    return words.slice(0, last.index).trim() || words;
  if (isNamed(words.slice(0, first.index), site))
    return words.slice(first.index + first[0].length).trim() || words;
  return words;
}

function isNamed(part: string, site: ReadonlySet<string>): boolean {
  const words = wordsOf(part);
  return words.length > 0 && (words.every((word) => site.has(word)) || site.has(words.join('')));
}

/** The words of all names a site has, and each name as one word. */
function siteWords(
  facts: PageFacts,
  source: string | null,
  address: string | null,
): ReadonlySet<string> {
  const host = address !== null && URL.canParse(address) ? new URL(address).hostname : '';
  const names = [source, metaOf(facts, 'og:site_name'), metaOf(facts, 'application-name'), host];
  return new Set(
    names.flatMap((name) => {
      const words = wordsOf(name ?? '');
      return words.length === 0 ? [] : [...words, words.join('')];
    }),
  );
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
