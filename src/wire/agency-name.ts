// Who sends a story, of the several names a message gives: a reader knows `Larkwire`, not `larkwire.example`.

/** `larkwire.example`, `web:www.larkwire.example`. */
const DOMAIN = /^(?:\p{L}[\p{L}\d]*:)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,}$/u;

/** Whether a party is given by the address of its website. */
export function isDomain(name: string): boolean {
  return name.length <= LONGEST && DOMAIN.test(name);
}

const LONGEST = 100;

/** The first of the names that is one, else the first address; null where there are none. */
export function agencyNamed(names: ReadonlyArray<string | null>): string | null {
  const given = names.filter((name) => name !== null);
  return given.find((name) => !isDomain(name)) ?? given[0] ?? null;
}

/** Whether a name is that of the party at an address: `Larkwire News` of `larkwire.example`. */
export function isPartyAt(name: string, address: string): boolean {
  const [label = ''] = address.replace(/^.*:|^www\./g, '').split('.');
  return label.length > 1 && name.toLowerCase().replace(/\s/g, '').includes(label.toLowerCase());
}
