// @ts-check
// Runs before the first paint. Its names are those of the islands: a test holds them together.
{
  const kept = (name = '') => {
    try {
      return Object(JSON.parse(localStorage['archive:' + name]));
    } catch {
      return {};
    }
  };

  const root = document.documentElement.dataset;
  const setPage = () => {
    const reading = kept('reading-1');
    for (const [name, choices] of Object.entries({
      size: ['smaller', 'large', 'larger', 'largest'],
      face: ['sans', 'browser'],
      measure: ['narrow', 'wide'],
      theme: ['paper', 'sepia', 'night'],
    }))
      if (choices.includes(reading[name])) root[name] = reading[name];
      else delete root[name];
  };
  setPage();
  addEventListener('storage', setPage);
  addEventListener('pageshow', ({ persisted }) => persisted && setPage());

  if (!location.hash && location.pathname in kept('places-1')) root['leftOff'] = '';

  class AgeNote extends HTMLElement {
    connectedCallback() {
      const { day = '' } = this.dataset;
      const now = new Date().toISOString();
      const years = +now.slice(0, 4) - +day.slice(0, 4) - +(now.slice(4, 10) <= day.slice(4));
      if (years > 0)
        this.textContent = `This article is more than ${years > 1 ? years + ' years' : 'a year'} old.`;
    }
  }
  customElements.define('age-note', AgeNote);
}
