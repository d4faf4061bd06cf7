// How pictures are made, as far as it decides their bytes. The recipe is part of every address and
// of what is kept between runs: whoever changes how pictures are read or made, or takes other
// releases of the libraries, writes another recipe (a test holds the releases to it).
export const RECIPE = '1; sharp 0.35.5; image-size 2.1.0';

/** Qualities at which prints of newsprint, faces and type show no artefacts at arm's length. */
export const QUALITY = { avif: 52, webp: 78, jpeg: 80 } as const;

/** 0 is fastest, 9 smallest: beyond 4 a picture takes twice as long for a few bytes. */
export const AVIF_EFFORT = 4;
