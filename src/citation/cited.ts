// What it takes to cite an article, or words from it. The page of an article carries one such record
// (`script[type="application/json"][data-citation]`), written by the site and read by islands.

/** A person quoted, in the role the article states. */
export interface CitedSpeaker {
  readonly id: string;
  readonly name: string;
  /** Role and organisation as stated; null where none is. */
  readonly role: string | null;
  readonly organisation: string | null;
}

/** An article as citations need it. */
export interface CitedArticle {
  readonly title: string;
  /** Full address of the article on this site. */
  readonly url: string;
  /** Day of publication, `2026-03-10`. */
  readonly day: string;
  /** The agency; it stands where an author would. */
  readonly source: string | null;
  /** The dateline’s place, and the dateline as the wire has it. */
  readonly place: string | null;
  readonly dateline: string | null;
  /** The archive’s own name: the publication. */
  readonly site: string;
  /** Language tag of the article. */
  readonly lang: string;
  readonly speakers: ReadonlyArray<CitedSpeaker>;
}

/** Words taken from an article. */
export interface CitedWords {
  readonly article: CitedArticle;
  /** As they stand there, with the marks of their quotation; paragraphs parted by an empty line. */
  readonly words: string;
  /** Whose they are; null for the reporter’s own, or when nobody is known. */
  readonly speaker: CitedSpeaker | null;
  /** Full address of the passage. */
  readonly url: string;
}

/** What is to be cited: an article, or words from one. */
export type Cited = CitedArticle | CitedWords;

export function isWords(cited: Cited): cited is CitedWords {
  return 'words' in cited;
}

/** The article that is cited, or that the words come from. */
export function articleOf(cited: Cited): CitedArticle {
  return isWords(cited) ? cited.article : cited;
}

/** The dateline without the dash that parts it from the words; null where there is none. */
export function datelineOf(cited: Cited): string | null {
  return articleOf(cited).dateline?.replace(/[\s\u2013\u2014-]+$/, '') || null;
}

/** Full address of the article, or of the passage the words stand in. */
export function addressOf(cited: Cited): string {
  return cited.url;
}

/** The paragraphs of the words, in order, each on one line; none for an article. */
export function paragraphsOf(cited: Cited): string[] {
  if (!isWords(cited)) return [];
  return cited.words
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Who speaks the words, in which role: `Ada Quill, Mayor, Quillmouth Town Council`; null for nobody. */
export function voiceOf(cited: Cited): string | null {
  if (!isWords(cited) || !cited.speaker) return null;
  const { name, role, organisation } = cited.speaker;
  return [name, role, organisation].filter(Boolean).join(', ');
}
