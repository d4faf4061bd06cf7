// What ninjs 3.1 says of the properties the archive writes: their names, types and formats; `uri` is required,
// and no property may stand there that it does not know.
import { z } from 'zod';

const uri = z.url();
const instant = z.iso.datetime({ offset: true });
const valued = {
  role: z.string().optional(),
  contentType: z.string().optional(),
  value: z.string(),
};
const named = { name: z.string().optional(), uri: uri.optional(), literal: z.string().optional() };
const related = z.strictObject({ ...named, rel: z.string().optional() });
export const ninjs = z.strictObject({
  uri,
  standard: z.strictObject({ name: z.string(), version: z.string(), schema: uri }).optional(),
  type: z
    .enum('text audio video picture graphic composite component event planning'.split(' '))
    .optional(),
  language: z.string().optional(),
  firstCreated: instant.optional(),
  versionCreated: instant.optional(),
  contentCreated: instant.optional(),
  embargoedUntil: instant.optional(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']).optional(),
  headlines: z.array(z.strictObject(valued)).optional(),
  descriptions: z.array(z.strictObject(valued)).optional(),
  bodies: z
    .array(
      z.strictObject({ ...valued, charCount: z.int().optional(), wordCount: z.int().optional() }),
    )
    .optional(),
  by: z.string().optional(),
  edNote: z.string().optional(),
  located: z.string().optional(),
  slugline: z.string().optional(),
  people: z.array(related).optional(),
  places: z.array(related).optional(),
  subjects: z.array(related).optional(),
  infoSources: z.array(z.strictObject({ ...named, role: z.string().optional() })).optional(),
  altIds: z.array(z.strictObject({ role: z.string().optional(), value: z.string() })).optional(),
});
