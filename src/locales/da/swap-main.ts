import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) => plural('da', count, { one: '1 konto', other: `${count} konti` });

export const swapMain = {
  titleUnnamed: 'Skift hovedkonto',
  title: (to) => `Gør ”${to}” til hovedkonto`,
  loadFailed: 'Det kunne ikke indlæses hvad dette ville ændre',
  lead: (to, from, day) =>
    `”${to}” træder i stedet for ”${from}”, som bliver en af dens underkonti. Ved godkendelse i tide sker det den ${day}.`,
  none: 'Der er ikke foreslået noget skift af hovedkonto.',
  standing: {
    proposed: {
      main: (to) => `”${to}” bliver spurgt om at blive hovedkonto`,
      successor: (from) => `”${from}” foreslår at denne konto bliver hovedkonto`,
    },
    planned: (to, day) => `”${to}” bliver hovedkonto den ${day}`,
    done: (to, day) => `”${to}” har været hovedkonto siden ${day}`,
    declined: (to) => `”${to}” har afvist at blive hovedkonto`,
    canceled: (to) => `Forslaget om at ”${to}” bliver hovedkonto, blev trukket tilbage`,
    expired: (to) => `Ingen har svaret på om ”${to}” bliver hovedkonto`,
    failed: (to) => `”${to}” kunne ikke blive hovedkonto`,
  },
  validUntil: (day) => `Intet ændres uden godkendelse. Forslaget gælder til og med ${day}.`,
  plannedText: (day) => `Til og med ${day} kan begge parter trække det tilbage. Så ændres alt på én gang.`,
  endedText: 'Intet er ændret.',
  doneText: 'Alle tilknyttede konti hører nu til den nye hovedkonto, med deres etiketter og navne.',
  proposed: (by, day) => `Foreslået af ${by} den ${day}`,
  said: (message) => `”${message}”`,
  message: 'Besked til den der bliver spurgt (valgfrit)',
  messageHint: 'De får en e-mail og ser i portalen hvad der ville ændres.',
  notPossible: 'Kontoen kan ikke blive hovedkonto endnu',
  obstacle: {
    'swap-in-progress': 'Et andet skift af hovedkonto er i gang. Træk det tilbage først.',
    'account-halted': 'En af de to konti er spærret eller ved at blive lukket.',
    'not-ready': 'Kontoens bestilling er stadig i gang.',
    'invoice-only': 'Kontoen er kun på samlefakturaen. Tilknyt den først.',
    'detach-in-progress': 'Tilknytningens ophør er planlagt. Fortryd det først.',
    'payer-change-in-progress': 'Et skift af betaler er planlagt. Vent til den dag, eller fortryd det.',
    'no-local-admin': 'Ingen af kontoens egne personer administrerer den: nogen skal godkende og overtage.',
    'not-standalone-payment': 'Kontoen har ingen betalingsmåde til samlefakturaen.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `Fra og med ${day} betaler ”${account}” samlefakturaen: ${accounts(count)}, ${monthly} pr. måned.`,
    'last-collective-invoice': (account, day) =>
      `Den sidste samlefaktura for ”${account}” slutter den ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `Udgifterne for ”${account}” (${monthly} pr. måned) kommer også på samlefakturaen.`
        : `”${account}” betaler fortsat sine egne udgifter (${monthly} pr. måned).`,
    'past-invoices-stay': (account) => `Tidligere fakturaer bliver hos ”${account}”.`,
    'people-administer': (account, names, more) =>
      more > 0
        ? plural('da', more, {
            one: `${names} og 1 person til fra ”${account}” ser og administrerer alle konti.`,
            other: `${names} og ${more} personer til fra ”${account}” ser og administrerer alle konti.`,
          })
        : `${names} fra ”${account}” ser og administrerer alle konti.`,
    'people-lose-accounts': (account, count) =>
      plural('da', count, {
        one: `1 person fra ”${account}” kan ikke længere arbejde i de andre konti; det egne login består.`,
        other: `${count} personer fra ”${account}” kan ikke længere arbejde i de andre konti; deres eget login består.`,
      }),
    'requests-withdrawn': (count) =>
      plural('da', count, {
        one: '1 anmodning der til den tid venter på svar, trækkes tilbage.',
        other: `${count} anmodninger der til den tid venter på svar, trækkes tilbage.`,
      }),
    'local-teams-unchanged': 'Alle kontis teams beholder deres egne logins og rettigheder.',
    'accounts-unchanged': 'Numre, viderestilling og aftaler for alle konti ændres ikke.',
    'notes-go-along': 'Egne navne, etiketter, omkostningssteder og indkøbsordrer følger med.',
    'can-be-undone': (day) => `Til og med ${day} kan begge parter trække det tilbage.`,
  },
  keep: 'Ændr intet',
  submit: { propose: 'Foreslå', accept: 'Godkend', decline: 'Afvis', cancel: 'Træk tilbage' },
  done: {
    propose: (to) => `”${to}” bliver spurgt`,
    accept: (to, day) => `”${to}” bliver hovedkonto den ${day}`,
    decline: (from) => `”${from}” forbliver hovedkonto`,
    cancel: (from) => `”${from}” forbliver hovedkonto`,
  },
  doneTexts: {
    propose:
      'Du og de adspurgte får en e-mail. Intet ændres før de godkender, og du kan trække det tilbage her.',
    accept: 'Begge parter får en e-mail. Indtil dagen før kan begge parter trække det tilbage her.',
    decline: 'Intet ændres. Begge parter får en e-mail.',
    cancel: 'Intet ændres. Begge parter får en e-mail.',
  },
  look: 'Se på det…',
  make: 'Gør til hovedkonto…',
  closeAndCheck: 'Luk og kontrollér senere',
} satisfies Translation<typeof english>;
