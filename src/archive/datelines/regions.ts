// What may stand behind a city's name in a dateline: states, provinces, countries. Data, English: what
// is listed vouches for a dateline by itself, what is not needs a date or an agency beside it.

/** Name, postal code, and the abbreviation of news style; eight states are never abbreviated. */
const STATES =
  'Alabama AL Ala|Alaska AK|Arizona AZ Ariz|Arkansas AR Ark|California CA Calif|Colorado CO Colo|Connecticut CT Conn|Delaware DE Del|Florida FL Fla|Georgia GA Ga|Hawaii HI|Idaho ID|Illinois IL Ill|Indiana IN Ind|Iowa IA|Kansas KS Kan|Kentucky KY Ky|Louisiana LA La|Maine ME|Maryland MD Md|Massachusetts MA Mass|Michigan MI Mich|Minnesota MN Minn|Mississippi MS Miss|Missouri MO Mo|Montana MT Mont|Nebraska NE Neb|Nevada NV Nev|New_Hampshire NH|New_Jersey NJ|New_Mexico NM|New_York NY|North_Carolina NC|North_Dakota ND|Ohio OH|Oklahoma OK Okla|Oregon OR Ore|Pennsylvania PA Pa Penn|Rhode_Island RI|South_Carolina SC|South_Dakota SD|Tennessee TN Tenn|Texas TX Tex|Utah UT|Vermont VT Vt|Virginia VA Va|Washington WA Wash|West_Virginia WV|Wisconsin WI Wis|Wyoming WY Wyo|District_of_Columbia DC|Puerto_Rico PR|Guam GU|American_Samoa AS|Virgin_Islands VI';
const PROVINCES =
  'US Virgin Islands|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Quebec|Saskatchewan|Yukon|Nunavut|Alta|Man|Ont|Que|Sask|BC|NB|NS|PEI|England|Scotland|Wales|Northern Ireland|New South Wales|Queensland|Tasmania|Victoria|South Australia|Western Australia|Nakhchivan|Karabakh|Nagorno-Karabakh|Abkhazia|Crimea|Chechnya|Dagestan|Tatarstan|Kurdistan|Gaza Strip|West Bank|Punjab|Kerala|Gujarat|Maharashtra|Tamil Nadu|Uttar Pradesh|Bihar|Assam|Kashmir';
const COUNTRIES =
  'Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Czechoslovakia|Denmark|Djibouti|Dominica|Dominican Republic|East Germany|East Timor|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|The Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|Vatican|Venezuela|Vietnam|West Germany|Yemen|Yugoslavia|Zambia|Zimbabwe|US|USA|UK|UAE|USSR|DRC|Africa|Antarctica';

/** One spelling: `D. C.` and `DC`, `W.VA.` and `W. Va.`, `NEV.` and `Nev` are each one. */
function keyOf(region: string): string {
  return region.replace(/[.\s_]/g, '').toLowerCase();
}

const STATE_FORMS = STATES.split('|').flatMap((state) => state.split(' '));
const KNOWN = new Set(
  [...STATE_FORMS, 'WVa', ...PROVINCES.split('|'), ...COUNTRIES.split('|')].map(keyOf),
);
const POSTAL = new Set(STATE_FORMS.filter((form) => /^[A-Z]{2}$/.test(form)));

/** Whether the words, with or without full stops and in any case, name a state, province or country. */
export function isRegion(words: string): boolean {
  return KNOWN.has(keyOf(words));
}

/** Whether the word is a state's two letters in capitals, as they stand without a comma: `LOWELL MA`. */
export function isPostalCode(word: string): boolean {
  return POSTAL.has(word.replace(/[.\s]/g, ''));
}

/** Short forms of countries in datelines. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  us: 'United States',
  usa: 'United States',
  uk: 'United Kingdom',
  uae: 'United Arab Emirates',
  ussr: 'Soviet Union',
  drc: 'Congo',
};
/** Georgia is a state and a country; continents are none. */
const NO_COUNTRY = new Set(['georgia', 'africa', 'antarctica']);
const COUNTRY_BY_KEY = new Map([
  ...STATE_FORMS.map((form): [string, string] => [keyOf(form), 'United States']),
  ...COUNTRIES.split('|').map((name): [string, string] => [keyOf(name), name]),
  ...Object.entries(SHORT_FORMS),
]);

/** The country a dateline's region is or, for a state of the United States, lies in; null when that is not known. */
export function countryOf(region: string): string | null {
  const key = keyOf(region);
  return NO_COUNTRY.has(key) ? null : (COUNTRY_BY_KEY.get(key) ?? null);
}
