import { expect, test } from 'vitest';
import { captionOf } from '#archive/pictures/caption.ts';

test.each<[words: string, caption: string, credit: string | null]>([
  ['The quay at noon. Photo: Ada Quill', 'The quay at noon.', 'Photo: Ada Quill'],
  ['Photo: Ada Quill', '', 'Photo: Ada Quill'],
  ['The quay (Photo: Ada Quill/Larkwire)', 'The quay', 'Photo: Ada Quill/Larkwire'],
  ['The quay – © Ada Quill', 'The quay', '© Ada Quill'],
  ['The quay. Drawing by: Ada Quill, aged nine', 'The quay.', 'Drawing by: Ada Quill, aged nine'],
  ['Körpü. Foto: Ada Quill', 'Körpü.', 'Foto: Ada Quill'],
  ['الرصيف. تصوير: سالم', 'الرصيف.', 'تصوير: سالم'],
  ['The quay at noon', 'The quay at noon', null],
  ['At noon: the quay', 'At noon: the quay', null],
  ['The quay (photo: Ada Quill) at noon', 'The quay (photo: Ada Quill) at noon', null],
  ['A telephoto: the quay', 'A telephoto: the quay', null],
  ['The quay. Photo: ', 'The quay. Photo:', null],
  ['', '', null],
])('captionOf() of %j', (words, caption, credit) => {
  expect(captionOf(words)).toEqual({ caption, credit });
});
