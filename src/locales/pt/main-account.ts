import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Conta principal',
  loadFailed: 'Não foi possível carregar a relação desta conta com a sua conta principal',
  stale: (time) => `Estes dados são das ${time}. Não foi possível atualizá-los.`,
  lead: (main) =>
    `Esta conta está associada a ${main}. Pode terminar a associação; antes disso, vê o que muda.`,
  leave: (main) => `Sair de ${main}…`,
  leavesOn: (main, day) => `Esta conta sai de ${main} depois de ${day}`,
  leavesText: 'Foi a sua parte que planeou. Até lá, nada muda e pode anular.',
  stay: 'Manter a associação',
  detachedOn: (main, day) => `${main} termina a associação depois de ${day}`,
  detachedText: (main) =>
    `A partir de então, esta conta fica independente. Até lá, nada muda; só ${main} pode anular.`,
  stays: (main) => `Esta conta continua associada a ${main}. Ambas as partes foram informadas.`,
  left: (main) => `Esta conta saiu de ${main}`,
  ended: (main, day) => `A associação com ${main} terminou em ${day}.`,
  leftText: 'Continua de forma independente. Ambas as partes foram informadas.',
} satisfies Translation<typeof english>;
