// A picture as its file gives it. Articles name it by a path: `/pictures/…` lies in the archive's own
// folder and is shown in sizes and formats made from it; any other path is a file in `public/`, shown
// as it stands.

/** The folder of the archive in which its pictures lie, in any sub-folder. */
export const PICTURE_FOLDER = 'pictures';

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg';

export interface Picture {
  /** As articles write it: `/pictures/harbour.jpg`. */
  readonly path: string;
  /** Of its bytes and of how pictures are made, in hexadecimal: another hash, another address. */
  readonly hash: string;
  readonly kind: PictureKind;
  /** In pixels, of the picture held upright. */
  readonly width: number;
  readonly height: number;
  readonly moves: boolean;
}

/** A file that cannot be shown: why, as a phrase that follows its name, and what to do. */
export interface PictureFault {
  readonly fault: string;
  readonly fix: string;
}

/** The pictures there are, for rules and pages that must not know where files lie. */
export interface PictureStock {
  /** Null where there is no such file. */
  readonly readingOf: (path: string) => Picture | PictureFault | null;
  /** All paths an article could name, in order. */
  readonly paths: () => ReadonlyArray<string>;
}

export function isOfArchive(path: string): boolean {
  return path.startsWith(`/${PICTURE_FOLDER}/`);
}

/** Whether a picture lies on another host, which is never asked for it. */
export function isForeign(src: string): boolean {
  return /^(?:https?:)?\/\//i.test(src);
}
