// Every place where a text names somebody or something by a capitalised name.
import { isGivenName } from './given-names.ts';
import { isOffice } from './language.ts';
import { endOfRun, isCapitalised, readName } from './names.ts';
import type { WrittenName } from './names.ts';
import type { Prose } from './tokens.ts';

/** How many words of an office in lower case may stand before a name. */
const OFFICE = 8;

/** All names of a text in order, offices alone (`the Prime Minister`) left out. */
export function namesIn(prose: Prose): WrittenName[] {
  const names: WrittenName[] = [];
  for (let at = 0; at < prose.tokens.length; at++) {
    if (!isCapitalised(prose.tokens[at]) && !prose.chains.startingAt.has(at)) continue;
    const end = endOfRun(prose, at);
    const name = readName(prose, at, end);
    if (name && name.nameFrom < name.to) names.push(withOfficeBefore(prose, name));
    at = end - 1;
  }
  return names;
}

/** `Harbour Trust spokesman Ben Tarn`: an office in lower case belongs to what stands before the name. */
function withOfficeBefore(prose: Prose, name: WrittenName): WrittenName {
  const { tokens, sentenceOf } = prose;
  if (!isTradeAt(prose, name.from - 1)) return name;
  let from = name.from;
  while (
    from > name.from - OFFICE &&
    sentenceOf[from - 1] === sentenceOf[name.from] &&
    describesOffice(prose, from - 1)
  )
    from--;
  const [first, own] = [tokens[from], tokens[name.nameFrom]];
  if (!first || !own || from === name.from) return name;
  const title = prose.text.slice(first.start, own.start).trim();
  const isNew = name.from === name.nameFrom && name.person === 'perhaps';
  return { ...name, from, title, person: isNew ? 'surely' : name.person };
}

/**
 * Whether the word at a token is what somebody is, right before the name: an office, or any noun in
 * lower case behind an article, a preposition, a nationality (`Turkish restorer`).
 */
function isTradeAt(prose: Prose, at: number): boolean {
  const { tokens, language, sentenceOf } = prose;
  const [before, token, name] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || !name || sentenceOf[at] !== sentenceOf[at + 1]) return false;
  if (isOffice(language, token.lower)) return true;
  if (!/^[a-z]{4,}$/.test(token.lower) || /(?:ed|ing|ly)$/.test(token.lower)) return false;
  if (!describesOffice(prose, at) || !isGivenName(name.text)) return false;
  const opens = before?.kind === 'word' && sentenceOf[at - 1] === sentenceOf[at];
  return (
    opens &&
    (language.determiners.has(before.lower) ||
      language.possessives.has(before.lower) ||
      /^(?:by|of|from|with|said|says)$/.test(before.lower) ||
      language.capitalised.has(before.lower))
  );
}

function describesOffice({ tokens, language }: Prose, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.lower === "'s") return false;
  const { lower } = token;
  if (/[^e]ed$/.test(lower) && !token.capital) return false;
  return !(
    language.structural.has(lower) ||
    language.auxiliaries.has(lower) ||
    language.relatives.has(lower) ||
    language.subordinators.has(lower) ||
    language.adverbs.has(lower) ||
    language.verbs.has(lower) ||
    language.commonVerbs.has(lower)
  );
}
