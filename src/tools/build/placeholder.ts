// What stands at the address of a page for the moment in which pages that refer to each other are put up or taken down:
// a whole page that leads somewhere.

const SAYS = {
  comes: 'This page is being put up.',
  goes: 'This page has been taken down.',
} as const;

/** @param base path of the site below its host */
export function placeholder(what: keyof typeof SAYS, base: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${SAYS[what]}</title>
    <meta name="robots" content="noindex" />
    <meta name="viewport" content="width=device-width" />
  </head>
  <body>
    <p>${SAYS[what]} <a href="${base}">To the front page</a></p>
  </body>
</html>
`;
}
