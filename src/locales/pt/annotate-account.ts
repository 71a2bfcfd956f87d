import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Nome e etiquetas de «${name}»`,
  titleUnnamed: 'Nome e etiquetas',
  lead: 'Só as pessoas da sua conta principal veem isto. A conta secundária não vê.',
  loadFailed: 'Não foi possível carregar as anotações',
  nickname: 'O nome que lhe dá',
  nicknameHint: (name) => `Aparece em vez de «${name}». Vazio: esse nome.`,
  labels: 'Etiquetas',
  labelsHint:
    'Por exemplo, uma região ou um tipo de local. Prima Enter ou escreva uma vírgula para adicionar uma etiqueta.',
  add: 'Adicionar',
  remove: (label) => `Remover a etiqueta ${label}`,
  hidden: 'Ocultar na lista',
  isHidden: (hidden) => (hidden ? 'Sim' : 'Não'),
  hiddenHint: 'A associação e a fatura não mudam. «Mais filtros» permite mostrar as contas ocultas.',
  tooMany: (most) => `Uma conta pode ter ${most} etiquetas.`,
  tooLong: 'Uma etiqueta pode ter 40 carateres.',
  notSaved: 'Não foi guardado',
  changed:
    'Entretanto, outra pessoa alterou esta conta. A sua versão ainda não está guardada. Qual deve ficar?',
  save: 'Guardar',
  saving: 'A guardar…',
} satisfies Translation<typeof english>;
