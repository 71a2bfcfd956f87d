import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'Toinen henkilö hyväksyy tämän tilauksen',
  above: {
    monthly: (limit) =>
      `Yli ${limit} kuukaudessa maksavat tilaukset edellyttävät toisen henkilön hyväksyntää.`,
    once: (limit) => `Yli ${limit} kertamaksuna maksavat tilaukset edellyttävät toisen henkilön hyväksyntää.`,
  },
  who: (names) => `Tilauksen voi hyväksyä ${names}.`,
  nobody:
    'Kukaan muu ei saa vielä tilata tällä tilillä. Tilaus odottaa, kunnes joku tämän oikeuden saava hyväksyy sen.',
  held: (days) => `Sitä ennen mitään ei tilata. Hinta on voimassa ${days} päivää.`,
  message: 'Viesti hyväksyjälle (valinnainen)',
  ask: 'Lähetä hyväksyttäväksi',
  notSent: 'Tilausta ei lähetetty hyväksyttäväksi',
  sent: (name) => `Tilauksesi odottaa hyväksyntää: ${name}`,
  sentText: (day) =>
    `Mitään ei ole vielä tilattu. Hyväksyjät ovat saaneet sähköpostin. Hinta on voimassa ${day} asti; näet yleisnäkymästä, miten asia etenee.`,
  waiting: 'Tämä tilaus odottaa jo hyväksyntää',
  waitingText: 'Se on lähetetty aiemmin tai toisella laitteella. Näet yleisnäkymästä, miten asia etenee.',
} satisfies Translation<typeof english>;
