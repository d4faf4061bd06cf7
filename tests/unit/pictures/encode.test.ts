import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { Picture } from '#archive/pictures/picture.ts';
import { variantsOf } from '#archive/pictures/variants.ts';
import { PictureError, encode } from '#pictures/encode.ts';
import { PictureFiles } from '#pictures/picture-files.ts';
import { readPicture } from '#pictures/read-picture.ts';
import { VariantCache } from '#pictures/variant-cache.ts';

const scratch = mkdtempSync(join(tmpdir(), 'archive-pictures-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Red on the left, blue on the right. */
const halves = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#c01010' } }).composite([
    {
      input: {
        create: { width: width / 2, height, channels: 3, background: '#1010c0' },
      },
      left: width / 2,
      top: 0,
    },
  ]);

function pictureOf(bytes: Buffer, path = '/pictures/a.jpg'): Picture {
  const reading = readPicture(path, bytes);
  if ('fault' in reading) throw new Error(reading.fault);
  return reading;
}

async function encodedOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const picture = pictureOf(bytes);
  const made = new Map<string, Buffer>();
  for await (const { variant, bytes: encoded } of encode(picture, bytes, variantsOf(picture, true)))
    made.set(variant.path.replace(/^.*-(\d+)\./, '$1.'), encoded);
  return made;
}

async function colourAt(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const pixel = await sharp(bytes)
    .toColourspace('srgb')
    .removeAlpha()
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return [...pixel];
}

