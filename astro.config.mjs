// How Astro is asked to build the site. Where it reads and writes comes from the environment, see
// src/intake/settings.ts; `npm run build` (src/tools/build.ts) runs this and then indexes for search.
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { MARKDOWN_FEATURES } from './src/archive/body/parse.ts';
import { quotationDirectives } from './src/archive/body/directives.ts';
import { ASSETS } from './src/archive/urls.ts';
import { COMPILES_ONLY, settingsFrom } from './src/intake/settings.ts';
import { enhanceMdx } from './src/markdown/enhance-mdx.ts';
import { livePreview } from './src/site/live-preview.ts';
import { previewPictures } from './src/site/preview-pictures.ts';

const settings = settingsFrom(process.env, fileURLToPath(new URL('.', import.meta.url)));

/**
 * Islands fetch what they need on first use: Vite’s own way brings a kilobyte that preloads the style
 * sheets of what is fetched, and here there is one style sheet for all.
 */
const bareImports = {
  name: 'bare-imports',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** Where Astro compiles its collections' entries from, and what stands there instead; see facts-store.ts. */
const factsStore = {
  'astro:data-layer-content': fileURLToPath(new URL('./src/site/facts-store.ts', import.meta.url)),
};

export default defineConfig({
  site: settings.siteUrl,
  base: settings.base,
  outDir: settings.outDir,
  cacheDir: `${settings.cacheDir}/astro`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default, 'jsx', would glue inline elements together: "AnnBob".
  compressHTML: true,
  build: { format: 'directory', assets: ASSETS.slice(1, -1), inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { ...MARKDOWN_FEATURES, directive: true },
      mdastPlugins: [quotationDirectives],
      hastPlugins: [enhanceMdx(settings.archiveDir)],
    }),
  },
  integrations: [mdx(), livePreview(settings.archiveDir), previewPictures(settings)],
  devToolbar: { enabled: false },
  vite: {
    cacheDir: `${settings.cacheDir}/vite`,
    plugins: [bareImports],
    resolve: { alias: process.env[COMPILES_ONLY] === 'yes' ? factsStore : {} },
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What every page loads is one file, whatever else imports parts of it.
        output: { codeSplitting: { groups: [{ name: 'page', test: /Colophon\.astro/ }] } },
      },
    },
    server: { fs: { allow: [settings.root, settings.archiveDir] } },
  },
});
