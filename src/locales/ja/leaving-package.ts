import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: '連携期間中のデータ',
  first: '先に必要なデータをダウンロードしてください',
  loadFailed: '取得できるデータを読み込めませんでした',
  endsFrom: (day) => `${day}以降、次の情報はここに表示されなくなります：`,
  endsAtOnce: '連携が終了すると、次の情報はここに表示されなくなります：',
  rest: '連携期間中のその他の情報は引き続き表示されます。データパッケージにはすべて含まれます。',
  nothingEnds: '連携期間中の情報は引き続き表示されます。データパッケージとして取得することもできます。',
  contents: 'データパッケージの内容：',
  parts: {
    account: '住所、商品、料金',
    numbers: '電話番号と着信転送',
    people: 'アカウントのユーザーと権限',
    history: '操作履歴',
  },
  invoices: (_count, formatted) => `一括請求書${formatted}通の負担分`,
  noInvoices: '一括請求書はまだありません',
  until: (day) => `${day}までダウンロードできます。`,
  later: (days) => `終了後${days}日間はダウンロードできます。`,
  over: (day) => `データパッケージのダウンロード期限は${day}でした。現在は利用できません。`,
  denied: (who) => `データパッケージをダウンロードできるユーザー：${who}`,
  deniedToAll: 'データパッケージは、このアカウントの管理者がダウンロードできます。',
  download: 'データパッケージをダウンロード',
  exporting: 'パッケージを作成しています…',
  exportingSome: (done, total) => `パッケージを作成しています：${total}ファイル中${done}ファイル`,
  exported: (found) => (found ? `パッケージを作成しました：${found}` : 'パッケージを作成しました。'),
  exportStopped: 'パッケージは作成されませんでした。',
  exportFailed: 'パッケージを作成できませんでした',
  found: (_count, formatted) => `${formatted}ファイル`,
} satisfies Translation<typeof english>;
