import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Nome ed etichette di «${name}»`,
  titleUnnamed: 'Nome ed etichette',
  lead: 'È visibile solo agli utenti del Suo account principale, non all’account secondario.',
  loadFailed: 'Impossibile caricare le note',
  nickname: 'Nome personalizzato',
  nicknameHint: (name) => `Compare al posto di «${name}». Se vuoto, vale quel nome.`,
  labels: 'Etichette',
  labelsHint: 'Per esempio una regione o un tipo di sede. Invio o una virgola aggiunge un’etichetta.',
  add: 'Aggiungi',
  remove: (label) => `Rimuovi etichetta ${label}`,
  hidden: 'Nascondi nell’elenco',
  isHidden: (hidden) => (hidden ? 'Sì' : 'No'),
  hiddenHint: 'Il collegamento e la fattura non cambiano. «Altri filtri» mostra gli account nascosti.',
  tooMany: (most) => `Un account può avere al massimo ${most} etichette.`,
  tooLong: 'Un’etichetta può avere al massimo 40 caratteri.',
  notSaved: 'Modifica non salvata',
  changed:
    'Nel frattempo qualcun altro ha modificato questo account. La Sua versione non è ancora salvata. Quale mantenere?',
  save: 'Salva',
  saving: 'Salvataggio…',
} satisfies Translation<typeof english>;
