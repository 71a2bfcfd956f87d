import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Controles van “${name}”`,
  titleUnnamed: 'Controles van het account',
  lead: 'Telefoonnummers worden toegewezen zodra beide zijn bevestigd. Al het andere kunt u vooraf instellen.',
  loadFailed: 'De controles kunnen niet worden geladen',
  kind: { email: 'E-mailadres', address: 'Aansluitadres' },
  state: { sent: 'Open', passed: 'Bevestigd', locked: 'Geblokkeerd', expired: 'Code verlopen' },
  emailSent: (to, day) => `Op ${day} verstuurd naar ${to}.`,
  emailHow: 'Open de link in die e-mail. Daarna gaat deze pagina vanzelf verder.',
  letterSent: (to, day) => `Op ${day} is een brief met een code verstuurd naar ${to}.`,
  letterLocked:
    'De code is te vaak verkeerd ingevoerd. Vraag een nieuwe brief aan; de code daarin vervangt de oude.',
  letterExpired: 'De code uit deze brief is verlopen. Vraag een nieuwe brief aan.',
  code: 'Code uit de brief',
  codeHint: (tries) =>
    `10 letters en cijfers; spaties maken niet uit. ${plural('nl', tries, { one: 'Nog 1 poging', other: `Nog ${tries} pogingen` })}.`,
  codeHintPlain: '10 letters en cijfers; spaties maken niet uit.',
  confirm: 'Adres bevestigen',
  resend: { email: 'E-mail opnieuw versturen', address: 'Nieuwe brief versturen' },
  resendAt: (time) => `Opnieuw versturen kan vanaf ${time}.`,
  done: {
    confirm: 'Het adres is bevestigd.',
    email: 'De e-mail is opnieuw verstuurd.',
    address: 'Er is een nieuwe brief onderweg. De code daarin vervangt de oude.',
  },
  active: (name) => `“${name}” is actief`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('nl', numbers, {
          one: 'Beide controles zijn afgerond en het telefoonnummer is toegewezen.',
          other: `Beide controles zijn afgerond en de ${numbers} telefoonnummers zijn toegewezen.`,
        })
      : 'Beide controles zijn afgerond.',
} satisfies Translation<typeof english>;
