import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Dirección de facturación de «${name}»`,
  titleUnnamed: 'Dirección de facturación',
  lead: 'Figura en la próxima factura y en las siguientes, también en la factura electrónica. Las facturas emitidas no cambian.',
  ofLinked: (name) =>
    `Es para las facturas que ${name} paga por sí misma. Si hay algún cambio, la cuenta recibe un correo.`,
  loadFailed: 'No se ha podido cargar la dirección de facturación',
  which: 'Las facturas se dirigen a',
  usual: 'Nombre y localidad de la cuenta',
  other: 'Otra dirección',
  company: 'Empresa',
  addition: 'Departamento o persona',
  additionHint: 'Opcional, por ejemplo, «Cuentas por pagar».',
  street: 'Calle y número, o apartado de correos',
  postcode: 'Código postal',
  wrongPostcode: (country) => `Este no es un código postal del país ${country}.`,
  city: 'Localidad',
  country: 'País',
  readOnly: 'Puede ver esta dirección, pero no modificarla.',
  notSaved: 'No se ha guardado',
  changed:
    'Otra persona ha modificado la dirección entretanto. Su versión aún no está guardada. ¿Cuál debe quedar?',
  save: 'Guardar',
  saving: 'Guardando…',
} satisfies Translation<typeof english>;
