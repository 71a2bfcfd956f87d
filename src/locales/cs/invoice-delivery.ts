import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Faktury účtu „${name}“`,
  titleUnnamed: 'Doručování faktur',
  lead: 'Kdo je vidí a kdo dostává které e-maily. Obě strany vidí, co je zde určeno.',
  loadFailed: 'Nastavení se nepodařilo načíst',
  sight: 'Kdo vidí a stahuje faktury',
  share: (account, main) => `Uživatelé účtu ${account} vidí podíl účtu na souhrnné faktuře účtu ${main}`,
  own: (account, main) => `Uživatelé účtu ${main} vidí faktury, které účet ${account} platí sám`,
  decides: (name) => `Rozhoduje ${name}.`,
  decidesPayer: (name) => `Rozhoduje ${name} jako plátce.`,
  firstOff:
    'Vypnuto, dokud nesouhlasíte. Zobrazují se jen faktury od propojení a souhlas můžete kdykoli odvolat.',
  seen: 'Ano',
  notSeen: 'Ne',
  ask: (name) => `Požádat o zobrazení: ${name}`,
  askedOn: (day) => `Požádáno dne ${day}. Od té doby se nic nezměnilo.`,
  asked: (name) => `Žádost byla odeslána e-mailem: ${name}.`,
  notAsked: 'Žádost nebyla odeslána',
  invoices: (account) => `Faktury, které účet ${account} platí sám`,
  invoicesFailed: 'Tyto faktury se nepodařilo načíst',
  none: 'Zatím žádná nebyla vystavena.',
  older: 'Zobrazit starší faktury',
  mails: 'Kdo dostává které e-maily',
  payerAlways:
    'Plátce vždy dostává samotnou fakturu a upozornění, když je po splatnosti. Nikdo se nedozví o faktuře, kterou nesmí vidět.',
  topic: {
    invoice: 'Je tu faktura',
    payment: 'Platba je po splatnosti',
    payer: 'Platí někdo jiný',
    contract: 'Smlouva a objednávky',
  },
  audience: {
    main: (main) => main,
    secondary: (_main, account) => account,
    both: () => 'Obě strany',
  },
  addresses: (name, email) => `E-maily pro účet ${name} chodí na adresu ${email}.`,
  missing: (name) => `K účtu ${name} se už nikdo nepřihlašuje`,
  missingText: (topics) =>
    `Tyto e-maily nemusí nikomu dojít: ${topics}. Zvolte někoho jiného, nebo tam někomu zřiďte vlastní přihlášení.`,
  notSaved: 'Změna nebyla uložena',
  changed: 'Mezitím to změnil někdo jiný. Vaše verze zatím není uložena. Která má zůstat?',
  save: 'Uložit',
  saving: 'Ukládá se…',
} satisfies Translation<typeof english>;
