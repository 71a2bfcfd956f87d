import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'Para esta cuenta no cambia nada.';

export const linkRequest = {
  title: (main) => `${main} solicita vincular esta cuenta`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Enviada el ${day}`,
  validUntil: (day) => `Válida hasta el ${day}`,
  message: 'Mensaje',
  rights: (main) => `${main} podría entonces`,
  changes: 'Qué cambia para esta cuenta',
  foreign: {
    none: {
      title: 'Procede de otro dominio',
      text: (theirs, own) =>
        `Envió la solicitud alguien de ${theirs}; su cuenta utiliza ${own}. Acepte solo si conoce al remitente.`,
    },
    'look-alike': {
      title: 'Procede de un dominio que solo se parece al suyo',
      text: (theirs, own) =>
        `Envió la solicitud alguien de ${theirs}; su cuenta utiliza ${own}: son dos dominios que pueden tener dos titulares distintos. Rechácela, salvo que se lo hayan comunicado por otra vía.`,
    },
    'other-letters': {
      title: 'Procede de un dominio con letras poco habituales',
      text: (theirs, own) =>
        `Envió la solicitud alguien de ${theirs}; su cuenta utiliza ${own}. Algunas letras se parecen a otras: léalo letra por letra y acepte solo si conoce al remitente.`,
    },
  },
  spelled: (domain) => `${domain}, letra por letra:`,
  obstacle: 'No se puede aceptar tal como está',
  moves: (from, main) => `Esta cuenta se trasladaría de ${from} a ${main}`,
  movesText: (from, day) =>
    `También se pregunta a ${from}, que debe dar su conformidad. Hasta entonces no cambia nada; pertenecería a la otra cuenta principal el ${day} como muy pronto.`,
  shows: (count) =>
    plural('es', count, {
      one: 'Esta es una cuenta principal: 1 cuenta le pertenece',
      other: `Esta es una cuenta principal: ${count} cuentas le pertenecen`,
    }),
  showsText: (main) =>
    `No se puede vincular mientras haya cuentas que le pertenezcan. Puede mostrárselas a ${main}, que planificará entonces qué ocurrirá con cada una. Se le volverá a preguntar sobre el plan; antes no cambia nada.`,
  acceptShow: (main) => `Mostrar las cuentas a ${main}`,
  acceptMove: (main) => `Aceptar el traslado a ${main}`,
  accept: (main) => `Aceptar y permitir que ${main} vincule esta cuenta`,
  decline: 'Rechazar…',
  declineNamed: (main) => `Rechazar… la solicitud de ${main}`,
  why: (main) => `¿Por qué? Si elige un motivo, se comunica a ${main}`,
  reason: {
    'unknown-sender': 'No conozco al remitente',
    'wrong-account': 'Es la cuenta equivocada',
    'not-now': 'Por el momento no',
    other: 'Otro motivo',
  },
  whyText: 'Con sus propias palabras (opcional)',
  whyHint: (main) => `Lo lee quien lo solicitó en ${main}. No incluya contraseñas ni códigos.`,
  back: 'Atrás',
  declineNow: 'Rechazar',
  declineNowNamed: (main) => `Rechazar la solicitud de ${main}`,
  saidReason: (reason) => `Su motivo: ${reason}.`,
  saidText: 'Lo que escribió',
  none: 'No hay solicitudes abiertas',
  noneText: 'Cuando una cuenta principal solicite vincular esta cuenta, podrá decidir aquí.',
  notFound: 'Esta solicitud no existe',
  notFoundText: 'Es posible que se enviara a otra cuenta o que terminara hace tiempo.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Esta solicitud es para otra cuenta',
  isFor: (main, account) => `${main} solicita vincular ${account}.`,
  wasFor: (account) => `La solicitud era para ${account}.`,
  signedIn: (account) => `Ha iniciado sesión en ${account}.`,
  switchAccount: 'Iniciar sesión como otra persona',
  switchTo: (number) => `Iniciar sesión en ${number}`,
  answeredBy: (person, day) => `Respondida por ${person} el ${day}`,
  on: {
    canceled: (day) => `Se retiró el ${day}.`,
    expired: (day) => `Terminó el ${day}.`,
    declined: (day) => `Se rechazó el ${day}.`,
    failed: (day) => `Terminó el ${day}.`,
  },
  follows: (day) => `Ya se solicitó antes, el ${day}. Nadie respondió a tiempo.`,
  followsDeclined: (day) => `Ya se solicitó antes, el ${day}. Se rechazó.`,
  loadFailed: 'No se han podido cargar las solicitudes',
  stale: (time) => `Estos datos son de las ${time}. No se han podido actualizar.`,
  ended: {
    confirm: {
      title: (main) => `Aceptada: ${main} puede vincular esta cuenta`,
      text: (main) =>
        `${main} lo confirma una vez más. Recibirá un mensaje en cuanto las cuentas queden vinculadas.`,
    },
    active: {
      title: (main) => `Esta cuenta está vinculada a ${main}`,
      text: () => 'Cualquiera de las partes puede poner fin a la vinculación en cualquier momento.',
    },
    declined: {
      title: (main) => `Rechazada: ${main} no vincula esta cuenta`,
      text: () => `${unchanged()} Se ha avisado a la otra parte.`,
    },
    canceled: {
      title: (main) => `${main} ha retirado esta solicitud`,
      text: () => `${unchanged()} No tiene que hacer nada más.`,
    },
    expired: {
      title: (main) => `La solicitud de ${main} ha caducado`,
      text: (main) => `Nadie respondió a tiempo. ${main} puede enviarla de nuevo.`,
    },
    failed: {
      title: (main) => `La solicitud de ${main} no era posible`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `${main} lo ha solicitado de nuevo`,
      text: () => 'Otra solicitud ha sustituido a esta.',
    },
    detached: {
      title: (main) => `La vinculación con ${main} ha terminado`,
      text: () => 'Esta cuenta vuelve a ser independiente.',
    },
  },
} satisfies Translation<typeof english>;
