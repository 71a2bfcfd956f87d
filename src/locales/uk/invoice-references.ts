import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Реквізити: «${name}»`,
  titleUnnamed: 'Реквізити',
  lead: 'Вони зазначаються в наступному та всіх подальших рахунках. Виставлені рахунки не змінюються.',
  loadFailed: 'Не вдалося завантажити реквізити',
  costCentre: 'Центр витрат',
  costCentreHint: 'За ним Ваша бухгалтерія розподіляє витрати. До 40 символів.',
  purchaseOrder: 'Номер замовлення',
  purchaseOrderHint: 'Номер замовлення на закупівлю, до якого належать витрати.',
  invoiceName: 'Назва в рахунках',
  invoiceNameHint: (name) =>
    `Так акаунт названо у зведеному рахунку та документах. До 60 символів. Порожньо: «${name}».`,
  notSaved: 'Не збережено',
  changed: 'За цей час акаунт змінив інший користувач. Вашу версію ще не збережено. Яку залишити?',
  save: 'Зберегти',
  saving: 'Збереження…',
} satisfies Translation<typeof english>;
