import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `Kdo platí smlouvu „${product}“?`,
  titleUnnamed: 'Kdo platí smlouvu',
  lead: 'Smlouva se řídí svým účtem, nebo zůstává u jedné strany bez ohledu na to, kdo platí zbytek.',
  loadFailed: 'Dopady změny se nepodařilo načíst',
  who: 'Kdo platí',
  paidBy: {
    'as-account': 'Stejně jako účet',
    main: 'Souhrnná faktura hlavního účtu',
    secondary: 'Vlastní faktura účtu',
  },
  asItIs: 'Takto je to nyní. Zvolte jinou možnost a uvidíte, co se změní.',
  notPossible: 'Zatím o tom nelze rozhodnout. Nic se nezměnilo:',
  change: {
    from: {
      main: (day) => `Od ${day} je tato smlouva na souhrnné faktuře.`,
      secondary: (day) => `Od ${day} je tato smlouva na vlastní faktuře účtu.`,
    },
    kept: {
      main: 'Zůstává na souhrnné faktuře, i když jednou bude účet platit sám.',
      secondary: 'Účet ji dál platí sám, i když zbytek platí souhrnná faktura.',
    },
    follows: 'Když bude za účet platit někdo jiný, tato smlouva se přesune s ním.',
    others: 'Kdo platí ostatní smlouvy účtu.',
    past: 'Dřívější faktury zůstávají na svém místě.',
    references: 'Referenční údaje smlouvy zůstávají.',
    access: 'Přístup a přihlášení zůstávají beze změny.',
  },
  leave: 'Ponechat beze změny',
  submit: 'Rozhodnout',
  checkAgain: 'Zkontrolovat znovu',
  refused: (product) => `Plátce smlouvy „${product}“ nebyl změněn`,
  done: {
    main: (product, day) => `Smlouva „${product}“ je od ${day} na souhrnné faktuře`,
    secondary: (product, day) => `Smlouvu „${product}“ platí účet od ${day} sám`,
  },
  doneText: 'Obě strany dostanou zprávu.',
  doneLaterText:
    'Obě strany dostanou zprávu. Do té doby se nic nemění a změnu můžete zrušit v seznamu smluv.',
  closeAndCheck: 'Zavřít a dál ověřovat',
} satisfies Translation<typeof english>;
