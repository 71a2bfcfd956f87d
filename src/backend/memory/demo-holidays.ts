import type { Holiday } from '../../domain/call-forwarding.js';
import { dayAfter } from '../../domain/local-time.js';

/** A public holiday: a day of the year or days from Easter Sunday, and the parts of the country that have it. */
type Rule = [when: string | number, en: string, de: string, parts?: string];

const GERMANY: readonly Rule[] = [
  ['01-01', 'New Year’s Day', 'Neujahr'],
  ['01-06', 'Epiphany', 'Heilige Drei Könige', 'BW BY ST'],
  ['03-08', 'International Women’s Day', 'Internationaler Frauentag', 'BE MV'],
  [-2, 'Good Friday', 'Karfreitag'],
  [1, 'Easter Monday', 'Ostermontag'],
  ['05-01', 'Labour Day', 'Tag der Arbeit'],
  [39, 'Ascension Day', 'Christi Himmelfahrt'],
  [50, 'Whit Monday', 'Pfingstmontag'],
  [60, 'Corpus Christi', 'Fronleichnam', 'BW BY HE NW RP SL'],
  ['08-15', 'Assumption', 'Mariä Himmelfahrt', 'SL'],
  ['09-20', 'World Children’s Day', 'Weltkindertag', 'TH'],
  ['10-03', 'Day of German Unity', 'Tag der Deutschen Einheit'],
  ['10-31', 'Reformation Day', 'Reformationstag', 'BB HB HH MV NI SH SN ST TH'],
  ['11-01', 'All Saints’ Day', 'Allerheiligen', 'BW BY NW RP SL'],
  ['12-25', 'Christmas Day', '1. Weihnachtstag'],
  ['12-26', 'Boxing Day', '2. Weihnachtstag'],
];
const AUSTRIA: readonly Rule[] = [
  ['01-01', 'New Year’s Day', 'Neujahr'],
  ['01-06', 'Epiphany', 'Heilige Drei Könige'],
  [1, 'Easter Monday', 'Ostermontag'],
  ['05-01', 'Labour Day', 'Staatsfeiertag'],
  [39, 'Ascension Day', 'Christi Himmelfahrt'],
  [50, 'Whit Monday', 'Pfingstmontag'],
  [60, 'Corpus Christi', 'Fronleichnam'],
  ['08-15', 'Assumption', 'Mariä Himmelfahrt'],
  ['10-26', 'National Day', 'Nationalfeiertag'],
  ['11-01', 'All Saints’ Day', 'Allerheiligen'],
  ['12-08', 'Immaculate Conception', 'Mariä Empfängnis'],
  ['12-25', 'Christmas Day', 'Christtag'],
  ['12-26', 'Boxing Day', 'Stefanitag'],
];

/** Where the demo has telephone numbers, by city. */
const REGIONS: Readonly<Record<string, string>> = {
  Berlin: 'DE-BE',
  Hamburg: 'DE-HH',
  Bremen: 'DE-HB',
  Köln: 'DE-NW',
  Düsseldorf: 'DE-NW',
  Dortmund: 'DE-NW',
  Essen: 'DE-NW',
  Bonn: 'DE-NW',
  Stuttgart: 'DE-BW',
  'Frankfurt am Main': 'DE-HE',
  Hannover: 'DE-NI',
  Kiel: 'DE-SH',
  Wien: 'AT-9',
  Salzburg: 'AT-5',
};
const PARTS = new Set('BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' '));

/** Whose public holidays count in a city, where the demo knows that. */
export const regionOf = (city: string): string | null => REGIONS[city] ?? null;

/** Easter Sunday (Gauss's rule as Lichtenberg mended it). */
function easter(year: number): string {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const cycle = year % 19;
  const full = (19 * cycle + moon) % 30;
  const late = Math.floor((full + Math.floor(cycle / 11)) / 29);
  const border = 21 + full - late;
  const sunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  return dayAfter(`${year}-03-01`, border + 7 - ((border - sunday) % 7) - 1);
}

/**
 * The public holidays of a region of Germany or Austria, or undefined where the demo knows none. A real backend has a
 * calendar of its own; the reference server has a library's, and a test holds the two together.
 */
export function demoHolidays(region: string, year: number): Holiday[] | undefined {
  const [country, part = ''] = region.split('-');
  const rules = country === 'AT' ? AUSTRIA : country === 'DE' && PARTS.has(part) ? GERMANY : undefined;
  return rules
    ?.filter(([, , , parts]) => !parts || parts.split(' ').includes(part))
    .map(([when, en, de]) => ({
      day: typeof when === 'number' ? dayAfter(easter(year), when) : `${year}-${when}`,
      name: { en, de },
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
