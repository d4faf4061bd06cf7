// What the preview adds to pages is nowhere in a built site.
import { expect, test } from 'vitest';
import { elementsNamed } from '../support/html.ts';
import { filesBelow, textOfFile } from '../support/built-site.ts';
import { siteAtRoot } from '../support/sites.ts';

test('no built page lists problems', () => {
  for (const { file, document } of siteAtRoot.pages)
    for (const { attribs } of elementsNamed(document, 'section'))
      expect.soft(attribs['class'] ?? '', file).not.toMatch(/\bproblems\b/);
});

test('no built file knows of the preview', () => {
  const files = filesBelow(siteAtRoot.folder).filter((file) => /\.(html|css|js)$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  for (const file of files)
    expect
      .soft(textOfFile(siteAtRoot, file), file)
      .not.toMatch(/preview:listening|problem-rule|\.problems\b|cannot be read</);
});
