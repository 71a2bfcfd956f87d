import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `クレジット残高の移行：「${name}」`,
  titleUnnamed: 'クレジット残高の移行',
  lead: 'クレジット残高は、残高を持つアカウント自身の個別請求に充当されます。双方にメールでお知らせします。',
  loadFailed: 'クレジット残高を読み込めませんでした',
  direction: '移行の方向',
  way: (from, to) => `${from}から${to}へ`,
  onlyOwn: (name) => `${name}は個別請求で支払っているため、クレジット残高は移行できません。`,
  otherCurrency: '双方のアカウントの請求通貨が異なるため、移行できません。',
  notEntitled: 'クレジット残高は、請求書の閲覧権限を持つユーザーにのみ表示されます。',
  amount: '金額',
  amountHint: (most) => `最大${most}。`,
  rule: {
    amount: '0より大きい金額を入力してください（例：12.50）。',
    'more-than-there-is': (most) => `残高を超えています。最大${most}です。`,
  },
  balances: '双方のクレジット残高',
  before: '移行前：',
  after: '移行後：',
  notDone: '移行されませんでした',
  changed: 'クレジット残高が変更されたため、移行されませんでした。残高を確認し、もう一度お試しください。',
  submit: '移行する',
  sending: '移行しています…',
} satisfies Translation<typeof english>;
