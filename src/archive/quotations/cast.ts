// Who appears in a text, and who of them a name means. A surname alone means a person only when it is
// nobody else's: two people of one surname are told apart by honorific or office, or not at all.
import { isOffice } from './language.ts';
import { fold } from '#text/fold.ts';
import { gatherIntroductions } from './introductions.ts';
import { isShorterForm, surnameOf } from './name-forms.ts';
import { namesIn } from './name-uses.ts';
import { genderOfName } from './personhood.ts';
import type { WrittenName } from './names.ts';
import type { Span } from './quotation.ts';
import type { Prose } from './tokens.ts';

export type Gender = 'female' | 'male';

/** A member of the cast. */
export interface Member {
  /** Place in the cast, from 0. */
  readonly id: number;
  /** The fullest form the text or the metadata gives. */
  readonly name: string;
  /** Folded. */
  readonly surname: string;
  readonly given: string | null;
  readonly gender: Gender | null;
  readonly role: string | null;
  readonly organisation: string | null;
  /** Folded words of every title, role and organisation the text gives them, acronyms included. */
  readonly words: ReadonlySet<string>;
  /** Certainly a person, not an unknown pair of capitalised words. */
  readonly sure: boolean;
  /** The first full name; null when only the metadata gives it, or nothing but a surname stands there. */
  readonly at: Span | null;
}

/** One place where a text names somebody; null when that is nobody the text introduces. */
export interface NameUse {
  readonly written: WrittenName;
  readonly member: Member | null;
}

export class Cast {
  readonly members: ReadonlyArray<Member>;
  /** In order of the text. */
  readonly uses: ReadonlyArray<NameUse>;
  readonly #byName: ReadonlyMap<string, Member>;
  readonly #bySurname: ReadonlyMap<string, ReadonlyArray<Member>>;
  readonly #byGiven: ReadonlyMap<string, ReadonlyArray<Member>>;
  /** The first of two surnames: `Ordaz` of `Ana Ordaz Belmar`. */
  readonly #byInner: ReadonlyMap<string, ReadonlyArray<Member>>;
  readonly #byWord: ReadonlyMap<string, ReadonlyArray<Member>>;
  readonly #midSentence = new Set<string>();
  readonly #firstUse = new Map<number, number>();

  constructor(prose: Prose, listed: ReadonlyArray<string>) {
    const names = namesIn(prose);
    const { members, byName } = gatherIntroductions(prose, names, listed);
    this.members = members;
    this.#byName = byName;
    this.#bySurname = groupBy(members, ({ surname }) => [surname]);
    this.#byGiven = groupBy(members, ({ given }) => (given === null ? [] : [fold(given)]));
    this.#byInner = groupBy(members, ({ name }) => fold(name).split(' ').slice(1, -1));
    this.#byWord = groupBy(members, ({ words }) => words);
    this.uses = names.map((written) => ({ written, member: this.memberOf(prose, written) }));
    for (const { name, nameFrom } of names)
      if (!opensSentence(prose, nameFrom)) this.#midSentence.add(fold(name));
    for (const { written, member } of this.uses)
      if (member && !this.#firstUse.has(member.id)) this.#firstUse.set(member.id, written.from);
  }

  /** Token index of the first name that means a member; Infinity when only the metadata names them. */
  firstUseOf({ id }: Member): number {
    return this.#firstUse.get(id) ?? Infinity;
  }

  /** Everybody of whom the text says a folded word in title, role or organisation. */
  holdersOf(word: string): ReadonlyArray<Member> {
    return this.#byWord.get(word) ?? [];
  }

  /** Whether a name has its capital by right, not only because it opens sentences: `Trade grew.` */
  isProperName(name: string): boolean {
    return this.#midSentence.has(fold(name));
  }

  /** Everybody of a folded surname. */
  bearersOf(surname: string): ReadonlyArray<Member> {
    return this.#bySurname.get(surname) ?? [];
  }

  /** Whom a name means by itself; null when unknown, or when two people bear it and nothing decides. */
  memberOf(prose: Prose, { name, title }: WrittenName): Member | null {
    const key = fold(name);
    const exact = this.#byName.get(key);
    if (exact) return exact;
    const bearers = this.bearersOf(surnameOf(key, prose.language));
    // `Ben Quill` is not `Ada Quill`, but `von der Mole` and `A. Quill` may be whole names.
    if (key.includes(' '))
      return single(bearers.filter((member) => isShorterForm(key, fold(member.name))));
    if (bearers.length > 1) return decide(prose, bearers, title);
    return (
      bearers[0] ?? single(this.#byGiven.get(key) ?? []) ?? single(this.#byInner.get(key) ?? [])
    );
  }
}

/** Two of one surname: honorific or office decides, or nobody does. */
function decide(prose: Prose, bearers: ReadonlyArray<Member>, title: string): Member | null {
  if (title === '') return null;
  const gender = genderOfName('', title, prose);
  if (gender !== null) return single(bearers.filter((member) => member.gender === gender));
  const { language } = prose;
  const offices = fold(title)
    .split(' ')
    .filter((word) => isOffice(language, word) || language.honorifics.has(word));
  const holders = bearers.filter(({ words }) => offices.some((word) => words.has(word)));
  if (holders.length > 0 || offices.length === 0) return single(holders);
  // An office nobody was introduced with: by the wires' custom the short form is the one named first.
  return bearers[0] ?? null;
}

function opensSentence({ sentences, sentenceOf }: Prose, at: number): boolean {
  return sentences[sentenceOf[at] ?? 0]?.from === at;
}

function single(members: ReadonlyArray<Member>): Member | null {
  return members.length === 1 ? (members[0] ?? null) : null;
}

function groupBy(
  members: ReadonlyArray<Member>,
  keysOf: (member: Member) => Iterable<string>,
): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members)
    for (const key of keysOf(member)) {
      const group = groups.get(key);
      if (group) group.push(member);
      else groups.set(key, [member]);
    }
  return groups;
}
