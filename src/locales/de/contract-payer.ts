import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `Wer bezahlt den Vertrag „${product}“?`,
  titleUnnamed: 'Wer den Vertrag bezahlt',
  lead: 'Ein Vertrag geht mit seinem Account, oder er bleibt bei einer Seite, wer auch immer den Rest bezahlt.',
  loadFailed: 'Was sich ändern würde, konnte nicht geladen werden',
  who: 'Wer bezahlt',
  paidBy: {
    'as-account': 'Wie der Account',
    main: 'Sammelrechnung des Hauptaccounts',
    secondary: 'Eigene Rechnung des Accounts',
  },
  asItIs: 'So ist es jetzt. Wählen Sie etwas anderes, um zu sehen, was es ändert.',
  notPossible: 'Das lässt sich noch nicht festlegen. Es wurde nichts geändert:',
  change: {
    from: {
      main: (day) => `Ab dem ${day} steht dieser Vertrag auf der Sammelrechnung.`,
      secondary: (day) => `Ab dem ${day} steht dieser Vertrag auf einer eigenen Rechnung des Accounts.`,
    },
    kept: {
      main: 'Er bleibt auf der Sammelrechnung, auch wenn der Account einmal selbst bezahlt.',
      secondary: 'Der Account bezahlt ihn weiter selbst, auch wenn die Sammelrechnung den Rest bezahlt.',
    },
    follows: 'Bezahlt jemand anders für den Account, geht dieser Vertrag mit.',
    others: 'Wer andere Verträge des Accounts bezahlt.',
    past: 'Frühere Rechnungen bleiben, wo sie sind.',
    references: 'Referenzen des Vertrags bleiben.',
    access: 'Zugriff und Anmeldungen bleiben, wie sie sind.',
  },
  leave: 'So lassen',
  submit: 'Festlegen',
  checkAgain: 'Erneut prüfen',
  refused: (product) => `Wer „${product}“ bezahlt, wurde nicht geändert`,
  done: {
    main: (product, day) => `„${product}“ steht ab dem ${day} auf der Sammelrechnung`,
    secondary: (product, day) => `Der Account bezahlt „${product}“ ab dem ${day} selbst`,
  },
  doneText: 'Beide Seiten bekommen eine Nachricht darüber.',
  doneLaterText:
    'Beide Seiten bekommen eine Nachricht darüber. Bis dahin ändert sich nichts, und Sie können es in der Liste der Verträge rückgängig machen.',
  closeAndCheck: 'Schließen und weiter prüfen',
} satisfies Translation<typeof english>;
