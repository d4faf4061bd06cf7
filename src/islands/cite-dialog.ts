// The dialog of citations: a format, the text in it, and ways to take it along.
import type { Cited } from '#citation/cited.ts';
import { articleOf, isWords } from '#citation/cited.ts';
import type { CitationFormat } from '#citation/citation-format.ts';
import { citationKey } from '#citation/citation-key.ts';
import { plainOf } from '#citation/formatted.ts';
import { FORMATS } from '#citation/formats.ts';
import { built } from './built-element.ts';
import { citedHere, today } from './cited-here.ts';
import { copied } from './copying.ts';
import { chooseFormat, chosenFormat } from './kept-format.ts';

const REFUSED =
  'Your browser did not let the page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.';

/** Opens it for the article of the page. */
export function citeArticle(): void {
  openCiteDialog(citedHere());
}

/** @param refused that the browser has just refused to copy: then the text is ready for the reader to */
export function openCiteDialog(cited: Cited, refused?: 'refused'): void {
  const accessed = today();
  const heading = built(
    'h2',
    { id: 'cite-heading' },
    `Cite ${isWords(cited) ? 'these words' : 'this article'}`,
  );
  const text = built('div', {
    className: 'cite-text',
    tabIndex: 0,
    role: 'group',
    ariaLabel: 'Citation',
    dir: 'auto',
  });
  const copy = built('button', { type: 'button' }, 'Copy');
  const save = built('button', { type: 'button' }, 'Save as file');
  const said = built('p', { className: 'cite-said', role: 'status' });
  const formats = built('fieldset', { className: 'cite-formats' }, built('legend', {}, 'Format'));

  const show = (format: CitationFormat): void => {
    const runs = format.cite(cited, accessed);
    text.replaceChildren(
      ...runs.map((run) => (typeof run === 'string' ? run : built('i', {}, run.italic))),
    );
    save.hidden = format.file === null;
    said.textContent = '';
  };
  const refuse = (): void => {
    text.focus();
    document.getSelection()?.selectAllChildren(text);
    said.textContent = REFUSED;
  };

  for (const format of FORMATS) {
    const radio = built('input', { type: 'radio', name: 'cite-format', value: format.id });
    radio.checked = format === chosenFormat();
    radio.autofocus = radio.checked && !refused;
    radio.addEventListener('change', () => {
      chooseFormat(format);
      show(format);
    });
    formats.append(built('label', {}, radio, format.name));
  }
  copy.addEventListener('click', () => {
    void copied(chosenFormat(), cited, accessed).then((taken) => {
      if (taken) said.textContent = 'Copied.';
      else refuse();
    });
  });
  save.addEventListener('click', () => saveFile(chosenFormat(), cited, accessed));

  const actions = built(
    'p',
    { className: 'cite-actions' },
    copy,
    save,
    built('button', {}, 'Close'),
  );
  const form = built('form', { method: 'dialog' }, heading, formats, text, actions, said);
  const dialog = built('dialog', { className: 'cite-dialog' }, form);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  show(chosenFormat());
  dialog.showModal();
  if (refused) refuse();
}

function saveFile(format: CitationFormat, cited: Cited, accessed: string): void {
  if (!format.file) return;
  const type = `${format.file.mediaType};charset=utf-8`;
  const href = URL.createObjectURL(new Blob([plainOf(format.cite(cited, accessed))], { type }));
  built('a', {
    href,
    download: `${citationKey(articleOf(cited))}.${format.file.extension}`,
  }).click();
  // The download has its own hold on the file by then.
  window.setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
