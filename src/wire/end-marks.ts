// The marks with which wires and press offices close a story, `-0-`, `-30-`, `Enditem`, `###`, `ENDS`,
// and the lines that stand below its words.

/** Initials of who wrote and edited it, which the Gulf's agencies set behind the mark. */
const INITIALS = String.raw`(?:\s\p{Ll}{1,4}(?:[./]\p{Ll}{1,4}){0,3})?`;
const MARKED_OFF = '(?:ende|fin|fim|fine|slut|конец|(?:end|fin)\\/\\d{4})';

/** By themselves on a line. */
const LINE = new RegExp(
  `^(?:${[
    String.raw`[-–—*=#\s(/[]*(?:0|00|30|xxx)[-–—*=#\s)/\]]+|[-–—\s]*-(?:0|30)|(?:#\s?){2,}`,
    String.raw`[-–—*=([/\s]*(?:ends?|end of (?:story|text|item)|end ?item|item ends|nnnn)[-–—*=)\]/.\s]*`,
    String.raw`[-–—*=([/]+\s?(?:ends?|${MARKED_OFF})\s?[-–—*=)\]/]+${INITIALS}`,
  ].join('|')})$`,
  'iu',
);
/** Behind the story's last words. What could be a word of the story needs marks around it. */
const BEHIND_WORDS = new RegExp(
  String.raw`(?<=\S)\s+(?:[-–—]\s?(?:0|30)\s?[-–—]|enditem|item ends|NNNN|(?:#\s?){3,}|[-–—([/]\s?(?:ends?|${MARKED_OFF})\s?[-–—)\]/]${INITIALS})\s*$`,
  'iu',
);

/** Whether a line holds nothing but an end mark. */
export function isEndMark(line: string): boolean {
  return line.length <= MOST_CHARACTERS && LINE.test(line.trim());
}

/** Words and the end mark behind them on the same line; null when there is none. */
export function readEndMark(
  line: string,
): { readonly words: string; readonly mark: string } | null {
  // Only the end is looked at: a paragraph may be of any length.
  const tail = line.slice(-MOST_CHARACTERS);
  const found = BEHIND_WORDS.exec(tail);
  if (!found) return null;
  return {
    words: line.slice(0, line.length - tail.length + found.index),
    mark: found[0].trim(),
  };
}

const MOST_CHARACTERS = 40;

/** Whether a line is a rule: it parts two stories where it does not adorn one. */
export function isRule(line: string): boolean {
  return RULE.test(line.slice(0, LONGEST_RULE));
}

const LONGEST_RULE = 200;
const RULE = /^\s*([-–—=*_~+])\1{4,}\s*$/;

/** Whether a line below an end mark opens what press offices set there: notes, contacts, who they are. */
export function opensFoot(line: string): boolean {
  return FOOT.test(line.trimStart().slice(0, MOST_CHARACTERS * 2));
}

const FOOT =
  /^(?:notes? (?:to|for) (?:the )?editors?\b|editor['’]?s?['’]? notes?\b|(?:for )?(?:more|further|additional) information\b|(?:(?:media|press|investor|further|for) )*(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?:\s*[:(]|$)|about (?:the )?\p{Lu}[^.]*$)/iu;

/** Whether a line by itself opens the contacts below a story that no end mark closes. */
export function opensContacts(line: string): boolean {
  return CONTACTS.test(line.trim().slice(0, MOST_CHARACTERS));
}

const CONTACTS = /^(?:(?:media|press|investor)\s)?contacts?:?$/i;

/** Whether a story's last line is no words of it: initials of who wrote and edited it, `SOURCE Kelp Trust`. */
export function isSignOff(line: string): boolean {
  return line.length <= MOST_CHARACTERS * 2 && SIGN_OFF.test(line.trim());
}

const SIGN_OFF = /^(?:\p{Ll}{1,4}(?:\/\p{Ll}{1,4}){1,4}|SOURCE:? \p{Lu}[^.!?]*)$/u;
