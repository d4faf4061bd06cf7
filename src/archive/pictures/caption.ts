// The words in the quotation marks behind a picture in Markdown hold both what is to be said of it and
// who made it: `"The quay at noon. Photo: Ada Quill"`.

export interface Caption {
  readonly caption: string;
  /** As written, with its label; null where the words name nobody. */
  readonly credit: string | null;
}

/** What stands before the name of whoever made a picture, in the languages of the wires read so far. */
const LABELS =
  'Photos?|Photographs?|Photography|Pictures?|Images?|Illustrations?|Drawings?|Graphics?|Maps?|Charts?|Credits?|Courtesy|Fotos?|Fotoğraf|Fotografie|Bild|Şəkil|Фото|Рисунок|صورة|تصوير|رسم';
const CREDIT = new RegExp(
  String.raw`(?<=^|[\s(])(?:(?:${LABELS})(?: (?:by|of))?\s*:\s*|©\s*)[^\s()][^()]*(?=\)?$)`,
  'iu',
);

/** Divides the words where a label names a maker; nothing but the name may follow it. */
export function captionOf(words: string): Caption {
  const written = words.trim();
  const credit = CREDIT.exec(written);
  if (!credit) return { caption: written, credit: null };
  return {
    caption: written.slice(0, credit.index).replace(/[\s(–—-]+$/, ''),
    credit: credit[0].trim(),
  };
}
