import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Vahvista heti tunnistussovelluksella',
  lead: 'Tarvitset vain henkilöllisyystodistuksen ja kamerapuhelimen. Se kestää noin viisi minuuttia; kirjettä ei silloin tarvita.',
  begin: 'Vahvista sovelluksella',
  again: 'Yritä uudelleen',
  anew: 'Aloita alusta täällä',
  cancel: 'Älä käytä sovellusta',
  open: 'Avaa sovellus tällä laitteella',
  scan: 'Tai skannaa tämä koodi puhelimellasi:',
  code: 'QR-koodi, joka avaa tunnistussovelluksen puhelimessa',
  codeLoading: 'Koodia piirretään',
  codeFailed: 'Koodia ei voitu ladata. Avaa sovellus tällä laitteella tai aloita alusta.',
  until: (time) => `Voimassa ${time} asti, yhden kerran.`,
  elsewhere: (person, time) =>
    `${person} aloitti ${time}. Tee loppuun sillä laitteella tai aloita alusta täällä: ensimmäinen päättyy silloin.`,
  waiting: 'Odotetaan sovellusta',
  inProgress: 'Tunnistautuminen käynnissä',
  inProgressText: 'Tee se loppuun sovelluksessa. Tämä sivu jatkaa itsestään.',
  letter: 'Kirjettä voi edelleen käyttää.',
  done: 'Tunnistussovellus on vahvistanut osoitteen.',
  aborted: 'Tunnistautuminen jäi kesken',
  expired: 'Tunnistautumisen aika on päättynyt',
  refused: 'Tunnistussovellus ei voinut vahvistaa osoitetta',
  reasons: {
    'document-unreadable': 'Asiakirjaa ei voitu lukea.',
    'document-expired': 'Asiakirja on vanhentunut.',
    'person-mismatch': 'Kameran edessä oleva henkilö ja asiakirja eivät vastaa toisiaan.',
    'address-mismatch': 'Asiakirjassa on eri osoite kuin tilillä.',
    other: 'Sovelluksen tarjoaja ei ole kertonut syytä.',
  },
  startAt: (time) => `Olet yrittänyt tänään monta kertaa. Voit yrittää uudelleen ${time} alkaen.`,
  loadFailed: 'Ei voitu selvittää, voiko tunnistussovellusta käyttää',
} satisfies Translation<typeof english>;
