// What stands under `wire:` in an article's front matter: all that a wire says and no field takes.
import { slugOf } from '#text/fold.ts';
import type { Story, WireValue } from '#wire/story.ts';
import { datelineOf } from './dateline-value.ts';
import { isRegistrable, namesOfTags, webAddressOf } from './field-values.ts';
import type { Closed } from './take-foot.ts';
import type { Opened } from './take-head.ts';

/**
 * @param story with the dateline it has, wherever that was found
 * @param opened what stood above its words
 * @param closed what stood below them
 * @param day the article's, YYYY-MM-DD
 */
export function wireFactsOf(
  story: Story,
  { byline, above }: Pick<Opened, 'byline' | 'above'>,
  { end, trailer }: Pick<Closed, 'end' | 'trailer'>,
  day: string,
): Readonly<Record<string, WireValue>> {
  return {
    ...(story.id !== null && { id: story.id }),
    ...(byline !== null && { byline }),
    ...story.wire,
    ...(above.length > 0 && { above }),
    ...(end !== null && { end }),
    ...(trailer.length > 0 && { trailer }),
    ...unfit(story, day),
  };
}

/** Facts an article has a field for, which this story gives in a form the field does not take. */
function unfit(
  { canonical, tags, source, dateline }: Story,
  day: string,
): Record<string, WireValue> {
  const kept = new Set(namesOfTags(tags).map(slugOf));
  const others = tags.filter((tag) => !kept.has(slugOf(tag)));
  return {
    ...(canonical !== null && webAddressOf(canonical) === null && { url: canonical }),
    ...(others.length > 0 && { tags: others }),
    ...(source !== null && !isRegistrable(source) && { source }),
    ...(dateline !== null && datelineOf(dateline, day) === null && { dateline }),
  };
}
