// Related articles: found once, and again only when some article names others than before, which an edit of words does
// not change.
import type { ArticleId } from '#archive/ids.ts';
import { relatedInputs, relatedTo } from '#archive/related.ts';
import type { Related, Shared } from '#archive/related.ts';
import { given } from '#intake/given.ts';
import { archive } from './archive.ts';

/** None in the preview, where an article may change at any time. */
const kept = import.meta.env.DEV ? null : (await given()).related.of(relatedInputs(archive));

/** As `relatedTo` gives them. */
export function relatedOf(id: ArticleId): ReadonlyArray<Related> {
  const known = kept?.get(id);
  if (known !== undefined) return read(known);
  const found = relatedTo(archive, id);
  kept?.put(id, JSON.stringify(found.map(({ article, shared }) => [article.id, shared])));
  return found;
}

function read(known: string): Related[] {
  return (JSON.parse(known) as [ArticleId, Shared][]).flatMap(([id, shared]) => {
    const article = archive.byId.get(id);
    return article ? [{ article, shared }] : [];
  });
}
