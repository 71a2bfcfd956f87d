import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

export const flattenAccount = {
  loadFailed: 'Tilien suunnitelmaa ei voitu ladata',
  standing: {
    listed: (main) => `Suunnittele, mitä tilin ${main} tileille tapahtuu`,
    proposed: {
      new: (main) => `${main} saa kysymyksen tiliensä suunnitelmasta`,
      main: (_main, to) => `${to} ehdottaa, mitä tileillenne tapahtuu`,
    },
    running: (main) => `Tilin ${main} tilejä siirretään`,
    done: (main, to) => `${main} kuuluu nyt tilille ${to}`,
    partly: (main) => `Osa tileistä jää tilille ${main}, joka pysyy päätilinä`,
    declined: (main) => `${main} on hylännyt tiliensä suunnitelman`,
    canceled: (main) => `Tilin ${main} tilien suunnitelma peruttiin`,
    expired: (main) => `Kukaan ei päättänyt ajoissa tilin ${main} tilien suunnitelmasta`,
  },
  lead: {
    listed: (main, day) =>
      `${main} on päätili, eikä päätili voi kuulua toiselle päätilille. Se on näyttänyt tilinsä: päätä kustakin, niin päätililtä kysytään suunnitelmasta. Siihen asti mikään ei muutu. Suunnitelmaa voi tehdä ${day} asti, täällä ja toisella laitteella.`,
    proposed: (day) => `Mikään ei muutu ilman hyväksyntää. Suunnitelma on voimassa ${day} asti.`,
    running:
      'Kunkin tilin omistajalta kysytään. Kun yhtään tiliä ei ole jäljellä, päätilistä tulee itse alatili. Molemmat osapuolet voivat perua sen, mikä ei ole vielä toteutunut.',
    done: 'Jokainen tili on siirretty tai itsenäinen. Raportissa on mainittu kukin.',
    partly: 'Päätiliä ei lisätty, koska sille kuuluu tilejä. Raportissa on mainittu kukin.',
    over: 'Mitään ei enää tapahdu. Siihen mennessä tehty säilyy; raportissa on mainittu kukin tili.',
    unchanged: 'Mikään ei ole muuttunut.',
  },
  reasonGiven: (reason) => `Syy: ”${reason}”`,
  said: (message) => `”${message}”`,
  rows: 'Tilit ja mitä niille tapahtuu',
  all: 'Kaikille tileille',
  allChoose: 'Valitse…',
  whatOf: (account) => `Mitä tapahtuu: ${account}`,
  again: 'Kysy uudelleen',
  choice: { move: 'Siirtyy mukana', detach: 'Itsenäistyy', leave: 'Jää paikalleen' },
  whyOf: (account) => `Miksi tili jää: ${account}`,
  whyMissing: 'Kerro, miksi tili jää.',
  monthly: (amount) => `${amount} kuukaudessa`,
  state: {
    planned: 'Suunniteltu',
    waiting: 'Omistajalta kysytään',
    agreed: 'Hyväksytty',
    moved: 'Siirretty',
    detached: 'Itsenäinen',
    left: 'Jää',
    refused: 'Hylätty',
    failed: 'Ei mahdollista',
  },
  on: (day) => day,
  count: (state, count) => `${state}: ${count}`,
  counts: 'Tilien tilanne',
  decide: (count) =>
    plural('fi', count, {
      one: '1 tili odottaa päätöstäsi: kysy uudelleen tai jätä se paikalleen.',
      other: `${count} tiliä odottaa päätöstäsi: kysy uudelleen tai jätä ne paikalleen.`,
    }),
  message: 'Viesti vastaanottajalle (valinnainen)',
  decline: 'Syy, jos hylkäät (valinnainen)',
  save: 'Tallenna suunnitelma',
  saveAgain: 'Toteuta',
  saved: 'Suunnitelma on tallennettu.',
  unsaved: 'Kaikkea ei ole vielä tallennettu.',
  explain: (count) =>
    plural('fi', count, {
      one: 'Kerro, miksi 1 tili jää paikalleen.',
      other: `Kerro, miksi ${count} tiliä jää paikalleen.`,
    }),
  submit: {
    propose: 'Kysy suunnitelmasta',
    accept: 'Hyväksy suunnitelma',
    decline: 'Hylkää',
    cancel: 'Peru',
  },
  done: {
    propose: 'Suunnitelma on lähetetty.',
    accept: 'Suunnitelma on hyväksytty.',
    decline: 'Suunnitelma on hylätty.',
    cancel: 'Suunnitelma on peruttu.',
  },
  report: 'Lataa raportti',
  reportName: 'raportti',
  column: {
    number: 'Asiakasnumero',
    account: 'Tili',
    monthly: 'Kuukaudessa',
    choice: 'Suunniteltu',
    state: 'Tila',
    on: 'Alkaen',
    reason: 'Syy',
  },
} satisfies Translation<typeof english>;
