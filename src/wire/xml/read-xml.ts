// A file of XML → its story elements, one after another: a file may be larger than the memory.
import type { WireFile } from '../wire-file.ts';
import { malformed } from './faults.ts';
import { TreeBuilder } from './tree-builder.ts';
import type { XmlStory } from './tree-builder.ts';

export type { XmlStory } from './tree-builder.ts';

const NO_CHARACTER = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/**
 * The elements of these local names, outermost only, in their order. Characters named as HTML names
 * them are read; declared entities never, nor is anything fetched. Documents may follow one another.
 * @throws WireError at what is not well-formed, cut off, nested deeper than 500 levels or larger than 32 million
 *   characters; the stories before that place have been given by then
 */
export async function* readXml(
  file: WireFile,
  storyNames: ReadonlySet<string>,
): AsyncIterable<XmlStory> {
  const isStory = (name: string): boolean => storyNames.has(name);
  let builder = new TreeBuilder(isStory, 0);
  for await (const chunk of withLineFeeds(file.chunks())) {
    const bad = chunk.search(NO_CHARACTER);
    let fault: Error | null = null;
    let rest = bad === -1 ? chunk : chunk.slice(0, bad);
    const stories: XmlStory[] = [];
    while (rest !== '' && fault === null) {
      try {
        rest = rest.slice(builder.write(rest));
      } catch (error) {
        fault = error instanceof Error ? error : new Error(String(error));
      }
      stories.push(...builder.stories.splice(0));
      if (builder.hasEnded) builder = new TreeBuilder(isStory, builder.place.line - 1);
    }
    yield* stories;
    if (fault !== null) throw fault;
    if (bad !== -1)
      throw malformed('a control character, which XML has none of', builder.place, null);
  }
  builder.finish();
}

/** XML takes every line end for `\n` (https://www.w3.org/TR/xml/#sec-line-ends). */
async function* withLineFeeds(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let held = '';
  for await (const chunk of chunks) {
    const text = held + chunk;
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? text : text.slice(0, -1);
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  }
  if (held !== '') yield '\n';
}
