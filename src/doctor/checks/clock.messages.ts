import type { Said } from '../finding.js';

export const messages = {
  about: {
    skew: 'By how much the clock of this device differs from the server’s: the Date headers of all its answers, the time of each round trip taken into account.',
    zone: 'Whether the device tells its time zone.',
  },
  noDate: {
    title: 'The clock of the server could not be read',
    why: 'No answer carries its date, or another origin keeps it from the page.',
    mend: 'Have the server send it, and expose it to other origins.',
    code: 'Access-Control-Expose-Headers: Date',
  } satisfies Said,
  same: (within: string) => `The clock of this device goes with the server’s (within ${within})`,
  off: (by: string, fast: boolean): Said => ({
    title: `The clock of this device is ${by} ${fast ? 'fast' : 'slow'}`,
    why: 'Countdowns of codes and of what can be sent again are wrong by as much.',
    mend: 'Have the device set its clock by itself. If other devices show the same, set the server’s (NTP).',
  }),
  farOff: (by: string, fast: boolean): Said => ({
    title: `The clock of this device is ${by} ${fast ? 'fast' : 'slow'}`,
    why: 'What has ended is shown as open, or what is open as ended: requests, codes, drafts, days.',
    mend: 'Have the device set its clock by itself. If other devices show the same, set the server’s (NTP).',
  }),
  samples: (count: number) => (count === 1 ? 'From one answer' : `From ${count} answers`),
  between: (low: string, high: string) => `Between ${low} and ${high}`,
  seconds: (count: number) => `${count} s`,
  minutes: (count: number) => `${count} min`,
  hours: (count: number) => `${count} h`,
  zone: (zone: string) => `The time zone is known: ${zone}`,
  noZone: {
    title: 'The device does not tell its time zone',
    why: 'Times are shown in UTC, hours beside what people expect.',
    mend: 'Some browsers hide it on purpose. Nothing in your page can change that.',
  } satisfies Said,
};
