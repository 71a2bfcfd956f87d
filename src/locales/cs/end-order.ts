import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'Objednávku se nepodařilo načíst',
  cancel: {
    title: (number) => `Zrušit objednávku ${number}?`,
    lead: 'Prověříme, zda je to ještě možné, a dáme vám vědět.',
    possible: 'Dokud není nic naplánováno, objednávka skončí, nic se neúčtuje a účet zmizí z přehledu.',
    notPossible:
      'Pokud něco už nelze vzít zpět, například naplánované práce na přípojce, objednávka pokračuje.',
    message: 'Proč (nepovinné)',
    messageHint: 'Pro osobu, která to prověřuje.',
    submit: 'Zrušit objednávku',
    sending: 'Odesílá se…',
    keep: 'Ponechat objednávku',
    done: 'Prověřujeme to',
    doneText: 'Dáme vám vědět, zda lze objednávku zrušit. Do té doby se z ní nic dalšího neprovádí.',
  },
  withdraw: {
    title: (number) => `Odstoupit od smlouvy z objednávky ${number}`,
    lead: (day) => `Je to možné do konce dne ${day}, bez udání důvodu.`,
    effect: 'Smlouva ihned končí. Účet se uzavře, jeho telefonní čísla se uvolní a zmizí z přehledu.',
    declaration: (number, account) => `„Odstupuji od smlouvy z objednávky ${number} pro účet ${account}.“`,
    name: 'Vaše jméno',
    email: 'Kam poslat potvrzení',
    emailHint: 'S obsahem prohlášení, dnem a časem. Prosíme, uschovejte si je.',
    submit: 'Potvrdit odstoupení',
    sending: 'Prohlášení se odesílá…',
    keep: 'Ponechat smlouvu',
    done: 'Odstoupili jste od smlouvy',
    doneText: (email, at) => `Přijato: ${at}. Potvrzení je na cestě na adresu ${email}.`,
  },
  over: 'To už není možné: objednávka mezitím pokročila.',
  titleUnnamed: 'Objednávka',
  failed: 'Nebylo provedeno',
} satisfies Translation<typeof messages>;
