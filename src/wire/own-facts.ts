// Facts that only an article of this archive has: a Markdown file that was one keeps them.
import { articleSchema } from '#archive/article-schema.ts';
import type { Story, WireValue } from './story.ts';

const OWN = ['dateline', 'speakers', 'image', 'aliases', 'corrections'] as const;

/** The story with these facts told apart from what the wire says, where they have an article's form. */
export function withOwnFacts(story: Story): Story {
  const { wire: inner, ...others } = story.wire;
  const facts = Object.entries(others);
  const kept = isObject(inner) ? inner : inner === undefined ? {} : { wire: inner };
  return {
    ...story,
    own: Object.fromEntries(facts.filter(isOwn)),
    wire: { ...Object.fromEntries(facts.filter((fact) => !isOwn(fact))), ...kept },
  };
}

function isOwn([key, value]: [string, WireValue]): boolean {
  const own = OWN.find((one) => one === key);
  return own !== undefined && articleSchema.shape[own].safeParse(value).success;
}

function isObject(value: WireValue | undefined): value is Readonly<Record<string, WireValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
