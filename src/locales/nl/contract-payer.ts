import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `Wie betaalt het contract “${product}”?`,
  titleUnnamed: 'Wie betaalt het contract',
  lead: 'Een contract volgt het account, of blijft bij één partij, wie de rest ook betaalt.',
  loadFailed: 'Wat er zou veranderen, kan niet worden geladen',
  who: 'Wie betaalt',
  paidBy: {
    'as-account': 'Zoals het account',
    main: 'Verzamelfactuur van het hoofdaccount',
    secondary: 'Eigen factuur van het account',
  },
  asItIs: 'Zo is het nu. Kies iets anders om te zien wat er verandert.',
  notPossible: 'Dit kan nog niet worden ingesteld. Er is niets gewijzigd:',
  change: {
    from: {
      main: (day) => `Vanaf ${day} staat dit contract op de verzamelfactuur.`,
      secondary: (day) => `Vanaf ${day} staat dit contract op een eigen factuur van het account.`,
    },
    kept: {
      main: 'Het contract blijft op de verzamelfactuur, ook als het account ooit zelf betaalt.',
      secondary: 'Het account blijft het contract zelf betalen, ook als de verzamelfactuur de rest betaalt.',
    },
    follows: 'Betaalt iemand anders voor het account, dan gaat dit contract mee.',
    others: 'Wie andere contracten van het account betaalt.',
    past: 'Eerdere facturen blijven waar ze zijn.',
    references: 'Referenties van het contract blijven.',
    access: 'Toegang en inloggegevens blijven ongewijzigd.',
  },
  leave: 'Zo laten',
  submit: 'Instellen',
  checkAgain: 'Opnieuw controleren',
  refused: (product) => `De betaler van “${product}” is niet gewijzigd`,
  done: {
    main: (product, day) => `“${product}” staat vanaf ${day} op de verzamelfactuur`,
    secondary: (product, day) => `Het account betaalt “${product}” vanaf ${day} zelf`,
  },
  doneText: 'Beide partijen krijgen hierover bericht.',
  doneLaterText:
    'Beide partijen krijgen hierover bericht. Tot dan verandert er niets en kunt u dit via de lijst met contracten terugdraaien.',
  closeAndCheck: 'Sluiten en verder controleren',
} satisfies Translation<typeof english>;
