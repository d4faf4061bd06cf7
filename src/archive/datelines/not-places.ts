// Words that no city is called, though they stand where a dateline's city would: labels of wires and
// press offices, days, organisations. Data, English.
import { fold } from '#text/fold.ts';

/** What a line says of the text below it, and when: never a place, also with a date behind it. */
const LABELS =
  'adds advisory alert analysis announcement audio background blog breaking briefing broadcast bulletin click column commentary comment contact correct corrected correction corrections day dear download editorial embargo embargoed exclusive explainer factbox factsheet feature flash fyi graphic headlines here highlights icymi immediate infographic insight interview latest letter listen live media memo memorandum news newsletter note notice obituary opinion photo photos picture pictures podcast poll posted press preview profile published question questions quotes read recap recast refile release remarks repeat report results roundup session special sport sports statement summary survey text timeline today tomorrow tonight topline transcript update updated updates urgent video warning week wrapup wtas year yesterday monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december aujourd’hui heute hoy oggi hoje vandaag bugün сегодня вчера';
/** Who speaks, not where: in capitals before a dash these head a statement or a list. */
const OFFICES =
  'administration agency caucus chairman chairwoman committee congress congressman congresswoman council delegation democrats department governor house lawmakers mayor minister ministry office president republicans sen senate senator senators site team';
const ORGANISATIONS =
  'adb asean bp brics cia cis covid csto dhs doj dod ebrd epa eu fao fbi fda fema fifa foia gop iaea icc ice imf interpol irs maha mlb nafta nasa nato nba nfip nfl nhl oau oecd opec osce pace sco socar tracece turkpa turksoy uefa un unctad undp unesco unfpa unhcr unicef unrwa usaid usda va who wto';
/** What a headline is about. */
const EVENTS =
  'agreement budget crisis deal election elections law summit talks treaty trial vote war';
const FUNCTION_WORDS =
  'about all are as be but by can did do does for from get has have her his how if is it its just may more my no not now or our out outside she should that their then these they this those to was we were what when where which who why will with would you your';

const REFUSED = new Set(foldedWords(LABELS));
const REFUSED_ALONE = new Set(
  [OFFICES, ORGANISATIONS, EVENTS, FUNCTION_WORDS].flatMap(foldedWords),
);
const OPENERS = new Set(
  'a aboard after amid an and as at before by during every for from in last near next on since the there to under until with'.split(
    ' ',
  ),
);
const TOWNS_WITH_THE = new Set([
  'the hague',
  'the valley',
  'the bronx',
  'the villages',
  'the dalles',
]);

/** Whether a label, a weekday or a month stands in the words: `UPDATE`, `Last Tuesday`. */
export function isLabel(words: string): boolean {
  return words.split(/[\s/]+/).some((word) => REFUSED.has(fold(word)));
}

/** Whether the words, with nothing beside them that speaks for a place, name an office or organisation or are a phrase. */
export function isOfficeOrPhrase(words: string): boolean {
  return words.split(/[\s/]+/).some((word) => REFUSED_ALONE.has(fold(word)));
}

/** Whether the words open as a sentence does. In a dateline's capitals a place may: `ON BOARD THE ARGO`. */
export function opensSentence(words: string): boolean {
  const folded = fold(words);
  return OPENERS.has(folded.split(' ')[0] ?? '') && !TOWNS_WITH_THE.has(folded);
}

function foldedWords(words: string): string[] {
  return words.split(' ').map(fold);
}
