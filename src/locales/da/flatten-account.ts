import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

const accounts = (count: number) => plural('da', count, { one: '1 konto', other: `${count} konti` });

export const flattenAccount = {
  loadFailed: 'Det kunne ikke indlæses hvad der sker med kontiene',
  standing: {
    listed: (main) => `Planlæg hvad der skal ske med kontiene under ${main}`,
    proposed: {
      new: (main) => `${main} bliver spurgt om planen for sine konti`,
      main: (_main, to) => `${to} foreslår hvad der skal ske med jeres konti`,
    },
    running: (main) => `Kontiene under ${main} flyttes`,
    done: (main, to) => `${main} hører nu til ${to}`,
    partly: (main) => `Nogle konti bliver hos ${main}, som forbliver en hovedkonto`,
    declined: (main) => `${main} har afvist planen for sine konti`,
    canceled: (main) => `Planen for kontiene under ${main} blev trukket tilbage`,
    expired: (main) => `Ingen har taget stilling til planen for kontiene under ${main} i tide`,
  },
  lead: {
    listed: (main, day) =>
      `${main} er en hovedkonto, og én hovedkonto kan ikke høre til en anden. Den har vist sine konti: beslut for hver enkelt, så bliver hovedkontoen spurgt om planen. Indtil da ændres intet. Det kan planlægges til og med ${day}, her og på en anden enhed.`,
    proposed: (day) => `Intet ændres uden godkendelse. Planen gælder til og med ${day}.`,
    running:
      'Ejeren af hver konto bliver spurgt. Når der ikke er flere konti tilbage, bliver hovedkontoen selv en underkonto. Begge parter kan trække det tilbage som endnu ikke er sket.',
    done: 'Alle konti er flyttet eller står alene. Rapporten nævner hver enkelt.',
    partly: 'Hovedkontoen blev ikke tilføjet, fordi konti hører til den. Rapporten nævner hver enkelt.',
    over: 'Der sker ikke mere. Det der var gjort inden da, består; rapporten nævner hver konto.',
    unchanged: 'Intet er ændret.',
  },
  reasonGiven: (reason) => `Grund: ”${reason}”`,
  said: (message) => `”${message}”`,
  rows: 'Konti og hvad der sker med dem',
  all: 'For alle konti',
  allChoose: 'Vælg…',
  whatOf: (account) => `Hvad der skal ske: ${account}`,
  again: 'Spørg igen',
  choice: { move: 'Flytter med', detach: 'Står alene', leave: 'Bliver' },
  whyOf: (account) => `Hvorfor kontoen bliver: ${account}`,
  whyMissing: 'Angiv hvorfor kontoen bliver.',
  monthly: (amount) => `${amount} pr. måned`,
  state: {
    planned: 'Planlagt',
    waiting: 'Ejeren spørges',
    agreed: 'Godkendt',
    moved: 'Flyttet',
    detached: 'Står alene',
    left: 'Bliver',
    refused: 'Afvist',
    failed: 'Ikke muligt',
  },
  on: (day) => `den ${day}`,
  count: (state, count) => `${state}: ${count}`,
  counts: 'Kontienes tilstand',
  decide: (count) =>
    plural('da', count, {
      one: '1 konto venter på din beslutning: spørg igen, eller lad den blive hvor den er.',
      other: `${count} konti venter på din beslutning: spørg igen, eller lad dem blive hvor de er.`,
    }),
  message: 'Besked til den der bliver spurgt (valgfrit)',
  decline: 'Grund, hvis du afviser (valgfrit)',
  save: 'Gem planen',
  saveAgain: 'Udfør',
  saved: 'Planen er gemt.',
  unsaved: 'Alt er ikke gemt endnu.',
  explain: (count) => `Angiv hvorfor ${accounts(count)} bliver.`,
  submit: {
    propose: 'Spørg om planen',
    accept: 'Godkend planen',
    decline: 'Afvis',
    cancel: 'Træk tilbage',
  },
  done: {
    propose: 'Planen er sendt.',
    accept: 'Planen er godkendt.',
    decline: 'Planen er afvist.',
    cancel: 'Planen er trukket tilbage.',
  },
  report: 'Hent rapporten',
  reportName: 'rapport',
  column: {
    number: 'Kundenummer',
    account: 'Konto',
    monthly: 'Pr. måned',
    choice: 'Planlagt',
    state: 'Tilstand',
    on: 'Fra',
    reason: 'Grund',
  },
} satisfies Translation<typeof english>;
