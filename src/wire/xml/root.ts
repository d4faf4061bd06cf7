// Of which format a file of XML is: the names its first elements bear.

const NAME = /([^\s/>[\]<!?"'=]+)/y;

/** The local names of the first elements of a document, `count` at most; none when the text is no XML. */
export function firstElements(head: string, count: number): string[] {
  const names: string[] = [];
  let at = head.startsWith('\ufeff') ? 1 : 0;
  while (names.length < count) {
    const next = head.indexOf('<', at);
    if (next === -1 || (names.length === 0 && head.slice(at, next).trim() !== '')) break;
    NAME.lastIndex = next + 1;
    const name = NAME.exec(head)?.[1];
    if (name !== undefined) names.push(name.slice(name.lastIndexOf(':') + 1));
    at = endOf(head, next);
    if (at === -1) break;
  }
  return names;
}

/** The offset behind a tag, comment, instruction or DOCTYPE; -1 when it does not end. */
function endOf(head: string, start: number): number {
  if (head.startsWith('<!--', start)) return behind(head, '-->', start + 4);
  if (head.startsWith('<![CDATA[', start)) return behind(head, ']]>', start);
  if (head.startsWith('<?', start)) return behind(head, '?>', start);
  if (!head.startsWith('<!', start)) return behind(head, '>', start);
  const end = behind(head, '>', start);
  const inner = head.indexOf('[', start);
  return inner !== -1 && inner < end ? behind(head, '>', head.indexOf(']', inner)) : end;
}

function behind(head: string, mark: string, from: number): number {
  const at = from === -1 ? -1 : head.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}
