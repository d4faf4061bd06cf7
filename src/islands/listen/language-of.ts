// The language of a tag, apart from what else the player needs: the button asks for it at once.

/** `en` for `en-GB` and `en_GB`, as systems have it. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
