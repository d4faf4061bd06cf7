// The months as datelines write them. Data: another language is another line. A form may be cut behind
// its third letter wherever that still says one month only: `Sept`, `янв`, `ağu`, but not French `jui`.
import { fold } from '#text/fold.ts';

const MONTHS_BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'de-AT': 'Jänner Feber März April Mai Juni Juli August September Oktober November Dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
};
/** Short forms that are no beginning of the word. */
const CONTRACTIONS: ReadonlyArray<readonly [form: string, month: number]> = [
  ['mrt', 3],
  ['май', 5],
];

const SHORTEST = 3;
const MONTH_OF_FORM = buildForms();

/** The number (1 to 12) of a month's name in any language above, full or cut short; null when it is none. */
export function monthOf(name: string): number | null {
  return MONTH_OF_FORM.get(fold(name)) ?? null;
}

function buildForms(): ReadonlyMap<string, number> {
  const full = new Map<string, number>();
  const cut = new Map<string, number | null>();
  for (const names of Object.values(MONTHS_BY_LANGUAGE)) {
    names.split(' ').forEach((name, index) => {
      const folded = fold(name);
      full.set(folded, index + 1);
      for (let length = SHORTEST; length < folded.length; length++) {
        const form = folded.slice(0, length);
        cut.set(
          form,
          (cut.get(form) ?? index + 1) === index + 1 && cut.get(form) !== null ? index + 1 : null,
        );
      }
    });
  }
  for (const [form, month] of CONTRACTIONS) full.set(fold(form), month);
  const unambiguous = [...cut].filter((entry): entry is [string, number] => entry[1] !== null);
  return new Map([...unambiguous, ...full]);
}
