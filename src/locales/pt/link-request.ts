import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'Para esta conta, nada muda.';

export const linkRequest = {
  title: (main) => `${main} pede para associar esta conta`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Enviado em ${day}`,
  validUntil: (day) => `Válido até ${day}`,
  message: 'Mensagem',
  rights: (main) => `${main} poderia então`,
  changes: 'O que muda para esta conta',
  foreign: {
    none: {
      title: 'Vem de outro domínio',
      text: (theirs, own) =>
        `O pedido foi enviado por alguém de ${theirs}; a sua conta usa ${own}. Aceite apenas se conhecer o remetente.`,
    },
    'look-alike': {
      title: 'Vem de um domínio que apenas se parece com o seu',
      text: (theirs, own) =>
        `O pedido foi enviado por alguém de ${theirs}; a sua conta usa ${own}: são dois domínios que podem pertencer a titulares diferentes. Recuse, a não ser que lho tenham comunicado por outra via.`,
    },
    'other-letters': {
      title: 'Vem de um domínio com letras invulgares',
      text: (theirs, own) =>
        `O pedido foi enviado por alguém de ${theirs}; a sua conta usa ${own}. Algumas letras parecem outras: leia letra a letra e aceite apenas se conhecer o remetente.`,
    },
  },
  spelled: (domain) => `${domain}, letra a letra:`,
  obstacle: 'Não pode ser aceite tal como está',
  moves: (from, main) => `Esta conta seria transferida de ${from} para ${main}`,
  movesText: (from, day) =>
    `Também é consultada a outra parte (${from}), que tem de dar o seu acordo. Até lá, nada muda; nunca pertenceria à outra conta principal antes de ${day}.`,
  shows: (count) =>
    plural('pt-PT', count, {
      one: 'Esta é uma conta principal: pertence-lhe 1 conta',
      other: `Esta é uma conta principal: pertencem-lhe ${count} contas`,
    }),
  showsText: (main) =>
    `Não pode ser associada enquanto tiver contas. Pode mostrá-las a ${main}, que planeia então o que acontece com cada uma. Será consultado de novo sobre o plano; antes disso, nada muda.`,
  acceptShow: (main) => `Mostrar as contas a ${main}`,
  acceptMove: (main) => `Aceitar a transferência para ${main}`,
  accept: (main) => `Aceitar e permitir que ${main} associe esta conta`,
  decline: 'Recusar…',
  declineNamed: (main) => `Recusar… o pedido de ${main}`,
  why: (main) => `Porquê? Se escolher um motivo, é comunicado a ${main}`,
  reason: {
    'unknown-sender': 'Não conheço o remetente',
    'wrong-account': 'É a conta errada',
    'not-now': 'De momento não',
    other: 'Outro motivo',
  },
  whyText: 'Por palavras suas (opcional)',
  whyHint: (main) => `É lido por quem fez o pedido em ${main}. Não inclua palavras-passe nem códigos.`,
  back: 'Voltar',
  declineNow: 'Recusar',
  declineNowNamed: (main) => `Recusar o pedido de ${main}`,
  saidReason: (reason) => `O seu motivo: ${reason}.`,
  saidText: 'O que escreveu',
  none: 'Não há pedidos em aberto',
  noneText: 'Quando uma conta principal pedir para associar esta conta, decide aqui.',
  notFound: 'Este pedido não existe',
  notFoundText: 'Pode ter sido enviado a outra conta ou ter terminado há algum tempo.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Este pedido é para outra conta',
  isFor: (main, account) => `${main} pede para associar ${account}.`,
  wasFor: (account) => `O pedido era para ${account}.`,
  signedIn: (account) => `Tem sessão iniciada em ${account}.`,
  switchAccount: 'Iniciar sessão como outra pessoa',
  switchTo: (number) => `Iniciar sessão em ${number}`,
  answeredBy: (person, day) => `Respondido por ${person} em ${day}`,
  on: {
    canceled: (day) => `Foi retirado em ${day}.`,
    expired: (day) => `Terminou em ${day}.`,
    declined: (day) => `Foi recusado em ${day}.`,
    failed: (day) => `Terminou em ${day}.`,
  },
  follows: (day) => `Já tinha sido pedido antes, em ${day}. Ninguém respondeu a tempo.`,
  followsDeclined: (day) => `Já tinha sido pedido antes, em ${day}. Foi recusado.`,
  loadFailed: 'Não foi possível carregar os pedidos',
  stale: (time) => `Estes dados são das ${time}. Não foi possível atualizá-los.`,
  ended: {
    confirm: {
      title: (main) => `Aceite: ${main} pode associar esta conta`,
      text: (main) =>
        `${main} confirma mais uma vez. Recebe uma mensagem assim que as contas estiverem associadas.`,
    },
    active: {
      title: (main) => `Esta conta está associada a ${main}`,
      text: () => 'Qualquer das partes pode terminar a associação em qualquer altura.',
    },
    declined: {
      title: (main) => `Recusado: ${main} não associa esta conta`,
      text: () => `${unchanged()} A outra parte foi informada.`,
    },
    canceled: {
      title: (main) => `${main} retirou este pedido`,
      text: () => `${unchanged()} Não precisa de fazer mais nada.`,
    },
    expired: {
      title: (main) => `O pedido de ${main} expirou`,
      text: (main) => `Ninguém respondeu a tempo. ${main} pode enviá-lo de novo.`,
    },
    failed: {
      title: (main) => `O pedido de ${main} não foi possível`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `${main} fez o pedido de novo`,
      text: () => 'Este pedido foi substituído por outro.',
    },
    detached: {
      title: (main) => `A associação com ${main} terminou`,
      text: () => 'Esta conta está novamente independente.',
    },
  },
} satisfies Translation<typeof english>;
