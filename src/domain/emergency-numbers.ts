/**
 * Numbers that call for help, by country (ISO 3166-1 alpha-2), besides those that mobile networks know everywhere. They
 * are listed because the library of telephone numbers knows no short ones; what is missing here is refused as no number.
 */
const BY_COUNTRY: Readonly<Record<string, readonly string[]>> = {
  AT: ['122', '133', '140', '141', '142', '144', '147', '128'],
  AU: ['000', '106'],
  BE: ['100', '101', '102'],
  BG: ['150', '160', '166'],
  BR: ['190', '192', '193'],
  CH: ['117', '118', '144', '143', '147', '1414'],
  CN: ['110', '119', '120', '122'],
  CZ: ['150', '155', '156', '158'],
  DE: ['110'],
  DK: ['114'],
  EE: ['110'],
  ES: ['061', '062', '080', '085', '091', '092'],
  FR: ['15', '17', '18', '114', '115', '119', '191', '196'],
  GB: ['999', '101', '111'],
  GR: ['100', '166', '199', '108'],
  HR: ['192', '193', '194', '195'],
  HU: ['104', '105', '107'],
  IE: ['999'],
  IN: ['100', '101', '102', '108'],
  IT: ['113', '114', '115', '117', '118', '1530'],
  JP: ['110', '118', '119'],
  LI: ['117', '118', '144'],
  LU: ['113'],
  NO: ['110', '113'],
  NZ: ['111'],
  PL: ['986', '991', '992', '993', '994', '997', '998', '999'],
  RU: ['101', '102', '103', '104'],
  SE: ['90000'],
  SI: ['113'],
  SK: ['150', '155', '158', '159'],
  TR: ['110', '155', '156', '158'],
  UA: ['101', '102', '103'],
};
const EVERYWHERE = ['112', '911'];

/** Whether a number, without any prefix, calls for help in one of some countries. */
export const isEmergencyNumber = (number: string, countries: readonly string[]): boolean =>
  EVERYWHERE.includes(number) || countries.some((country) => BY_COUNTRY[country]?.includes(number));
