// News agencies, and the newspapers and broadcasters that news text names as where it has a report
// from. An agency is known by its short name and by its other names, also in capitals.
import { fold } from '#text/fold.ts';

/** Entries parted by `;` or line ends: the short name, then other names. `?`: also a word or a person's name. */
const AGENCIES = `
?Trend | Trend News Agency | Trend Life | Trend Capital | Trend.az | Тренд
AZERTAC | AzerTAc | AZERTAJ | Azertag | AZƏRTAC | АЗЕРТАДЖ | Azerbaijan State News Agency
Azernews; ?Turan | Turan Information Agency | Туран; ?Report | Report.az | Report News Agency
APA | Azeri Press Agency | Azeri-Press Agency; News.az; 1news.az; Day.az; Vestnik Kavkaza
TASS | ITAR-TASS | ТАСС | ИТАР-ТАСС; Interfax | Интерфакс; Interfax-Kazakhstan; Interfax-Ukraine
Interfax-Azerbaijan; RIA Novosti | RIA | РИА Новости | РИА; ?Sputnik | Спутник; Regnum; Rosbalt
Kazinform | Qazinform | Казинформ; KazTAG | КазТАГ; Tengrinews | Tengri News; Kabar | Кабар
AKIpress; 24.kg; UzA | УзА; UzDaily; UzReport; Khovar | NIAT Khovar | Ховар; Asia-Plus | Asia Plus
Avesta; TDH | Turkmenistan Today; Armenpress | Арменпресс; ARKA; PanARMENIAN | PanARMENIAN.Net
Interpressnews | Interpress | IPN; Civil Georgia | Civil.ge; BelTA | БелТА; BelaPAN; Ukrinform
UNIAN; Moldpres; Infotag; Anadolu Agency | Anadolu | Anadolu Ajansı | AA
DHA | Demirören News Agency | Doğan News Agency; IHA | İHA | Ihlas News Agency; ANKA
IRNA | Islamic Republic News Agency; ISNA; ?Mehr | Mehr News Agency | MNA; Tasnim; ?Fars | FNA
Press TV; AP | Associated Press; Reuters | Thomson Reuters; UPI | United Press International
AFP | Agence France-Presse | Agence France Presse; dpa | Deutsche Presse-Agentur
Austria Presse Agentur; SDA | Keystone-SDA; ATS | Keystone-ATS; EFE; Europa Press; ANSA; Adnkronos
askanews; AGI; ?Lusa; Belga; ANP; PAP | Polish Press Agency; ČTK | CTK; TASR; MTI; Agerpres
Mediafax; BTA; Hina; Tanjug; ?Beta; SRNA; FENA; MIA; ANA-MPA; AMNA; Ritzau; NTB; STT; TT; BNS; ELTA
LETA; PA Media | Press Association; Xinhua | Xinhua News Agency | Синьхуа; Kyodo | Kyodo News
Jiji | Jiji Press; Yonhap | Yonhap News Agency; KCNA | Korean Central News Agency; Montsame
CNA | Central News Agency; VNA | Vietnam News Agency | TTXVN; Bernama; ?Antara
PNA | Philippine News Agency; TNA; PTI | Press Trust of India; ANI | Asian News International
IANS; UNI; APP | Associated Press of Pakistan; BSS; UNB; SANA | Syrian Arab News Agency
WAM | Emirates News Agency; SPA | Saudi Press Agency; QNA | Qatar News Agency
KUNA | Kuwait News Agency; BNA | Bahrain News Agency; ONA | Oman News Agency
?Petra | Jordan News Agency; NNA | National News Agency; INA | Iraqi News Agency; WAFA
?MENA | Middle East News Agency; ?MAP | Maghreb Arabe Presse; APS | Algérie Presse Service
?TAP | Tunis Afrique Presse; LANA; PANA | Panapress; NAN | News Agency of Nigeria
GNA | Ghana News Agency; ENA | Ethiopian News Agency; AGP; ACN; Prensa Latina; Notimex
Télam | Telam; Agência Brasil; AAP | Australian Associated Press; CP | Canadian Press
PRNewswire | PR Newswire; Business Wire | BusinessWire; GlobeNewswire | Globe Newswire
Bloomberg | Bloomberg News; Dow Jones | Dow Jones Newswires; BBC; CNN; NBC | NBC News
CBS | CBS News; ABC News; Fox News; MSNBC; NPR; PBS; CNBC; Sky News; Euronews; Deutsche Welle | DW
TRT | TRT World; NTV; Al Jazeera; Al Arabiya; RT; NHK; CCTV; CGTN
RFE/RL | Radio Free Europe/Radio Liberty; Voice of America | VOA; New York Times; Washington Post
Wall Street Journal; Financial Times; USA Today; Los Angeles Times; ?Politico; ?Axios
HuffPost | Huffington Post; ?Newsweek; ?Forbes; Le Monde; Le Figaro; ?Libération; Der Spiegel
Die Welt; Frankfurter Allgemeine Zeitung; El País; El Mundo; La Repubblica; Corriere della Sera
Kommersant; Izvestia; Vedomosti; Nezavisimaya Gazeta; Hürriyet | Hurriyet; Milliyet; Daily Sabah
Haaretz; Jerusalem Post; Times of Israel; China Daily; Global Times; Nikkei; Asahi Shimbun
South China Morning Post; Times of India; Hindustan Times
`;

