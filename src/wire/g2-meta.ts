// What a text item of NewsML-G2 says about itself, as far as an article has a field for it.
import { lastPart, nameOf } from './g2-names.ts';
import { agencyNamed, isDomain, isPartyAt } from './agency-name.ts';
import { isLater, momentOf } from './read-story.ts';
import type { Story } from './story.ts';
import { attribute, childOf, childrenOf, textIn } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

/** The main headline, or the item's title. */
export function headlineOf(item: XmlElement): string | null {
  const headlines = childrenOf(childOf(item, 'contentMeta'), 'headline');
  const main = headlines.find((one) => /(?:^|[:/])main$/.test(attribute(one, 'role') ?? 'main'));
  return textIn(main ?? headlines[0] ?? null) ?? textIn(childOf(item, 'itemMeta', 'title'));
}

/** A first version is published when it is made; of a later one, the item's first day says it best. */
export function datesOf(item: XmlElement): { date: string | null; updated: string | null } {
  const dateOf = (...path: ReadonlyArray<string>): string | null =>
    momentOf(textIn(childOf(item, ...path))).date;
  const version = dateOf('itemMeta', 'versionCreated');
  const isFirst = (attribute(item, 'version') ?? '1') === '1';
  const date =
    dateOf('itemMeta', 'firstCreated') ??
    (isFirst ? version : null) ??
    dateOf('contentMeta', 'contentCreated') ??
    version;
  // Some systems stamp a version before its item.
  const isUpdate = !isFirst && version !== date && isLater(version, date) !== false;
  return { date, updated: isUpdate ? version : null };
}

/** `stat:usable`, `stat:withheld`, `stat:canceled`. */
export function statusOf(itemMeta: XmlElement | null): Story['status'] {
  const status = lastPart(childOf(itemMeta, 'pubStatus'))?.toLowerCase() ?? 'usable';
  if (/^cancell?ed$/.test(status)) return 'withdrawn';
  return status === 'withheld' ? 'draft' : 'published';
}

/** The agency: the provider, who is credited, or who owns it where that is the provider's own name. */
export function sourceOf(
  item: XmlElement,
  meta: XmlElement | null,
  header: XmlElement | null,
): string | null {
  const provider = nameOf(childOf(item, 'itemMeta', 'provider'));
  const owner = nameOf(childOf(item, 'rightsInfo', 'copyrightHolder'));
  const isOwn = provider !== null && isDomain(provider) && isPartyAt(owner ?? '', provider);
  return agencyNamed([
    provider,
    textIn(childOf(meta, 'creditline')),
    nameOf(childOf(meta, 'infoSource')),
    isOwn || provider === null ? owner : null,
    textIn(childOf(header, 'sender')),
  ]);
}

/** A description that is a summary; captions and the like are none. */
export function summaryOf(meta: XmlElement | null): string | null {
  const descriptions = childrenOf(meta, 'description');
  const summary = descriptions.find((one) =>
    /(?:^|[:/])(?:summary|abstract|teaser)$/.test(attribute(one, 'role') ?? 'summary'),
  );
  return textIn(summary ?? null);
}

/** Names of subjects and keywords. People are no tags: who speaks is found in the words; nor are addresses. */
export function tagsOf(meta: XmlElement | null): string[] {
  const subjects = childrenOf(meta, 'subject')
    .filter((one) => !/(?:^|[:/])(?:person|poi)$/.test(attribute(one, 'type') ?? ''))
    .flatMap((one) => shownName(one) ?? []);
  const keywords = childrenOf(meta, 'keyword').flatMap((one) => textIn(one) ?? []);
  return [...new Set([...subjects, ...keywords].filter((name) => /\p{L}{2}/u.test(name)))];
}

/** The name people read; a mnemonic is for machines. */
function shownName(subject: XmlElement): string | null {
  const names = childrenOf(subject, 'name').filter((name) => roleOf(name) !== 'mnemonic');
  return textIn(names.find((name) => roleOf(name) === 'display') ?? names[0] ?? null);
}

function roleOf(name: XmlElement): string | null {
  return attribute(name, 'role')?.replace(/^.*[:/]/, '') ?? null;
}
