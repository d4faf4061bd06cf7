import { expect, test } from 'vitest';
import { checkImages } from '#archive/checks/image.ts';
import type { PictureStock } from '#archive/pictures/picture.ts';
import type { Problem } from '#archive/problem.ts';
import { aCheckInput, anArticle, contentOf } from '../support/build.ts';
import type { Written } from '../support/build.ts';
import { aPicture } from '../support/picture.ts';

const pictures: PictureStock = {
  readingOf: (path) =>
    path === '/pictures/2026/quay.jpg'
      ? aPicture({ path })
      : path === '/pictures/notes.jpg'
        ? { fault: 'is no picture', fix: 'save it again' }
        : null,
  paths: () => ['/pictures/2026/quay.jpg', '/pictures/notes.jpg', '/mark.svg'],
};

function found(written: Written): Problem[] {
  return checkImages(aCheckInput(contentOf([anArticle(written)]), { pictures }));
}

const led = (src: string): Written => ({ image: { src, alt: 'A', credit: 'B' } });

test.each<[src: string, fix: string]>([
  ['/pictures/quay.jpg', 'write /pictures/2026/quay.jpg'],
  ['/pictures/2026/qay.jpg', 'write /pictures/2026/quay.jpg'],
  ['pictures/2026/quay.jpg', 'write /pictures/2026/quay.jpg'],
  ['/marc.svg', 'write /mark.svg'],
  ['/pictures/something-else.png', 'put the file into pictures/ and write /pictures/ and its name'],
])('checkImages() says of %s: %s', (src, fix) => {
  const rule = 'image-missing';
  expect(found(led(src))).toMatchObject([{ rule, severity: 'error', line: 7, column: 3, fix }]);
});

test('checkImages() asks for the pictures in the text', () => {
  const body =
    'Words.\n\n![A](/pictures/2026/quay.jpg "Photo: B")\n\n![A](/pictures/notes.jpg "Photo: B")';
  expect(found({ body })).toMatchObject([
    {
      rule: 'image-unreadable',
      message: '/pictures/notes.jpg is no picture',
      fix: 'save it again',
      line: 10,
      column: 6,
    },
  ]);
});

test.each<Written>([
  led('/pictures/2026/quay.jpg'),
  { ...led('/pictures/gone.jpg'), status: 'withdrawn' },
])('checkImages() lets %j stand', (written) => {
  expect(found(written)).toEqual([]);
});
