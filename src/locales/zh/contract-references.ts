import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `合同“${product}”的参考信息`,
  titleUnnamed: '合同参考信息',
  lead: '自下期账单起显示在此合同的明细中。留空则使用账户的参考信息。',
  loadFailed: '无法加载已设置的内容',
  costCentre: '成本中心',
  costCentreHint: '供财务部门归集费用，最多 40 个字符。',
  purchaseOrder: '采购订单号',
  purchaseOrderHint: '费用所属采购订单的编号。',
  notSaved: '未保存',
  changed: '其他人在此期间更改了此合同，您的更改尚未保存。要保留哪一个？',
  save: '保存',
  saving: '正在保存…',
} satisfies Translation<typeof english>;
