import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Ödeyen',
  statement: (main, from, monthly) =>
    `${main} hesabının, ${from} tarihinden itibaren bu hesabın ücretlerini toplu faturasıyla ödeyeceğini onaylıyorum. Şu anki tutar aylık ${monthly}.`,
  recorded: 'Bu onay; adınız, saat ve bu metinle kaydedilir. Ödeyen daha sonra değiştirilebilir.',
  missing: 'Kimin ödeyeceğini onaylayın. Aksi halde talebi geri çekin ve ödeme olmadan yeniden gönderin.',
};
