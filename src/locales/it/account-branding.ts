import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Aspetto di «${name}»`,
  titleUnnamed: 'Aspetto',
  lead: 'È visibile a chiunque lavori in questo account: ai Suoi collaboratori e a quelli dell’account.',
  loadFailed: 'Impossibile caricare l’aspetto',
  which: 'Aspetto',
  page: 'Come il portale',
  own: 'Aspetto personalizzato',
  color: 'Colore',
  colorHint:
    'Per pulsanti, link ed elementi selezionati: # e sei caratteri. Se vuoto, vale il colore del portale.',
  pick: 'Scegli un colore',
  wrongColor: 'Un colore è composto da # e sei caratteri da 0 a 9 e da A a F, ad esempio #0A7246.',
  corners: 'Angoli',
  cornersOf: {
    page: 'Come il portale',
    sharp: 'Retti',
    soft: 'Arrotondati',
    round: 'Molto arrotondati',
    other: 'Come nel file',
  },
  file: 'Tema da un file',
  fileHint: 'Creato da un designer (JSON). Sostituisce quanto scelto qui.',
  choose: 'Scegli un file…',
  save: 'Salva',
  saveFile: 'Salva come file',
  saving: 'Salvataggio…',
  taken: (count, formatted) =>
    plural('it', count, {
      one: 'È stato acquisito 1 valore.',
      other: `Sono stati acquisiti ${formatted} valori.`,
    }),
  unused: (count, formatted) =>
    plural('it', count, {
      one: '1 valore non è utilizzabile: il nome non è noto o il valore è di altro tipo.',
      other: `${formatted} valori non sono utilizzabili: i nomi non sono noti o i valori sono di altro tipo.`,
    }),
  noTheme: 'Questo file non contiene alcun tema.',
  tooLarge: 'Questo file è troppo grande per essere un tema.',
  light: 'Su una pagina chiara',
  dark: 'Su una pagina scura',
  sampleLink: 'Un link',
  sampleText: 'Il testo appare così.',
  repaired:
    'Alcuni testi sarebbero difficili da leggere con questi colori. Vengono mostrati più scuri o più chiari, come qui.',
  further: 'Altri valori',
  notSaved: 'Modifica non salvata',
  changed:
    'Nel frattempo qualcun altro ha modificato l’aspetto. La Sua versione non è ancora salvata. Quale mantenere?',
} satisfies Translation<typeof english>;
