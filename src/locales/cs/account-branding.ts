import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Vzhled účtu „${name}“`,
  titleUnnamed: 'Vzhled',
  lead: 'Vidí ho všichni, kdo v tomto účtu pracují: vaši lidé i vlastní lidé účtu.',
  loadFailed: 'Vzhled se nepodařilo načíst',
  which: 'Vzhled',
  page: 'Jako portál',
  own: 'Vlastní vzhled',
  color: 'Barva',
  colorHint: 'Pro tlačítka, odkazy a vybrané položky: # a šest znaků. Prázdné pole: barva portálu.',
  pick: 'Vybrat barvu',
  wrongColor: 'Barva je # a šest znaků od 0 do 9 a od A do F, například #0A7246.',
  corners: 'Rohy',
  cornersOf: {
    page: 'Jako portál',
    sharp: 'Hranaté',
    soft: 'Zaoblené',
    round: 'Velmi zaoblené',
    other: 'Jako v souboru',
  },
  file: 'Motiv ze souboru',
  fileHint: 'Připravil ho pro vás grafik (JSON). Nahradí to, co je vybráno zde.',
  choose: 'Vybrat soubor…',
  save: 'Uložit',
  saveFile: 'Uložit jako soubor',
  saving: 'Ukládá se…',
  taken: (count, formatted) =>
    plural('cs', count, {
      one: 'Byla převzata 1 hodnota.',
      few: `Byly převzaty ${formatted} hodnoty.`,
      many: `Bylo převzato ${formatted} hodnoty.`,
      other: `Bylo převzato ${formatted} hodnot.`,
    }),
  unused: (count, formatted) =>
    plural('cs', count, {
      one: '1 hodnotu nelze použít: její název není známý, nebo je jiného druhu.',
      few: `${formatted} hodnoty nelze použít: jejich názvy nejsou známé, nebo jsou jiného druhu.`,
      many: `${formatted} hodnoty nelze použít: jejich názvy nejsou známé, nebo jsou jiného druhu.`,
      other: `${formatted} hodnot nelze použít: jejich názvy nejsou známé, nebo jsou jiného druhu.`,
    }),
  noTheme: 'V tomto souboru žádný motiv není.',
  tooLarge: 'Tento soubor je na motiv příliš velký.',
  light: 'Na světlé stránce',
  dark: 'Na tmavé stránce',
  sampleLink: 'Odkaz',
  sampleText: 'Takto vypadá text.',
  repaired:
    'Některé texty by v těchto barvách byly špatně čitelné. Zobrazují se tmavší nebo světlejší, jak vidíte zde.',
  further: 'Další hodnoty',
  notSaved: 'Změna nebyla uložena',
  changed: 'Mezitím vzhled změnil někdo jiný. Vaše verze zatím není uložena. Která má zůstat?',
} satisfies Translation<typeof english>;
