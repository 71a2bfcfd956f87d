import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Aspeto de «${name}»`,
  titleUnnamed: 'Aspeto',
  lead: 'É visível para todas as pessoas que trabalham nesta conta: a sua equipa e a própria equipa da conta.',
  loadFailed: 'Não foi possível carregar o aspeto',
  which: 'Aspeto',
  page: 'Como o portal',
  own: 'Aspeto próprio',
  color: 'Cor',
  colorHint: 'Para botões, ligações e o que está selecionado: # e seis carateres. Vazio: a cor do portal.',
  pick: 'Escolher uma cor',
  wrongColor: 'Uma cor é composta por # e seis carateres de 0 a 9 e de A a F, por exemplo, #0A7246.',
  corners: 'Cantos',
  cornersOf: {
    page: 'Como o portal',
    sharp: 'Retos',
    soft: 'Arredondados',
    round: 'Muito arredondados',
    other: 'Como no ficheiro',
  },
  file: 'Tema de um ficheiro',
  fileHint: 'Criado para si por um designer (JSON). Substitui o que está escolhido aqui.',
  choose: 'Escolher ficheiro…',
  save: 'Guardar',
  saveFile: 'Guardar como ficheiro',
  saving: 'A guardar…',
  taken: (count, formatted) =>
    plural('pt-PT', count, {
      one: 'Foi incorporado 1 valor.',
      other: `Foram incorporados ${formatted} valores.`,
    }),
  unused: (count, formatted) =>
    plural('pt-PT', count, {
      one: 'Não é possível usar 1 valor: o nome não é conhecido ou o valor é de outro tipo.',
      other: `Não é possível usar ${formatted} valores: os nomes não são conhecidos ou os valores são de outro tipo.`,
    }),
  noTheme: 'Este ficheiro não contém nenhum tema.',
  tooLarge: 'Este ficheiro é demasiado grande para ser um tema.',
  light: 'Numa página clara',
  dark: 'Numa página escura',
  sampleLink: 'Uma ligação',
  sampleText: 'O texto aparece assim.',
  repaired:
    'Alguns textos seriam difíceis de ler nestas cores. São apresentados mais escuros ou mais claros, como se vê aqui.',
  further: 'Outros valores',
  notSaved: 'Não foi guardado',
  changed:
    'Entretanto, outra pessoa alterou o aspeto. A sua versão ainda não está guardada. Qual deve ficar?',
} satisfies Translation<typeof english>;
