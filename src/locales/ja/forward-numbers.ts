import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (_count: number, formatted: string) => `${formatted}番号`;

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: '複数の番号の転送を設定',
    pause: '転送を一時停止',
    resume: '転送を再開',
  },
  lead: {
    rule: '選択した番号に同じ条件を設定します。ほかの条件は変わりません。',
    pause: '着信は元の番号で鳴ります。設定内容は残り、いつでも再開できます。',
    resume: '以前の設定が次の着信から再び適用されます。',
  },
  case: '条件',
  what: '操作',
  whatOn: '着信を転送する',
  whatOff: '着信を転送しない',
  choose: '番号',
  all: (count) => `全${count}番号`,
  filter: '番号を検索',
  noMatch: '該当する番号はありません',
  chosen: (_count, formatted) => `${formatted}番号を選択中`,
  noneChosen: '番号を1つ以上選択してください。',
  act: {
    rule: (count, formatted) => `${numbers(count, formatted)}に保存`,
    pause: (count, formatted) => `${numbers(count, formatted)}を一時停止`,
    resume: (count, formatted) => `${numbers(count, formatted)}を再開`,
  },
  actNone: { rule: '保存', pause: '一時停止', resume: '再開' },
  running: '番号を変更しています…',
  progress: (done, total) => `${total}件中${done}件`,
  stop: '中止',
  stopping: '変更中の番号の処理が終わり次第、停止します。',
  ended: (_done, formatted, total) => `${total}番号中${formatted}番号を変更しました`,
  again: '残りを再試行',
  state: {
    ready: '',
    sending: '保存しています…',
    uncertain: '保存されたか確認しています…',
    done: '完了',
    refused: '未変更',
    failed: '未変更',
    stopped: '未変更',
  },
} satisfies Translation<typeof english>;
