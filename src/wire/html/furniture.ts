// What stands around a story on its page, and sometimes in the middle of it: menus, buttons to share it,
// boxes with other stories, what readers said, notes on cookies. Sites name such parts for what they are.

/** An element of a page, as far as it is looked at here. */
export interface PageElement {
  readonly tagName: string;
  readonly children: Iterable<PageElement>;
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
  readonly remove: () => void;
}

const ROLES = /^(?:navigation|search|dialog|alertdialog|menu|menubar|toolbar|tooltip)$/i;
/** Of the words in a name of a class or an id. */
const NAMES = new Set(
  'share shares sharing sharebar sharetools social sociable addthis addtoany newsletter newsletters subscribe signup cookie cookies consent gdpr comment comments disqus livefyre related recommended recommendations recirc trending outbrain taboola breadcrumb breadcrumbs nav navbar navigation menu toolbar sidebar advert advertisement ads popup modal paywall mostpopular mostread noprint'.split(
    ' ',
  ),
);
/** What is called so is no part of a story's own. */
const NEVER = new Set(['html', 'head', 'body', 'main', 'article', 'p', 'a', 'h1', 'blockquote']);
/** Of the words in paragraphs: a part that holds more is the story, whatever it is called. */
const MOST = 0.15;

/** Takes what is no story out of a page, as far as that is named so and holds little of its words. */
export function removeFurniture(body: PageElement): void {
  const lengths = new Map<PageElement, number>();
  const whole = weigh(body, lengths);
  removeBelow(body, lengths, whole * MOST);
}

/** Characters in the paragraphs of an element; those of all below it go into `lengths`. */
function weigh(element: PageElement, lengths: Map<PageElement, number>): number {
  const length =
    element.tagName.toLowerCase() === 'p'
      ? (element.textContent ?? '').length
      : [...element.children].reduce((sum, child) => sum + weigh(child, lengths), 0);
  lengths.set(element, length);
  return length;
}

function removeBelow(
  element: PageElement,
  lengths: ReadonlyMap<PageElement, number>,
  most: number,
): void {
  for (const child of [...element.children]) {
    if (isFurniture(child) && (lengths.get(child) ?? 0) <= most) child.remove();
    else removeBelow(child, lengths, most);
  }
}

function isFurniture(element: PageElement): boolean {
  const tag = element.tagName.toLowerCase();
  if (NEVER.has(tag)) return false;
  if (tag === 'nav' || ROLES.test(element.getAttribute('role') ?? '')) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return wordsOf(names).some((word) => NAMES.has(word));
}

/** `shareBar`, `share-bar` and `share_bar` are two words each. */
function wordsOf(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
