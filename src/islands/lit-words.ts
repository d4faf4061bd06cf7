// Lights the words somebody has searched for in the article the search led to, puts the first of them in view
// unless the address names a passage, and offers keys to walk through them and to put them out.
import { announce } from './announce.ts';
import { ArticleWords } from './article-words.ts';
import { offerKey } from './keys.ts';

const LIT = 'searched';
const HERE = 'searched-here';

export function lightWords(prose: Element, words: ReadonlyArray<string>): void {
  const ranges = rangesOf(new ArticleWords(prose), words);
  if (ranges.length === 0) return;
  const lights = 'highlights' in CSS ? paintedLights(ranges) : markedLights(prose, ranges);
  let at = location.hash === '' ? 0 : -1;
  if (at === 0) inView(lights.show(0));
  const walk = (step: 1 | -1): void => {
    at = at === -1 && step === -1 ? ranges.length - 1 : (at + step + ranges.length) % ranges.length;
    inView(lights.show(at));
    announce(`${at + 1} of ${ranges.length}`);
  };
  const clear = (): void => {
    lights.clear();
    const address = new URL(location.href);
    address.searchParams.delete('lit');
    history.replaceState(history.state, '', address);
  };
  offerKey({ key: 'w', says: 'Next word searched for', run: () => walk(1) });
  offerKey({ key: 'W', says: 'Previous word searched for', run: () => walk(-1) });
  offerKey({ key: 'x', says: 'Put out the words searched for', run: clear });
  announce(
    `${ranges.length} ${ranges.length === 1 ? 'word is' : 'words are'} lit: w goes to the next, x puts them out.`,
    { label: 'Put out', run: clear },
  );
}

/** Where the words stand as whole words, in order, each within one text node. */
function rangesOf(article: ArticleWords, words: ReadonlyArray<string>): Range[] {
  const forms = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...article.text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
    article.rangesOf({ start: index, end: index + found.length }).slice(0, 1),
  );
}

interface Lights {
  /** Lights one more than the others; gives where it stands. */
  readonly show: (at: number) => DOMRect | undefined;
  readonly clear: () => void;
}

/** By the CSS Custom Highlight API, which leaves the page's tree alone. */
function paintedLights(ranges: ReadonlyArray<Range>): Lights {
  CSS.highlights.set(LIT, new Highlight(...ranges));
  return {
    show: (at) => {
      const range = ranges[at];
      if (range) CSS.highlights.set(HERE, new Highlight(range));
      return range?.getBoundingClientRect();
    },
    clear: () => {
      for (const name of [LIT, HERE]) CSS.highlights.delete(name);
    },
  };
}

/** By <mark> elements, where a browser has no such API. */
function markedLights(prose: Element, ranges: ReadonlyArray<Range>): Lights {
  // From the end: a range that is wrapped moves what follows it in its text node.
  const marks = ranges
    .toReversed()
    .map((range) => {
      const mark = document.createElement('mark');
      mark.className = LIT;
      range.surroundContents(mark);
      return mark;
    })
    .reverse();
  return {
    show: (at) => {
      for (const [index, mark] of marks.entries()) mark.classList.toggle(HERE, index === at);
      return marks[at]?.getBoundingClientRect();
    },
    clear: () => {
      for (const mark of marks) mark.replaceWith(...mark.childNodes);
      prose.normalize();
    },
  };
}

function inView(place: DOMRect | undefined): void {
  if (!place) return;
  const isThere = place.top > innerHeight / 6 && place.bottom < (innerHeight * 5) / 6;
  if (!isThere) scrollTo({ top: scrollY + place.top - innerHeight / 3 });
}
