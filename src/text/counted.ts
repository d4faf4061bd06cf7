// Numbers with their nouns.

/** `1 article`, `10,764 articles`, `2 stories`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}
