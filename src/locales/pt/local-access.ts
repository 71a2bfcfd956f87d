import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/local-access/local-access.messages.js';

export const localAccess = {
  title: 'Acesso a esta conta',
  lead: 'O que as pessoas da conta principal podem fazer aqui e o que pode fazer a sua própria equipa.',
  loadFailed: 'Não foi possível carregar quem pode fazer o quê',
  stale: (time) => `Estes dados são das ${time}. Não foi possível atualizá-los.`,
  mainTitle: (main) => `Pessoas de ${main}`,
  since: (day) => `Associada desde ${day}`,
  noMain: 'Esta conta não tem conta principal',
  noMainText: 'Aqui só trabalha a sua própria equipa.',
  noWork: 'A associação não permite que ninguém da conta principal trabalhe aqui.',
  lets: 'Podem',
  areas: {
    forwarding: 'Ver e alterar números e reencaminhamento de chamadas',
    access: 'Ver quem tem acesso',
    closing: 'Suspender e encerrar esta conta',
    work: 'Trabalhar nesta conta',
  },
  allowed: 'permitido',
  withheld: 'reservado',
  billing: 'A faturação pertence a quem paga e fica como está.',
  before: 'Antes de a abrirem',
  stepUp: 'Pedir um código de utilização única',
  stepUpText:
    'Quem abrir, desassociar, suspender ou encerrar esta conta, ou reencaminhar os seus números a partir de fora, confirma primeiro a sua identidade.',
  stepUpAsked: 'Antes de a abrirem, é pedido um código de utilização única.',
  later: 'Números adicionados mais tarde',
  keep: 'Reservar números adicionados mais tarde',
  keepText:
    'Os números de telefone que esta conta receber mais tarde ficam reservados: as pessoas da conta principal não os veem nem os alteram. Para os anteriores, aplica-se o que está definido acima.',
  keepDay: 'São cedidos os números até',
  keepDayWrong: (first) => `Introduza um dia entre ${first} e hoje.`,
  kept: (day) => `Os números adicionados depois de ${day} não lhes são cedidos.`,
  keptNow: (count) =>
    count === 0
      ? 'Atualmente, não reserva nenhum número.'
      : plural('pt-PT', count, {
          one: 'Atualmente, reserva 1 número.',
          other: `Atualmente, reserva ${count} números.`,
        }),
  save: 'Guardar',
  saved: 'Guardado. Ambas as partes foram informadas por e-mail.',
  pause: 'Pausar todo o trabalho',
  resume: 'Terminar a pausa',
  pauseText: 'Quem estiver a trabalhar aqui sai de imediato. A faturação e a associação mantêm-se.',
  pausedBy: (name, day) => `${name} colocou em pausa todo o trabalho destas pessoas desde ${day}`,
  pausedText: 'Ninguém da conta principal pode trabalhar aqui até a pausa terminar.',
  onlyAdministrators: (names) => `Podem alterar isto: ${names}.`,
  nobody: 'Ninguém da conta principal pode trabalhar em contas associadas.',
  last: (what, when) => `Último: ${what}, ${when}`,
  never: 'Ainda não fez nada aqui',
  can: (rights) => `Pode: ${rights}`,
  nothing: 'nada de momento',
  from: (day) => `desde ${day}`,
  ownTitle: 'A sua própria equipa',
  noOwn: 'Ninguém tem credenciais próprias.',
  change: 'Alterar permissões',
  changeOf: (name) => `Alterar as permissões de ${name}`,
  rightsOf: (name) => `Permissões de ${name}`,
  ownRights: 'As suas próprias permissões são alteradas por outra pessoa da administração.',
  rightsSaved: 'Guardado. A pessoa foi informada por e-mail.',
} satisfies Translation<typeof english>;
