// Addresses as copy writes them → addresses that stand on their own.

const AS_WRITTEN = /^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}\p{Cc}]+$/iu;

/**
 * An address in full, as a reader could follow it from anywhere.
 * @param base full address of the page it stands on; null where that is not known
 * @returns null for what is no `http`, `https` or `mailto` address or cannot be completed
 */
export function fullAddress(written: unknown, base: string | null): string | null {
  if (typeof written !== 'string') return null;
  const words = written.trim();
  if (words === '' || !URL.canParse(words, base ?? undefined)) return null;
  const url = new URL(words, base ?? undefined);
  if (!/^(?:https?|mailto):$/.test(url.protocol)) return null;
  return AS_WRITTEN.test(words) ? words : url.href;
}

/** A full address of a page on the web, or null. */
export function webAddress(written: unknown, base: string | null = null): string | null {
  const address = fullAddress(written, base);
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}
