import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Виправити дані для оператора ${provider}`,
  titleUnnamed: 'Виправити дані для перенесення номерів',
  lead: 'Точно як у чинному договорі. Непозначене було правильним і буде надіслане без змін.',
  loadFailed: 'Не вдалося завантажити замовлення',
  differs: (provider) => `У ${provider} тут інші дані.`,
  company: 'Власник договору',
  street: 'Вулиця та будинок',
  postcode: 'Поштовий індекс',
  customerNumber: 'Номер клієнта там',
  customerNumberHint: 'Він вказаний у рахунках цього оператора.',
  pin: 'PIN цього договору',
  pinHint: 'Деякі оператори відпускають номери лише з ним. Його буде передано, але не збережено.',
  send: 'Надіслати ще раз',
  sending: 'Надсилається…',
  over: 'Виправляти вже нічого: замовлення тим часом виконується далі.',
  notSent: 'Не надіслано',
} satisfies Translation<typeof messages>;
