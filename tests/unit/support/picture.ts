// Pictures for tests.
import type { Picture } from '#archive/pictures/picture.ts';

/** A photograph of 3000 by 2000 in the archive's folder. */
export function aPicture(given: Partial<Picture> = {}): Picture {
  return {
    path: '/pictures/quay.jpg',
    hash: '1a2b3c4d',
    kind: 'jpeg',
    width: 3000,
    height: 2000,
    moves: false,
    ...given,
  };
}
