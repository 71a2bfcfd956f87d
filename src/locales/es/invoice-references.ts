import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Referencias de «${name}»`,
  titleUnnamed: 'Referencias',
  lead: 'Figuran en la próxima factura y en las siguientes. Las facturas emitidas no cambian.',
  loadFailed: 'No se han podido cargar los datos definidos',
  costCentre: 'Centro de coste',
  costCentreHint: 'Con él clasifica los cargos su departamento de contabilidad. Hasta 40 caracteres.',
  purchaseOrder: 'Número de pedido',
  purchaseOrderHint: 'El número del pedido al que corresponden los cargos.',
  invoiceName: 'Nombre en facturas',
  invoiceNameHint: (name) =>
    `Así aparece en la factura agrupada y en sus documentos. Hasta 60 caracteres. Vacío: «${name}».`,
  notSaved: 'No se ha guardado',
  changed:
    'Otra persona ha modificado esta cuenta entretanto. Su versión aún no está guardada. ¿Cuál debe quedar?',
  save: 'Guardar',
  saving: 'Guardando…',
} satisfies Translation<typeof english>;
