// What the reading settings and their choices are called.

export const READING_WORDS: Readonly<Record<string, string>> = {
  size: 'Size',
  face: 'Face',
  measure: 'Lines',
  theme: 'Colours',
  smaller: 'Smaller',
  normal: 'Normal',
  large: 'Large',
  larger: 'Larger',
  largest: 'Largest',
  serif: 'Serif',
  sans: 'Sans',
  browser: 'As my browser',
  narrow: 'Short',
  wide: 'Long',
  system: 'As my device',
  paper: 'Paper',
  sepia: 'Sepia',
  night: 'Night',
};
