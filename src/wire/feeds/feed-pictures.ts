// The pictures an item of a feed sends along: as Media RSS, or as an enclosure.
import { webAddress } from '../addresses.ts';
import type { WireValue } from '../story.ts';

interface Words {
  readonly value?: string | undefined;
}
interface Content {
  readonly url?: string | undefined;
  readonly type?: string | undefined;
  readonly medium?: string | undefined;
  readonly description?: Words | undefined;
  readonly title?: Words | undefined;
  readonly credits?: ReadonlyArray<Words> | undefined;
}
interface Media extends Content {
  readonly contents?: ReadonlyArray<Content> | undefined;
  readonly groups?:
    ReadonlyArray<{ readonly contents?: ReadonlyArray<Content> | undefined }> | undefined;
}

/** Each picture once, with what is said of it. */
export function picturesOf(
  media: Media | undefined,
  enclosures: ReadonlyArray<{
    readonly url?: string | undefined;
    readonly type?: string | undefined;
  }>,
): WireValue[] {
  const contents = [
    ...(media?.contents ?? []),
    ...(media?.groups ?? []).flatMap((group) => group.contents ?? []),
  ];
  const pictures = new Map<string, WireValue>();
  for (const content of [...contents, ...enclosures] as Content[]) {
    const src = webAddress(content.url);
    if (src === null || !isPicture(content) || pictures.has(src)) continue;
    const caption = (content.description ?? media?.description)?.value;
    const credit = (content.credits ?? media?.credits)?.[0]?.value;
    pictures.set(src, { src, ...(caption && { caption }), ...(credit && { credit }) });
  }
  return [...pictures.values()];
}

function isPicture({ medium, type, url }: Content): boolean {
  if (medium !== undefined) return medium === 'image';
  if (type !== undefined) return type.startsWith('image/');
  return /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(url ?? '');
}
