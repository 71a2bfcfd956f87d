import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Encomendas na loja',
  looking: 'Estamos à procura da sua encomenda',
  lookingText: 'Acabou de ser feita na loja. Aparece aqui assim que chegar.',
  inProgress: 'Encomenda em curso',
  inProgressText: (at, person) =>
    `${person} foi para a loja (${at}). A encomenda aparece na vista geral assim que chegar.`,
  away: 'Está a ser feita uma encomenda na loja',
  awayText: (at, person) => `${person} foi para lá: ${at}.`,
  notify: 'Avisar-me',
  notifyOf: (at) => `Avisar-me da encomenda da loja: ${at}`,
  notified:
    'Recebe um e-mail assim que chegar ou quando se souber que não existe nenhuma. Pode fechar esta página.',
  notNotified: 'Não recebe nenhum e-mail sobre isto.',
  stop: 'Não avisar',
  stopOf: (at) => `Não avisar da encomenda da loja: ${at}`,
  notifyFailed: 'Não foi possível registar',
  none: 'Não foi feita nenhuma encomenda',
  noneText: 'O que foi escolhido na loja é mantido. Pode continuar a partir daí.',
  goOn: 'Continuar na loja',
  goOnOf: (at) => `Continuar na loja: ${at}`,
  leave: 'Não procurar mais',
  leaveOf: (at) => `Não procurar mais: ${at}`,
  discard: 'Eliminar',
  discardOf: (at) => `Eliminar: ${at}`,
  unknown: 'Este caminho de volta já não é válido',
  unknownText: 'Se foi feita uma encomenda, encontra a conta na vista geral.',
  failed: 'Não foi possível aceder à loja',
  arrived: (name) => `Encomenda feita: «${name}».`,
} satisfies Translation<typeof messages>;
