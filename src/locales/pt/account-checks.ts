import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Verificações de «${name}»`,
  titleUnnamed: 'Verificações da conta',
  lead: 'Os números de telefone são atribuídos quando ambas estiverem confirmadas. Tudo o resto pode ser configurado antes.',
  loadFailed: 'Não foi possível carregar as verificações',
  kind: { email: 'Endereço de e-mail', address: 'Morada de instalação' },
  state: { sent: 'Pendente', passed: 'Confirmada', locked: 'Bloqueada', expired: 'Código expirado' },
  emailSent: (to, day) => `Enviado para ${to} em ${day}.`,
  emailHow: 'Abra a ligação nesse e-mail. Depois, esta página avança automaticamente.',
  letterSent: (to, day) => `Em ${day} foi enviada uma carta com um código para ${to}.`,
  letterLocked:
    'O código foi introduzido incorretamente demasiadas vezes. Peça uma nova carta; o código dela substitui o anterior.',
  letterExpired: 'O código desta carta é demasiado antigo. Peça uma nova carta.',
  code: 'Código da carta',
  codeHint: (tries) =>
    `10 letras e algarismos; os espaços não contam. ${plural('pt-PT', tries, { one: 'Resta 1 tentativa', other: `Restam ${tries} tentativas` })}.`,
  codeHintPlain: '10 letras e algarismos; os espaços não contam.',
  confirm: 'Confirmar morada',
  resend: { email: 'Enviar o e-mail de novo', address: 'Enviar uma nova carta' },
  resendAt: (time) => `Poderá ser enviado de novo a partir das ${time}.`,
  done: {
    confirm: 'A morada está confirmada.',
    email: 'O e-mail foi enviado de novo.',
    address: 'Uma nova carta está a caminho. O código dela substitui o anterior.',
  },
  active: (name) => `«${name}» já está ativa`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('pt-PT', numbers, {
          one: 'Ambas as verificações estão feitas e o número de telefone está atribuído.',
          other: `Ambas as verificações estão feitas e os ${numbers} números de telefone estão atribuídos.`,
        })
      : 'Ambas as verificações estão feitas.',
} satisfies Translation<typeof english>;
