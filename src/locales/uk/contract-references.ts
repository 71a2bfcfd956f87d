import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Реквізити договору «${product}»`,
  titleUnnamed: 'Реквізити договору',
  lead: 'Вони зазначаються в позиціях цього договору з наступного рахунка. Порожньо: реквізити акаунта.',
  loadFailed: 'Не вдалося завантажити реквізити',
  costCentre: 'Центр витрат',
  costCentreHint: 'За ним Ваша бухгалтерія розподіляє витрати. До 40 символів.',
  purchaseOrder: 'Номер замовлення',
  purchaseOrderHint: 'Номер замовлення на закупівлю, до якого належать витрати.',
  notSaved: 'Не збережено',
  changed: 'За цей час договір змінив інший користувач. Вашу версію ще не збережено. Яку залишити?',
  save: 'Зберегти',
  saving: 'Збереження…',
} satisfies Translation<typeof english>;
