// The part of `subset-font` that is used here; the package has no types of its own.
declare module 'subset-font' {
  /** A font with the letters of `text` alone. @throws when the font cannot be read */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly noHinting?: boolean;
      readonly dropTables?: string[];
      /** OpenType features to keep; all others go. */
      readonly keepFeatures?: string[];
      /** An axis at one value, or within a range. */
      readonly variationAxes?: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >;
    },
  ): Promise<Buffer>;
}
