// A headline for copy that came without one: the first sentence's own words, cut where it may be cut.
// Nothing is invented, and whoever prints it is told that nobody has written it.

const LONGEST = 110;
/** A cut that leaves less would say too little. */
const SHORTEST = 30;
/** Where a clause ends. */
const CLAUSE_END = /[,;:]\s|\s[–—-]+\s/g;
/** Words no headline ends with. */
const SMALL_WORDS = new Set(
  'a an and as at but by for from in into its nor of off on or over per so than that the their to under until up via when where which while who whom with would will has have had is are was were be been said says'.split(
    ' ',
  ),
);

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const OPENING = 2_000;

/** @param text a story's text, without its dateline; at least one word */
export function proposedHeadline(text: string): string {
  const sentence = firstSentence(text);
  const words = sentence.length <= LONGEST ? sentence : cut(sentence);
  return balanced(words.replace(/[\s.,;:–—-]+$/, ''));
}

function firstSentence(text: string): string {
  const [paragraph = ''] = text.trimStart().slice(0, OPENING).split('\n', 1);
  let sentence = '';
  // A segmenter takes `U.S.` for an end; what is too short to say something goes on.
  for (const { segment } of sentences.segment(paragraph)) {
    sentence += segment;
    if (sentence.trim().length >= SHORTEST && !/\b(?:\p{Lu}\.)+\s*$/u.test(sentence)) break;
  }
  return sentence.replace(/\s+/g, ' ').trim();
}

/** The longest run of whole clauses that fits; else the longest of whole words. */
function cut(sentence: string): string {
  const ends = Array.from(sentence.matchAll(CLAUSE_END), ({ index }) => index);
  const end = ends.filter((at) => at >= SHORTEST && at <= LONGEST).at(-1);
  if (end !== undefined) return sentence.slice(0, end);
  const words = sentence
    .slice(0, LONGEST + 1)
    .split(' ')
    .slice(0, -1);
  while (words.length > 4 && SMALL_WORDS.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ');
}

/** Without quotation marks of which the cut has left only one side. */
function balanced(words: string): string {
  const opening = words.match(/[“«„]/g)?.length ?? 0;
  const closing = words.match(/[”»]/g)?.length ?? 0;
  const straight = words.match(/"/g)?.length ?? 0;
  const unpaired = opening === closing ? words : words.replace(/[“«„”»]/g, '');
  return (straight % 2 === 0 ? unpaired : unpaired.replaceAll('"', '')).trim();
}
