import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const confirmSignIn = {
  title: 'Bekræft at det er dig',
  why: {
    account: (name) => `”${name}” kræver dette før nogen åbner, ændrer eller frakobler kontoen.`,
    act: 'Dette kræver en ny bekræftelse.',
  },
  ended: (time) => `Din seneste bekræftelse gjaldt til ${time}.`,
  code: 'Engangskode',
  hint: 'De 6 cifre som din godkendelsesapp viser nu.',
  counts: (minutes) =>
    plural('da', minutes, {
      one: 'Derefter bliver du ikke bedt om en kode i 1 minut.',
      other: `Derefter bliver du ikke bedt om en kode i ${minutes} minutter.`,
    }),
  confirm: 'Bekræft',
  wrong: (left) =>
    plural('da', left, {
      one: 'Koden er ikke rigtig. Du har 1 forsøg tilbage.',
      other: `Koden er ikke rigtig. Du har ${left} forsøg tilbage.`,
    }),
  digits: 'Koden har 6 cifre.',
  used: 'Koden er allerede brugt. Vent på den næste.',
  lockedUntil: (time) => `Koden var forkert for mange gange. Ingen kode accepteres før ${time}.`,
  noDevice:
    'Du har ingen app der viser koder endnu. Sæt en op der hvor portalen administrerer dit login, og prøv så igen.',
  elsewhere: 'Log ud af portalen og ind igen, og prøv så på ny. Intet er ændret.',
} satisfies Translation<typeof english>;
