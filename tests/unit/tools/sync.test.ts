// How a site is put into a store, as far as no store is needed: `npm run test:servers` asks a real one.
import { describe, expect, it, test } from 'vitest';
import { STAGES, stageOf } from '#tools/build/order.ts';
import { objectHeaders } from '#tools/sync/object-headers.ts';
import { encoded, signed } from '#tools/sync/signature.ts';
import { runTool } from '../support/command.ts';
import { aFolder } from '../support/folder.ts';

describe('signed()', () => {
  // The examples of Amazon’s documentation of Signature Version 4 for S3.
  const credentials = {
    accessKey: 'AKIAIOSFODNN7EXAMPLE',
    secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    sessionToken: null,
  };
  const host = 'https://examplebucket.s3.amazonaws.com';

  it.each([
    [
      'a file',
      { method: 'GET', url: `${host}/test.txt`, headers: { range: 'bytes=0-9' }, body: '' },
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ],
    [
      'a file to put',
      {
        method: 'PUT',
        url: `${host}/${encoded('test$file.text')}`,
        headers: {
          date: 'Fri, 24 May 2013 00:00:00 GMT',
          'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        },
        body: 'Welcome to Amazon S3.',
      },
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    ],
    [
      'a list',
      { method: 'GET', url: `${host}/?prefix=J&max-keys=2`, headers: {}, body: '' },
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ],
  ])('signs a request for %s as Amazon does', (_, request, signature) => {
    const { authorization } = signed(
      { ...request, url: new URL(request.url), body: Buffer.from(request.body) },
      credentials,
      'us-east-1',
      new Date('2013-05-24T00:00:00Z'),
    );
    expect(authorization).toContain(`Signature=${signature}`);
  });

  it('sends the token of temporary credentials, signed', () => {
    const headers = signed(
      { method: 'GET', url: new URL(host), headers: {}, body: Buffer.from('') },
      { ...credentials, sessionToken: 'token' },
      'us-east-1',
      new Date(0),
    );
    expect(headers['x-amz-security-token']).toBe('token');
    expect(headers['authorization']).toContain('x-amz-date;x-amz-security-token,');
  });
});

test('stageOf() has nothing refer to what is not there yet', () => {
  const stages = [
    stageOf('_assets/new.css', true),
    stageOf('2026/new/index.html', true),
    stageOf('index.html', false),
    stageOf('feed.xml', false),
    stageOf('search/index/periods.json', true),
  ];
  expect(stages).toEqual([0, 1, 2, 3, STAGES - 1]);
  expect(stageOf('sitemap.xml', false)).toBe(STAGES - 1);
});

test.each([
  ['2026/index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['2026/03/10/tide.md', 'text/markdown; charset=utf-8', 'no-cache'],
  ['_assets/a.1f2e.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['search/index/a/1.pack', 'application/octet-stream', 'no-cache'],
  ['pictures/TIDE.JPG', 'image/jpeg', 'no-cache'],
])('objectHeaders() says what %s is and how long it holds', (path, type, caching) => {
  expect(objectHeaders(path)).toEqual({ 'content-type': type, 'cache-control': caching });
});

test('sync says what it lacks', () => {
  const site = aFolder({ '404.html': 'Not here' });
  const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
  expect(runTool('sync', ['bucket'], { ...none, OUT_DIR: site })).toMatchObject({
    status: 2,
    stderr: 'AWS_ACCESS_KEY_ID is not set: the store asks who you are\n',
  });
  expect(runTool('sync', ['bucket'], { ...none, OUT_DIR: `${site}/none` }).stderr).toContain(
    'run npm run build first',
  );
  expect(runTool('sync', []).status).toBe(2);
});
