// Files of the search as they travel: JSON, packed with gzip whether a host does so or not.

/** @throws when the file cannot be had or read */
export async function fetchPack(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
}
