// Values as wires send them → values an article's fields take, or null where they fit none.
import { fold, slugOf } from '#text/fold.ts';
import { languageIn } from '#wire/readings.ts';

const LONGEST_TAG = 60;
/** In an address, whatever script the name is in; file systems take 255 bytes. */
const LONGEST_ID = 120;

/** Words with single spaces between them and none around. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a register can have an entry of that name: an address can be made of it. */
export function isRegistrable(name: string): boolean {
  const id = name.length > LONGEST_ID ? '' : slugOf(name);
  return id !== '' && id.length <= LONGEST_ID;
}

/** Each tag once, as first written; what no address could be made of is none. */
export function namesOfTags(tags: ReadonlyArray<string>): string[] {
  const seen = new Set<string>();
  return tags.map(oneLine).filter((tag) => {
    const id = slugOf(tag);
    if (!isRegistrable(tag) || tag.length > LONGEST_TAG || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** A summary in its own words: one that only repeats the headline, or the text's opening, says nothing. */
export function summaryOf(summary: string | null, title: string, text: string): string | null {
  const words = oneLine(summary ?? '');
  const key = fold(words);
  if (key === '' || key === fold(title)) return null;
  // Systems that write no summary send the first words, often cut off in the middle of one.
  const opening = fold(text.slice(0, words.length + 200));
  return opening.startsWith(key.slice(0, Math.max(20, key.length - 20))) ? null : words;
}

/** A full http(s) address, or null. */
export function webAddressOf(text: string | null): string | null {
  if (text === null || !/^https?:\/\//i.test(text.trim()) || !URL.canParse(text.trim()))
    return null;
  return text.trim();
}

/** A language tag where it is not the site's own language; null else, also for what is no tag. */
export function languageOf(tag: string | null, siteLang: string): string | null {
  const language = languageIn(tag);
  return language?.split('-')[0] === siteLang.split('-')[0] ? null : language;
}
