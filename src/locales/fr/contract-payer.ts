import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `Qui paie le contrat « ${product} » ?`,
  titleUnnamed: 'Qui paie le contrat',
  lead: 'Un contrat suit son compte, ou reste à la charge d’une partie quel que soit le payeur du reste.',
  loadFailed: 'Impossible de charger les effets de ce changement',
  who: 'Qui paie',
  paidBy: {
    'as-account': 'Comme le compte',
    main: 'Facture groupée du compte principal',
    secondary: 'Facture propre au compte',
  },
  asItIs: 'C’est la situation actuelle. Faites un autre choix pour en voir les effets.',
  notPossible: 'Ce choix n’est pas encore possible. Rien n’a été modifié :',
  change: {
    from: {
      main: (day) => `À partir du ${day}, ce contrat figure sur la facture groupée.`,
      secondary: (day) => `À partir du ${day}, ce contrat figure sur une facture propre au compte.`,
    },
    kept: {
      main: 'Il reste sur la facture groupée, même si le compte paie un jour lui-même.',
      secondary: 'Le compte continue de le payer lui-même, même si la facture groupée paie le reste.',
    },
    follows: 'Si le payeur du compte change, ce contrat suit.',
    others: 'Le payeur des autres contrats du compte.',
    past: 'Les factures antérieures restent où elles sont.',
    references: 'Les références du contrat sont conservées.',
    access: 'Les accès et les identifiants restent inchangés.',
  },
  leave: 'Ne rien changer',
  submit: 'Valider ce choix',
  checkAgain: 'Revérifier',
  refused: (product) => `Le payeur de « ${product} » n’a pas été changé`,
  done: {
    main: (product, day) => `« ${product} » figure sur la facture groupée à partir du ${day}`,
    secondary: (product, day) => `Le compte paie lui-même « ${product} » à partir du ${day}`,
  },
  doneText: 'Les deux parties reçoivent un message à ce sujet.',
  doneLaterText:
    'Les deux parties reçoivent un message à ce sujet. Rien ne change d’ici là, et vous pouvez annuler depuis la liste des contrats.',
  closeAndCheck: 'Fermer et poursuivre la vérification',
} satisfies Translation<typeof english>;
