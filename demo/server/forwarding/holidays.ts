import Holidays from 'date-holidays';
import type { Holiday, HolidaysInput } from '../../../src/domain/call-forwarding.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { Items } from '../../../src/backend/backend.js';
import type { Call } from '../world.js';

/** The public holidays of a region, as the library knows them: whole days, in English and German. */
export function holidaysOf({ region, year }: HolidaysInput): Holiday[] | undefined {
  const [country = '', part] = region.split('-');
  const calendar = new Holidays();
  const known = part
    ? Boolean(calendar.getStates(country)?.[part])
    : Object.hasOwn(calendar.getCountries(), country);
  if (!known) return undefined;
  calendar.init(country, part ?? '', { types: ['public'] });
  const names = (language: string) =>
    new Map(calendar.getHolidays(year, language).map(({ date, name }) => [date.slice(0, 10), name]));
  const german = names('de');
  return [...names('en')].map(([day, en]) => ({ day, name: { en, de: german.get(day) ?? en } }));
}

/** What was read already: a calendar takes a while, and does not change. */
const read = new Map<string, Holiday[]>();
const MOST = 500;

export function getHolidays(_call: Call, input: HolidaysInput): Promise<Items<Holiday>> {
  const key = `${input.region} ${input.year}`;
  const items = read.get(key) ?? holidaysOf(input);
  if (!items)
    return Promise.reject(
      new BackendError('invalid-input', { fields: [{ field: 'region', rule: 'region' }] }),
    );
  if (read.size >= MOST) read.clear();
  read.set(key, items);
  return Promise.resolve({ items });
}
