// Where articles and pictures lie, for pages that read them.
import { resolve } from 'node:path';

/** What is served as it stands. */
export const publicDir = resolve('public');
export const archiveDir = resolve(process.env['ARCHIVE_DIR'] || 'content');
