import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Conta em que está a trabalhar',
  working: (name, number) => `Está a trabalhar em ${name}, ${number}`,
  acting: (main, person) => `Em nome de ${main} como ${person}`,
  left: (minutes) => plural('pt-PT', minutes, { one: 'resta 1 minuto', other: `restam ${minutes} minutos` }),
  over: 'O tempo terminou. A verificar…',
  soon: (name) => `O seu tempo em ${name} termina dentro de 5 minutos. Guarde o que está a fazer.`,
  back: (main) => `Voltar a ${main}`,
  elsewhere: (name) => `Está agora a trabalhar em ${name} noutro separador`,
  elsewhereText: (name) => `Esta página mostra ${name} e só pode ser lida até fazer uma escolha.`,
  here: (name) => `Trabalhar aqui em ${name}`,
} satisfies Translation<typeof english>;
