import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const confirmSignIn = {
  title: 'Vahvista, että se olet sinä',
  why: {
    account: (name) => `”${name}” edellyttää tätä, ennen kuin kukaan avaa, muuttaa tai irrottaa tilin.`,
    act: 'Tähän tarvitaan uusi vahvistus.',
  },
  ended: (time) => `Edellinen vahvistuksesi oli voimassa ${time} asti.`,
  code: 'Kertakäyttökoodi',
  hint: '6 numeroa, jotka todennussovelluksesi näyttää nyt.',
  counts: (minutes) =>
    plural('fi', minutes, {
      one: 'Sen jälkeen koodia ei kysytä 1 minuuttiin.',
      other: `Sen jälkeen koodia ei kysytä ${minutes} minuuttiin.`,
    }),
  confirm: 'Vahvista',
  wrong: (left) =>
    plural('fi', left, {
      one: 'Koodi ei ole oikein. Sinulla on 1 yritys jäljellä.',
      other: `Koodi ei ole oikein. Sinulla on ${left} yritystä jäljellä.`,
    }),
  digits: 'Koodissa on 6 numeroa.',
  used: 'Koodi on jo käytetty. Odota seuraavaa.',
  lockedUntil: (time) => `Koodi oli liian monta kertaa väärin. Seuraavan voi antaa vasta ${time}.`,
  noDevice:
    'Sinulla ei ole vielä sovellusta, joka näyttää koodeja. Ota sellainen käyttöön portaalin kirjautumisasetuksissa ja yritä sitten uudelleen.',
  elsewhere: 'Kirjaudu ulos portaalista ja takaisin sisään ja yritä sitten uudelleen. Mitään ei muutettu.',
} satisfies Translation<typeof english>;
