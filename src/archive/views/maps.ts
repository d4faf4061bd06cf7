// Maps as pages show them: outlines as the `d` of SVG paths, in units of the picture.

export interface PlaceMapView {
  /** The place, with its country where that is known. */
  readonly name: string;
  /** `44.5° N, 38.2° W` */
  readonly position: string;
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
}

export interface WorldMapView {
  /** What the map shows, in a sentence. */
  readonly says: string;
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly dots: ReadonlyArray<{ readonly x: number; readonly y: number; readonly r: number }>;
}
