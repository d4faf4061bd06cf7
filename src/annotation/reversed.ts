// A text backwards, unit by unit: to be compared with another so turned, never to be read.

export function reversed(text: string): string {
  return text.split('').reverse().join('');
}
