// How a text introduces people: the full name once, with an office before it or an apposition behind.
// What several places say of one person is gathered here.
import type { Language } from './language.ts';
import { fold } from '#text/fold.ts';
import type { Gender, Member } from './cast.ts';
import { isGivenName } from './given-names.ts';
import { isShorterForm, surnameOf } from './name-forms.ts';
import { genderOfName } from './personhood.ts';
import type { WrittenName } from './names.ts';
import type { Span } from './quotation.ts';
import { roleBefore, roleBehind, roleInTitle } from './roles.ts';
import { ageBehind, isOrganisation, officeAndHouse, plain } from './titles.ts';
import type { Prose } from './tokens.ts';

/** A member of the cast while the text is still being read. */
interface Draft extends Member {
  gender: Gender | null;
  role: string | null;
  organisation: string | null;
  words: Set<string>;
  sure: boolean;
  at: Span | null;
}

/** Everybody a text introduces, and under which folded names. */
export interface Introductions {
  readonly members: ReadonlyArray<Member>;
  readonly byName: ReadonlyMap<string, Member>;
}

/**
 * Gathers the cast of a text.
 * @param names all names of the text, in order
 * @param listed full names the metadata gives; they come first
 */
export function gatherIntroductions(
  prose: Prose,
  names: ReadonlyArray<WrittenName>,
  listed: ReadonlyArray<string>,
): Introductions {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  const bySurname = new Map<string, Draft[]>();
  const givenNames = new Set<string>();

  const introduce = (name: string, title: string, sure: boolean, at: Span | null): Draft => {
    const draft = draftOf(prose, drafts.length, name, title, sure, at);
    drafts.push(draft);
    byName.set(fold(name), draft);
    bySurname.set(draft.surname, [...(bySurname.get(draft.surname) ?? []), draft]);
    if (draft.given !== null) givenNames.add(fold(draft.given));
    return draft;
  };
  const known = (key: string): Draft | undefined => {
    const first = key.slice(0, key.indexOf(' '));
    const { particles } = prose.language;
    const fits = (bySurname.get(surnameOf(key, prose.language)) ?? []).filter((draft) => {
      const full = fold(draft.name);
      const isTail = particles.has(first) || !isGivenName(first);
      return (full.startsWith(`${first} `) || isTail) && isShorterForm(key, full);
    });
    return fits.length === 1 ? fits[0] : undefined;
  };

  for (const name of listed) introduce(name, '', true, null);
  // Full names before short ones: a surname may stand ahead of the name it belongs to.
  for (const name of names) {
    if (isSurnameAlone(prose, name) || name.person === 'no') continue;
    const key = fold(name.name);
    const span = spanOf(prose, name);
    const draft =
      byName.get(key) ??
      known(key) ??
      introduce(name.name, name.title, name.person === 'surely', span);
    draft.at ??= span;
    byName.set(key, draft);
    describe(prose, draft, name);
  }
  // `Mr. Quill`, of a text that never gives another name, is a person of that name alone; so is
  // `Suharyanto, a farmer`.
  for (const name of names) {
    const isPlaced = name.title !== '' && name.person === 'surely';
    if (!isSurnameAlone(prose, name) || name.person === 'no') continue;
    if (!isPlaced && roleBehind(prose, name.to) === null) continue;
    const key = fold(name.name);
    const bearers = bySurname.get(surnameOf(key, prose.language)) ?? [];
    if (bearers.length > 1) continue;
    if (bearers.length === 0 && givenNames.has(key)) continue;
    describe(prose, bearers[0] ?? introduce(name.name, name.title, true, null), name);
  }
  return { members: drafts, byName };
}

/** One word, with or without `Jr.`. */
function isSurnameAlone({ tokens, language }: Prose, { nameFrom, to }: WrittenName): boolean {
  for (let at = nameFrom + 1; at < to; at++)
    if (!language.suffixes.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

function draftOf(
  prose: Prose,
  id: number,
  name: string,
  title: string,
  sure: boolean,
  at: Span | null,
): Draft {
  const [first = '', ...others] = name.split(' ');
  return {
    id,
    name,
    surname: surnameOf(fold(name), prose.language),
    given: others.length > 0 ? first : null,
    gender: genderOfName(name, title, prose),
    role: null,
    organisation: null,
    words: new Set(),
    sure: sure || isGivenName(first),
    at,
  };
}

/** Takes up what this use of a name says of its bearer. */
function describe(prose: Prose, draft: Draft, name: WrittenName): void {
  const { language } = prose;
  if (name.title !== '') {
    draft.sure = true;
    draft.gender ??= genderOfName('', name.title, prose);
    addWords(draft, name.title, language);
    const words = name.title.split(' ');
    const bare = words.filter((word) => !language.honorifics.has(plain(word)));
    if (bare.length > 0 && !isOrganisation(bare, language)) {
      const [role, organisation] = officeAndHouse(bare, language);
      draft.role ??= role;
      draft.organisation ??= organisation;
    }
  }
  const isChain = prose.chains.endingAt.has(name.to);
  const role =
    roleBehind(prose, name.to) ??
    roleBefore(prose, name.from) ??
    (isChain ? roleInTitle(prose, name) : null);
  if (role) {
    draft.sure = true;
    if (draft.role === null || draft.organisation === null) draft.role = role.role;
    draft.organisation ??= role.organisation;
    draft.gender ??= genderOfName('', role.role, prose);
    addWords(draft, role.text);
    for (const acronym of role.acronyms) draft.words.add(acronym);
  }
  const age = ageBehind(prose, name.to);
  if (age !== null) {
    draft.sure = true;
    draft.words.add(fold(`${age}-year-old`));
  }
  // `(R-Ohio)`, `, R-Ohio,`: a member of a parliament, of a party, for a state.
  const opens = /^[(,]$/.test(prose.tokens[name.to]?.text ?? '');
  const [, state] = /^[RDI]-(\p{Lu}.*)$/u.exec(prose.tokens[name.to + 1]?.text ?? '') ?? [];
  if (opens && state !== undefined) {
    draft.sure = true;
    addWords(draft, state);
  }
}

/** Words of a title or role; a short form (`sen`) counts as the word as well. */
function addWords({ words }: Draft, text: string, language?: Language): void {
  for (const word of fold(text).split(' ')) {
    words.add(word);
    const full = language?.shortForms.get(word);
    if (full !== undefined) words.add(full);
  }
}

function spanOf({ tokens }: Prose, { nameFrom, to }: WrittenName): Span | null {
  const [first, last] = [tokens[nameFrom], tokens[to - 1]];
  return first && last ? [first.start, last.end] : null;
}
