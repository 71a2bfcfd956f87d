import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Verifiche di «${name}»`,
  titleUnnamed: 'Verifiche dell’account',
  lead: 'I numeri di telefono vengono assegnati dopo entrambe le conferme. Tutto il resto si può già configurare.',
  loadFailed: 'Impossibile caricare le verifiche',
  kind: { email: 'Indirizzo e-mail', address: 'Indirizzo dell’utenza' },
  state: { sent: 'In sospeso', passed: 'Confermato', locked: 'Bloccato', expired: 'Codice scaduto' },
  emailSent: (to, day) => `Inviata a ${to} in data ${day}.`,
  emailHow: 'Aprire il link contenuto nell’e-mail. Questa pagina prosegue poi automaticamente.',
  letterSent: (to, day) => `Una lettera con un codice è stata inviata in data ${day} a: ${to}.`,
  letterLocked:
    'Il codice è stato inserito in modo errato troppe volte. Richiedere una nuova lettera: il suo codice sostituisce il precedente.',
  letterExpired: 'Il codice di questa lettera è scaduto. Richiedere una nuova lettera.',
  code: 'Codice della lettera',
  codeHint: (tries) =>
    `10 lettere e cifre; gli spazi non contano. ${plural('it', tries, { one: '1 tentativo rimasto', other: `${tries} tentativi rimasti` })}.`,
  codeHintPlain: '10 lettere e cifre; gli spazi non contano.',
  confirm: 'Conferma indirizzo',
  resend: { email: 'Invia di nuovo l’e-mail', address: 'Invia una nuova lettera' },
  resendAt: (time) => `Nuovo invio possibile da: ${time}.`,
  done: {
    confirm: 'L’indirizzo è confermato.',
    email: 'L’e-mail è stata inviata di nuovo.',
    address: 'Una nuova lettera è in arrivo. Il suo codice sostituisce il precedente.',
  },
  active: (name) => `«${name}»: attivazione completata`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('it', numbers, {
          one: 'Entrambe le verifiche sono completate e il numero di telefono è assegnato.',
          other: `Entrambe le verifiche sono completate e ${numbers} numeri di telefono sono assegnati.`,
        })
      : 'Entrambe le verifiche sono completate.',
} satisfies Translation<typeof english>;
