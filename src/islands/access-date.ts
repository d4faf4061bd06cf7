// <access-date>: the day on which an article was printed, for the clipping. Seen in print alone.

class AccessDate extends HTMLElement {
  connectedCallback(): void {
    addEventListener('beforeprint', () => {
      const day = new Date().toLocaleDateString(this.dataset['locale'], { dateStyle: 'long' });
      this.textContent = `Accessed ${day}`;
    });
  }
}

customElements.define('access-date', AccessDate);
