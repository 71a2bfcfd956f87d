import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

export const confirmSignIn = {
  title: 'Confirme a sua identidade',
  why: {
    account: (name) => `«${name}» exige isto antes de alguém abrir, alterar ou desassociar a conta.`,
    act: 'Para isto é necessária uma nova confirmação.',
  },
  ended: (time) => `A sua última confirmação foi válida até às ${time}.`,
  code: 'Código de utilização única',
  hint: 'Os 6 algarismos que a sua aplicação de autenticação mostra agora.',
  counts: (minutes) =>
    plural('pt-PT', minutes, {
      one: 'Depois, não é pedido nenhum código durante 1 minuto.',
      other: `Depois, não é pedido nenhum código durante ${minutes} minutos.`,
    }),
  confirm: 'Confirmar',
  wrong: (left) =>
    plural('pt-PT', left, {
      one: 'Este código não está correto. Resta-lhe 1 tentativa.',
      other: `Este código não está correto. Restam-lhe ${left} tentativas.`,
    }),
  digits: 'O código tem 6 algarismos.',
  used: 'Este código já foi utilizado. Aguarde pelo próximo.',
  lockedUntil: (time) =>
    `O código foi introduzido incorretamente demasiadas vezes. Não é aceite nenhum até às ${time}.`,
  noDevice:
    'Ainda não tem uma aplicação que mostre códigos. Configure uma onde o portal gere as suas credenciais e tente novamente.',
  elsewhere: 'Termine a sessão no portal, inicie-a de novo e tente novamente. Nada foi alterado.',
} satisfies Translation<typeof english>;