export interface KnownAgency {
  /** The short name: `AFP` for `Agence France-Presse`. */
  readonly name: string;
  /** Offset behind the name as it stands, a domain (`.com`) included. */
  readonly end: number;
  /** Also a word or a person's name. */
  readonly ambiguous: boolean;
}

interface Alias {
  readonly written: string;
  readonly name: string;
  readonly ambiguous: boolean;
}

const FIRST_RUN = /[\p{L}\p{M}\d]+/uy;
const DOMAIN = /\.(?:com|net|org|info|az|ru|kz|kg|uz|tj|tm|am|ge|ua|by|md|tr|ir)(?![\p{L}\d])/iuy;
const GOES_ON = /[\p{L}\p{M}\d]|-\p{L}(?!\p{Ll})|-\p{Ll}/uy;

const ALIASES = AGENCIES.split(/[\n;]/).flatMap((entry): Alias[] => {
  const [first = '', ...others] = entry.split('|').map((name) => name.trim());
  const name = first.replace('?', '');
  if (name === '') return [];
  // Only the bare word is in doubt: `Trend News Agency` can be nothing else.
  return [name, ...others].map((written) => ({
    written,
    name,
    ambiguous: first.startsWith('?') && !written.includes(' ') && !written.includes('.'),
  }));
});
const BY_FIRST_RUN = new Map(
  [...Map.groupBy(ALIASES, ({ written }) => firstRunOf(written, 0))].map(([run, aliases]) => [
    run,
    aliases.sort((a, b) => b.written.length - a.written.length),
  ]),
);
const FOLDED = new Set(ALIASES.map(({ written }) => fold(written)));

/**
 * The known agency whose name begins at the offset, the longest name first; null when there is none.
 * Names count as listed or in capitals: `trend` in a sentence is a word.
 * @param at where a word begins, UTF-16
 */
export function agencyAt(text: string, at: number): KnownAgency | null {
  for (const { written, name, ambiguous } of BY_FIRST_RUN.get(firstRunOf(text, at)) ?? []) {
    const slice = text.slice(at, at + written.length);
    if (slice !== written && slice !== written.toUpperCase()) continue;
    DOMAIN.lastIndex = at + written.length;
    const end = at + written.length + (DOMAIN.exec(text)?.[0].length ?? 0);
    GOES_ON.lastIndex = end;
    if (!GOES_ON.test(text)) return { name, end, ambiguous };
  }
  return null;
}

/** Whether the words, in whatever case, are an agency's name and nothing else: `antara`, `INTERFAX.RU`. */
export function isAgency(words: string): boolean {
  DOMAIN.lastIndex = words.lastIndexOf('.');
  const bare = DOMAIN.test(words) ? words.slice(0, words.lastIndexOf('.')) : words;
  return FOLDED.has(fold(words)) || FOLDED.has(fold(bare));
}

function firstRunOf(text: string, at: number): string {
  FIRST_RUN.lastIndex = at;
  return (FIRST_RUN.exec(text)?.[0] ?? '').toLowerCase();
}
