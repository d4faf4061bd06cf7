// How a request is answered: from the network as long as it is there, from the shelf when it is not.
import { addressOf, isWorthKeeping } from './kind-of.ts';
import { unpackedHeaders } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import type { AskedEvent } from './worker-scope.ts';

/** Milliseconds after which a copy is better than waiting on: a dead network does not say that it is. */
const PATIENCE = 4000;

/**
 * The network's answer; the copy when there is none, none soon enough, or the server fails. Null when there is
 * neither. A good answer is kept, also when it comes too late; what is gone from the site goes from the shelf.
 */
export async function freshOrKept(
  event: AskedEvent,
  shelf: Shelf,
  keep: (address: string, response: Response) => Promise<void>,
): Promise<{ readonly response: Response; readonly isCopy: boolean } | null> {
  const address = addressOf(event.request.url);
  const fresh = fromNetwork(event).catch(() => null);
  event.waitUntil(
    fresh.then(async (response) => {
      if (response && isWorthKeeping(response)) await keep(address, response.clone());
      else if (response?.status === 404 || response?.status === 410) await shelf.forget(address);
    }),
  );
  const soon = await Promise.race([fresh, after(PATIENCE)]);
  if (soon && soon.status < 500) return { response: soon, isCopy: false };
  const kept = await shelf.find(address).catch(() => undefined);
  if (kept) return { response: kept, isCopy: true };
  const late = await fresh;
  return late && { response: late, isCopy: false };
}

/** The copy; the network's answer, then kept, where there is none. For files that never change. */
export async function keptOrFresh(event: AskedEvent, shelf: Shelf): Promise<Response> {
  const address = addressOf(event.request.url);
  const kept = await shelf.find(address).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (!isWorthKeeping(response)) return response;
  // Of one blob, which the page's process does not hold: what `clone()` gives, it holds until it is collected.
  const body = await response.blob();
  const answer = (): Response => new Response(body, { headers: unpackedHeaders(response) });
  event.waitUntil(shelf.keep(address, answer()));
  return answer();
}

async function fromNetwork(event: AskedEvent): Promise<Response> {
  return (await event.preloadResponse) ?? fetch(event.request);
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
