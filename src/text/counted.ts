// Numbers with their nouns.

/** `1 article`, `10,764 articles`. */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
