import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `O seu acesso não inclui «${right}»`,
  titleThere: (name) => `O seu acesso não inclui trabalhar em ${name}`,
  who: (names) => `Pode conceder: ${names}.`,
  nobody: 'De momento, ninguém nesta conta pode conceder. Contacte o seu operador.',
  message: 'Mensagem',
  messageHint: 'Opcional. Dizer para que precisa ajuda a decidir.',
  ask: 'Pedir permissão',
  asked: (day) => `Fez o pedido em ${day}. Ainda não há resposta.`,
  declined: (by, day, again) => `${by} recusou em ${day}. Pode pedir de novo a partir de ${again}.`,
  granted: 'Já tem esta permissão',
  done: 'O seu pedido foi enviado',
  doneText: 'Por e-mail e no portal. Recebe a resposta por e-mail.',
} satisfies Translation<typeof english>;
