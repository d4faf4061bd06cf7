// What a page may load and run (Content Security Policy, level 3): what the site itself serves, and
// nothing that stands in the page's text. It is said twice, and both hold. Each page says in its head
// exactly what it needs, on any host; a host that can be told says what no page goes beyond.

/** What every page needs. Data blocks (JSON, JSON-LD) are no scripts to a policy. */
const SAME_FOR_ALL = {
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

/** Search runs WebAssembly, in the page or in a worker, which takes its policy from the host alone. */
const WITH_WASM = "'self' 'wasm-unsafe-eval'";

/** For the head of a page. @param wasm whether it runs WebAssembly */
export function pagePolicy(wasm = false): string {
  return policyOf({
    'default-src': "'none'",
    'script-src': wasm ? WITH_WASM : "'self'",
    ...SAME_FOR_ALL,
  });
}

/** For a page that only leads on to another. */
export const REDIRECT_POLICY = policyOf({ 'default-src': "'none'", 'base-uri': "'none'" });

/** For the header of every response. Framing cannot be spoken of in a page. */
export const SITE_POLICY = policyOf({
  'default-src': "'none'",
  'script-src': WITH_WASM,
  ...SAME_FOR_ALL,
  'frame-ancestors': "'none'",
});

function policyOf(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
