import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: '当前操作的账户',
  working: (name, number) => `您正在 ${name}（${number}）中操作`,
  acting: (main, person) => `代表 ${main}，身份为 ${person}`,
  left: (minutes) => `剩余 ${minutes} 分钟`,
  over: '时间已到，正在检查…',
  soon: (name) => `您在 ${name} 中的操作将于 5 分钟后结束。请保存当前内容。`,
  back: (main) => `返回 ${main}`,
  elsewhere: (name) => `您正在另一标签页中操作 ${name}`,
  elsewhereText: (name) => `本页面显示 ${name}，在您选择之前仅供查看。`,
  here: (name) => `在此操作 ${name}`,
} satisfies Translation<typeof english>;
