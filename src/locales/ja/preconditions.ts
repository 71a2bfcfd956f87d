import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: { met: '問題はありません', noted: '未完了の項目', blocking: '先に解決が必要な項目' },
  name: {
    'open-invoices': '未払いの請求書',
    unbilled: '未請求の料金',
    'open-quotes': '有効な見積書',
    credit: 'クレジット残高',
    'changed-lately': '前回の連携からの経過期間',
  },
  state: { met: '問題なし', noted: '要確認', blocking: '要解決' },
  met: {
    'open-invoices': '未払いはありません。',
    unbilled: 'すべて請求済みです。',
    'open-quotes': '有効な見積書はありません。',
    credit: '残高はありません。',
    'changed-lately': '十分に経過しています。',
  },
  owner: {
    'open-invoices': (day) => `最初の支払期限は${day}です。`,
    unbilled: (day) => `お手続きがない場合、${day}に請求されます。`,
    'open-quotes':
      'このアカウントが連携されると、見積書で注文できなくなります。必要なものは先に使用するか、取り下げてください。',
    credit: 'このアカウントに残り、一括請求には充当されません。',
  },
  hidden: 'このアカウントの請求書の閲覧権限を持つユーザーは、金額を確認し、ここで精算できます。',
  noPayment: '支払方法を登録するか、銀行振込でお支払いください。その後、再確認してください。',
  main: {
    'open-invoices': 'アカウントのユーザーが支払うと、連携できるようになります。',
    unbilled: 'アカウントのユーザーが請求手続きと支払いを行うか、次回の請求までお待ちください。',
    'open-quotes': 'アカウントが連携されると、見積書で注文できなくなります。',
    credit: 'アカウントに残り、貴社の一括請求には充当されません。',
  },
  waits: (day) => `最近までメインアカウントに所属していました。${day}以降に連携できます。`,
  clear: {
    'open-invoices': (amount) => `今すぐ${amount}を支払う`,
    unbilled: (amount) => `今すぐ${amount}を請求する`,
  },
  checkAgain: '再確認',
};
