import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { RECIPE } from '#pictures/recipe.ts';
import { readPicture } from '#pictures/read-picture.ts';

const photograph = sharp({
  create: { width: 60, height: 40, channels: 3, background: '#8a2a1f' },
});

const svg = (inner: string, attributes = 'viewBox="0 0 30 20"'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);

test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
  'readPicture() reads kind and size of %s',
  async (kind) => {
    const bytes = await photograph.clone().toFormat(kind).toBuffer();
    expect(readPicture('/pictures/a.x', bytes)).toMatchObject({
      path: '/pictures/a.x',
      kind,
      width: 60,
      height: 40,
      moves: false,
    });
  },
);

test('readPicture() holds a photograph upright', async () => {
  const bytes = await photograph.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(readPicture('/pictures/a.jpg', bytes)).toMatchObject({ width: 40, height: 60 });
});

test('readPicture() tells pictures that move', async () => {
  const frames = { create: { width: 4, height: 8, channels: 3 as const, background: 'red' } };
  const raw = await sharp(frames).raw().toBuffer();
  const webp = await sharp(raw, { raw: { width: 4, height: 8, channels: 3, pageHeight: 4 } })
    .composite([{ input: Buffer.from([0, 0, 255]), raw: { width: 1, height: 1, channels: 3 } }])
    .webp({ loop: 0 })
    .toBuffer();
  expect(readPicture('/pictures/a.webp', webp)).toMatchObject({ moves: true });
});

test('readPicture() names the same bytes alike, and others otherwise', async () => {
  const hashOf = (bytes: Buffer): unknown => {
    const reading = readPicture('/pictures/a.png', bytes);
    return 'hash' in reading ? reading.hash : null;
  };
  const one = await photograph.clone().png().toBuffer();
  const other = await photograph.clone().negate().png().toBuffer();
  expect(hashOf(one)).toMatch(/^[0-9a-f]{8}$/);
  expect(hashOf(Buffer.from(one))).toBe(hashOf(one));
  expect(hashOf(other)).not.toBe(hashOf(one));
});

test.each<[string, Buffer, RegExp]>([
  ['nothing', Buffer.from(''), /is empty/],
  ['words', Buffer.from('These are words, and nothing but words.'), /no picture that can be read/],
  ['another kind', Buffer.from('BM'.padEnd(64, '\0')), /is bmp, which browsers do not show/],
  ['a drawing without a size', svg('', ''), /no picture|does not say how large/],
])('readPicture() says what is wrong with %s', (_, bytes, fault) => {
  const reading = readPicture('/pictures/a.jpg', bytes);
  expect('fault' in reading && reading.fault).toMatch(fault);
  expect('fix' in reading && reading.fix).toMatch(/\S/);
});

test.each([
  '<script>alert(1)</script>',
  '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
  '<rect width="9" height="9" onclick="alert(1)"/>',
  '<a href="javascript:alert(1)"><rect/></a>',
  '<a href="&#x6a;avascript:alert(1)"><rect/></a>',
  "<a xlink:href='https://x.example/'><rect/></a>",
  '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
  '<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="https://x.example/"/>',
  '<a><set attributeName="href" to="javascript:alert(1)"/></a>',
  '<use href="https://x.example/a.svg#a"/>',
])('readPicture() refuses the drawing %s', (inner) => {
  expect(readPicture('/pictures/a.svg', svg(inner))).toMatchObject({
    fault: expect.stringMatching(/^is a drawing that holds /) as string,
    fix: 'export it as a plain SVG, or as PNG',
  });
});

test('readPicture() refuses drawings whose text it cannot read', () => {
  const utf16 = Buffer.concat([svg(''), Buffer.from([0xff, 0xfe])]);
  expect(readPicture('/pictures/a.svg', utf16)).toMatchObject({ fix: 'save it as UTF-8' });
});

test('readPicture() lets a drawing refer to its own parts', () => {
  const own = '<path id="a" d="M0 0h9"/><use href="#a"/><title>on = off</title>';
  expect(readPicture('/pictures/a.svg', svg(own))).toMatchObject({
    kind: 'svg',
    width: 30,
    height: 20,
  });
});

test('RECIPE names the releases pictures are made with', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of ['sharp', 'image-size'])
    expect(RECIPE).toContain(`${name} ${dependencies[name] ?? ''}`);
});
