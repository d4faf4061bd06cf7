// The words by which news text names a source, as patterns on what stands just before and behind a name.
// Data, English. Each is matched against a stretch of bounded length, so none can run away.

/** Stands between a cue and the name: `citing [China’s official] Xinhua`. */
const DESCRIPTION = String.raw`(?:(?:the|a|an|its|our|their|local|foreign|state|state-run|state-owned|official|semi-official|private|independent|national|public|business|news|agency|agencies|newspaper|newspapers|daily|outlet|channel|portal|website|magazine|broadcaster|television|TV|radio|wire|service|correspondent|reporter|of|\p{Lu}[\p{L}\p{M}-]*(?:['’]s?)?)[ \u00a0]){0,6}`;

const before = (cues: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${cues})[ \u00a0]${DESCRIPTION}$`, 'u');

export const TOLD_BEFORE = before(
  'told|tells|telling|[Ss]peaking (?:to|with)|spoke (?:to|with)|talking (?:to|with)|talked (?:to|with)|said to|confirmed to|commented to|(?:[Ii]nterview|[Cc]omment|comments|commentary|conversation|remarks|response|statement) (?:given )?(?:with|to|for)|interviewed by|asked by|questions? (?:from|of|by)',
);

export const CITES_BEFORE = before(
  '[Cc]iting|cites?|cited|[Qq]uoting|quotes?|(?:quoted|cited)(?: as saying)? by|[Aa]ccording to|[Ww]ith reference to|[Ii]n reference to|[Rr]eferring to|refers? to|referred to|reference to|via|carried by|published by|broadcast by|picked up by',
);

export const REPORTS_BEFORE = before('[Rr]eports|[Rr]eported|reported by|[Ii]nforms|writes');

const ADVERB = String.raw`(?:[ \u00a0](?:has|had|have|also|earlier|later|first|previously|then|on|in|from|\p{Lu}[\p{L}\p{M}-]+)){0,4}`;
const REPORTING_VERB = String.raw`(?:reported|writes|wrote|informs|informed|learned|learnt|said|says|announced|quoted|cited|quotes|cites|reports?(?=[,.;:]|\s*["”’]?\s*$|\s*\n|[ \u00a0](?:that|citing|with|via|from|referring|quoting|in|on|as)(?![\p{L}])))`;

/** `Trend reports`, `Trend’s special correspondent in Quillmouth reports`, `Xinhua news agency said`. */
export const REPORTS_BEHIND = new RegExp(
  String.raw`^(?:(?:['’]s?)?(?:[ \u00a0](?:own|special|staff|regional|political|economic|diplomatic)){0,2}[ \u00a0](?:correspondents?|reporters?|journalists?|bureau)|(?:[ \u00a0](?:state|news|agency|newspaper|channel|website|portal|daily)){0,3})${ADVERB}[ \u00a0]${REPORTING_VERB}(?![\p{L}])`,
  'u',
);

/** Behind a source that is told or cited, the next: `citing Xinhua and Yonhap`. */
export const AND_ANOTHER = /^(?:,| and|, and| or|, as well as)[ \u00a0](?:the[ \u00a0])?$/;

/** `/TASS/`, `(AFP)` before a dash or at a paragraph’s end, `Jan 21 (PTI)`. */
export const OPENED_BEFORE = /[(/][ \u00a0]?$/;
export const SLASH_BEHIND = /^[ \u00a0]?\//;
export const BRACKET_ENDS_LINE =
  /^\)(?:[.:]?\s*$|[.:]?[ \u00a0]*\n|[ \u00a0]?[.:]?[ \u00a0]?[–—―:-])/;
export const BRACKET_BEHIND_DAY = /\d[.,]?[ \u00a0]?\([ \u00a0]?$/;

const AGENCY_WORDS = String.raw`(?:news|information|press|telegraph)[ \u00a0](?:agency|service|portal|website|outlet)(?!\p{L})`;
export const SAYS_AGENCY = new RegExp(AGENCY_WORDS, 'u');
/** Capitalised words called an agency; read where the first begins. */
export const SAID_TO_BE_AGENCY = new RegExp(
  String.raw`((?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’-]*[ \u00a0]){1,4})(?:(?:state|national|official)[ \u00a0])?${AGENCY_WORDS}`,
  'uy',
);

/** `…, Larkwire reports.` */
export const REPORTS_AT_END = /(\p{Lu}[\p{L}\p{M}\p{N}.-]{1,40})[ \u00a0]reports\.(?=\s|$|["”])/uy;
export const COMMA_BEFORE = /,["”’]?[ \u00a0]$/;

/** What stands before a name and is none: sentence openers and whose the agency is. */
export const NOT_OF_THE_NAME =
  /^(?:The|A|An|In|On|At|As|And|But|While|According|Citing|Quoting|Local|State|Official|\p{Lu}[\p{L}\p{M}-]*['’]s?|\p{Lu}[\p{L}\p{M}]*(?:ian|ean|ese|ish|[aeiou]ni|sh|ch)|Armenian|Greek|Iraqi|Israeli|Kazakh|Kyrgyz|Uzbek|Tajik|Turkmen|Saudi|Qatari|Kuwaiti|Emirati|Pakistani|Bangladeshi|Swiss|Thai|German|Czech)[ \u00a0]/u;

/** A capitalised word directly before: `Arda ` before `Turan`. */
export const NAME_BEFORE = /(?<![\p{L}\p{M}.])(\p{Lu}[\p{L}\p{M}-]*[ \u00a0])$/u;
/** A capitalised word directly behind that is no day and no part of an agency's style: `Trend Micro`. */
export const NAME_BEHIND =
  /^[ \u00a0](?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|News|Agency|TV)(?!\p{L}))\p{Lu}/u;
