// Notes that wires and press offices set above a story, in the languages they write in: `(Adds details)`,
// `FOR IMMEDIATE RELEASE`, `Contact: …`. A headline may begin with the same words: `Flash floods hit …`.
import { dayAt } from '#archive/datelines/day.ts';

/** What kind of copy it is; a number or a day may follow. */
const LABELS = [
  'urgent|bulletin|news ?flash|flash|alert|(?:first|final) version|(?:last )?updated|published|posted|issued',
  '(?:media|press|news) (?:advisory|release|statement|invitation)|statement|for (?:immediate|general) release',
  'Pressemitteilung|Presseinformation|Medienmitteilung|persbericht|pressmeddelande|pressemelding',
  'communiqué(?: de presse)?|comunicado(?: de prensa| de imprensa)?|nota de (?:prensa|imprensa)|comunicato stampa',
  'basın (?:bülteni|duyurusu|açıklaması)|пресс-релиз',
];
/** `No. 12/2026`, `March 10, 2026 at 14:05 GMT`. */
const NUMBER = String.raw`(?:(?:on|no\.?|nr\.?|№)\s*)?(?:\p{L}{3,10}\.?,?\s){0,2}\d[\d\s.,:/-]*(?:\p{L}{3,10}\.?,?\s)?(?:at\s)?[\d\s.:]*(?:[ap]\.?m\.?)?\s?\p{L}{0,4}`;
/** Alone, or with what they announce behind a colon. */
const ANNOUNCEMENTS = [
  "(?:(?:media|press) )?contacts?|(?:attention )?editors?|editor[’']?s?[’']? notes?|eds?",
  'updated|updates?(?: \\d{1,2})?|correct(?:s|ed|ion)|recasts?|refiles?|repeats?|adds?',
];
/** Followed by what was done to the story. */
const EDITS = 'updat(?:es|ed|ing)|adds?|correct(?:s|ed)|recasts?|refil(?:es|ed)|repeat(?:s|ed)';
const EDITED =
  'with|to|throughout|lead|headline|dateline|byline|slug|para|story|earlier|more|details?|quotes?|background|comments?|reaction|on|at|\\d';

const NOTE = new RegExp(
  `^(?:${[
    String.raw`\(.*\)|\[.*\]|\*.*\*`,
    String.raw`(?:${LABELS.join('|')})(?:[\s:–—/|#-]+(?:${NUMBER})|[\s:.!]*)`,
    String.raw`(?:${ANNOUNCEMENTS.join('|')})(?:\s*:.*)?`,
    String.raw`(?:(?:media|press) )?contacts?\b.*[\d@].*`,
    String.raw`(?:${EDITS})\s+(?:${EDITED})\b.*`,
    'for release\\b.*|embargo(?:ed)?(?: (?:until|till|for)\\b.*|\\s*:.*)?|not for (?:publication|release) before\\b.*',
  ].join('|')})$`,
  'iu',
);
const LONGEST = 400;

/** Whether a line is such a note and nothing else. */
export function isNote(line: string): boolean {
  return line.length <= LONGEST && NOTE.test(line);
}

/** What came out on the day that stands behind it; `Updated …` and `Embargoed until …` say another day. */
const RELEASES =
  /^(?:for (?:immediate |general )?release|(?:media|press|news) (?:advisory|release|statement)|published|posted|issued|Pressemitteilung|Medienmitteilung|communiqué|comunicado|comunicato|nota de)/i;
const NUMBERS = /(?<![\p{L}\p{N}])\p{L}{3,}|(?<![\p{L}\p{N}])\d/gu;
const HAS_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The day, with its year, on which a note says that copy is released: `FOR IMMEDIATE RELEASE: March 10, 2026`. */
export function releaseDayIn(line: string, near: string): string | null {
  if (line.length > LONGEST || !RELEASES.test(line)) return null;
  for (const { index } of line.matchAll(NUMBERS)) {
    const found = dayAt(line, index, near);
    if (found !== null && HAS_YEAR.test(line.slice(index, found.end))) return found.day;
  }
  return null;
}
