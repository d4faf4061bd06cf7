// Brings words of the article into view, and the keyboard and the screen reader with them.

/** Scrolls to a range and puts the focus on its paragraph, for as long as it stays there. */
export function goToWords(range: Range): void {
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  const paragraph = range.startContainer.parentElement?.closest<HTMLElement>('[id], p, li');
  if (!paragraph) return;
  if (!paragraph.hasAttribute('tabindex')) {
    paragraph.tabIndex = -1;
    paragraph.addEventListener('blur', () => paragraph.removeAttribute('tabindex'), { once: true });
  }
  paragraph.focus({ preventScroll: true });
}
