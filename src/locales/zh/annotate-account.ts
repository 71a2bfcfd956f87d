import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `“${name}”的名称和标签`,
  titleUnnamed: '名称和标签',
  lead: '仅您主账户的人员可见，子账户不可见。',
  loadFailed: '无法加载备注内容',
  nickname: '自定义名称',
  nicknameHint: (name) => `代替“${name}”显示。留空则使用原名称。`,
  labels: '标签',
  labelsHint: '例如地区或地点类型。按 Enter 键或输入逗号即可添加。',
  add: '添加',
  remove: (label) => `移除标签“${label}”`,
  hidden: '在列表中隐藏',
  isHidden: (hidden) => (hidden ? '是' : '否'),
  hiddenHint: '关联和账单均不受影响。可通过“更多筛选条件”显示隐藏的账户。',
  tooMany: (most) => `每个账户最多 ${most} 个标签。`,
  tooLong: '标签最多 40 个字符。',
  notSaved: '未保存',
  changed: '其他人在此期间更改了此账户，您的更改尚未保存。要保留哪一个？',
  save: '保存',
  saving: '正在保存…',
} satisfies Translation<typeof english>;
