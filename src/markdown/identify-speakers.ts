// Quotations leave the file with their speaker's name as the article gives it; here the register's id
// takes its place. Whom the article lists is no longer only found.
import type { Article } from '#archive/resolved-article.ts';
import { speechIn } from '#archive/quotations/ids.ts';
import { mapElements } from '#archive/body/tree.ts';
import type { BodyRoot } from '#archive/body/tree.ts';

/** The tree with ids in `data-speaker`, and `data-found` on what no editor has confirmed alone. */
export function identifySpeakers(root: BodyRoot, article: Article): BodyRoot {
  const speech = speechIn(article.quotations);
  const idOf = new Map(speech.map(({ speaker, speakerId }) => [speaker, speakerId]));
  const found = new Set(speech.filter(({ confirmed }) => !confirmed).map(({ speaker }) => speaker));
  return mapElements(root, (node) => {
    const { dataSpeaker: name, dataFound, ...others } = node.properties;
    if (typeof name !== 'string') return node;
    const properties = { ...others, dataSpeaker: idOf.get(name) ?? null };
    return {
      ...node,
      properties:
        dataFound !== undefined && found.has(name) ? { ...properties, dataFound } : properties,
    };
  });
}
