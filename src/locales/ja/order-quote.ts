import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number: string) => `見積書 ${number}`,
  loading: '見積書を開いています。',
  failed: 'この見積書を開けませんでした',
  gone: 'このリンクは無効です',
  goneText:
    '見積書が終了してから時間が経過したか、リンクが不完全です。送信者に新しいリンクをご依頼ください。',
  for: '宛先',
  account: '新規アカウント',
  unnamed: '名称未設定',
  location: '設置先住所',
  validUntil: '有効期限',
  term: '最低利用期間',
  months: (count: number) => `${count}か月`,
  terms: '利用規約の版',
  service: 'サービス',
  monthly: '月額',
  once: '一時金',
  total: '合計（付加価値税込）',
  line: (quantity: string, name: string) => `${quantity} × ${name}`,
  goOn: '注文に進む',
  goOnText: '先にログインが必要です。内容は入力済みの状態で表示され、確認するまで注文は確定しません。',
  state: {
    expired: {
      title: (number: string, day: string) => `見積書 ${number} の有効期限は${day}でした`,
      text: '見積書の料金は無効になりました。入力内容はそのままに、現在の料金で続けられます。',
    },
    ordered: {
      title: (number: string, _day: string) => `見積書 ${number} は注文済みです`,
      text: 'アカウントは注文者の一覧に表示されています。操作は必要ありません。',
    },
    withdrawn: {
      title: (number: string, _day: string) => `見積書 ${number} は取り下げられました`,
      text: 'この見積書では注文できません。送信者にお問い合わせください。',
    },
    renewed: {
      title: (number: string, _day: string) => `見積書 ${number} は再計算されました`,
      text: '別の見積書に差し替えられました。続けると、新しい見積書が表示されます。',
    },
  },
} satisfies Translation<typeof english>;
