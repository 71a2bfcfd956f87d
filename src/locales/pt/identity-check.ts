import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Confirmar de imediato com uma aplicação de identificação',
  lead: 'Basta um documento de identificação e um telefone com câmara. Demora cerca de cinco minutos e a carta deixa de ser necessária.',
  begin: 'Confirmar com a aplicação',
  again: 'Tentar novamente',
  anew: 'Começar de novo aqui',
  cancel: 'Não usar a aplicação',
  open: 'Abrir a aplicação neste dispositivo',
  scan: 'Ou leia este código com o seu telefone:',
  code: 'Código QR que abre a aplicação de identificação num telefone',
  codeLoading: 'O código está a ser gerado',
  codeFailed: 'Não foi possível carregar o código. Abra a aplicação neste dispositivo ou comece de novo.',
  until: (time) => `Válido até às ${time} e uma única vez.`,
  elsewhere: (person, time) =>
    `${person} começou às ${time}. Conclua nesse dispositivo ou comece de novo aqui: a primeira termina então.`,
  waiting: 'A aguardar a aplicação',
  inProgress: 'Identificação em curso',
  inProgressText: 'Conclua na aplicação. Esta página avança automaticamente.',
  letter: 'A carta continua a ser possível.',
  done: 'A aplicação de identificação confirmou a morada.',
  aborted: 'A identificação não foi concluída',
  expired: 'O tempo para a identificação terminou',
  refused: 'A aplicação de identificação não conseguiu confirmar a morada',
  reasons: {
    'document-unreadable': 'Não foi possível ler o documento.',
    'document-expired': 'O documento está caducado.',
    'person-mismatch': 'A pessoa em frente à câmara e o documento não coincidem.',
    'address-mismatch': 'O documento mostra uma morada diferente da morada da conta.',
    other: 'O fornecedor não indicou nenhum motivo.',
  },
  startAt: (time) => `Hoje já houve muitas tentativas. Será possível de novo a partir de: ${time}.`,
  loadFailed: 'Não foi possível determinar se pode ser usada uma aplicação de identificação',
} satisfies Translation<typeof english>;
