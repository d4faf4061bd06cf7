// The entries of the registers in schema.org's words: who or what they are, whatever article names them.
import type { Entry } from '#archive/archive.ts';
import type { Register } from '#archive/ids.ts';
import type { RegisterFacts } from '#archive/registers.ts';
import { entryUrl } from '#archive/urls.ts';
import type { JsonLdSite, Thing } from './graph.ts';

/** How the articles of an entry's page are about it, or through it. */
export function entryThing(register: Register, entry: Entry<Register>, site: JsonLdSite): Thing {
  const address = site.absolute(entryUrl(register, entry.id));
  return {
    '@type': TYPES[register],
    '@id': address,
    name: entry.name,
    url: address,
    ...(entry.facts && { ...namesOf(entry.facts), ...factsOf(entry.facts) }),
  };
}

const TYPES = {
  speakers: 'Person',
  places: 'Place',
  sources: 'NewsMediaOrganization',
  tags: 'DefinedTerm',
} as const satisfies Record<Register, string>;

function namesOf({ aliases }: RegisterFacts<Register>): Thing {
  return aliases.length > 0 ? { alternateName: aliases } : {};
}

function factsOf(facts: RegisterFacts<Register>): Thing {
  if ('roles' in facts) return { ...elsewhere(facts.url), ...officesOf(facts.roles) };
  if ('url' in facts) return elsewhere(facts.url);
  if ('description' in facts)
    return facts.description === null ? {} : { description: facts.description };
  const { country, latitude, longitude } = facts;
  return {
    ...(country !== null && { address: { '@type': 'PostalAddress', addressCountry: country } }),
    ...(latitude !== null &&
      longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

function elsewhere(url: string | null): Thing {
  return url === null ? {} : { sameAs: url };
}

/** Those still held: schema.org's `jobTitle` has no time. */
function officesOf(roles: RegisterFacts<'speakers'>['roles']): Thing {
  const held = roles.filter(({ to }) => to === null);
  const organisations = [...new Set(held.flatMap(({ organisation }) => organisation ?? []))];
  return {
    ...(held.length > 0 && { jobTitle: held.map(({ role }) => role) }),
    ...(organisations.length > 0 && {
      affiliation: organisations.map((name) => ({ '@type': 'Organization', name })),
    }),
  };
}
