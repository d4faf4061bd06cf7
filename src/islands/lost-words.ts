// What is said of a passage that has changed since a link to it was made, or has gone. Loaded only then.
import { nearestPassage, parseAnchor } from '#text/nearest-passage.ts';
import { openingOf } from '#text/words.ts';

const OPENING_LENGTH = 60;

/** @returns the words, a link to the nearest passage where one is near, and a button that removes them */
export function wordsOnLost(id: string): (HTMLElement | string)[] {
  const passages = document.querySelectorAll('.prose :is([id^="p-"], [id^="q-"])');
  const nearest = nearestPassage(
    id,
    [...passages].map((passage) => passage.id),
  );
  return [sentenceOn(id, nearest), dismissal()];
}

function sentenceOn(id: string, nearest: string | null): HTMLElement {
  const sentence = document.createElement('p');
  if (nearest !== null)
    sentence.append(
      'This passage has changed since the link was made. The nearest now: “',
      linkTo(nearest),
      '”.',
    );
  else if ((parseAnchor(id)?.words ?? []).length > 0)
    sentence.append('The passage this link was made for is no longer here.');
  else sentence.append('This passage has changed since the link was made.');
  return sentence;
}

function linkTo(id: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${id}`;
  const words = document.createElement('bdi');
  const text = document.getElementById(id)?.textContent ?? '';
  words.textContent = openingOf(
    text.replace(/^\P{L}*(?=\p{L})|["”»]\P{L}*$/gu, ''),
    OPENING_LENGTH,
  );
  link.append(words);
  return link;
}

function dismissal(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Dismiss';
  button.addEventListener('click', () => button.parentElement?.replaceChildren());
  return button;
}
