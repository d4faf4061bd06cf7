import { expect, test } from 'vitest';
import { shownPicture } from '#archive/pictures/variants.ts';
import { readBlocks } from '#archive/body/blocks.ts';
import { placePictures } from '#markdown/place-pictures.ts';
import type { Placing } from '#markdown/place-pictures.ts';
import { aPicture } from '../support/picture.ts';
import { frozen } from '../support/build.ts';
import { htmlOf, treeOf } from '../support/tree.ts';

const PICTURES = new Map(
  [
    aPicture({ width: 900, height: 600 }),
    aPicture({ path: '/pictures/my drawing.svg', kind: 'svg', width: 320, height: 120 }),
  ].map((picture) => [picture.path, shownPicture(picture)]),
);

function placed(markdown: string, audience: Placing['audience'] = 'page'): string {
  const href = (path: string): string => `/base${path}`;
  const pictureAt: Placing['pictureAt'] = (path) => PICTURES.get(path) ?? null;
  return htmlOf(placePictures(frozen(treeOf(markdown)), { audience, href, pictureAt }));
}

const SIZES = 'sizes="(min-width: 38rem) 34rem, 92vw"';
const PICTURE =
  `<picture><source type="image/avif" srcset="/base/pictures/quay-1a2b3c4d-480.avif 480w, /base/pictures/quay-1a2b3c4d-800.avif 800w, /base/pictures/quay-1a2b3c4d-900.avif 900w" ${SIZES}>` +
  `<source type="image/webp" srcset="/base/pictures/quay-1a2b3c4d-480.webp 480w, /base/pictures/quay-1a2b3c4d-800.webp 800w, /base/pictures/quay-1a2b3c4d-900.webp 900w" ${SIZES}>` +
  '<img src="/base/pictures/quay-1a2b3c4d-800.jpg" alt="A quay" width="900" height="600" loading="lazy" decoding="async"></picture>';

test('placePictures() makes a figure of a picture alone, with its caption and its maker', () => {
  expect(placed('![A quay](/pictures/quay.jpg "At noon. Photo: Ada Quill")')).toBe(
    `<figure>${PICTURE}<figcaption>At noon. · <small class="credit">Photo: Ada Quill</small></figcaption></figure>`,
  );
});

test('placePictures() leaves a picture among words in its place', () => {
  expect(placed('Here ![A quay](/pictures/quay.jpg) it is.')).toBe(`<p>Here ${PICTURE} it is.</p>`);
});

test('placePictures() leaves the caption of a figure in HTML alone', () => {
  const caption = '<figcaption>Photo: Ada Quill</figcaption>';
  expect(placed(`<figure><img src="/pictures/quay.jpg" alt="A quay">${caption}</figure>`)).toBe(
    `<figure>${PICTURE}${caption}</figure>`,
  );
});

test('placePictures() shows a drawing as it is, with its size', () => {
  expect(placed('See ![A curve](</pictures/my drawing.svg>).')).toBe(
    '<p>See <img src="/base/pictures/my-drawing-1a2b3c4d.svg" alt="A curve" width="320" height="120" loading="lazy" decoding="async">.</p>',
  );
});

test('placePictures() gives a feed one picture of middle width', () => {
  expect(placed('![A quay](/pictures/quay.jpg "Photo: Ada Quill")', 'feed')).toBe(
    '<figure><img src="/base/pictures/quay-1a2b3c4d-800.jpg" alt="A quay" width="800" height="533"><figcaption><small class="credit">Photo: Ada Quill</small></figcaption></figure>',
  );
});

test('placePictures() leaves a picture that is not there to the browser', () => {
  expect(placed('![A quay](/gone.jpg)')).toBe(
    '<figure><img src="/base/gone.jpg" alt="A quay"></figure>',
  );
});

test('placePictures() adds no picture to the words, so that offsets hold', () => {
  const picture = '![A quay](/pictures/quay.jpg "“No,” it says. Photo: Ada Quill")';
  const { text } = readBlocks(treeOf(`“Yes,\n\n${picture}\n\n“and no,” said Ada.`));
  expect(text).toBe('“Yes,\n\n“and no,” said Ada.');
});

test('placePictures() gives back the tree that holds none', () => {
  const tree = treeOf('Words.');
  const placing = { audience: 'page', href: String, pictureAt: () => null } as const;
  expect(placePictures(tree, placing)).toBe(tree);
});
