// Which way a language runs on the page.

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ku-Arab',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
  'az-Arab',
]);

/** The `dir` of a BCP 47 language tag. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang) || RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
