// What is said before a sentence so that a listener knows whose words it is.
import type { BarePart, Names } from './story-parts.ts';

/** By language; where there are no words for it, nothing is said. */
const END_OF_QUOTATION: Readonly<Record<string, string>> = { en: 'End of quotation.' };

/**
 * For each part, what is said before it; empty for nothing. The speaker is named before a quotation, unless named
 * in the sentence before it or ahead of it in its own, or still speaking. The end is said of a quotation of
 * several sentences behind which other words follow in a new paragraph, as nothing else tells them apart.
 */
export function leadsOf(
  parts: ReadonlyArray<BarePart>,
  names: Names,
  lang: string,
): ReadonlyArray<string> {
  const end = END_OF_QUOTATION[lang.split('-')[0] ?? ''] ?? '';
  /** Who speaks, in how many sentences until now. */
  let speaking: { readonly id: string; sentences: number } | null = null;
  return parts.map((part, at) => {
    const before = parts[at - 1];
    const opened = part.quotations[0];
    if (!opened) {
      const ended = speaking;
      speaking = null;
      const isTold = !ended || ended.sentences < 2 || before?.block === part.block || part.quotes;
      // “… she said” runs on behind the quotation and ends it.
      return isTold || isAttribution(part) ? '' : end;
    }
    const goesOn: boolean = speaking?.id === opened.speaker && opened.at === 0;
    const last = part.quotations.at(-1)?.speaker ?? opened.speaker;
    speaking =
      speaking?.id === last && goesOn
        ? { id: last, sentences: speaking.sentences + 1 }
        : { id: last, sentences: 1 };
    const name = names.get(opened.speaker);
    if (goesOn || name === undefined) return '';
    const heard = `${before?.text ?? ''} ${part.text.slice(0, opened.at)}`;
    return isNamedIn(heard, name) ? '' : `${name}:`;
  });
}

/** Whether the words run on behind a quotation: `she said.` */
function isAttribution({ start }: BarePart): boolean {
  return start.node.parentElement?.closest('.run-on') != null;
}

/** By the whole name or its last word. */
function isNamedIn(text: string, name: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}\p{N}'’-]+/u);
  const surname = name.toLowerCase().split(/\s+/).at(-1) ?? '';
  return words.some((word) => word === surname || word.replace(/['’]s?$/, '') === surname);
}
