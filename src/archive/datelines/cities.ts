// Cities that stand alone in datelines, without state or country: those of American news style, and the
// capitals an archive of this region hears from. Data: what is listed needs no capitals to be believed.
import { fold } from '#text/fold.ts';

const CITIES =
  'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington|United Nations|Abu Dhabi|Accra|Addis Ababa|Algiers|Amman|Amsterdam|Ankara|Ashgabat|Astana|Athens|Baghdad|Baku|Bangkok|Beijing|Beirut|Belgrade|Berlin|Bern|Bishkek|Bogota|Brasilia|Bratislava|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Caracas|Chisinau|Copenhagen|Damascus|Dhaka|Doha|Dubai|Dublin|Dushanbe|Frankfurt|Geneva|Gibraltar|Guatemala City|Hanoi|Havana|Helsinki|Hong Kong|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kathmandu|Kuala Lumpur|Kuwait City|Kyiv|Kiev|Lima|Lisbon|Ljubljana|London|Luxembourg|Macau|Madrid|Manila|Mexico City|Milan|Minsk|Monaco|Montreal|Moscow|Mumbai|Munich|Muscat|Nairobi|New Delhi|Nicosia|Oslo|Ottawa|Panama City|Paris|Prague|Pyongyang|Quebec City|Ramallah|Riga|Rio de Janeiro|Riyadh|Rome|San Marino|Santiago|Sao Paulo|São Paulo|Sarajevo|Seoul|Shanghai|Singapore|Skopje|Sofia|Stockholm|Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tehran|Tirana|Tokyo|Toronto|Tripoli|Tunis|Ulaanbaatar|Vatican City|Vienna|Vilnius|Warsaw|Yerevan|Zagreb|Zurich';

const FOLDED = new Set(CITIES.split('|').map(fold));

/** Whether the city, in any case, needs no region to be known. */
export function isStandaloneCity(place: string): boolean {
  return FOLDED.has(fold(place));
}
