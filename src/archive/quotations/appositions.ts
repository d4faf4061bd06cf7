// What stands between commas behind a subject, or in brackets: `Ada Quill, the mayor of Saltreach (Ind.),
// said`. Read backwards from the closing mark to the words it describes.
import { isGivenName } from './given-names.ts';
import { isOffice } from './language.ts';
import { endOfRun, isCapitalised, readName } from './names.ts';
import { isPersonal } from './noun-phrases.ts';
import type { Reference } from './noun-phrases.ts';
import { referenceEndingAt } from './phrases-before.ts';
import type { Prose } from './tokens.ts';

/** How far an apposition may reach back, and how long a bracket may be; in tokens. */
const APPOSITION = 40;
const BRACKET = 16;

/** `Quill, the mayor of Saltreach, said`: the reference before the comma that opens the apposition. */
export function beforeApposition(prose: Prose, close: number, first: number): Reference | null {
  const { tokens } = prose;
  let described: Reference | null = null;
  for (let at = close - 1; at > first && at > close - APPOSITION; at--) {
    const token = tokens[at];
    // `the director of “Azurite” LLC, Ada Quill, said`
    const isFirm = prose.language.legalForms.has(tokens[at + 1]?.lower ?? '');
    if (token?.kind === 'quote' && !isFirm) break;
    if (!token || !isParting(token.text)) continue;
    const before = beforeMark(prose, at, first);
    if (!before) continue;
    const apposed = apposedName(prose, before, at, close);
    if (!apposed && !canBeSubject(prose, before)) continue;
    // Of a chain (`Quill, the mayor, aged 45,`) the name is the subject, the rest describes it.
    if (before.kind !== 'description' && !apposed) return before;
    described ??= apposed ?? before;
  }
  return described;
}

/** `Quill’s deputy, Ada Moss, said`: the name that fills the apposition is who speaks. */
export function apposedName(
  prose: Prose,
  { kind, name: owner }: Reference,
  open: number,
  close: number,
): Reference | null {
  const { tokens, language } = prose;
  const described = owner?.person;
  let from = open + 1;
  while (language.determiners.has(tokens[from]?.lower ?? '')) from++;
  if (isOffice(language, tokens[from]?.lower ?? '') && isCapitalised(tokens[from + 1])) from++;
  const end = endOfRun(prose, from);
  const describes = kind === 'description' || (kind === 'name' && described === 'no');
  if (!describes || end <= from) return null;
  const behind = tokens[end];
  if (end !== close && !/^(?:[,(.]|of|at|from)$/.test(behind?.text ?? '')) return null;
  const name = readName(prose, from, end);
  if (!name || name.person === 'no' || name.nameFrom >= name.to) return null;
  const isSingle = name.to - name.nameFrom === 1;
  if (name.person !== 'surely' && isSingle && !isGivenName(name.name)) return null;
  return { kind: 'name', from: name.from, to: name.to, head: name.to - 1, name };
}

function beforeMark(prose: Prose, mark: number, first: number): Reference | null {
  const last = mark - 1;
  const token = prose.tokens[last];
  if (token?.text !== ')')
    return token?.kind === 'word' ? referenceEndingAt(prose, last, first) : null;
  const open = bracketBefore(prose, last, first);
  return open === null || open <= first ? null : referenceEndingAt(prose, open - 1, first);
}

/** People, pronouns and offices can be subjects of speech; `Saltreach` behind `in` cannot. */
function canBeSubject(prose: Prose, { kind, from, head, name }: Reference): boolean {
  const { tokens, language } = prose;
  if (language.prepositions.has(tokens[from - 1]?.lower ?? '')) return false;
  if (kind === 'name') return name?.person !== 'no';
  return kind !== 'description' || isPersonal(prose, tokens[head]?.lower ?? '');
}

export function isParting(text: string): boolean {
  return /^[,–—-]$/.test(text);
}

export function bracketBefore({ tokens }: Prose, close: number, first: number): number | null {
  const mark = tokens[close]?.text === ']' ? '[' : '(';
  for (let at = close - 1; at > first && at > close - BRACKET; at--)
    if (tokens[at]?.text === mark) return at;
  return null;
}
