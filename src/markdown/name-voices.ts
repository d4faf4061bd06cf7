// Sets the speaker's name beside the paragraphs that carry direct quotations: one label for each
// speaker of a paragraph or run.
import type { Article, Voice } from '#archive/resolved-article.ts';
import { element, isElement, text, withChildren } from '#archive/body/tree.ts';
import type { BodyElement, BodyNode, BodyRoot } from '#archive/body/tree.ts';
import { entryUrl } from '#archive/urls.ts';

/** The tree with its voices; links are paths below the site's root. */
export function nameVoices(root: BodyRoot, article: Article): BodyRoot {
  const voiceOf = new Map<string, Voice>(article.voices.map((voice) => [voice.id, voice]));
  return withChildren(
    root,
    root.children.map((child): BodyNode => {
      if (!isElement(child) || (child.tagName !== 'p' && !isRun(child))) return child;
      const voices = [...new Set(speakersIn(child))].flatMap((id) => voiceOf.get(id) ?? []);
      if (voices.length === 0) return child;
      return element('div', { className: isRun(child) ? ['voiced', 'voiced-run'] : ['voiced'] }, [
        element(
          'div',
          { className: ['voice'] },
          voices.map((voice) => labelOf(voice)),
        ),
        text(' '),
        child,
      ]);
    }),
  );
}

function labelOf(voice: Voice): BodyElement {
  const role = [voice.role, voice.organisation].filter(Boolean).join(', ');
  return element('div', {}, [
    element('a', { href: entryUrl('speakers', voice.id), className: ['voice-name'] }, [
      text(voice.name),
    ]),
    ...(role ? [text(' '), element('span', { className: ['voice-role'] }, [text(role)])] : []),
  ]);
}

function isRun(node: BodyElement): boolean {
  return (
    node.tagName === 'div' &&
    Array.isArray(node.properties.className) &&
    node.properties.className.includes('run')
  );
}

/** Speakers of the direct quotations below a node, in order. */
function speakersIn(node: BodyNode): string[] {
  if (!isElement(node)) return [];
  const own = node.properties['dataKind'] === 'direct' ? node.properties['dataSpeaker'] : undefined;
  return [...(typeof own === 'string' ? [own] : []), ...node.children.flatMap(speakersIn)];
}
