// What the snippets in .vscode write must be what the archive reads.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseArticle } from '#archive/article.ts';
import { aSource } from './support/build.ts';

interface Snippet {
  readonly scope: string;
  readonly body: ReadonlyArray<string>;
}

// JSON with commas at the ends, as VS Code reads it, is YAML.
const snippets = parse(readFileSync('.vscode/archive.code-snippets', 'utf8')) as Record<
  string,
  Snippet
>;

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '03',
  CURRENT_MONTH_NAME: 'March',
  CURRENT_DATE: '10',
  CURRENT_TIMEZONE_OFFSET: '+04:00',
  TM_SELECTED_TEXT: '',
};

/** What a snippet writes when every stop is left as it is, nothing being selected. */
function expansionOf(name: string): string {
  const { body } = snippets[name] ?? {};
  if (!body) throw new Error(`there is no snippet ${name}`);
  let text = body.join('\n');
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
      .replace(
        /\$\{([A-Z_]+):([^${}]*)\}/g,
        (_all, name: string, otherwise: string) => valueOf(name) || otherwise,
      )
      .replace(/\$([A-Z_]+)/g, (_all, name: string) => valueOf(name))
      .replace(/\$\{\d+:([^${}]*)\}/g, '$1')
      .replace(/\$\d+/g, '');
  }
  expect(text).not.toContain('$');
  return text;
}

function valueOf(name: string): string {
  const value = VARIABLES[name];
  if (value === undefined) throw new Error(`VS Code knows no ${name}, or this test does not`);
  return value;
}

/** Problems of an article, but for words that only stand in for the editor's. */
function problemsIn(source: string, format: 'md' | 'mdx' = 'md'): string[] {
  return parseArticle(`articles/a-headline.${format}`, source).problems.map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
}

const SPEAKER = { speakers: [{ name: 'speaker-id' }] };
const SAID = '“We shall see,” said Speaker.';

test('Article writes an article without problems', () => {
  expect(problemsIn(expansionOf('Article'))).toEqual([]);
});

test.each(['Correction', 'Embargo'])('%s writes front matter without problems', (name) => {
  const source = aSource().replace('---\n\n', `${expansionOf(name)}\n---\n\n`);
  expect(problemsIn(source)).toEqual([]);
  const { facts } = parseArticle('articles/a-headline.md', source);
  expect(facts).toMatchObject(
    name === 'Correction'
      ? { corrections: [{ date: '2026-03-10', kind: 'corrected' }] }
      : { embargo: '2026-03-10T12:00:00+04:00' },
  );
});

test('Speaker writes an entry of the list of speakers', () => {
  const entry = expansionOf('Speaker').replace(/^/gm, '  ');
  const source = aSource().replace('---\n\n', `speakers:\n${entry}\n---\n\n`);
  const { facts } = parseArticle('articles/a-headline.md', source);
  expect(facts?.speakers).toEqual([{ name: 'Name', role: 'Role', organisation: 'Organisation' }]);
});

/** Whose words are found in an article of a quotation and further words. */
function speakersIn(words: string, format: 'md' | 'mdx'): (string | null)[] {
  const source = aSource({ ...SPEAKER, body: `${SAID}\n\n${words}` });
  const { facts, problems } = parseArticle(`articles/a-headline.${format}`, source);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return facts?.quotations.map(({ speaker }) => speaker) ?? [];
}

test.each(['md', 'mdx'] as const)('snippets rule on quotations as they say, in %s', (format) => {
  const [, block] = speakersIn(expansionOf('Quotation'), format);
  expect(block).toBe('speaker-id');
  const [, inline] = speakersIn(`Then ${expansionOf('Quotation within a paragraph')}.`, format);
  expect(inline).toBe('speaker-id');
  expect(speakersIn('Then “words,” said Speaker.', format)).toHaveLength(2);
  const none = expansionOf('No quotation').replace('words', 'words,');
  expect(speakersIn(`Then ${none} said Speaker.`, format)).toHaveLength(1);
});

test.each(['Side note', 'Picture'])('%s writes a component that MDX articles may use', (name) => {
  expect(snippets[name]?.scope).toBe('mdx');
  expect(problemsIn(aSource({ body: `Words.\n\n${expansionOf(name)}` }), 'mdx')).toEqual([]);
});

test('every snippet is tried here', () => {
  expect(Object.keys(snippets)).toHaveLength(9);
});
