// What NewsML 1 says about a story: on the component with its words, and on all that one stands in.
import { isDomain, isPartyAt } from './agency-name.ts';
import type { WireValue } from './story.ts';
import type { Component } from './newsml1-components.ts';
import { oneOrAll, said, valueOf } from './xml/to-value.ts';
import type { WireValues } from './xml/to-value.ts';
import { attribute, childOf, childrenOf, elementsBelow, elementsIn, textIn } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

export interface Newsml1Metadata {
  readonly headline: string | null;
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly creditLine: string | null;
  readonly provider: string | null;
  readonly language: string | null;
  readonly keywords: ReadonlyArray<string>;
  /** All else, by the names of its elements. */
  readonly values: WireValues;
}

const METADATA = ['NewsLines', 'AdministrativeMetadata', 'DescriptiveMetadata', 'RightsMetadata'];
/** What a component says outside of its groups of metadata. */
const BESIDE = ['Metadata', 'Comment', 'TopicSet'];
const IN_FIELDS = new Set(['HeadLine', 'DateLine', 'ByLine', 'Language']);
const PROPERTY = new Set(['Property']);

/** The nearest wins; what is said more than once is kept each time. */
export function metadataOf(component: Component | null): Newsml1Metadata {
  const chain = component?.chain ?? [];
  const nearest = (...path: ReadonlyArray<string>): XmlElement | null =>
    chain.map((one) => childOf(one, ...path)).find((found) => found !== null) ?? null;
  const dateline = textIn(nearest('NewsLines', 'DateLine'));
  return {
    headline: textIn(nearest('NewsLines', 'HeadLine')),
    dateline: isWords(dateline) ? dateline : null,
    byline: textIn(nearest('NewsLines', 'ByLine')),
    creditLine: textIn(nearest('NewsLines', 'CreditLine')),
    provider: providerOf(
      partyIn(nearest('AdministrativeMetadata', 'Provider')),
      partyIn(nearest('AdministrativeMetadata', 'Source')),
    ),
    language:
      attribute(nearest('DescriptiveMetadata', 'Language'), 'FormalName') ??
      chain.map((one) => attribute(one, 'xml:lang')).find((lang) => lang !== null) ??
      null,
    keywords: keywordsIn(chain),
    values: said({ ...valuesIn(chain), DateLine: isWords(dateline) ? null : dateline }),
  };
}

/** The source says the provider's own name where that is an address: `LW` of `lw.example`. */
function providerOf(provider: string | null, source: string | null): string | null {
  if (provider === null || source === null || !isDomain(provider)) return provider;
  return isPartyAt(source, provider) ? source : provider;
}

/** A date in figures is no dateline. */
function isWords(dateline: string | null): boolean {
  return dateline !== null && /\p{L}/u.test(dateline);
}

/** The name of a party: `<Provider><Party FormalName="…"/></Provider>`. */
export function partyIn(element: XmlElement | null): string | null {
  return attribute(childOf(element, 'Party'), 'FormalName');
}

/** Lines of keywords, and properties that say they are some. */
function keywordsIn(chain: ReadonlyArray<XmlElement>): string[] {
  const lines = chain.flatMap((one) => childrenOf(childOf(one, 'NewsLines'), 'KeywordLine'));
  const properties = chain
    .flatMap((one) => [...childrenOf(one, 'Metadata'), ...childrenOf(one, 'DescriptiveMetadata')])
    .flatMap((one) => elementsBelow(one, PROPERTY))
    .filter((one) => /keyword/i.test(attribute(one, 'FormalName') ?? ''))
    // People are no tags: who speaks is found in the words.
    .filter((one) => !/person/i.test(attribute(one, 'Role') ?? ''));
  const names = [
    ...lines.flatMap((line) => textIn(line)?.split(/\s*[,;]\s*/) ?? []),
    ...properties.flatMap((one) => attribute(one, 'Value')?.split(/\s*[,;]\s*/) ?? []),
  ];
  return [...new Set(names.filter((name) => /\p{L}{2}/u.test(name)))];
}

function valuesIn(chain: ReadonlyArray<XmlElement>): WireValues {
  const metadata = chain.flatMap((one) =>
    METADATA.flatMap((name) => childrenOf(one, name)).flatMap(elementsIn),
  );
  const found = new Map<string, Map<string, WireValue>>();
  const others = metadata.filter(({ name }) => !IN_FIELDS.has(name));
  const beside = chain.flatMap((one) => BESIDE.flatMap((name) => childrenOf(one, name)));
  for (const element of [...others, ...beside]) {
    const value = valueOf(element);
    const same = found.get(element.name) ?? new Map<string, WireValue>();
    same.set(JSON.stringify(value), value);
    found.set(element.name, same);
  }
  return said(
    Object.fromEntries([...found].map(([name, values]) => [name, oneOrAll([...values.values()])])),
  );
}
