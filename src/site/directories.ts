// Where the articles lie, for pages that read their words.
import { resolve } from 'node:path';

export const archiveDir = resolve(process.env['ARCHIVE_DIR'] || 'content');
