import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Duração da associação',
  title: (account, main) => `Duração da associação de ${account} com ${main}`,
  asked: {
    main: (account) => `Foi pedido mais tempo a ${account}`,
    secondary: (main) => `${main} pede que a associação dure mais tempo`,
  },
  loadFailed: 'Não foi possível carregar a duração da associação',
  none: 'Esta conta já não está associada.',
  now: (holds) => `Agora: ${holds}`,
  wanted: (wanted, now) => `Vigoraria ${wanted}, em vez de ${now}.`,
  proposed: (by, main, day) => `Pedido por ${by}, de ${main}, em ${day}`,
  said: (message) => `«${message}»`,
  answerUntil: (day) => `Nada muda antes de a conta dar o seu acordo. Pode fazê-lo até ${day}.`,
  consent: (account) =>
    `Isto vai além do que ${account} aceitou. Os administradores são consultados; nada muda antes de darem o seu acordo.`,
  atOnce:
    'Aplica-se de imediato. A outra parte recebe um e-mail; para mais tempo, teria de dar de novo o seu acordo.',
  askMain: (main) => `Só ${main} pode pedir mais tempo, e teria de dar o seu acordo.`,
  atEnd: 'O que muda quando terminar',
  message: 'Mensagem para quem é consultado (opcional)',
  why: 'Motivo, se recusar (opcional)',
  submit: {
    set: 'Guardar',
    propose: 'Pedir mais tempo',
    accept: 'Aceitar',
    decline: 'Recusar',
    cancel: 'Anular o pedido',
  },
  closeAndCheck: 'Fechar e consultar mais tarde',
  done: {
    set: (holds) => holds,
    propose: 'A conta foi consultada',
    accept: (holds) => holds,
    decline: 'Recusou o pedido',
    cancel: 'O pedido foi anulado',
  },
  doneTexts: {
    set: 'Ambas as partes recebem um e-mail.',
    propose: 'Os seus administradores recebem um e-mail. Até responderem, nada muda.',
    accept: 'Ambas as partes recebem um e-mail.',
    decline: 'A conta principal recebe um e-mail. A associação vigora como até aqui.',
    cancel: 'Ambas as partes recebem um e-mail. A associação vigora como até aqui.',
  },
  place: {
    change: 'Alterar a duração',
    limit: 'Definir um fim',
    answer: 'Ver e responder',
    look: 'Consultar',
    declined: (account) => `${account} não aceita mais tempo`,
    expired: (account) => `${account} não respondeu a tempo`,
    reason: (reason) => `Motivo: «${reason}»`,
    waits: 'A associação não pôde terminar',
    waitsText: 'Continua até a conta ter o que precisa para ser independente. Falta:',
    missing: {
      'not-standalone-payment': 'um meio de pagamento',
      'no-local-admin': 'alguém com credenciais próprias que a administre',
    },
  },
};
