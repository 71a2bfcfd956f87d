import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('fi', count, { one: '1 tili', other: `${formatted} tiliä` });

export const detachAccounts = {
  title: (count, formatted) => `Irrotetaanko ${accounts(count, formatted)}?`,
  titleUnnamed: 'Irrota tilejä',
  lead: 'Tilit säilyvät ja toimivat edelleen. Tämä muuttuu:',
  checking: (done, total) => `Tarkistetaan tilejä: ${done}/${total}…`,
  loadFailed: 'Valittuja tilejä ei voitu tarkistaa',
  tooMany: (most) => `Kerralla voi irrottaa enintään ${most} tiliä`,
  tooManyText: (total) => `Olet valinnut ${total}. Valitse vähemmän tai rajaa ensin luetteloa.`,
  none: 'Mitään valituista tileistä ei voi irrottaa',
  others: (count, formatted) =>
    plural('fi', count, {
      one: '1 valittu rivi ei ole linkitetty tili, tai sitä irrotetaan jo. Se pysyy ennallaan.',
      other: `${formatted} valittua riviä ei ole linkitettyjä tilejä, tai niitä irrotetaan jo. Ne pysyvät ennallaan.`,
    }),
  obstacles: (count, formatted) =>
    plural('fi', count, {
      one: '1 tiliä ei voi irrottaa. Se pysyy linkitettynä.',
      other: `${formatted} tiliä ei voi irrottaa. Ne pysyvät linkitettyinä.`,
    }),
  waits: (count, formatted, day) =>
    plural('fi', count, {
      one: `1 tili on ollut linkitettynä liian lyhyen ajan. Päättyminen suunnitellaan ensimmäiseen mahdolliseen päivään, ${day} jälkeen.`,
      other: `${formatted} tiliä on ollut linkitettynä liian lyhyen ajan. Päättymiset suunnitellaan ensimmäisiin mahdollisiin päiviin, viimeinen ${day} jälkeen.`,
    }),
  money: (sum) => `Koontilasku pienenee ${sum} kuukaudessa; nämä tilit maksavat omat laskunsa.`,
  noMoney: 'Koontilasku pysyy ennallaan: nämä tilit maksavat jo omat laskunsa.',
  access: 'Päätilin henkilöt menettävät pääsyn näille tileille.',
  stays: 'Sopimukset, puhelinnumerot ja paikallisten tiimien tunnukset pysyvät ennallaan.',
  list: 'Tilit',
  when: 'Milloin',
  periodEnd: (day) => `Laskutuskauden lopussa, ${day}`,
  now: 'Nyt',
  keep: 'Säilytä linkitys',
  detach: (count, formatted) => `Irrota ${accounts(count, formatted)}`,
  progress: (done, total) => `${done}/${total}`,
  running: 'Tilejä irrotetaan…',
  stop: 'Pysäytä',
  stopping: 'Pysähtyy nyt irrotettavan tilin jälkeen.',
  doneNow: (_done, formatted, total) => `${formatted}/${total} tilistä on irrotettu`,
  doneLater: (_done, formatted, total, day) => `${formatted}/${total} tilistä irrotetaan ${day} jälkeen`,
  doneLast: (done, formatted, total, day) =>
    plural('fi', done, {
      one: `1/${total} tilistä irrotetaan ${day} jälkeen`,
      other: `${formatted}/${total} tilistä on irrotettu tai irrotetaan, viimeinen ${day} jälkeen`,
    }),
  lacks: {
    'not-standalone-payment': 'Tilillä ei ole omaa maksutapaa.',
    'no-local-admin': 'Kenelläkään ei ole omia tunnuksia tilille.',
  },
  again: 'Yritä muita uudelleen',
  state: {
    ready: '',
    obstacle: 'Pysyy linkitettynä',
    sending: 'Irrotetaan…',
    uncertain: 'Tarkistetaan, tallentuiko se…',
    done: 'Valmis',
    refused: 'Ei irrotettu',
    failed: 'Ei irrotettu',
    stopped: 'Ei irrotettu',
  },
} satisfies Translation<typeof english>;
