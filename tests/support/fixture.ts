// What the fixture archive holds, as its README says: the tests' own knowledge of it.

/** Published articles, newest first. */
export const PUBLISHED: ReadonlyArray<string> = [
  '/2026/02/25/the-record-of-a-long-evening/',
  '/2026/02/11/the-lamp-of-tern-island-comes-home/',
  '/2026/02/11/quillmouth-opens-its-deepened-channel/',
  '/2026/01/01/the-year-is-rung-in-early/',
  '/2025/11/08/the-tide-in-three-drawings/',
  '/2025/09/14/marsa-al-risha-market-reopens/',
  '/2025/06/21/who-owns-the-sea-breeze/',
  '/2024/11/19/new-mayor-finds-forty-keys/',
  '/2024/08/30/town-notice-board-papered-over/',
  '/2024/03/05/two-vexleys-one-reservoir/',
  '/2023/10/07/the-ladder-stays/',
  '/2023/06/18/a-sunday-on-the-mole/',
  '/2023/01/02/first-lamb/',
];

export const WITHDRAWN = '/2025/04/02/museum-said-to-sell-its-ledger/';
export const RIGHT_TO_LEFT = '/2025/09/14/marsa-al-risha-market-reopens/';
export const HOSTILE = '/2024/08/30/town-notice-board-papered-over/';
export const MDX = '/2026/02/11/the-lamp-of-tern-island-comes-home/';
export const LONG = '/2026/02/25/the-record-of-a-long-evening/';
export const FOUND = '/2025/06/21/who-owns-the-sea-breeze/';
export const SHORT = '/2023/01/02/first-lamb/';
export const PICTURES = '/2025/11/08/the-tide-in-three-drawings/';
export const PLAIN = '/2026/02/11/quillmouth-opens-its-deepened-channel/';

/** What stands in hidden articles alone, or in the words of the withdrawn one; folded to lower case. */
export const UNPUBLISHED: ReadonlyArray<string> = [
  'zarquvian',
  'quexolith',
  'brimwaddl',
  'two centuries of keepers',
  'stoat-hallam',
  'stoat hallam',
  'peregrine',
  'moonlight-bathing',
  'moonlight bathing',
  'nether-yarrow',
  'nether yarrow',
  'gannet-dispatch',
  'gannet dispatch',
  '2026-01-20',
  '2026/01/20',
  '2026-02-20',
  '2026/02/20',
];

/** A page of each kind, and articles of each sort. */
export const PAGE_KINDS: Readonly<Record<string, string>> = {
  front: '/',
  year: '/2026/',
  month: '/2026/02/',
  day: '/2026/02/11/',
  article: PLAIN,
  'right-to-left article': RIGHT_TO_LEFT,
  'MDX article': MDX,
  'long article': LONG,
  'short article': SHORT,
  'article with a picture': '/2023/10/07/the-ladder-stays/',
  'article with pictures in sizes': PICTURES,
  'corrected article': '/2024/11/19/new-mayor-finds-forty-keys/',
  'article with hostile mark-up': HOSTILE,
  'article with a speaker as found': FOUND,
  'withdrawn article': WITHDRAWN,
  speakers: '/speakers/',
  speaker: '/speakers/odile-marchbanks/',
  'speaker as found': '/speakers/cigdem-firtinaoglu/',
  tags: '/tags/',
  tag: '/tags/harbour/',
  places: '/places/',
  place: '/places/quillmouth/',
  sources: '/sources/',
  source: '/sources/larkwire/',
  search: '/search/',
  'search with hits': '/search/?q=harbour',
  feeds: '/feeds/',
  data: '/data/',
  notes: '/notes/',
  offline: '/offline/',
  'not found': '/404.html',
};
