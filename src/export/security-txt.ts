// `security.txt` (RFC 9116): whom to tell of a weakness of the site.

export interface SecurityContact {
  /** Where to write: `mailto:…`, or the address of a page. */
  readonly contact: string;
  /** The day until which that holds; the RFC wants it less than a year away. */
  readonly expires: string;
}

/** Null once it has expired: nobody may rely on it then. @param address its own, in full */
export function securityTxt(
  { contact, expires }: SecurityContact,
  address: string,
  lang: string,
  now: number,
): string | null {
  const end = `${expires}T00:00:00Z`;
  if (Date.parse(end) <= now) return null;
  return `Contact: ${contact}\nExpires: ${end}\nPreferred-Languages: ${lang}\nCanonical: ${address}\n`;
}
