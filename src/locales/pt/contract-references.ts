import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Referências do contrato «${product}»`,
  titleUnnamed: 'Referências do contrato',
  lead: 'Constam das linhas deste contrato, a partir da próxima fatura. Vazio: as da conta.',
  loadFailed: 'Não foi possível carregar o que está definido',
  costCentre: 'Centro de custo',
  costCentreHint: 'Serve à sua contabilidade para classificar os custos. Até 40 carateres.',
  purchaseOrder: 'Nota de encomenda',
  purchaseOrderHint: 'O número da nota de encomenda a que os custos dizem respeito.',
  notSaved: 'Não foi guardado',
  changed:
    'Entretanto, outra pessoa alterou este contrato. A sua versão ainda não está guardada. Qual deve ficar?',
  save: 'Guardar',
  saving: 'A guardar…',
} satisfies Translation<typeof english>;
