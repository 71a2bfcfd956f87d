import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const numbers = (count: number) =>
  plural('es', count, { one: '1 número de teléfono', other: `${count} números de teléfono` });

export const closeAccount = {
  title: (name) => `Suspender o cerrar «${name}»`,
  titleUnnamed: 'Suspender o cerrar cuenta',
  titleSuspended: (name) => `«${name}» está suspendida`,
  titleClosing: (name, day) => `«${name}» se cerrará el ${day}`,
  titleOver: (name) => `«${name}» está cerrada`,
  loadFailed: 'No se ha podido cargar qué cambiaría',
  what: '¿Qué desea hacer?',
  acts: {
    suspend: 'Suspender',
    resume: 'Levantar suspensión',
    close: 'Cerrar definitivamente',
    reopen: 'Reabrir',
  },
  about: {
    suspend:
      'Nadie puede llamar y los cargos continúan. La suspensión se puede levantar en cualquier momento.',
    resume: 'Todo vuelve a funcionar como antes.',
    close: (day) => `Se puede reabrir hasta el ${day}. Después es definitivo y sus números quedan liberados.`,
    reopen: 'Todo vuelve a quedar como estaba.',
    reopenSuspended: 'Todo vuelve a quedar como estaba: la cuenta sigue suspendida.',
  },
  keep: 'No cambiar nada',
  submit: {
    suspend: 'Suspender cuenta',
    resume: 'Levantar suspensión',
    close: 'Cerrar cuenta',
    reopen: 'Reabrir cuenta',
  },
  suspendInstead: 'Suspender en su lugar',
  notPossible: 'Todavía no se puede cerrar',
  refused: (name) => `No se ha modificado nada en «${name}»`,
  done: {
    suspend: (name) => `«${name}» está suspendida`,
    resume: (name) => `«${name}» vuelve a estar en servicio`,
    close: (name, day) => `«${name}» se cerrará el ${day}`,
    reopen: (name) => `«${name}» sigue abierta`,
  },
  doneText: {
    suspend:
      'La suspensión se puede levantar en cualquier momento. Ambas partes reciben un mensaje al respecto.',
    resume: 'Todo funciona como antes. Ambas partes reciben un mensaje al respecto.',
    close: (day) =>
      `Hasta el ${day} se puede reabrir aquí y todo queda como antes. Ambas partes reciben un mensaje al respecto.`,
    reopen: 'Todo está como antes. Ambas partes reciben un mensaje al respecto.',
  },
  byProvider: 'Su operador ha aplicado la suspensión. El equipo de soporte le indicará qué hay que resolver.',
  since: {
    main: (day) => `Desde el ${day}, a petición de la cuenta principal.`,
    account: (day) => `Desde el ${day}, a petición de la propia cuenta.`,
  },
  otherSide: 'Lo han decidido sus propios administradores. Solo ellos pueden deshacerlo.',
  until: (day) => `Se puede reabrir hasta el ${day}.`,
  finalText: 'Ya no se puede abrir.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('es', count, {
        one: 'Tiene 1 cuenta secundaria',
        other: `Tiene ${count} cuentas secundarias`,
      }),
    'not-ready': 'Hay un pedido en curso',
    'detach-in-progress': (day) => `Está previsto que su vinculación termine el ${day}`,
    'payer-change-in-progress': (day) => `Está previsto que cambie quién paga el ${day}`,
    'open-items': (count, total) =>
      plural('es', count, {
        one: `1 factura está vencida: ${total}`,
        other: `${count} facturas están vencidas: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries':
      'Una cuenta principal se puede cerrar una vez desvinculadas todas sus cuentas secundarias.',
    'not-ready': 'Complete las comprobaciones pendientes o cancele el pedido a través de soporte.',
    'detach-in-progress':
      'Mantenga primero la vinculación desde la lista, o cierre la cuenta por separado después de ese día.',
    'payer-change-in-progress': 'Deshágalo en la lista con «Mantener quién paga» o espere hasta ese día.',
    'open-items': 'Páguelas primero. En cuanto se reciba el pago, se podrá cerrar.',
  },
  detachThem: 'Desvincular…',
  showThem: 'Mostrar la lista',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer ? `${payer} sigue pagando ${monthly} al mes.` : `Los cargos continúan: ${monthly} al mes.`,
    'charges-until': (monthly, day) =>
      `Los contratos terminan y se cobran hasta el ${day}: ${monthly} al mes.`,
    'last-own-invoice': (main, day) =>
      `Figura en la factura agrupada de ${main} hasta el ${day}; lo que se cargue después llegará en una última factura propia.`,
    'open-invoices': (count, total) =>
      plural('es', count, {
        one: `Queda 1 factura por pagar: ${total}.`,
        other: `Quedan ${count} facturas por pagar: ${total}.`,
      }),
    'no-calls': (count) =>
      plural('es', count, {
        one: 'Su número de teléfono deja de funcionar de inmediato, tanto para llamar como para recibir llamadas.',
        other: `Sus ${count} números de teléfono dejan de funcionar de inmediato, tanto para llamar como para recibir llamadas.`,
      }),
    'numbers-released': (count, day) =>
      plural('es', count, {
        one: `El ${day} se libera 1 número de teléfono. Podrá asignarse a otros clientes.`,
        other: `El ${day} se liberan ${count} números de teléfono. Podrán asignarse a otros clientes.`,
      }),
    'forwarding-rests': (count) =>
      `El desvío de llamadas de ${numbers(count)} queda en suspenso y no se puede modificar entretanto.`,
    'forwarding-ends': (count, day) =>
      `El desvío de llamadas de ${numbers(count)} queda en suspenso y termina el ${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `A partir del ${day}, ${names} y ${more} más ya no podrán iniciar sesión en la cuenta.`
        : `A partir del ${day}, ya nadie podrá iniciar sesión en la cuenta: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `El ${day} termina su vinculación con ${main}.`
        : plural('es', people, {
            one: `El ${day} termina su vinculación con ${main}; 1 persona de allí pierde el acceso.`,
            other: `El ${day} termina su vinculación con ${main}; ${people} personas de allí pierden el acceso.`,
          }),
    'acts-rest': 'Entretanto no se puede pedir, vincular ni desviar nada desde la cuenta.',
    'looking-goes-on': 'Quien tiene acceso puede seguir consultándolo todo.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `Sus cuentas secundarias siguen en servicio, también en su factura agrupada: ${names} y ${more} más.`
        : `Sus cuentas secundarias siguen en servicio, también en su factura agrupada: ${names}.`,
    'numbers-kept': (count) =>
      plural('es', count, {
        one: 'Se conservan 1 número de teléfono y toda la configuración.',
        other: `Se conservan ${count} números de teléfono y toda la configuración.`,
      }),
    'link-kept': (main) => `Se mantiene la vinculación con ${main}.`,
    'can-be-resumed': 'La suspensión se puede levantar en cualquier momento.',
    'can-be-reopened': (day) => `Hasta el ${day} se puede reabrir y todo queda como antes.`,
    'records-stay': (main) =>
      main
        ? `Sus facturas y su historial se quedan en ${main}, desde donde se pueden descargar los datos del periodo común.`
        : 'Sus facturas se conservan según exige la ley. Descargue antes de ese día lo que necesite.',
  },
  certainty: {
    title: (day) => `A partir del ${day} ya no se puede deshacer`,
    lead: 'Marque cada punto como leído.',
    tickMissing: 'Marque todos los puntos.',
    number: (number) => `Escriba el número de cliente de la cuenta: ${number}`,
    numberWrong: 'Este no es el número de cliente de la cuenta.',
  },
  closeAndCheck: 'Cerrar y seguir comprobando',
} satisfies Translation<typeof english>;
