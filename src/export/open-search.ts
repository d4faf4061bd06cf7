// OpenSearch 1.1: a browser that reads it offers to search the archive from its own address bar.
import { escapeXml } from './feed.ts';

/** @param template address of a search, `{searchTerms}` where the words go */
export function openSearchOf(
  site: { readonly title: string; readonly description: string; readonly lang: string },
  template: string,
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The specification ends a short name at 16 characters.
    `<ShortName>${escapeXml(Array.from(site.title).slice(0, 16).join('').trim())}</ShortName>`,
    `<Description>${escapeXml(site.description)}</Description>`,
    `<Language>${escapeXml(site.lang)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" template="${escapeXml(template)}"/>`,
    '</OpenSearchDescription>\n',
  ].join('\n');
}
