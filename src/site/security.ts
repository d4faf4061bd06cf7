// Whom to tell of a weakness of the site, where site.config.ts says so.
import { SECURITY } from '#archive/urls.ts';
import { securityTxt } from '#export/security-txt.ts';
import { absolute, site } from '#site.config.ts';
import { now } from './archive.ts';

export function securityPaths(): { params: { known: string }; props: { text: string } }[] {
  const text = site.security && securityTxt(site.security, absolute(SECURITY), site.lang, now);
  return text === null ? [] : [{ params: { known: folderOf(SECURITY) }, props: { text } }];
}

export function security({ props: { text } }: { props: { text: string } }): Response {
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}
