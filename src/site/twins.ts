// In which other forms an article lies beside its page, as its head and the page about the data name them.
import type { ArticleId } from '#archive/ids.ts';
import { twinUrl } from '#archive/urls.ts';
import { site } from '#site.config.ts';

export interface Twin {
  /** What it is called. */
  readonly form: string;
  readonly type: string;
  readonly path: string;
}

export function twinsOf(id: ArticleId): Twin[] {
  const { markdown, ninjs } = site.twins;
  return [
    ...(markdown ? [{ form: 'Markdown', type: 'text/markdown', path: twinUrl(id, 'md') }] : []),
    ...(ninjs ? [{ form: 'ninjs 3.1', type: 'application/json', path: twinUrl(id, 'json') }] : []),
  ];
}
