import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

export const annotateAccounts = {
  title: (count, formatted) =>
    `Tunnisteet: ${plural('fi', count, { one: '1 tili', other: `${formatted} tiliä` })}`,
  titleUnnamed: 'Usean tilin tunnisteet',
  lead: 'Vain päätilinne henkilöt näkevät tunnisteet. Nimet pysyvät ennallaan.',
  checking: (done, total) => `Luetaan tilejä: ${done}/${total}…`,
  loadFailed: 'Valittuja tilejä ei voitu lukea',
  tooMany: (most) => `Kerralla voi muuttaa enintään ${most} tiliä`,
  tooManyText: (total) => `Olet valinnut ${total}. Valitse vähemmän tai rajaa ensin luetteloa.`,
  none: 'Millään valituista riveistä ei voi olla tunnisteita',
  others: (count, formatted) =>
    plural('fi', count, {
      one: '1 valittu rivi ei ole linkitetty tili. Se pysyy ennallaan.',
      other: `${formatted} valittua riviä ei ole linkitettyjä tilejä. Ne pysyvät ennallaan.`,
    }),
  add: 'Lisää tunnisteita',
  addHint: 'Esimerkiksi alue tai toimipaikan tyyppi. Enter tai pilkku lisää tunnisteen.',
  addButton: 'Lisää',
  takeBack: (label) => `Älä lisää tunnistetta ${label}`,
  remove: 'Poista tunnisteita',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'Luettelossa',
  asItIs: 'Ennallaan',
  hide: 'Piilota',
  show: 'Näytä',
  nothing: 'Lisää tai poista tunniste tai valitse, näytetäänkö tilit.',
  tooLong: 'Tunnisteessa voi olla 40 merkkiä.',
  list: 'Tilit',
  save: (_count, formatted) => `Tallenna ${formatted} tilille`,
  running: 'Tilejä muutetaan…',
  progress: (done, total) => `${done}/${total}`,
  stop: 'Pysäytä',
  stopping: 'Pysähtyy nyt muutettavan tilin jälkeen.',
  ended: (_done, formatted, total) => `${formatted}/${total} tilistä on haluamallasi tavalla`,
  again: 'Yritä muita uudelleen',
  tooManyLabels: (most) => `Tilillä olisi yli ${most} tunnistetta.`,
  state: {
    ready: '',
    obstacle: 'Pysyy ennallaan',
    sending: 'Tallennetaan…',
    uncertain: 'Tarkistetaan, tallentuiko se…',
    done: 'Valmis',
    refused: 'Ei muutettu',
    failed: 'Ei muutettu',
    stopped: 'Ei muutettu',
  },
} satisfies Translation<typeof english>;
