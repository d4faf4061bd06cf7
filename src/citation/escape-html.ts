// HTML’s own characters, as text and as an attribute’s value in double quotation marks.
// Source: HTML Living Standard, 13.3 “Serializing HTML fragments”, escaping a string.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
