import { expect, test } from 'vitest';
import { REDIRECT_POLICY, SITE_POLICY, pagePolicy } from '#export/content-security-policy.ts';

const directivesOf = (policy: string): Map<string, string> =>
  new Map(
    policy.split('; ').map((directive) => {
      const at = directive.indexOf(' ');
      return [directive.slice(0, at), directive.slice(at + 1)];
    }),
  );

test('pagePolicy() allows what the site serves and nothing else', () => {
  const policy = directivesOf(pagePolicy());
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('base-uri')).toBe("'none'");
  expect(new Set(policy.values())).toEqual(new Set(["'none'", "'self'"]));
});

test('pagePolicy() allows WebAssembly only where it is asked for, and nothing besides', () => {
  const [plain, wasm] = [directivesOf(pagePolicy()), directivesOf(pagePolicy(true))];
  expect(wasm.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
  expect([...wasm].filter(([name, sources]) => plain.get(name) !== sources)).toHaveLength(1);
});

test('SITE_POLICY goes no further than the page that needs most, and refuses frames', () => {
  const site = directivesOf(SITE_POLICY);
  expect(site.get('frame-ancestors')).toBe("'none'");
  site.delete('frame-ancestors');
  expect(site).toEqual(directivesOf(pagePolicy(true)));
});

test('REDIRECT_POLICY allows nothing', () => {
  expect(new Set(directivesOf(REDIRECT_POLICY).values())).toEqual(new Set(["'none'"]));
});
