import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Facturas de «${name}»`,
  titleUnnamed: 'Envío de facturas',
  lead: 'Quién las ve y quién recibe qué correos. Ambas partes ven lo que se decide aquí.',
  loadFailed: 'No se ha podido cargar lo decidido',
  sight: 'Quién ve y descarga las facturas',
  share: (account, main) =>
    `Las personas de ${account} ven la parte de la cuenta en la factura agrupada de ${main}`,
  own: (account, main) => `Las personas de ${main} ven las facturas que ${account} paga por sí misma`,
  decides: (name) => `Lo decide ${name}.`,
  decidesPayer: (name) => `Lo decide ${name} como pagador.`,
  firstOff:
    'Desactivado hasta que dé su conformidad. Solo se muestran las facturas desde la vinculación y puede retirarla en cualquier momento.',
  seen: 'Sí',
  notSeen: 'No',
  ask: (name) => `Pedir a ${name} que las muestre`,
  askedOn: (day) => `Solicitado el ${day}. No ha cambiado nada desde entonces.`,
  asked: (name) => `Se ha enviado la petición por correo a ${name}.`,
  notAsked: 'No se ha enviado la petición',
  invoices: (account) => `Facturas que ${account} paga por sí misma`,
  invoicesFailed: 'No se han podido cargar estas facturas',
  none: 'Todavía no se ha emitido ninguna.',
  older: 'Mostrar facturas anteriores',
  mails: 'Quién recibe qué correos',
  payerAlways:
    'Quien paga recibe siempre la factura y el aviso si ha vencido. Nadie recibe avisos sobre una factura que no puede ver.',
  topic: {
    invoice: 'Hay una factura',
    payment: 'Un pago ha vencido',
    payer: 'Cambia quién paga',
    contract: 'Contrato y pedidos',
  },
  audience: {
    main: (main) => main,
    secondary: (_main, account) => account,
    both: () => 'Ambas partes',
  },
  addresses: (name, email) => `Los correos para ${name} van a ${email}.`,
  missing: (name) => `Ya nadie inicia sesión en ${name}`,
  missingText: (topics) =>
    `Es posible que estos correos no lleguen a nadie: ${topics}. Elija otro destinatario o dé a alguien de allí credenciales propias.`,
  notSaved: 'No se ha guardado',
  changed: 'Otra persona lo ha modificado entretanto. Su versión aún no está guardada. ¿Cuál debe quedar?',
  save: 'Guardar',
  saving: 'Guardando…',
} satisfies Translation<typeof english>;
