import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Referencias del contrato «${product}»`,
  titleUnnamed: 'Referencias del contrato',
  lead: 'Figuran en las líneas de este contrato a partir de la próxima factura. Vacío: las de la cuenta.',
  loadFailed: 'No se han podido cargar los datos definidos',
  costCentre: 'Centro de coste',
  costCentreHint: 'Con él clasifica los cargos su departamento de contabilidad. Hasta 40 caracteres.',
  purchaseOrder: 'Número de pedido',
  purchaseOrderHint: 'El número del pedido al que corresponden los cargos.',
  notSaved: 'No se ha guardado',
  changed:
    'Otra persona ha modificado este contrato entretanto. Su versión aún no está guardada. ¿Cuál debe quedar?',
  save: 'Guardar',
  saving: 'Guardando…',
} satisfies Translation<typeof english>;
