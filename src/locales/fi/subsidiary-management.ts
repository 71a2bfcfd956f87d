import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Alatilien hallinta',
  main: 'Päätili',
  standalone: 'Tili',
  secondary: 'Alatili',
  add: 'Lisää alatili',
  hideNumbers: 'Piilota summat ja numerot',
  back: 'Takaisin yleisnäkymään',
  figures: 'Lyhyesti',
  linked: 'Linkitetyt tilit',
  addedThisMonth: (count) =>
    plural('fi', count, {
      one: '1 uusi tässä kuussa',
      other: `${formatNumber('fi', count)} uutta tässä kuussa`,
    }),
  onInvoice: 'Koontilaskulla',
  ownInvoice: (count) =>
    plural('fi', count, {
      one: '1 maksaa oman laskunsa',
      other: `${formatNumber('fi', count)} maksaa oman laskunsa`,
    }),
  waiting: 'Odottaa jotakuta',
  needsYou: (count) =>
    plural('fi', count, { one: '1 odottaa sinua', other: `${formatNumber('fi', count)} odottaa sinua` }),
  noneNeedsYou: 'Mikään ei odota sinua',
  invoice: 'Seuraava koontilasku',
  dueOn: (day) => `eräpäivä ${day}`,
  needsYouBadge: 'Odottaa sinua',
  drift: (count, formatted) =>
    plural('fi', count, {
      one: '1 linkitetty tili kannattaa katsoa',
      other: `${formatted} asiaa linkitetyillä tileillä kannattaa katsoa`,
    }),
  driftMore: (formatted) => `Yli ${formatted} asiaa linkitetyillä tileillä kannattaa katsoa`,
  driftText: 'Esimerkiksi kuka maksaa, minne laskut menevät ja mitkä tarkistukset ovat vanhentuneet.',
  show: 'Näytä',
  hide: 'Piilota',
  confirm: (number) => `Tarkista ja vahvista ${number}`,
  confirmText: 'Omistaja on hyväksynyt. Katso, mitä muuttuu, ja linkitä sitten tili.',
  enterCode: (number) => `Osoita, että saat linkittää tilin ${number}`,
  enterCodeText: 'Pyyntö odottaa sinua.',
  checks: (name) => `Tee tarkistukset loppuun: ”${name}”`,
  checksText: 'Numerot voidaan ottaa käyttöön, kun sähköposti ja osoite on vahvistettu.',
  dismiss: 'Sulje viesti',
  ask: 'Pyydä pääsyä',
  forbidden: 'Et voi nähdä linkitettyjä tilejä',
  forbiddenText: (who) =>
    who ? `Ne eivät kuulu oikeuksiisi. Oikeuden voi myöntää ${who}.` : 'Ne eivät kuulu oikeuksiisi.',
  noMain: (main) => `Tämä on alatili, jonka päätili on ${main}`,
  noMainText:
    'Vain päätilillä voi olla alatilejä; muita tasoja ei ole. Kohdasta ”Kenellä on pääsy” näet, kuka saa nähdä ja tehdä täällä mitäkin.',
} satisfies Translation<typeof english>;
