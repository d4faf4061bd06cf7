// Articles and words to cite, plain and awkward.
import type { CitedArticle, CitedWords } from '#citation/cited.ts';

export const ACCESSED = '2026-03-02';

export function aCitedArticle(written: Partial<CitedArticle> = {}): CitedArticle {
  return {
    title: 'Quillmouth opens its deepened channel after nine years of argument',
    url: 'https://archive.example/2026/02/11/quillmouth-opens-its-deepened-channel/',
    day: '2026-02-11',
    source: 'Larkwire',
    place: 'Quillmouth',
    dateline: 'QUILLMOUTH, Ostrany, Feb. 11.',
    site: 'The Archive',
    lang: 'en',
    speakers: [
      {
        id: 'odile-marchbanks',
        name: 'Odile Marchbanks',
        role: 'Mayor',
        organisation: 'Quillmouth Town Council',
      },
    ],
    ...written,
  };
}

export function citedWords(written: Partial<CitedWords> = {}): CitedWords {
  const article = written.article ?? aCitedArticle();
  return {
    article,
    words: '“A harbour that cannot take the ships of its own century is a boating lake,”',
    speaker: article.speakers[0] ?? null,
    url: `${article.url}#q-dl1nch2l`,
    ...written,
  };
}

/** What wires do to citations, each by what is awkward in it. */
export const AWKWARD: Readonly<Record<string, CitedArticle>> = {
  plain: aCitedArticle(),
  'no source': aCitedArticle({ source: null }),
  'no dateline': aCitedArticle({ dateline: null, place: null }),
  'no source and no dateline': aCitedArticle({ source: null, dateline: null, place: null }),
  'the archive’s own': aCitedArticle({ source: 'The Archive' }),
  'double marks in the title': aCitedArticle({
    title: 'Museum said to sell its “ledger of tides”',
  }),
  'nested marks at the end': aCitedArticle({ title: 'Museum sells its “Ledger of ‘Tides’”' }),
  'marks at the start': aCitedArticle({ title: '“Forty keys” found in a drawer' }),
  'marks only': aCitedArticle({ title: '“We are not amused”' }),
  'single marks in the title': aCitedArticle({ title: 'Mayor finds ‘forty’ keys' }),
  'straight marks': aCitedArticle({ title: 'Mayor finds "forty" keys' }),
  'straight apostrophe': aCitedArticle({ title: "The mayor's keys aren't hers" }),
  apostrophes: aCitedArticle({ title: 'The boatmen’s union won’t sail' }),
  'apostrophe inside marks': aCitedArticle({ title: 'Mayor: “It won’t sail”' }),
  colon: aCitedArticle({ title: 'Harbour: a reckoning' }),
  'colon and small word': aCitedArticle({ title: 'What the tide left: the long way back in' }),
  question: aCitedArticle({ title: 'Who owns the sea breeze?' }),
  'question in marks': aCitedArticle({ title: 'Mayor asks “who owns the breeze?”' }),
  'question in the middle': aCitedArticle({ title: 'Who pays? the town asks' }),
  'full stop': aCitedArticle({ title: 'The eels have come back.' }),
  'full stop in marks': aCitedArticle({ title: 'Mayor: “The eels have come back.”' }),
  ellipsis: aCitedArticle({ title: 'And then the tide…' }),
  exclamation: aCitedArticle({ title: 'The eels are back!' }),
  ampersand: aCitedArticle({ title: 'Tide & wind', source: 'Tern & Tide Press' }),
  'angle brackets': aCitedArticle({ title: 'Who owns the <sea breeze> & “why”' }),
  specials: aCitedArticle({ title: 'Costs up 5% to $40_000 #1 {sic} ~ok^ \\ back' }),
  'braces in the source': aCitedArticle({ source: 'Press {Agency} of Ostrany' }),
  'abbreviated source': aCitedArticle({ source: 'Gannet News Co.' }),
  'hyphens and dashes': aCitedArticle({ title: 'Deep-draught ship docks – at last' }),
  'small words at the ends': aCitedArticle({ title: 'the tide comes in' }),
  'names with capitals': aCitedArticle({ title: 'NASA and eBay look at the iPhone' }),
  'short month': aCitedArticle({ day: '2026-05-01' }),
  september: aCitedArticle({ day: '2025-09-30' }),
  old: aCitedArticle({ day: '1987-12-31' }),
  turkish: aCitedArticle({ title: 'Şərəf Dalğalı ılık suları öyür', lang: 'az' }),
  'turkish names in English': aCitedArticle({ title: 'Çiğdem Fırtınaoğlu sails for İzmir' }),
  arabic: aCitedArticle({
    title: 'سوق مرسى الريشة يفتح أبوابه من جديد',
    source: 'لاركواير',
    dateline: 'مرسى الريشة، 14 سبتمبر',
    lang: 'ar',
  }),
  'arabic with marks': aCitedArticle({ title: 'التاجر: «السوق لنا»', lang: 'ar' }),
  french: aCitedArticle({ title: 'À qui appartient la brise de mer ?', lang: 'fr' }),
  long: aCitedArticle({ title: `${'The council heard again of the ladder and '.repeat(12)}rose` }),
};
