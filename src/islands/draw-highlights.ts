// Highlights on the page: by the CSS Custom Highlight API, which leaves the page's tree alone; where a browser
// has none, in <mark> elements around the words.

/** How a highlight looks: as marked, on words that changed since, the one just gone to. */
const LOOKS = ['kept', 'kept-changed', 'kept-here'] as const;

export type Highlighted = Readonly<Record<(typeof LOOKS)[number], ReadonlyArray<Range>>>;

/** Takes drawn highlights away. The ranges drawn are no longer good afterwards. */
export function clearHighlights(prose: Element): void {
  if ('highlights' in CSS) for (const look of LOOKS) CSS.highlights.delete(look);
  const marks = prose.querySelectorAll('mark.kept');
  for (const mark of marks) mark.replaceWith(...mark.childNodes);
  if (marks.length > 0) prose.normalize();
}

/** Draws over ranges each of which lies within one text node. */
export function drawHighlights(highlighted: Highlighted): void {
  for (const look of LOOKS) {
    if (highlighted[look].length === 0) continue;
    if ('highlights' in CSS) CSS.highlights.set(look, new Highlight(...highlighted[look]));
    else for (const range of highlighted[look]) wrap(range, look);
  }
}

/** Words that are marked already stay as they are: their range is empty once the first mark is there. */
function wrap(range: Range, look: string): void {
  if (range.collapsed) return;
  const mark = document.createElement('mark');
  mark.className = look === 'kept' ? 'kept' : `kept ${look}`;
  range.surroundContents(mark);
}
