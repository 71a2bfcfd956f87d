import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Kuka maksaa',
  statement: (main, from, monthly) =>
    `Vahvistan, että ${main} maksaa tämän tilin maksut koontilaskullaan ${from} alkaen. Tällä hetkellä ne ovat ${monthly} kuukaudessa.`,
  recorded: 'Tämä kirjataan nimelläsi, ajankohdalla ja tällä sanamuodolla. Maksajaa voi vaihtaa myöhemmin.',
  missing: 'Vahvista, kuka maksaa. Muussa tapauksessa peru pyyntö ja pyydä uudelleen ilman maksamista.',
};
