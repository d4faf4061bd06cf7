// Lines that belong to a page and not to the story on it: the words on buttons, the headings of boxes, what
// is said to readers of the site. They are told by their words, all of them.
import type { Element, Root, RootContent } from 'hast';
import { countWords } from '#text/words.ts';
import { textContent } from '#archive/body/tree.ts';

const LABEL = new RegExp(
  `^(?:${[
    String.raw`share(?: this)?(?: (?:story|article|page|post|on \w+))?`,
    String.raw`(?:view|show|hide|post a|leave a|add a)? ?comments?(?: \(?\d+\)?)?`,
    String.raw`\d+ (?:comments?|shares?)`,
    String.raw`(?:e-?mail|print|tweet|pin it|save|copy link|bookmark|reprints?|enlarge|\[\+\] enlarge)(?: this(?: (?:story|article|page))?)?`,
    String.raw`(?:facebook|twitter|linkedin|whatsapp|pinterest|reddit|google\+|e-?mail|print|share)(?:(?:,|\s)+(?:facebook|twitter|linkedin|whatsapp|pinterest|reddit|google\+|e-?mail|print|share|x))*`,
    String.raw`advertisements?|advertise here|story continues below(?: advertisement)?|article continues below(?: advertisement)?`,
    String.raw`(?:blog )?comments powered by(?: disqus)?`,
    String.raw`read or share this story:? \S+`,
    String.raw`(?:related|recommended|more|most read|most popular|trending)(?: (?:stories|articles|items|posts|links|news|coverage|topics|content))?`,
    String.raw`(?:click here to )?(?:subscribe|sign up)\b[^.]{0,60}\b(?:newsletters?|alerts?|inbox)\b[^.]{0,40}`,
    String.raw`follow (?:us|\S+(?: \S+)?) on (?:twitter|facebook|instagram|linkedin)(?:,? (?:and|&|or)? ?(?:twitter|facebook|instagram|linkedin))*(?:: \S+)?`,
    String.raw`(?:this (?:site|website) uses|we use) cookies\b.{0,200}`,
  ].join('|')})[:.!»›…]*$`,
  'i',
);
/** What stands before a link to another story, in a paragraph of its own. */
const POINTER =
  /^(?:related|read (?:more|also|next)|also read|see also|more on this(?: story)?|[àa] lire(?: aussi)?|lire aussi|lesen sie auch|mehr dazu|leer más|lea también|leggi anche|читайте также)\s*[:»>-]?\s*$/iu;
/** No line of these is longer. */
const LONGEST = 260;

/** The tree without such lines; all of it, should nothing else be left. */
export function withoutLabels(root: Root): Root {
  const last = root.children.at(-1);
  const children = root.children.filter(
    (block) => !isLabel(block) && !(block === last && isOriginNote(block)),
  );
  return children.length === 0 ? root : { ...root, children };
}

function isLabel(block: RootContent): boolean {
  if (block.type !== 'element' || /^(?:pre|table|hr)$/.test(block.tagName)) return false;
  if (/^(?:ul|ol)$/.test(block.tagName)) return itemsOf(block).every(isLabel);
  if (block.tagName === 'p' && isPointer(block)) return true;
  const words = textContent(block).replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST && LABEL.test(words);
}

function isPointer(paragraph: Element): boolean {
  const links = paragraph.children.filter(
    (child) => child.type === 'element' && child.tagName === 'a',
  );
  const others = paragraph.children.filter((child) => child !== links[0]);
  const words = others.map(textContent).join('').replace(/\s+/g, ' ').trim();
  return links.length === 1 && POINTER.test(words);
}

/** Of the note below a story in a feed, the two names left out. */
const MOST_NOTE_WORDS = 10;

/** Whether a closing paragraph only says, in whatever language, which site had the story: `The post … appeared first on …`. */
function isOriginNote(block: RootContent): boolean {
  if (block.type !== 'element' || block.tagName !== 'p') return false;
  const links = itemsOf(block).filter(({ tagName }) => tagName === 'a');
  const [story, site] = links.map(({ properties }) => addressIn(properties['href']));
  if (!story || !site || links.length !== 2) return false;
  const words = block.children.filter((child) => child.type === 'text').map(textContent);
  const isNote = countWords(words.join(' ')) <= MOST_NOTE_WORDS;
  return isNote && site.host === story.host && site.pathname === '/' && story.pathname !== '/';
}

function addressIn(href: unknown): URL | null {
  return typeof href === 'string' && URL.canParse(href) ? new URL(href) : null;
}

function itemsOf(list: Element): Element[] {
  return list.children.filter((child) => child.type === 'element');
}
