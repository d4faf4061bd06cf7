// The order in which annotations are read: article by article, and in each as its text goes.
import type { Annotation } from './annotation.ts';

export interface AnnotatedArticle {
  readonly article: string;
  /** As the newest annotation has it. */
  readonly title: string;
  readonly annotations: ReadonlyArray<Annotation>;
}

/** By place in the text when they were marked; of two at one place, the older first. */
export function inOrder(annotations: ReadonlyArray<Annotation>): Annotation[] {
  return annotations.toSorted(
    (a, b) =>
      a.position.start - b.position.start ||
      a.position.end - b.position.end ||
      compare(a.created, b.created) ||
      compare(a.id, b.id),
  );
}

/** Articles by their addresses, the newest day first: an article’s address begins with its day. */
export function byArticle(annotations: ReadonlyArray<Annotation>): AnnotatedArticle[] {
  return [...Map.groupBy(annotations, ({ article }) => article)]
    .sort(([a], [b]) => compare(b, a))
    .map(([article, its]) => ({
      article,
      title: its.reduce((newest, one) => (one.created > newest.created ? one : newest)).title,
      annotations: inOrder(its),
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
