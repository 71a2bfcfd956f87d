import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: '操作中のアカウント',
  working: (name, number) => `${name}（${number}）を操作中`,
  acting: (main, person) => `${main}として操作中（${person}）`,
  left: (minutes) => `残り${minutes}分`,
  over: '時間が経過しました。確認しています…',
  soon: (name) => `${name}の操作時間はあと5分で終了します。作業内容を保存してください。`,
  back: (main) => `${main}に戻る`,
  elsewhere: (name) => `別のタブで${name}を操作中です`,
  elsewhereText: (name) => `このページは${name}を表示しています。選択するまで閲覧のみ可能です。`,
  here: (name) => `ここで${name}を操作する`,
} satisfies Translation<typeof english>;
