import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

export const flattenAccount = {
  loadFailed: 'Não foi possível carregar o que acontece com as contas',
  standing: {
    listed: (main) => `Planear o que acontece com as contas de ${main}`,
    proposed: {
      new: (main) => `O plano para as suas contas foi apresentado a ${main}`,
      main: (_main, to) => `${to} propõe o que acontece com as suas contas`,
    },
    running: (main) => `As contas de ${main} estão a ser transferidas`,
    done: (main, to) => `${main} pertence agora a ${to}`,
    partly: (main) => `Algumas contas ficam com ${main}, que continua a ser conta principal`,
    declined: (main) => `${main} recusou o plano para as suas contas`,
    canceled: (main) => `O plano para as contas de ${main} foi anulado`,
    expired: (main) => `Ninguém decidiu a tempo sobre o plano para as contas de ${main}`,
  },
  lead: {
    listed: (main, day) =>
      `${main} é uma conta principal, e uma conta principal não pode pertencer a outra. Mostrou as suas contas: decida para cada uma e será consultada sobre o plano. Até lá, nada muda. Pode planear até ${day}, aqui e noutro dispositivo.`,
    proposed: (day) => `Nada muda antes de haver acordo. O plano é válido até ${day}.`,
    running:
      'O titular de cada conta é consultado. Quando não restar nenhuma, a própria conta principal passa a ser secundária. Ambas as partes podem anular o que ainda falta.',
    done: 'Todas as contas foram transferidas ou estão independentes. O relatório indica cada uma.',
    partly: 'Não foi adicionada, porque há contas que lhe pertencem. O relatório indica cada uma.',
    over: 'Não acontece mais nada. O que foi feito até aqui mantém-se; o relatório indica cada conta.',
    unchanged: 'Nada mudou.',
  },
  reasonGiven: (reason) => `Motivo: «${reason}»`,
  said: (message) => `«${message}»`,
  rows: 'As contas e o que acontece com elas',
  all: 'Para todas as contas',
  allChoose: 'Escolha…',
  whatOf: (account) => `O que acontece: ${account}`,
  again: 'Perguntar de novo',
  choice: { move: 'É também transferida', detach: 'Fica independente', leave: 'Fica onde está' },
  whyOf: (account) => `Porque fica: ${account}`,
  whyMissing: 'Indique porque fica.',
  monthly: (amount) => `${amount} por mês`,
  state: {
    planned: 'Planeado',
    waiting: 'Titular consultado',
    agreed: 'Acordado',
    moved: 'Transferida',
    detached: 'Independente',
    left: 'Fica',
    refused: 'Recusado',
    failed: 'Não é possível',
  },
  on: (day) => `em ${day}`,
  count: (state, count) => `${state}: ${count}`,
  counts: 'Situação das contas',
  decide: (count) =>
    plural('pt-PT', count, {
      one: '1 conta aguarda a sua decisão: perguntar de novo ou deixá-la onde está.',
      other: `${count} contas aguardam a sua decisão: perguntar de novo ou deixá-las onde estão.`,
    }),
  message: 'Mensagem para quem é consultado (opcional)',
  decline: 'Motivo, se recusar (opcional)',
  save: 'Guardar o plano',
  saveAgain: 'Executar',
  saved: 'O plano está guardado.',
  unsaved: 'Ainda não está tudo guardado.',
  explain: (count) =>
    plural('pt-PT', count, {
      one: 'Indique porque é que 1 conta fica onde está.',
      other: `Indique porque é que ${count} contas ficam onde estão.`,
    }),
  submit: {
    propose: 'Consultar sobre o plano',
    accept: 'Aceitar o plano',
    decline: 'Recusar',
    cancel: 'Anular',
  },
  done: {
    propose: 'O plano foi enviado.',
    accept: 'O plano está acordado.',
    decline: 'O plano foi recusado.',
    cancel: 'O plano foi anulado.',
  },
  report: 'Descarregar o relatório',
  reportName: 'relatorio',
  column: {
    number: 'Número de cliente',
    account: 'Conta',
    monthly: 'Por mês',
    choice: 'Planeado',
    state: 'Estado',
    on: 'A partir de',
    reason: 'Motivo',
  },
} satisfies Translation<typeof english>;
