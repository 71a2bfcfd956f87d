import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `¿Pagar por «${name}» a partir de ahora?`,
    secondary: (name) => `¿Dejar que «${name}» pague por sí misma?`,
  },
  titleUnnamed: 'Quién paga',
  lead: {
    main: (main) =>
      `Ahora la cuenta paga sus propias facturas. En adelante pagaría ${main} con la factura agrupada.`,
    secondary: (main) =>
      `Ahora paga la factura agrupada de ${main}. En adelante la cuenta recibiría una propia.`,
  },
  loadFailed: 'No se ha podido cargar qué cambiaría',
  when: 'A partir de cuándo',
  periodEnd: (day) => `Con el próximo periodo de facturación, ${day}`,
  now: (day) => `Desde hoy, ${day}`,
  sides: 'Qué paga cada parte',
  side: { main: 'Factura agrupada', secondary: 'Factura propia' },
  invoiceOf: (day) => `Factura del ${day}`,
  before: 'antes:',
  after: 'después:',
  later: 'Facturas posteriores, con todo lo planificado',
  notEntitled: 'Los importes se muestran a las personas que pueden ver facturas.',
  change: {
    from: {
      main: (day) => `A partir del ${day}, la factura agrupada paga por la cuenta.`,
      secondary: (day) => `A partir del ${day}, la cuenta recibe su propia factura.`,
    },
    proRata: (amount, days, of) =>
      plural('es', days, {
        one: `Del periodo en curso, ${amount} cambian de parte: 1 de ${of} días.`,
        other: `Del periodo en curso, ${amount} cambian de parte: ${days} de ${of} días.`,
      }),
    recipient: (email) => `Los correos con la factura irán entonces a ${email}.`,
    used: (amount) => `Su saldo a favor de ${amount} se compensa con sus propias facturas.`,
    usedSome: 'Su saldo a favor se compensa con sus propias facturas.',
    kept: (amount) =>
      `Su saldo a favor de ${amount} se queda en la cuenta. No se utiliza para la factura agrupada.`,
    keptSome: 'Su saldo a favor se queda en la cuenta. No se utiliza para la factura agrupada.',
    sees: {
      main: (main) => `Las personas de ${main} que trabajan en la cuenta ven también sus facturas.`,
      secondary: (main) =>
        `Las personas de ${main} que trabajan en la cuenta dejan de ver sus facturas allí.`,
    },
    team: 'Las personas de la cuenta conservan sus propias credenciales.',
    past: 'Las facturas anteriores se quedan donde están.',
    contract: {
      main: (product) => `El contrato «${product}» sigue en la factura agrupada.`,
      secondary: (product) => `La cuenta sigue pagando por sí misma el contrato «${product}».`,
    },
    contracts: 'Los contratos, los números de teléfono y el desvío de llamadas se mantienen.',
  },
  leave: 'Dejar como está',
  submit: 'Cambiar quién paga',
  submitNamed: (name) => `Cambiar quién paga: ${name}`,
  checkAgain: 'Comprobar de nuevo',
  notPossible: (name) => `Todavía no se puede cambiar quién paga por «${name}»`,
  notPossibleLead: 'No se ha modificado nada. Lo impide lo siguiente:',
  obstacle: {
    'detach-in-progress': (day) => `Solo sigue vinculada hasta el ${day}`,
    'payer-change-in-progress': (day) => `Ya hay un cambio planificado para el ${day}`,
    'not-ready': 'La cuenta aún no está activa',
    'target-suspended': 'La cuenta está suspendida',
    'target-closed': 'La cuenta está cerrada o en proceso de cierre',
    'invoice-only': 'La cuenta solo está vinculada por la factura agrupada',
    incompatible: (theirs, ours) => `La cuenta se factura en ${theirs} y la factura agrupada, en ${ours}`,
    'mixed-tax': 'El impuesto de la cuenta no puede figurar en la factura agrupada',
    'not-standalone-payment': 'La cuenta no tiene ninguna forma de pago',
    'open-items': 'Hay importes pendientes en facturas de la cuenta',
  },
  wayOut: {
    'detach-in-progress':
      'Mantenga primero la vinculación de la cuenta. Después se podrá cambiar quién paga.',
    'payer-change-in-progress': 'Deshágalo en la lista con «Mantener quién paga» o espere hasta ese día.',
    'not-ready': 'Alguien debe completar las comprobaciones pendientes.',
    'target-suspended': 'El equipo de soporte le indicará qué hay que resolver.',
    'target-closed': 'No recibirá más facturas.',
    'invoice-only': 'Si debe pagar por sí misma, desvincúlela.',
    incompatible: 'Cada factura tiene una sola moneda. El equipo de soporte puede cambiar la de la cuenta.',
    'mixed-tax':
      'Lo que aquí no está sujeto a impuestos no puede figurar con otros impuestos en una misma factura electrónica. La cuenta conserva su propia factura.',
    'not-standalone-payment': (name) =>
      `Una persona de ${name} la añade en su portal, en el apartado de facturas y pago.`,
    'open-items': (name) =>
      `Una persona de ${name} los paga. Lo que aún no se ha facturado llegará con la próxima factura.`,
  },
  item: {
    invoice: (number) => `Factura ${number}`,
    unbilled: (number) => `Aún sin facturar: pedido ${number}`,
  },
  due: (day) => `vence el ${day}`,
  overdue: (day) => `vencida desde el ${day}`,
  billedOn: (day) => `se facturará el ${day}`,
  already: {
    main: (name) => `«${name}» ya está en la factura agrupada`,
    secondary: (name) => `«${name}» ya paga por sí misma`,
  },
  alreadyText: 'Alguien lo ha cambiado entretanto. No hay que hacer nada más.',
  refused: (name) => `No se ha cambiado quién paga por «${name}»`,
  done: {
    main: (name, day) => `«${name}» estará en la factura agrupada a partir del ${day}`,
    secondary: (name, day) => `«${name}» pagará por sí misma a partir del ${day}`,
  },
  doneText: 'Ambas partes reciben un mensaje al respecto.',
  doneLaterText:
    'Ambas partes reciben un mensaje al respecto. Hasta entonces no cambia nada y puede deshacerlo desde la lista.',
  closeAndCheck: 'Cerrar y seguir comprobando',
} satisfies Translation<typeof english>;
