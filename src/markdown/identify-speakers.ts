// Quotations leave the file with their speaker's name as the article gives it; here the register's id
// takes its place.
import type { Article } from '#archive/resolved-article.ts';
import { speechIn } from '#archive/quotations/ids.ts';
import { mapElements } from '#archive/body/tree.ts';
import type { BodyRoot } from '#archive/body/tree.ts';

/** The tree with ids in `data-speaker`. */
export function identifySpeakers(root: BodyRoot, article: Article): BodyRoot {
  const idOf = new Map(
    speechIn(article.quotations).map(({ speaker, speakerId }) => [speaker, speakerId]),
  );
  return mapElements(root, (node) => {
    const name = node.properties['dataSpeaker'];
    if (typeof name !== 'string') return node;
    return { ...node, properties: { ...node.properties, dataSpeaker: idOf.get(name) ?? null } };
  });
}
