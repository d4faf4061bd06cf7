// The parser's events → trees: of each story element by itself, and of what stands around them.
import sax from 'sax';
import type { SAXParser } from 'sax';
import { WireError } from '../wire-error.ts';
import { cutOff, malformed, refuseEntities } from './faults.ts';
import type { XmlElement, XmlNode } from './tree.ts';

export interface XmlStory {
  readonly element: XmlElement;
  /** The document's root with what stood before the story, other stories left out; null when the story is the root. */
  readonly outside: XmlElement | null;
}

/** Characters a story may have, and all that stands outside of stories. */
const LARGEST = 32_000_000;
/** What an element costs in memory besides its words, as characters. */
const WEIGHT = 64;
export const DEEPEST = 500;
/** Characters of one attribute or comment; pictures are sent in attributes. */
const LONGEST_TOKEN = 4_194_304;

interface Growing extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: XmlNode[];
}

/** Reads one document, given in pieces; further documents behind it are told to whoever gives them. */
export class TreeBuilder {
  /** Stories that are complete. */
  readonly stories: XmlStory[] = [];
  readonly #isStory: (name: string) => boolean;
  readonly #linesBefore: number;
  readonly #parser: SAXParser;
  readonly #open: Growing[] = [];
  #storyDepth = 0;
  #storyWeight = 0;
  #outsideWeight = 0;
  #hasEnded = false;

  /** @param linesBefore lines of the file before the document */
  constructor(isStory: (name: string) => boolean, linesBefore: number) {
    this.#isStory = isStory;
    this.#linesBefore = linesBefore;
    this.#parser = aParser();
    this.#parser.onerror = (error) => {
      throw malformed(error.message, this.place, this.#open.at(-1) ?? null);
    };
    this.#parser.ondoctype = (doctype) => refuseEntities(doctype, this.place);
    this.#parser.onopentagstart = (tag) => this.#begin(tag.name);
    this.#parser.onattribute = ({ name, value }) => this.#attribute(name, value);
    this.#parser.ontext = (words) => this.#words(words);
    this.#parser.oncdata = (words) => this.#words(words);
    this.#parser.onclosetag = () => this.#end();
  }

  /** Of the character read last. */
  get place(): { line: number; column: number } {
    return {
      line: this.#linesBefore + this.#parser.line + 1,
      column: Math.max(1, this.#parser.column),
    };
  }

  /**
   * @param chunk with `\n` at every line end
   * @returns how much of it belongs to the document: all, unless the document ends in it
   */
  write(chunk: string): number {
    const before = this.#parser.position;
    try {
      this.#parser.write(chunk);
    } catch (error) {
      if (!(error instanceof DocumentEnd)) throw error;
      return this.#parser.position - before;
    }
    return chunk.length;
  }

  /** Whether the document has ended, so that what follows is another. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** @throws WireError when the file ends before the document does */
  finish(): void {
    const open = this.#open.at(-1);
    if (open) throw cutOff(this.place, open);
    this.#parser.close();
  }

  #begin(name: string): void {
    // Right behind a line end, the tag's name ended the line before.
    const line = this.place.line - (this.#parser.column === 0 ? 1 : 0);
    const element: Growing = { name: localName(name), attributes: new Map(), children: [], line };
    const isStory = this.#storyDepth === 0 && this.#isStory(element.name);
    if (!isStory) this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    if (this.#open.length > DEEPEST)
      throw new WireError(
        'nesting',
        `the elements are nested more than ${DEEPEST} levels deep`,
        { line },
        'send it flatter',
      );
    if (isStory) {
      this.#storyDepth = this.#open.length;
      this.#storyWeight = 0;
    }
    this.#weigh(WEIGHT);
  }

  #attribute(name: string, value: string): void {
    // The parser asks its object of attributes whether it has a name; none may stand in the way.
    if (name === 'hasOwnProperty') Reflect.deleteProperty(this.#parser.tag.attributes, name);
    if (name === 'xmlns' || name.startsWith('xmlns:')) return;
    this.#weigh(name.length + value.length);
    const local = name === 'xml:lang' ? name : localName(name);
    const attributes = this.#open.at(-1)?.attributes;
    if (attributes && (local === name || !attributes.has(local))) attributes.set(local, value);
  }

  #words(words: string): void {
    const children = this.#open.at(-1)?.children;
    if (!children || (this.#storyDepth === 0 && words.trim() === '')) return;
    this.#weigh(words.length);
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + words;
    else children.push(words);
  }

  #end(): void {
    const isStory = this.#open.length === this.#storyDepth;
    const element = this.#open.pop();
    if (isStory && element) {
      this.#storyDepth = 0;
      this.stories.push({ element, outside: this.#open[0] ?? null });
    }
    if (this.#open.length > 0) return;
    this.#hasEnded = true;
    throw new DocumentEnd();
  }

  #weigh(characters: number): void {
    const isInStory = this.#storyDepth > 0;
    if (isInStory) this.#storyWeight += characters;
    else this.#outsideWeight += characters;
    if ((isInStory ? this.#storyWeight : this.#outsideWeight) <= LARGEST) return;
    const what = isInStory ? 'a story' : 'what stands around the stories';
    throw new WireError(
      'xml-size',
      `${what} is larger than ${LARGEST.toLocaleString('en')} characters`,
      { line: this.place.line },
      'send it in parts',
    );
  }
}

/** Leaves the parser right behind the root's end tag: what follows is another document. */
class DocumentEnd extends Error {}

function aParser(): SAXParser {
  Object.assign(sax, { MAX_BUFFER_LENGTH: LONGEST_TOKEN });
  const parser = sax.parser(true);
  parser.ENTITIES = CHARACTERS;
  return parser;
}

/** The characters HTML 4 and XML name. Without a prototype: `&constructor;` names none. */
const CHARACTERS: Record<string, string> = Object.assign(
  Object.create(null) as Record<string, string>,
  (sax as unknown as { ENTITIES: Record<string, string> }).ENTITIES,
);

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
