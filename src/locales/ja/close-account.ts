import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

export const closeAccount = {
  title: (name) => `「${name}」の利用停止・閉鎖`,
  titleUnnamed: 'アカウントの利用停止・閉鎖',
  titleSuspended: (name) => `「${name}」は利用停止中です`,
  titleClosing: (name, day) => `「${name}」は${day}に閉鎖されます`,
  titleOver: (name) => `「${name}」は閉鎖されました`,
  loadFailed: '変更内容を読み込めませんでした',
  what: '操作を選択してください',
  acts: { suspend: '利用停止', resume: '利用再開', close: '完全に閉鎖', reopen: '閉鎖の取り消し' },
  about: {
    suspend: '通話ができなくなりますが、料金は引き続き発生します。いつでも再開できます。',
    resume: 'すべて元どおり利用できるようになります。',
    close: (day) => `${day}までは取り消せます。それ以降は元に戻せず、電話番号は解放されます。`,
    reopen: 'すべて以前の状態に戻ります。',
    reopenSuspended: 'すべて以前の状態に戻ります。アカウントは再び利用停止中になります。',
  },
  keep: '変更しない',
  submit: {
    suspend: 'アカウントを利用停止',
    resume: 'アカウントの利用を再開',
    close: 'アカウントを閉鎖',
    reopen: 'アカウントの閉鎖を取り消す',
  },
  suspendInstead: '代わりに利用停止にする',
  notPossible: 'まだ閉鎖できません',
  refused: (name) => `「${name}」は変更されませんでした`,
  done: {
    suspend: (name) => `「${name}」を利用停止しました`,
    resume: (name) => `「${name}」の利用を再開しました`,
    close: (name, day) => `「${name}」は${day}に閉鎖されます`,
    reopen: (name) => `「${name}」の閉鎖を取り消しました`,
  },
  doneText: {
    suspend: 'いつでも再開できます。双方にメッセージをお送りします。',
    resume: 'すべて元どおり利用できます。双方にメッセージをお送りします。',
    close: (day) => `${day}まではここで取り消し、元の状態に戻せます。双方にメッセージをお送りします。`,
    reopen: 'すべて以前の状態に戻りました。双方にメッセージをお送りします。',
  },
  byProvider: '事業者により利用停止されています。必要な手続きはサポートがご案内します。',
  since: {
    main: (day) => `${day}から（メインアカウントの依頼による）。`,
    account: (day) => `${day}から（アカウント自身の依頼による）。`,
  },
  otherSide: 'アカウントの管理者による決定です。取り消せるのはその管理者だけです。',
  until: (day) => `${day}までは閉鎖を取り消せます。`,
  finalText: '元に戻すことはできません。',
  obstacle: {
    'has-secondaries': (count) => `サブアカウントが${count}件あります`,
    'not-ready': '処理中の注文があります',
    'detach-in-progress': (day) => `${day}に連携の終了が予定されています`,
    'payer-change-in-progress': (day) => `${day}に支払元の変更が予定されています`,
    'open-items': (count, total) => `支払遅延の請求書が${count}件あります：${total}`,
  },
  wayOut: {
    'has-secondaries': 'メインアカウントは、すべての連携を解除すると閉鎖できます。',
    'not-ready': '未完了の確認手続きを完了するか、サポートで注文をキャンセルしてください。',
    'detach-in-progress':
      '一覧で先に連携の継続を選択するか、終了日以降に単独のアカウントとして閉鎖してください。',
    'payer-change-in-progress': '一覧の「支払元を変更しない」で取り消すか、その日までお待ちください。',
    'open-items': '先にお支払いください。入金が確認され次第、閉鎖できます。',
  },
  detachThem: '連携を解除…',
  showThem: '一覧を表示',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer ? `${payer}が引き続き月額${monthly}を支払います。` : `料金は引き続き発生します：月額${monthly}。`,
    'charges-until': (monthly, day) => `契約は終了し、${day}まで料金が発生します：月額${monthly}。`,
    'last-own-invoice': (main, day) =>
      `${day}までは${main}の一括請求の対象です。それ以降の料金は、最後の個別請求書で請求されます。`,
    'open-invoices': (count, total) => `未払いの請求書${count}件は支払いが必要です：${total}。`,
    'no-calls': (count) => `電話番号${count}件がただちに利用できなくなります（発信・着信とも）。`,
    'numbers-released': (count, day) =>
      `${day}に電話番号${count}件が解放され、ほかのお客様に割り当てられる場合があります。`,
    'forwarding-rests': (count) => `電話番号${count}件の着信転送は停止し、その間は変更できません。`,
    'forwarding-ends': (count, day) => `電話番号${count}件の着信転送は停止し、${day}に終了します。`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `${day}以降、${names}ほか${more}名はログインできなくなります。`
        : `${day}以降、次のユーザーはログインできなくなります：${names}。`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `${day}に${main}との連携が終了します。`
        : `${day}に${main}との連携が終了し、${main}の${people}名がアクセスできなくなります。`,
    'acts-rest': 'その間、このアカウントからの注文、連携、転送設定はできません。',
    'looking-goes-on': 'アクセス権を持つユーザーは、引き続きすべて閲覧できます。',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `サブアカウントは一括請求も含めて継続します：${names}ほか${more}件。`
        : `サブアカウントは一括請求も含めて継続します：${names}。`,
    'numbers-kept': (count) => `電話番号${count}件とすべての設定は維持されます。`,
    'link-kept': (main) => `${main}との連携は維持されます。`,
    'can-be-resumed': 'いつでも再開できます。',
    'can-be-reopened': (day) => `${day}までは閉鎖を取り消し、元の状態に戻せます。`,
    'records-stay': (main) =>
      main
        ? `請求書と履歴は${main}に残り、連携期間中のデータをダウンロードできます。`
        : '請求書は法令に従って保管されます。必要なものはその日までにダウンロードしてください。',
  },
  certainty: {
    title: (day) => `${day}以降は取り消せません`,
    lead: '各項目を確認し、チェックを入れてください。',
    tickMissing: 'すべての項目にチェックを入れてください。',
    number: (number) => `アカウントのお客様番号を入力してください：${number}`,
    numberWrong: 'アカウントのお客様番号と一致しません。',
  },
  closeAndCheck: '閉じて後で確認',
} satisfies Translation<typeof english>;
