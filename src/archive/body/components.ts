// The components an MDX article may use. They are there without an import; the site's table of
// implementations (src/site/components.ts) is typed by this list.
export const COMPONENTS = ['Aside', 'Figure'] as const;
export type ComponentName = (typeof COMPONENTS)[number];
