// Parts of an island that are loaded when a reader first asks for them.
import { announce } from './announce.ts';

/** Uses a part once it is there; tells the reader when it cannot be had. */
export async function onDemand<Part>(
  part: Promise<Part>,
  use: (part: Part) => unknown,
): Promise<void> {
  let loaded: Part;
  try {
    loaded = await part;
  } catch {
    announce('This could not be loaded. Load the page again when you are online.');
    return;
  }
  await use(loaded);
}
