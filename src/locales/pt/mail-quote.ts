import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Enviar o orçamento por e-mail',
  lead: 'Quem o recebe vê preços e condições. Para encomendar, é preciso iniciar sessão e ter permissão para isso.',
  to: 'Para',
  choose: 'Escolha um colega',
  another: 'Outro endereço',
  nobody: 'Ainda mais ninguém pode encomendar nesta conta.',
  loadFailed: 'Não foi possível carregar os seus colegas. Pode escrever um endereço.',
  email: 'Endereço de e-mail',
  message: 'Mensagem (opcional)',
  foreign: {
    none: {
      title: 'Vai para outro domínio',
      text: (theirs: string, own: string) =>
        `Vai para alguém de ${theirs}; o seu domínio é ${own}. Quem recebe vê os preços, o nome e a localidade da conta.`,
    },
    'look-alike': {
      title: 'Este domínio apenas se parece com o seu',
      text: (theirs: string, own: string) =>
        `Vai para alguém de ${theirs}; o seu domínio é ${own}: são dois domínios que podem pertencer a titulares diferentes. Verifique.`,
    },
    'other-letters': {
      title: 'Este domínio tem letras invulgares',
      text: (theirs: string, own: string) =>
        `Vai para alguém de ${theirs}; o seu domínio é ${own}. Algumas letras parecem outras: leia letra a letra.`,
    },
  },
  spelled: (domain: string) => `${domain}, letra a letra:`,
  send: 'Enviar',
  sending: 'A enviar…',
  tooMany: (time: string) =>
    `Hoje já enviou muitos orçamentos por e-mail. O próximo pode ser enviado às ${time}.`,
  done: 'O orçamento está a caminho',
  doneText: (to: string) => `${to} recebe um e-mail com uma ligação para o orçamento.`,
} satisfies Translation<typeof english>;
