import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'Tuto objednávku schvaluje druhá osoba',
  above: {
    monthly: (limit) => `Objednávky nad ${limit} měsíčně musí schválit druhá osoba.`,
    once: (limit) => `Objednávky nad ${limit} jednorázově musí schválit druhá osoba.`,
  },
  who: (names) => `Schválit ji může: ${names}.`,
  nobody:
    'V tomto účtu zatím nesmí objednávat nikdo jiný. Objednávka čeká, až ji schválí osoba, která toto oprávnění dostane.',
  held: (days) =>
    plural('cs', days, {
      one: 'Do té doby se nic neobjedná. Cena platí 1 den.',
      few: `Do té doby se nic neobjedná. Cena platí ${days} dny.`,
      many: `Do té doby se nic neobjedná. Cena platí ${days} dne.`,
      other: `Do té doby se nic neobjedná. Cena platí ${days} dní.`,
    }),
  message: 'Zpráva pro schvalující osobu (nepovinné)',
  ask: 'Odeslat ke schválení',
  notSent: 'Objednávka nebyla odeslána ke schválení',
  sent: (name) => `Vaše objednávka čeká na schválení: ${name}`,
  sentText: (day) =>
    `Zatím není nic objednáno. Kdo ji může schválit, dostal e-mail. Cena platí do ${day}; v přehledu uvidíte, jak to dopadne.`,
  waiting: 'Tato objednávka už čeká na schválení',
  waitingText: 'Byla odeslána dříve nebo z jiného zařízení. V přehledu uvidíte, jak to dopadne.',
} satisfies Translation<typeof english>;
