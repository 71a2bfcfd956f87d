import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: {
    met: 'Nic tomu nebrání',
    noted: 'Co je ještě otevřené',
    blocking: 'Toto je třeba nejprve vyřešit',
  },
  name: {
    'open-invoices': 'Otevřené faktury',
    unbilled: 'Dosud nevyúčtované poplatky',
    'open-quotes': 'Otevřené nabídky',
    credit: 'Přeplatek',
    'changed-lately': 'Doba od posledního propojení',
  },
  state: { met: 'Vyřešeno', noted: 'Na vědomí', blocking: 'Překážka' },
  met: {
    'open-invoices': 'Žádné nejsou otevřené.',
    unbilled: 'Vše je vyúčtováno.',
    'open-quotes': 'Žádné nejsou otevřené.',
    credit: 'Žádný není.',
    'changed-lately': 'Je dostatečně dlouhá.',
  },
  owner: {
    'open-invoices': (day) => `První je splatná dne ${day}.`,
    unbilled: (day) => `Bez vašeho zásahu se vyúčtují dne ${day}.`,
    'open-quotes':
      'Po propojení tohoto účtu podle nich už nepůjde objednat. Ty důležité využijte, nebo je vezměte zpět.',
    credit: 'Zůstává tomuto účtu. Na souhrnnou fakturu se nepoužije.',
  },
  hidden: 'Kdo smí faktury tohoto účtu vidět, uvidí výši a může to zde vyřešit.',
  noPayment: 'Přidejte způsob platby, nebo zaplaťte převodem. Potom zkontrolujte znovu.',
  main: {
    'open-invoices': 'Někdo z účtu je zaplatí. Potom lze účet propojit.',
    unbilled: 'Někdo z účtu je nechá vyúčtovat a zaplatí, nebo se počká na příští fakturu.',
    'open-quotes': 'Po propojení už účet podle nich nemůže objednat.',
    credit: 'Zůstává účtu. Na vaši souhrnnou fakturu se nepoužije.',
  },
  waits: (day) => `Účet nedávno patřil k hlavnímu účtu. Propojit jej lze od ${day}.`,
  clear: {
    'open-invoices': (amount) => `Zaplatit nyní ${amount}`,
    unbilled: (amount) => `Vyúčtovat nyní ${amount}`,
  },
  checkAgain: 'Zkontrolovat znovu',
};
