import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

const accounts = (count: number, number: string) =>
  plural('pt-PT', count, { one: '1 conta', other: `${number} contas` });

export const bulkLinkOwn = {
  choose: 'Escolher entre as suas contas',
  lead: 'Contas que administra com as mesmas credenciais. Não é preciso comprovar nada: ninguém é consultado e ficam associadas assim que iniciar.',
  offered: (total, number, linkable) =>
    `Além desta, administra ${accounts(total, number)}. Podem ser associadas: ${linkable}.`,
  chosen: (count, number) =>
    plural('pt-PT', count, { one: '1 conta escolhida', other: `${number} contas escolhidas` }),
  noneChosen: 'Ainda não foi escolhida nenhuma conta',
  search: 'Procurar uma conta',
  searchHint: 'Por nome, número ou localidade',
  list: 'Contas que administra',
  all: (number) => `Selecionar todas as ${number} que podem ser associadas`,
  allFound: (number) => `Selecionar todas as ${number} encontradas que podem ser associadas`,
  fetching: (done, total) => `Carregadas ${done} de ${total} contas`,
  clear: 'Não escolher nenhuma',
  most: 'Podem ser incluídas, no máximo, 5000 contas de uma vez. As restantes podem seguir depois.',
  found: (count, number) =>
    plural('pt-PT', count, { one: '1 conta encontrada', other: `${number} contas encontradas` }),
  nothingFound: 'Nenhuma das contas que administra corresponde no nome, no número ou na localidade.',
  none: 'Com estas credenciais, não administra nenhuma outra conta.',
  failed: 'Não foi possível carregar as suas contas',
  pick: 'Escolhida',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Conta',
  city: 'Localidade',
  state: 'Estado',
  can: 'Pode ser associada',
  scopes: 'Para todas',
  check: (count, number) => `Verificar ${accounts(count, number)}`,
  checkNone: 'Verificar as contas',
  first: 'Escolha primeiro, pelo menos, uma conta.',
  job: 'Das suas próprias contas',
  linked: 'Associada',
  scheduled: 'Acordada',
  later: 'A vista geral indica a partir de que dia está associada.',
  obstacle: 'Não é possível',
  willLink: (count, number) =>
    plural('pt-PT', count, {
      one: 'Será associada 1 conta que administra, sem consultar ninguém.',
      other: `Serão associadas ${number} contas que administra, sem consultar ninguém.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('pt-PT', count, {
      one: `Confirmo que ${main} paga os custos desta conta na sua fatura agrupada a partir de ${from}. Atualmente são ${monthly} por mês.`,
      other: `Confirmo que ${main} paga os custos destas ${number} contas na sua fatura agrupada a partir de ${from}. Atualmente são ${monthly} por mês no total.`,
    }),
  recorded: 'Fica registado com o seu nome, a hora e este texto. Quem paga pode ser alterado mais tarde.',
  missing:
    'Confirme quem paga. Caso contrário, elimine esta operação e escolha de novo as contas sem assumir o pagamento.',
  why: {
    'link-not-verified': 'Não administra nenhuma conta com este número.',
    'open-items': 'As faturas ou os custos em dívida têm de ser liquidados primeiro.',
    'changed-too-recently':
      'Saiu há pouco tempo de uma conta principal e tem de permanecer primeiro alguns dias independente.',
    'rules-changed': 'O custo ou a data de início já não são os que foram confirmados.',
    'consent-required': 'Ninguém confirmou quem paga os custos.',
  },
} satisfies Translation<typeof english>;
