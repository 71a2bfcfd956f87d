import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Адреса для рахунків: «${name}»`,
  titleUnnamed: 'Адреса для рахунків',
  lead: 'Її буде вказано в наступному та всіх подальших рахунках, зокрема в е-рахунку. Виставлені рахунки не змінюються.',
  ofLinked: (name) =>
    `Вона стосується рахунків, які «${name}» сплачує самостійно. Про зміну акаунт отримає лист.`,
  loadFailed: 'Не вдалося завантажити адресу для рахунків',
  which: 'Кому адресовано рахунки',
  usual: 'Назва та місце акаунта',
  other: 'Інша адреса',
  company: 'Компанія',
  addition: 'Відділ або особа',
  additionHint: 'Необов’язково, наприклад «Бухгалтерія».',
  street: 'Вулиця та будинок або абонентська скринька',
  postcode: 'Поштовий індекс',
  wrongPostcode: (country) => `Це не поштовий індекс країни ${country}.`,
  city: 'Місто',
  country: 'Країна',
  readOnly: 'Ви можете бачити цю адресу, але не змінювати.',
  notSaved: 'Не збережено',
  changed: 'За цей час адресу змінив інший користувач. Вашу версію ще не збережено. Яку залишити?',
  save: 'Зберегти',
  saving: 'Збереження…',
} satisfies Translation<typeof english>;
