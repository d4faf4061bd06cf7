// What is wrong with a piece of XML, as people would say it.
import { WireError } from '../wire-error.ts';

export interface OpenElement {
  readonly name: string;
  readonly line: number;
}

export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

const FIX = 'mend it there, or ask the wire to send it again';

/** Beginnings of what the parser says → what it means. */
const SAID: ReadonlyArray<readonly [start: string, fault: string]> = [
  [
    'Invalid character entity',
    'a character is named that neither XML nor HTML knows; `&` itself is written `&amp;`',
  ],
  [
    'Invalid character in entity name',
    '`&` begins no name of a character; by itself it is written `&amp;`',
  ],
  ['Unencoded <', '`<` begins no tag; by itself it is written `&lt;`'],
  ['Text data outside', 'words stand outside of all elements'],
  ['Non-whitespace before first tag', 'words stand before the first tag'],
  ['Attribute without value', 'an attribute has no value'],
  ['Unquoted attribute value', 'the value of an attribute is not in quotation marks'],
  ['No whitespace between attributes', 'two attributes are not parted by a space'],
  ['Invalid attribute name', 'a tag holds something that is no attribute'],
  ['Invalid character in tag name', 'the name of a tag holds something that is no name'],
  ['Invalid tagname in closing tag', 'an end tag has no name'],
  ['Malformed comment', 'a comment holds `--`'],
  ['Inappropriately located doctype', 'a DOCTYPE stands behind the first tag'],
  ['Max buffer length exceeded', 'an attribute or comment is longer than 4 million characters'],
];

/**
 * @param said the parser's own message
 * @param open the innermost element that is open there
 */
export function malformed(said: string, place: XmlPlace, open: OpenElement | null): WireError {
  if (/^(?:Unexpected close tag|Unmatched closing tag)/.test(said) && open)
    return fault(`an end tag stands where </${open.name}> of line ${open.line} is missing`, place);
  if (/^(?:Unexpected end|Unclosed root tag)/.test(said)) return cutOff(place, open);
  const known = SAID.find(([start]) => said.startsWith(start));
  return fault(known?.[1] ?? said.split('\n', 1)[0] ?? said, place);
}

/** The file ends before its elements do. */
export function cutOff(place: XmlPlace, open: OpenElement | null): WireError {
  const where = open ? ` within <${open.name}> of line ${open.line}` : ' within a tag';
  return fault(`the file is cut off${where}`, place);
}

function fault(what: string, place: XmlPlace): WireError {
  return new WireError('xml', `not well-formed XML: ${what}`, place, FIX);
}

/**
 * Entities of the DTD itself (`<!ENTITY % nitf SYSTEM "nitf-3-0.dtd">`) are none of the words, and are left unread.
 * @throws WireError (`xml-entities`) when a DOCTYPE declares entities: nothing of the kind is expanded
 */
export function refuseEntities(doctype: string, end: XmlPlace): void {
  const at = doctype.search(/<!ENTITY(?!\s+%\s)/i);
  if (at === -1) return;
  const line = end.line - (doctype.slice(at).split('\n').length - 1);
  throw new WireError(
    'xml-entities',
    'the DOCTYPE declares entities, which are not read: they can name other files and grow without end',
    { line },
    'write the characters themselves, and leave the declarations out',
  );
}
