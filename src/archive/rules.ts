// Every rule by which content is checked: how grave it is, and why there is such a rule. The table in
// CONTRIBUTING.md says the same, and a test holds the two together.
import type { Problem } from './problem.ts';

export interface Rule {
  readonly severity: Problem['severity'];
  /** A phrase, for people who meet the rule for the first time. */
  readonly why: string;
}

const UNREADABLE = 'the file cannot be read as an article';
const LOST = 'a fact that would be lost or misread';
const NEVER_RUN = 'an article is read, never run';

/** By name, errors first. `<key>` stands for the name of a key of the front matter. */
export const RULES: Readonly<Record<string, Rule>> = {
  'empty-file': error(UNREADABLE),
  'front-matter': error(UNREADABLE),
  yaml: error(UNREADABLE),
  encoding: error(UNREADABLE),
  unreadable: error(UNREADABLE),
  'unknown-key': error(LOST),
  '<key>': error(LOST),
  '<key>-missing': error(LOST),
  'body-missing': error('an article without words'),
  slug: error('the file’s name cannot stand in an address'),
  'address-twice': error('two articles would overwrite each other'),
  'address-list': error('a line of `addresses.txt` that is no address'),
  'address-vanished': error('a published address that leads nowhere now: links from outside break'),
  'alias-taken': error('an old address that belongs to another page, or to a file of the build'),
  dateline: error('no place can be read in it'),
  'image-alt': error('a picture that says nothing to those who do not see it'),
  'image-credit': error('a picture that does not say who made it'),
  'image-missing': error('a picture that is not there'),
  'image-unreadable': error('a file that cannot be shown as a picture'),
  link: error('a link into the archive that leads nowhere'),
  'speaker-unknown': error('a ruling that names nobody'),
  'quote-by': error('a ruling that does not say whose words they are'),
  nesting: error('something nested deeper than anyone writes by hand'),
  mdx: error(NEVER_RUN),
  'mdx-import': error(NEVER_RUN),
  'mdx-expression': error(NEVER_RUN),
  'mdx-component': error(NEVER_RUN),
  'title-proposed': warning('a headline that `import` proposed and nobody has confirmed'),
  'date-proposed': warning('a date whose year `import` supposed: the copy names none'),
  'date-future': warning('a day to come without an embargo: it is published at once'),
  'summary-idle': warning('a summary that says nothing beyond the headline'),
  'canonical-missing': warning('it appeared elsewhere first, and nothing leads there'),
  'image-foreign': warning('a picture on another host: readers see a link in its place'),
  'key-order': warning('facts in one order are found at a glance'),
  'dateline-spacing': warning('spaces too many or too few in the dateline'),
  'mark-doubled': warning('two small marks typed for one quotation mark'),
  'spelling-differs': warning('one name spelt in two ways, by case, accents or punctuation'),
  unregistered: warning('a name in no register file: a slip of the pen would make a second person'),
  'dateline-date': warning('the dateline’s day contradicts the article’s: one of them is a slip'),
  'quotation-unclosed': warning(
    'an opening mark with nothing to close it: where the words end is a guess',
  ),
  'quotation-closed-twice': warning(
    'a closing mark with nothing open: one too many, or the opening one is missing',
  ),
  'quotation-unattributed': warning('a direct quotation nobody is known to have said'),
  'speaker-unquoted': warning('somebody is listed, and nothing in the text is theirs'),
  'speaker-unlisted': warning(
    'somebody is quoted and not listed: shown as found until you confirm them',
  ),
  'likely-double': warning(
    'two names that are likely one person’s: two pages, each with part of their words',
  ),
};

/** The rule of a problem; those named after a key are the key’s. */
export function ruleOf(name: string): Rule {
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  return rule ?? RULES[name.endsWith('-missing') ? '<key>-missing' : '<key>'] ?? error(LOST);
}

function error(why: string): Rule {
  return { severity: 'error', why };
}

function warning(why: string): Rule {
  return { severity: 'warning', why };
}
