// What a reader has in mind at each place of a text: whom the last sentences were about, who has been
// named, and what was learnt of them. Looking back is bounded, so that any text is read in linear time.
import type { Cast, Gender, Member, NameUse } from './cast.ts';
import type { Prose } from './tokens.ts';

/** Somebody a sentence is about, at a token. */
export interface Focus {
  /** Null when the sentence is about somebody the text does not let us tell. */
  readonly member: Member | null;
  readonly at: number;
  /** Who shares the sentence's subject: Ada Quill in `Ada Quill and Ben Tarn came`. */
  readonly companions: ReadonlyArray<Member>;
}

/** How many names and subjects a look back or ahead may pass. */
const MEMORY = 60;

export class Discourse {
  readonly prose: Prose;
  readonly cast: Cast;
  readonly #foci: Focus[] = [];
  readonly #learnt = new Map<number, Gender>();

  constructor(prose: Prose, cast: Cast) {
    this.prose = prose;
    this.cast = cast;
  }

  /** Notes that whoever is named at the token is the subject of a sentence or of a report; in order of the text. */
  note(member: Member | null, at: number): void {
    this.#foci.push({ member, at, companions: member ? this.#companionsOf(at) : [] });
  }

  /** Those named right before, joined by commas and `and`. */
  #companionsOf(at: number): Member[] {
    const { tokens } = this.prose;
    const companions: Member[] = [];
    let from = at;
    for (const { written, member } of this.usesBefore(at, 0)) {
      const link = tokens[from - 1]?.lower ?? '';
      const joins = link === 'and' || (link === ',' && companions.length > 0);
      if (!joins || written.to !== from - 1 || !member) break;
      companions.push(member);
      from = written.from;
    }
    return companions;
  }

  /** Notes what a pronoun gave away of somebody whose name does not tell. */
  learnGender({ id, gender }: Member, learnt: Gender): void {
    if (gender === null) this.#learnt.set(id, learnt);
  }

  genderOf({ id, gender }: Member): Gender | null {
    return gender ?? this.#learnt.get(id) ?? null;
  }

  /** The subjects before a token, the nearest first, no further back than so many sentences. */
  fociBefore(at: number, sentences: number): Focus[] {
    const first = this.sentenceOf(at) - sentences;
    return this.#foci
      .slice(-MEMORY)
      .filter((focus) => focus.at < at && this.sentenceOf(focus.at) >= first)
      .reverse();
  }

  /** The names before a token, the nearest first, no further back than so many paragraphs. */
  usesBefore(at: number, paragraphs: number): NameUse[] {
    const first = this.paragraphOf(at) - paragraphs;
    const end = this.#indexOfUse(at);
    return this.cast.uses
      .slice(Math.max(0, end - MEMORY), end)
      .filter(({ written }) => this.paragraphOf(written.from) >= first)
      .reverse();
  }

  /** The names at a token and behind it, in order. */
  usesFrom(at: number): ReadonlyArray<NameUse> {
    const from = this.#indexOfUse(at);
    return this.cast.uses.slice(from, from + MEMORY);
  }

  /** Index of the sentence a token stands in. */
  sentenceOf(at: number): number {
    return this.prose.sentenceOf[at] ?? 0;
  }

  /** Index of the paragraph a token stands in. */
  paragraphOf(at: number): number {
    return this.prose.sentences[this.sentenceOf(at)]?.paragraph ?? 0;
  }

  /** Index of the first name at or behind a token. */
  #indexOfUse(at: number): number {
    const { uses } = this.cast;
    let [low, high] = [0, uses.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((uses[middle]?.written.from ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
