import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Objeções',
  leadMain: 'Contas associadas que não concordam com algo que a sua equipa fez. A associação mantém-se.',
  leadAccount:
    'Se não concorda com algo que foi feito aqui em nome da conta principal, indique-o. A associação mantém-se.',
  none: 'Não há objeções.',
  loadFailed: 'Não foi possível carregar as objeções',
  stale: (time) => `Estes dados são das ${time}. Não foi possível atualizá-los.`,
  objects: (account) => `${account} apresenta uma objeção`,
  own: (main) => `A sua objeção a ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Aberta', answered: 'Respondida', closed: 'Encerrada' },
  object: 'Apresentar objeção…',
  message: 'Com o que não concorda?',
  messageHint: (main) => `Os administradores de ${main} leem isto no portal e por e-mail.`,
  send: 'Enviar objeção',
  answerTo: (account) => `Resposta a ${account}`,
  answer: 'Responder',
  answerNamed: (account) => `Responder à objeção de ${account}`,
  close: 'Encerrar objeção',
  closeNamed: (account) => `Encerrar a objeção de ${account}`,
} satisfies Translation<typeof english>;
