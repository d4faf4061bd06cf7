// `npm run editor-schema`: writes what text editors need to help with front matter. `npm run dev` does
// so too for the project's own archive, and again when files come and go.
import { writeEditorHelp } from '#intake/editor-help.ts';
import { readContent } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import { runCommand } from './fail.ts';
import { ROOT } from './root.ts';

await runCommand(() => {
  const settings = settingsFrom(process.env, ROOT);
  const { content } = readContent(settings.archiveDir, factsCachePath(settings));
  const files = writeEditorHelp(ROOT, settings.archiveDir, content.registers);
  console.log(
    `Help for the front matter of ${files.toLocaleString('en')} files is in .astro/collections.`,
  );
});
