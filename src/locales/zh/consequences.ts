import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `自${from}起，每月 ${monthly} 计入 ${main} 的合并账单。`,
    'pays-itself-until': (until) => `${until}（含）之前，仍由该账户自行付款。`,
    'begins-on': (on) => `关联于${on}开始。在此之前不会有任何变化，任何一方均可取消。`,
    'stays-on-collective-invoice': (main) => `保留在 ${main} 的合并账单中。`,
    'keeps-own-invoice': (monthly) => `仍支付独立账单，每月 ${monthly}。`,
    'own-invoice': (from, monthly) => `自${from}起使用独立账单：每月 ${monthly}。`,
    'last-collective-invoice': (on) => `最后一次计入合并账单的日期为${on}。`,
    'past-invoices-stay': '以往的账单保持不变。',
    'main-gains-access': (main, count) => `${main} 的 ${count} 人可在该账户中操作，无需另行登录。`,
    'main-sees-overview': (main) => `${main} 可在概览中看到该账户，但其人员无法在其中操作。`,
    'main-loses-access': (main, count) => `${main} 的 ${count} 人失去访问权限。`,
    'main-had-no-access': (main) => `${main} 此前无人拥有访问权限。`,
    'local-team-keeps-access': (names, more) =>
      more > 0 ? `${names} 以及另外 ${more} 人保留独立登录。` : `保留独立登录的人员：${names}。`,
    'no-local-team': '没有人员拥有此账户的独立登录。',
    'numbers-stay': (count) => `全部 ${count} 个电话号码保持不变。`,
    'forwarding-stays': '呼叫转移设置保持不变。',
    'contracts-continue': '合同及其费用继续有效。',
    'can-be-ended': '任何一方以后均可终止关联。',
    'ends-by-itself': (until) => `关联将自动终止，最后一天为${until}。`,
    'goes-on-by-itself': (until, months) =>
      `关联有效期至${until}，此后每次自动延续 ${months} 个月，直至一方提出终止。`,
    'invoice-grows': (from, monthly) => `自${from}起，您的合并账单每月增加 ${monthly}。`,
    'invoice-unchanged': '您的合并账单保持不变。',
    'invoice-shrinks': (from, monthly) => `自${from}起，您的合并账单每月减少 ${monthly}。`,
    'last-invoice-of': (main, on) => `${main} 的最后一份合并账单截至${on}。`,
    'people-lose-access': (count) => `贵方 ${count} 人无法再在该账户中操作。`,
    'nobody-had-access': '贵方此前无人可在该账户中操作。',
    'notes-end': '自定义名称、标签和参考信息随关联终止而失效。',
    'never-without-main': '至最后一天仍属于原主账户，次日起属于新主账户。',
    'can-be-taken-back': (until) => `${until}（含）之前，各方均可撤回。`,
    'people-gain-access': (count) => `贵方 ${count} 人可在该账户中操作，无需另行登录。`,
    'overview-only': '您可在概览中看到该账户，但贵方人员无法在其中操作。',
    'local-team-unchanged': '该账户的人员保留独立登录和权限。',
  },
  group: { money: '计费', access: '访问', stays: '保持不变' },
};
