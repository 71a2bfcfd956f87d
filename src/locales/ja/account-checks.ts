import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `「${name}」の確認手続き`,
  titleUnnamed: 'アカウントの確認手続き',
  lead: '両方の確認が完了すると電話番号が割り当てられます。その他の設定は先に行えます。',
  loadFailed: '確認手続きを読み込めませんでした',
  kind: { email: 'メールアドレス', address: '設置先住所' },
  state: { sent: '未完了', passed: '確認済み', locked: 'ロック中', expired: 'コード期限切れ' },
  emailSent: (to, day) => `${day}に${to}へ送信しました。`,
  emailHow: 'メール内のリンクを開いてください。このページは自動的に次へ進みます。',
  letterSent: (to, day) => `${day}に${to}宛てにコードを郵送しました。`,
  letterLocked:
    'コードの入力を規定回数間違えました。新しいコードの郵送を依頼してください。以前のコードは無効になります。',
  letterExpired: '郵送されたコードの有効期限が切れています。新しいコードの郵送を依頼してください。',
  code: '郵送されたコード',
  codeHint: (tries) => `英数字10文字（スペースの有無は問いません）。残り${tries}回入力できます。`,
  codeHintPlain: '英数字10文字（スペースの有無は問いません）。',
  confirm: '住所を確認',
  resend: { email: 'メールを再送信', address: 'コードを再郵送' },
  resendAt: (time) => `${time}以降に再送信できます。`,
  done: {
    confirm: '住所を確認しました。',
    email: 'メールを再送信しました。',
    address: '新しいコードを郵送しました。以前のコードは無効になります。',
  },
  active: (name) => `「${name}」が有効になりました`,
  activeText: (numbers) =>
    numbers > 0
      ? `両方の確認が完了し、電話番号${numbers}件が割り当てられました。`
      : '両方の確認が完了しました。',
} satisfies Translation<typeof english>;
