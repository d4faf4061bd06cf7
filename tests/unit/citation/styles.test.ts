// APA, MLA and Chicago against citeproc: the same CSL-JSON, printed by the CSL project’s own styles.
import { beforeAll, describe, expect, test } from 'vitest';
import { apa } from '#citation/apa.ts';
import { chicagoBibliography } from '#citation/chicago-bibliography.ts';
import { chicagoNote } from '#citation/chicago-note.ts';
import { cslJson } from '#citation/csl-json.ts';
import { plainOf } from '#citation/formatted.ts';
import { mla } from '#citation/mla.ts';
import { ACCESSED, AWKWARD, aCitedArticle, citedWords } from '../support/cited.ts';
import { printed } from '../support/citeproc.ts';

const STYLES = [
  ['APA 7', apa, 'apa', 'bibliography'],
  ['MLA 9', mla, 'mla', 'bibliography'],
  ['Chicago 17, bibliography', chicagoBibliography, 'chicago', 'bibliography'],
  ['Chicago 17, note', chicagoNote, 'chicago', 'citation'],
] as const;

/** Where ours is not citeproc’s: what ours holds instead, and why. */
const DIFFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'APA 7': {
    // Publication Manual 6.7: double marks first, single ones within them.
    'single marks in the title': 'Mayor finds “forty” keys.',
  },
  'MLA 9': {
    // MLA, chapter 2: a principal word has a capital, whatever sign stands before it.
    'angle brackets': '“Who Owns the &lt;Sea Breeze&gt; &amp; ‘Why.’”',
    specials: '“Costs up 5% to $40_000 #1 {Sic} ~Ok^ \\ Back.”',
  },
  'Chicago 17, bibliography': {
    // Chicago 14.199: “the title of the newspaper stands in place of the author”.
    'no source': '<i>The Archive</i>. “Quillmouth Opens',
    'no source and no dateline': '<i>The Archive</i>. “Quillmouth Opens',
    // Chicago 8.159, as MLA.
    'angle brackets': '“Who Owns the &lt;Sea Breeze&gt; &amp; ‘Why.’”',
    specials: '“Costs up 5% to $40_000 #1 {Sic} ~Ok^ \\ Back.”',
  },
  'Chicago 17, note': {
    // Chicago 6.122–6.125: a comma is not preceded by the title’s full stop, it replaces it.
    'full stop': '“The Eels Have Come Back,” ',
    'full stop in marks': '“Mayor: ‘The Eels Have Come Back,’” ',
    'angle brackets': '“Who Owns the &lt;Sea Breeze&gt; &amp; ‘Why,’”',
    specials: '“Costs up 5% to $40_000 #1 {Sic} ~Ok^ \\ Back,”',
  },
};

describe.each(STYLES)('%s', (name, format, style, as) => {
  // The first citation in a style compiles it, which a busy machine takes its time for.
  beforeAll(
    () => void printed(plainOf(cslJson.cite(aCitedArticle(), ACCESSED)), style, as),
    60_000,
  );

  test.each(Object.entries(AWKWARD))('of an article that is awkward for: %s', (what, article) => {
    const ours = format.pasted?.(article, ACCESSED).replace(/<\/?p>/g, '') ?? '';
    const theirs = asEscapedHere(printed(plainOf(cslJson.cite(article, ACCESSED)), style, as));
    const listed = DIFFERENCES[name]?.[what];
    if (listed === undefined) expect(ours).toBe(theirs);
    else {
      expect(ours).toContain(listed);
      expect(theirs).not.toContain(listed);
    }
  });

  test('prints words before the reference, with their own marks and paragraphs', () => {
    const words = citedWords({ words: '“We were told.\n\n“So it was done,”' });
    const [first, second, voice, reference] = format
      .cite(words, ACCESSED)
      .map((run) => (typeof run === 'string' ? run : run.italic))
      .join('')
      .split('\n\n');
    expect([first, second]).toEqual(['“We were told.', '“So it was done,”']);
    expect(voice).toBe('Odile Marchbanks, Mayor, Quillmouth Town Council, quoted in:');
    expect(reference).toContain(words.url);
  });

  test('has no date of access: the page has a date of its own', () => {
    expect(format.pasted?.(aCitedArticle(), '1999-01-09')).not.toContain('1999');
  });
});

/** citeproc escapes by number, and puts a no-break space before French marks, which says nothing else. */
function asEscapedHere(html: string): string {
  return html
    .replaceAll('&#38;', '&amp;')
    .replaceAll('&#60;', '&lt;')
    .replaceAll('&#62;', '&gt;')
    .replaceAll(/[\u00A0\u202F]/g, ' ');
}
