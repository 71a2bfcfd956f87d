import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `Hvem betaler for aftalen ”${product}”?`,
  titleUnnamed: 'Hvem der betaler for aftalen',
  lead: 'En aftale følger sin konto eller bliver hos den ene part, uanset hvem der betaler for resten.',
  loadFailed: 'Det kunne ikke indlæses hvad dette ville ændre',
  who: 'Hvem der betaler',
  paidBy: {
    'as-account': 'Som kontoen',
    main: 'Hovedkontoens samlefaktura',
    secondary: 'Kontoens egen faktura',
  },
  asItIs: 'Sådan er det nu. Vælg noget andet for at se hvad det ændrer.',
  notPossible: 'Det kan ikke besluttes endnu. Intet er ændret:',
  change: {
    from: {
      main: (day) => `Fra og med ${day} er denne aftale på samlefakturaen.`,
      secondary: (day) => `Fra og med ${day} er denne aftale på kontoens egen faktura.`,
    },
    kept: {
      main: 'Aftalen bliver på samlefakturaen, også hvis kontoen en dag selv betaler.',
      secondary: 'Kontoen betaler fortsat selv for aftalen, også når samlefakturaen betaler for resten.',
    },
    follows: 'Når en anden betaler for kontoen, følger denne aftale med.',
    others: 'Hvem der betaler for kontoens øvrige aftaler.',
    past: 'Tidligere fakturaer bliver hvor de er.',
    references: 'Aftalens referencer bevares.',
    access: 'Adgang og logins ændres ikke.',
  },
  leave: 'Lad det være som det er',
  submit: 'Beslut',
  checkAgain: 'Kontrollér igen',
  refused: (product) => `Hvem der betaler for ”${product}”, blev ikke ændret`,
  done: {
    main: (product, day) => `”${product}” er på samlefakturaen fra ${day}`,
    secondary: (product, day) => `Kontoen betaler selv for ”${product}” fra ${day}`,
  },
  doneText: 'Begge parter får en besked om det.',
  doneLaterText:
    'Begge parter får en besked om det. Indtil da ændres intet, og du kan fortryde det på listen over aftaler.',
  closeAndCheck: 'Luk og bliv ved med at kontrollere',
} satisfies Translation<typeof english>;
