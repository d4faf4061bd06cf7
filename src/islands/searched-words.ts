// Words a search has led here for: lit when the address names them (`?lit=…`), see lit-words.ts.
const words = new URLSearchParams(location.search).get('lit')?.split(' ').filter(Boolean) ?? [];
const prose = document.querySelector('.prose');
if (words.length > 0 && prose) {
  // Without the script the words stay as they are: nothing is to be said.
  void import('./lit-words.ts').then(
    ({ lightWords }) => lightWords(prose, words),
    () => undefined,
  );
}
