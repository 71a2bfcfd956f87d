import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Název a štítky účtu „${name}“`,
  titleUnnamed: 'Název a štítky',
  lead: 'Vidí to pouze uživatelé vašeho hlavního účtu. Podúčet to nevidí.',
  loadFailed: 'Poznámky se nepodařilo načíst',
  nickname: 'Váš název',
  nicknameHint: (name) => `Zobrazuje se místo „${name}“. Prázdné pole: tento název.`,
  labels: 'Štítky',
  labelsHint: 'Například region nebo druh lokality. Štítek přidáte klávesou Enter nebo čárkou.',
  add: 'Přidat',
  remove: (label) => `Odebrat štítek ${label}`,
  hidden: 'Skrýt v seznamu',
  isHidden: (hidden) => (hidden ? 'Ano' : 'Ne'),
  hiddenHint: 'Propojení i faktura zůstávají. Skryté účty zobrazíte přes „Další filtry“.',
  tooMany: (most) => `Účet může mít nejvýše tolik štítků: ${most}.`,
  tooLong: 'Štítek může mít nejvýše 40 znaků.',
  notSaved: 'Změna nebyla uložena',
  changed: 'Mezitím tento účet změnil někdo jiný. Vaše verze zatím není uložena. Která má zůstat?',
  save: 'Uložit',
  saving: 'Ukládá se…',
} satisfies Translation<typeof english>;
