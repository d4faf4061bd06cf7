// The words NewsML carries inside: XHTML, a whole NITF document, HTML written as text, or plain text.
import type { Root } from 'hast';
import { cleanBody } from './clean-body.ts';
import { inlineTree } from './inline-tree.ts';
import { nitfStory } from './nitf.ts';
import { withoutHeadline } from './read-story.ts';
import { aStory } from './story.ts';
import { takePageHead } from './take-page-head.ts';
import { takeVignette } from './take-vignette.ts';
import type { Story, WireValue } from './story.ts';
import type { WireValues } from './xml/to-value.ts';
import { elementsBelow } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

const NITF = new Set(['nitf']);

/**
 * The story in an element that holds words: its body without the headline over again, its pictures as
 * `wire.images`; of NITF, also what that says about the story.
 */
export function inlineStory(element: XmlElement, headline: string | null): Story {
  const [whole] = elementsBelow(element, NITF);
  if (whole) return nitfStory(whole);
  const page = takePageHead(inlineTree(element), headline);
  const { root: words, vignette } = takeVignette(withoutHeadline(page.root, headline));
  const { root, images } = cleanBody(words, null);
  const wire = { ...page.wire, ...(vignette !== null && { vignette }), images };
  return aStory({ body: root, wire, line: element.line });
}

/** What is known of a story, and where that is nothing, what the words inside say of themselves. */
export function completed(story: Story, inner: Story): Story {
  const wire: Record<string, WireValue> = { ...inner.wire, ...story.wire };
  const images = onceEach(listOf(story.wire['images']), listOf(inner.wire['images']));
  if (images.length > 0) wire['images'] = images;
  else delete wire['images'];
  return {
    ...story,
    headline: story.headline ?? inner.headline,
    date: story.date ?? inner.date,
    embargo: story.embargo ?? inner.embargo,
    status: story.status === 'published' ? inner.status : story.status,
    dateline: story.dateline ?? inner.dateline,
    source: story.source ?? inner.source,
    language: story.language ?? inner.language,
    summary: story.summary ?? inner.summary,
    tags: story.tags.length > 0 ? story.tags : inner.tags,
    body: inner.body,
    wire,
  };
}

/** The texts of a tree's blocks, of lists each item: how words beside the story's own are kept. */
export function textsOf(root: Root): string[] {
  return root.children.flatMap(textsOfBlock);
}

function textsOfBlock(block: Root['children'][number]): string[] {
  if (block.type === 'element' && /^[uo]l$/.test(block.tagName))
    return block.children.flatMap(textsOfBlock);
  const words = wordsOf(block).replace(/\s+/g, ' ').trim();
  return words === '' ? [] : [words];
}

function wordsOf(node: Root['children'][number]): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return ' ';
  const isList = /^(?:ul|ol|table|tbody|tr)$/.test(node.tagName);
  return node.children.map(wordsOf).join(isList ? ' ' : '');
}

/** A picture of the words that is one beside them, in some size, is not told twice. */
function onceEach(
  beside: ReadonlyArray<WireValues>,
  within: ReadonlyArray<WireValues>,
): WireValues[] {
  const seats = new Map(beside.flatMap((image, at) => addressesOf(image).map((one) => [one, at])));
  const images = [...beside];
  for (const image of within) {
    const at = addressesOf(image)
      .map((one) => seats.get(one))
      .find((seat) => seat !== undefined);
    if (at === undefined) images.push(image);
    else images[at] = { ...image, ...images[at] };
  }
  return images;
}

/** Where a picture lies, in all its sizes. */
function addressesOf(image: WireValues): WireValue[] {
  const sizes = listOf(image['renditions']).map((one) => one['href'] ?? one['Href']);
  return [image['src'], ...sizes].filter((address) => address !== undefined);
}

function listOf(value: WireValue | undefined): ReadonlyArray<WireValues> {
  return Array.isArray(value) ? (value as ReadonlyArray<WireValues>) : [];
}
