// Sets the speaker's name beside the paragraphs that carry direct quotations: one label for each
// speaker of a paragraph or run. Where the engine found the speaker and no editor has confirmed it, the
// label says so, and refers to the note that stands with the voices. One speaker’s words and the label
// beside them are an h-cite with its author (microformats.org/wiki/h-cite).
import type { Article, Voice } from '#archive/resolved-article.ts';
import { element, isElement, mapElements, text, withChildren } from '#archive/body/tree.ts';
import type { BodyElement, BodyNode, BodyRoot } from '#archive/body/tree.ts';
import { entryUrl } from '#archive/urls.ts';

/**
 * The tree with its voices; links are paths below the site's root.
 * @param lang language of the labels' own words
 */
export function nameVoices(root: BodyRoot, article: Article, lang: string): BodyRoot {
  const voiceOf = new Map<string, Voice>(article.voices.map((voice) => [voice.id, voice]));
  return withChildren(
    root,
    root.children.map((child): BodyNode => {
      if (!isElement(child) || (child.tagName !== 'p' && !isRun(child))) return child;
      const speakers = speakersIn(child);
      const voices = [...new Set(speakers.map(({ id }) => id))].flatMap(
        (id) => voiceOf.get(id) ?? [],
      );
      if (voices.length === 0) return child;
      const isFound = ({ id }: Voice): boolean =>
        speakers.some((speaker) => speaker.id === id && speaker.found);
      const className = isRun(child) ? ['voiced', 'voiced-run'] : ['voiced'];
      // Two speakers in a paragraph would be the authors of each other’s words.
      const [only, second] = voices;
      const cited = second ? null : (only ?? null);
      return element('div', { className: cited ? [...className, 'h-cite'] : className }, [
        element(
          'div',
          { className: ['voice'] },
          voices.map((voice) => labelOf(voice, isFound(voice) ? lang : null)),
        ),
        text(' '),
        ...(cited ? withContentOf(cited.id, child) : [child]),
      ]);
    }),
  );
}

/** @param foundIn language in which to say that the speaker was found; null for a confirmed one */
function labelOf(voice: Voice, foundIn: string | null): BodyElement {
  const role = [voice.role, voice.organisation].filter(Boolean).join(', ');
  return element('div', {}, [
    element(
      'a',
      { href: entryUrl('speakers', voice.id), className: ['voice-name', 'p-author', 'h-card'] },
      [text(voice.name)],
    ),
    ...(role ? [text(' '), element('span', { className: ['voice-role'] }, [text(role)])] : []),
    ...(foundIn === null ? [] : [text(' '), asFound(foundIn)]),
  ]);
}

/** The words of components/AsFound.astro. */
function asFound(lang: string): BodyElement {
  return element('span', { className: ['as-found'], lang, dataFound: '' }, [text('as found')]);
}

/** A speaker’s direct quotations in a node, named as what the h-cite says. */
function withContentOf(id: string, node: BodyElement): ReadonlyArray<BodyNode> {
  return mapElements({ type: 'root', children: [node] }, (inner) => {
    const { dataKind, dataSpeaker } = inner.properties;
    return dataKind === 'direct' && dataSpeaker === id
      ? { ...inner, properties: { ...inner.properties, className: ['p-content'] } }
      : inner;
  }).children;
}

function isRun(node: BodyElement): boolean {
  return (
    node.tagName === 'div' &&
    Array.isArray(node.properties.className) &&
    node.properties.className.includes('run')
  );
}

/** Speakers of the direct quotations below a node, in order. */
function speakersIn(node: BodyNode): { id: string; found: boolean }[] {
  if (!isElement(node)) return [];
  const { dataKind, dataSpeaker: id, dataFound } = node.properties;
  const own = dataKind === 'direct' && typeof id === 'string';
  return [
    ...(own ? [{ id, found: dataFound !== undefined }] : []),
    ...node.children.flatMap(speakersIn),
  ];
}
