// What stands at an address that an article has left: a page that leads on, for browsers and for search
// engines, with or without JavaScript.
import { REDIRECT_POLICY } from './content-security-policy.ts';
import { escapeXml } from './feed.ts';

/** The path an address asks for, decoded; what only looks encoded stays as it is. */
export function decodedPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The file that answers at an address: `/old/` and `/old` at `old/index.html`, `/old.html` itself. */
export function fileAt(address: string): string {
  const path = decodedPath(address).replace(/^\/+|\/+$/g, '');
  return /\.[a-z0-9]{1,5}$/i.test(path) ? path : `${path}/index.html`;
}

/**
 * @param title headline of the article
 * @param link its address on this site, as links have it; `address` the same in full
 */
export function redirectPage(title: string, link: string, address: string, lang: string): string {
  const [words, to, canonical] = [escapeXml(title), escapeXml(link), escapeXml(address)];
  return `<!doctype html>
<html lang="${escapeXml(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${REDIRECT_POLICY}" />
    <title>Moved: ${words}</title>
    <meta http-equiv="refresh" content="0; url=${to}" />
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${canonical}" />
  </head>
  <body>
    <p>This article is now at <a href="${to}">${words}</a>.</p>
  </body>
</html>
`;
}
