import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) => plural('sv', count, { one: '1 konto', other: `${count} konton` });

export const swapMain = {
  titleUnnamed: 'Byt huvudkonto',
  title: (to) => `Gör ”${to}” till huvudkonto`,
  loadFailed: 'Det gick inte att läsa in vad det här skulle ändra',
  lead: (to, from, day) =>
    `”${to}” ersätter ”${from}”, som blir ett av dess underkonton. Vid godkännande i tid sker det den ${day}.`,
  none: 'Inget byte av huvudkonto är föreslaget.',
  standing: {
    proposed: {
      main: (to) => `”${to}” tillfrågas om att bli huvudkonto`,
      successor: (from) => `”${from}” föreslår att det här kontot blir huvudkonto`,
    },
    planned: (to, day) => `”${to}” blir huvudkonto den ${day}`,
    done: (to, day) => `”${to}” är huvudkonto sedan ${day}`,
    declined: (to) => `”${to}” har avböjt att bli huvudkonto`,
    canceled: (to) => `Förslaget att ”${to}” blir huvudkonto drogs tillbaka`,
    expired: (to) => `Ingen har svarat på om ”${to}” ska bli huvudkonto`,
    failed: (to) => `”${to}” kunde inte bli huvudkonto`,
  },
  validUntil: (day) => `Inget ändras utan godkännande. Förslaget gäller till och med ${day}.`,
  plannedText: (day) => `Till och med ${day} kan båda parter dra tillbaka det. Sedan ändras allt på en gång.`,
  endedText: 'Inget har ändrats.',
  doneText: 'Alla kopplade konton hör nu till det nya huvudkontot, med sina etiketter och namn.',
  proposed: (by, day) => `Föreslaget av ${by} den ${day}`,
  said: (message) => `”${message}”`,
  message: 'Meddelande till den som tillfrågas (valfritt)',
  messageHint: 'De får ett mejl och ser i portalen vad som skulle ändras.',
  notPossible: 'Kontot kan inte bli huvudkonto ännu',
  obstacle: {
    'swap-in-progress': 'Ett annat byte av huvudkonto pågår. Dra tillbaka det först.',
    'account-halted': 'Ett av de båda kontona är spärrat eller håller på att avslutas.',
    'not-ready': 'Kontots beställning pågår fortfarande.',
    'invoice-only': 'Kontot är bara på samlingsfakturan. Koppla det först.',
    'detach-in-progress': 'Kopplingens slut är planerat. Ångra det först.',
    'payer-change-in-progress': 'Ett byte av betalare är planerat. Vänta till den dagen eller ångra det.',
    'no-local-admin': 'Ingen av kontots egna personer administrerar det: någon måste godkänna och ta över.',
    'not-standalone-payment': 'Kontot saknar betalningssätt för samlingsfakturan.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `Från och med ${day} betalar ”${account}” samlingsfakturan: ${accounts(count)}, ${monthly} per månad.`,
    'last-collective-invoice': (account, day) =>
      `Den sista samlingsfakturan för ”${account}” slutar den ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `Avgifterna för ”${account}” (${monthly} per månad) går också till samlingsfakturan.`
        : `”${account}” fortsätter att betala sina egna avgifter (${monthly} per månad).`,
    'past-invoices-stay': (account) => `Tidigare fakturor stannar hos ”${account}”.`,
    'people-administer': (account, names, more) =>
      more > 0
        ? plural('sv', more, {
            one: `${names} och 1 person till från ”${account}” ser och administrerar alla konton.`,
            other: `${names} och ${more} personer till från ”${account}” ser och administrerar alla konton.`,
          })
        : `${names} från ”${account}” ser och administrerar alla konton.`,
    'people-lose-accounts': (account, count) =>
      plural('sv', count, {
        one: `1 person från ”${account}” kan inte längre arbeta i de andra kontona; den egna inloggningen består.`,
        other: `${count} personer från ”${account}” kan inte längre arbeta i de andra kontona; deras egen inloggning består.`,
      }),
    'requests-withdrawn': (count) =>
      plural('sv', count, {
        one: '1 förfrågan som då väntar på svar dras tillbaka.',
        other: `${count} förfrågningar som då väntar på svar dras tillbaka.`,
      }),
    'local-teams-unchanged': 'Teamen på alla konton behåller sina egna inloggningar och rättigheter.',
    'accounts-unchanged': 'Nummer, vidarekoppling och avtal för alla konton ändras inte.',
    'notes-go-along': 'Egna namn, etiketter, kostnadsställen och inköpsorder följer med.',
    'can-be-undone': (day) => `Till och med ${day} kan båda parter dra tillbaka det.`,
  },
  keep: 'Ändra inget',
  submit: { propose: 'Föreslå', accept: 'Godkänn', decline: 'Avböj', cancel: 'Dra tillbaka' },
  done: {
    propose: (to) => `”${to}” tillfrågas`,
    accept: (to, day) => `”${to}” blir huvudkonto den ${day}`,
    decline: (from) => `”${from}” förblir huvudkonto`,
    cancel: (from) => `”${from}” förblir huvudkonto`,
  },
  doneTexts: {
    propose:
      'Du och de tillfrågade får ett mejl. Inget ändras förrän de godkänner, och du kan dra tillbaka det här.',
    accept: 'Båda parter får ett mejl. Till och med dagen innan kan båda parter dra tillbaka det här.',
    decline: 'Inget ändras. Båda parter får ett mejl.',
    cancel: 'Inget ändras. Båda parter får ett mejl.',
  },
  look: 'Visa…',
  make: 'Gör till huvudkonto…',
  closeAndCheck: 'Stäng och kontrollera senare',
} satisfies Translation<typeof english>;
