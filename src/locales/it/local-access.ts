import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/local-access/local-access.messages.js';

export const localAccess = {
  title: 'Accesso a questo account',
  lead: 'Che cosa possono fare qui gli utenti dell’account principale e che cosa gli utenti propri.',
  loadFailed: 'Impossibile caricare i diritti',
  stale: (time) => `Dati aggiornati a: ${time}. Non è stato possibile aggiornarli di nuovo.`,
  mainTitle: (main) => `Utenti di ${main}`,
  since: (day) => `Collegamento attivo dal giorno ${day}`,
  noMain: 'Questo account non ha un account principale',
  noMainText: 'Qui lavorano solo gli utenti propri.',
  noWork: 'Il collegamento non consente a nessuno dell’account principale di lavorare qui.',
  lets: 'Possono',
  areas: {
    forwarding: 'Vedere e modificare numeri e deviazione di chiamata',
    access: 'Vedere chi ha accesso',
    closing: 'Sospendere e chiudere questo account',
    work: 'Lavorare in questo account',
  },
  allowed: 'consentito',
  withheld: 'non consentito',
  billing: 'La fatturazione spetta a chi paga e resta invariata.',
  before: 'Prima dell’apertura',
  stepUp: 'Chiedi un codice monouso',
  stepUpText:
    'Chi apre, scollega, sospende o chiude questo account, o ne devia i numeri dall’esterno, deve prima confermare la propria identità.',
  stepUpAsked: 'Prima dell’apertura viene chiesto un codice monouso.',
  later: 'Numeri aggiunti in seguito',
  keep: 'Riserva all’account i numeri aggiunti in seguito',
  keepText:
    'I numeri di telefono che questo account riceve in seguito gli restano riservati: gli utenti dell’account principale non li vedono né li modificano. Per quelli precedenti vale quanto impostato sopra.',
  keepDay: 'Numeri messi a disposizione fino al',
  keepDayWrong: (first) => `Inserire un giorno compreso tra ${first} e oggi.`,
  kept: (day) => `I numeri aggiunti dopo il giorno ${day} non sono a loro disposizione.`,
  keptNow: (count) =>
    count === 0
      ? 'Al momento non riguarda alcun numero.'
      : plural('it', count, {
          one: 'Al momento riguarda 1 numero.',
          other: `Al momento riguarda ${count} numeri.`,
        }),
  save: 'Salva',
  saved: 'Salvato. Entrambe le parti sono state avvisate via e-mail.',
  pause: 'Metti in pausa ogni attività',
  resume: 'Termina la pausa',
  pauseText: 'Chi sta lavorando qui viene subito riportato indietro. Fatturazione e collegamento restano.',
  pausedBy: (name, day) => `Attività messe in pausa da ${name} dal giorno ${day}`,
  pausedText: 'Nessuno dell’account principale può lavorare qui fino al termine della pausa.',
  onlyAdministrators: (names) => `Chi può modificarlo: ${names}.`,
  nobody: 'Nessuno dell’account principale può lavorare negli account collegati.',
  last: (what, when) => `Ultima attività: ${what}, ${when}`,
  never: 'Qui ancora nessuna attività',
  can: (rights) => `Può: ${rights}`,
  nothing: 'al momento nulla',
  from: (day) => `dal giorno ${day}`,
  ownTitle: 'Utenti propri',
  noOwn: 'Nessuno ha credenziali proprie.',
  change: 'Modifica diritti',
  changeOf: (name) => `Modifica i diritti di ${name}`,
  rightsOf: (name) => `Diritti di ${name}`,
  ownRights: 'I Suoi diritti può modificarli un altro amministratore.',
  rightsSaved: 'Salvato. La persona è stata avvisata via e-mail.',
} satisfies Translation<typeof english>;