describe('encode()', () => {
  test('makes each variant in its format and its size', async () => {
    const bytes = await halves(1000, 500).jpeg().toBuffer();
    const made = await encodedOf(bytes);
    expect([...made.keys()].sort()).toEqual([
      ...['1000.avif', '1000.jpg', '1000.webp', '480.avif', '480.webp'],
      ...['800.avif', '800.jpg', '800.webp'],
    ]);
    for (const [name, encoded] of made) {
      const [width = '', extension = ''] = name.split('.');
      const { format, ...size } = await sharp(encoded).metadata();
      expect([size.width, size.height]).toEqual([Number(width), Number(width) / 2]);
      expect(format).toBe({ avif: 'heif', webp: 'webp', jpg: 'jpeg' }[extension]);
    }
  });

  test('turns a photograph upright, and drops what the camera wrote', async () => {
    const bytes = await halves(60, 40)
      .jpeg({ quality: 100 })
      .withExif({ IFD0: { Artist: 'Ada Quill' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    for (const encoded of (await encodedOf(bytes)).values()) {
      const { width, height, orientation, exif } = await sharp(encoded).metadata();
      expect([width, height, orientation ?? 1, exif]).toEqual([40, 60, 1, undefined]);
      const [red = 0, , blue = 0] = await colourAt(encoded, 20, 5);
      expect(red).toBeGreaterThan(blue);
    }
  });

  test.each<[string, number, (picture: Sharp) => Sharp]>([
    // Read without its profile, the red would be 176.
    ['a wide gamut', 8, (picture) => picture.withIccProfile('p3').jpeg({ quality: 100 })],
    ['CMYK', 24, (picture) => picture.toColourspace('cmyk').withIccProfile('cmyk').jpeg()],
    ['sixteen bits', 8, (picture) => picture.toColourspace('rgb16').png()],
  ])('keeps the colours of %s within %i of 255', async (_, near, written) => {
    const bytes = await written(halves(40, 20)).toBuffer();
    for (const encoded of (await encodedOf(bytes)).values()) {
      const [red = 0, green = 0, blue = 0] = await colourAt(encoded, 5, 10);
      expect(Math.abs(red - 192)).toBeLessThan(near);
      expect(Math.max(green, blue)).toBeLessThan(60);
    }
  });

  test('shows shades of grey, and white below what is transparent to share', async () => {
    const grey = await halves(40, 20).greyscale().png().toBuffer();
    for (const encoded of (await encodedOf(grey)).values()) {
      const [red = 0, , blue = 0] = await colourAt(encoded, 5, 10);
      expect(Math.abs(red - blue)).toBeLessThan(6);
    }
    const clear = await sharp({
      create: { width: 40, height: 20, channels: 4, background: '#0000' },
    })
      .png()
      .toBuffer();
    const jpeg = (await encodedOf(clear)).get('40.jpg');
    expect(jpeg && (await colourAt(jpeg, 5, 10))).toEqual([255, 255, 255]);
  });

  test('makes the same bytes of the same picture', async () => {
    const bytes = await halves(200, 100).jpeg().toBuffer();
    expect(await encodedOf(bytes)).toEqual(await encodedOf(bytes));
  });

  test('refuses a picture that breaks off', async () => {
    const whole = await halves(400, 400).jpeg({ quality: 100 }).toBuffer();
    const half = whole.subarray(0, whole.length / 2);
    await expect(encodedOf(half)).rejects.toThrow(PictureError);
    await expect(encodedOf(half)).rejects.toThrow(/^\/pictures\/a\.jpg cannot be decoded: /);
  });
});

describe('VariantCache', () => {
  test('makes what is missing, and nothing twice', async () => {
    const file = join(scratch, 'a.jpg');
    const bytes = await halves(100, 50).jpeg().toBuffer();
    writeFileSync(file, bytes);
    const picture = pictureOf(bytes);
    const variants = variantsOf(picture, true);
    const cache = new VariantCache(join(scratch, 'cache'));
    expect(await cache.make(picture, file, variants)).toBe(variants.length);
    const made = variants.map((variant) => readFileSync(cache.fileOf(variant)));
    expect(await cache.make(picture, file, variants)).toBe(0);
    const [first, ...others] = variants;
    cache.keepOnly(others);
    expect(await cache.make(picture, file, variants)).toBe(1);
    expect(first && readFileSync(cache.fileOf(first))).toEqual(made[0]);
    expect(readdirSync(join(scratch, 'cache', 'pictures'))).toHaveLength(variants.length);
  });
});

describe('PictureFiles', () => {
  const folders = {
    archiveDir: join(scratch, 'archive'),
    publicDir: join(scratch, 'public'),
    keptAt: join(scratch, 'kept', 'readings.json'),
  };
  const file = join(folders.archiveDir, 'pictures', '2026', 'a.png');

  test('finds pictures of the archive and of public/, and nothing outside of them', async () => {
    mkdirSync(join(folders.archiveDir, 'pictures', '2026'), { recursive: true });
    mkdirSync(folders.publicDir);
    writeFileSync(file, await halves(40, 20).png().toBuffer());
    writeFileSync(join(folders.publicDir, 'b.png'), await halves(20, 20).png().toBuffer());
    writeFileSync(join(scratch, 'c.png'), await halves(20, 20).png().toBuffer());
    const files = new PictureFiles(folders);
    expect(files.paths()).toEqual(['/pictures/2026/a.png', '/b.png']);
    expect(files.readingOf('/pictures/2026/a.png')).toMatchObject({ width: 40 });
    expect(files.readingOf('/b.png')).toMatchObject({ width: 20 });
    for (const path of ['/pictures/../../c.png', '/../c.png', '//b.png', 'b.png', '/pictures'])
      expect([path, files.readingOf(path)]).toEqual([path, null]);
    files.save();
  });

  test('knows a file again, and sees that it changed', async () => {
    const again = new PictureFiles(folders);
    const [before, now] = [
      again.readingOf('/pictures/2026/a.png'),
      await halves(60, 20).png().toBuffer(),
    ];
    expect(before).toMatchObject({ width: 40 });
    writeFileSync(file, now);
    expect(again.readingOf('/pictures/2026/a.png')).toMatchObject({ width: 60 });
    rmSync(file);
    expect(again.readingOf('/pictures/2026/a.png')).toBeNull();
  });

  test('takes a damaged memory for none', () => {
    writeFileSync(folders.keptAt, '{"recipe":');
    expect(new PictureFiles(folders).readingOf('/b.png')).toMatchObject({ width: 20 });
  });
});
