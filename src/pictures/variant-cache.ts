// What has been made of pictures, kept by the name in its address: that name holds a hash of the picture
// and of the recipe, so nothing kept grows old. Each file is written whole.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from '#archive/pictures/picture.ts';
import type { Variant } from '#archive/pictures/variants.ts';
import { encode } from './encode.ts';

const DRAFT = '.draft';

export class VariantCache {
  readonly #folder: string;
  #drafts = 0;

  /** @param cacheDir what a run keeps for the next */
  constructor(cacheDir: string) {
    this.#folder = join(cacheDir, 'pictures');
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Where a variant lies once it is made. */
  fileOf({ path }: Pick<Variant, 'path'>): string {
    return join(this.#folder, path.slice(path.lastIndexOf('/') + 1));
  }

  /**
   * Makes those variants of a picture that are not there.
   * @param file of the picture
   * @returns how many were made
   * @throws PictureError when it cannot be decoded to its end
   */
  async make(picture: Picture, file: string, variants: ReadonlyArray<Variant>): Promise<number> {
    const missing = variants.filter((variant) => !existsSync(this.fileOf(variant)));
    if (missing.length === 0) return 0;
    for await (const { variant, bytes } of encode(picture, readFileSync(file), missing)) {
      const target = this.fileOf(variant);
      const draft = `${target}.${process.pid}-${++this.#drafts}${DRAFT}`;
      await writeFile(draft, bytes);
      renameSync(draft, target);
    }
    return missing.length;
  }

  /** Lets go of everything but these variants, and what others are writing. */
  keepOnly(variants: Iterable<Pick<Variant, 'path'>>): void {
    const kept = new Set(Array.from(variants, (variant) => this.fileOf(variant)));
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name);
      if (!kept.has(file) && !name.endsWith(DRAFT)) rmSync(file, { force: true });
    }
  }
}
