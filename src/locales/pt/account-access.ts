import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'Quem tem acesso',
  ownOnly: 'Todas as pessoas têm aqui credenciais próprias.',
  withMain: (main) =>
    `A equipa local mantém as suas próprias credenciais. As pessoas de ${main} trabalham aqui através da conta principal.`,
  mainOnly: (main) =>
    `Ninguém tem credenciais próprias. As pessoas de ${main} trabalham aqui através da conta principal.`,
  nobody: 'Ninguém tem acesso a esta conta.',
  loadFailed: 'Não foi possível carregar quem tem acesso',
  stale: (time) => `Esta lista é das ${time}. Não foi possível atualizá-la.`,
  through: { own: 'Credenciais próprias', main: 'Via conta principal' },
  group: { own: 'Equipa local', main: 'Conta principal' },
  everything: 'tudo',
  nothing: 'nada de momento',
  since: (day) => `Desde ${day}`,
  active: (day) => `última atividade: ${day}`,
  neverActive: 'ainda sem atividade',
  grantsTitle: 'Em contas associadas',
  grantsLead:
    'O que as pessoas desta conta podem fazer em contas associadas. Sem autorização, ninguém trabalha nelas.',
  ownGrantsLead: 'O que pode fazer em contas associadas.',
  grantsFailed: 'Não foi possível carregar o que as pessoas podem fazer em contas associadas',
  noGrant: 'Sem acesso a contas associadas',
  you: 'Eu',
  give: 'Dar acesso…',
  giveTo: (name) => `Dar acesso… ${name}`,
  giveSame: 'Dar o mesmo a outra pessoa…',
  giveSameAs: (name) => `Dar o mesmo a outra pessoa… ${name}`,
  titleThere: (name) => `Quem tem acesso a ${name}`,
  mainPeople: 'Através da conta principal',
  nobodyThrough: 'Ninguém da conta principal trabalha nesta conta.',
  local: 'Com credenciais próprias',
  nobodyLocal: 'Ninguém tem credenciais próprias.',
  localUnknown: 'A partir daqui não se vê quem inicia sessão diretamente nesta conta.',
  mayThere: (rights) => `Permissões atuais: ${rights}`,
  opensNothing: 'De momento, não pode trabalhar aí',
  onlyMails: 'Recebe os e-mails sobre a conta',
} satisfies Translation<typeof english>;
