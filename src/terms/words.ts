import type { EnglishNoun } from './english.js';
import { feminine, strong, weak, type GermanNoun } from './german.js';

/** What a brand can call a secondary account. */
export const TERMS = [
  'subsidiary',
  'location',
  'branch',
  'store',
  'tenant',
  'company',
  'division',
  'sub-account',
] as const;
export type Term = (typeof TERMS)[number];

export const ENGLISH: Readonly<Record<Term, EnglishNoun>> = {
  subsidiary: { one: 'subsidiary', many: 'subsidiaries' },
  location: { one: 'location', many: 'locations' },
  branch: { one: 'branch', many: 'branches' },
  store: { one: 'store', many: 'stores' },
  tenant: { one: 'tenant', many: 'tenants' },
  company: { one: 'company', many: 'companies' },
  division: { one: 'division', many: 'divisions' },
  'sub-account': { one: 'sub-account', many: 'sub-accounts' },
};

export const GERMAN: Readonly<Record<Term, GermanNoun>> = {
  subsidiary: feminine('Tochtergesellschaft', 'Tochtergesellschaften'),
  location: strong('m', 'Standort', 'Standorte'),
  branch: feminine('Filiale', 'Filialen'),
  store: strong('n', 'Geschäft', 'Geschäfte'),
  tenant: weak('Mandant'),
  company: strong('n', 'Unternehmen', 'Unternehmen'),
  division: strong('m', 'Bereich', 'Bereiche'),
  'sub-account': strong('n', 'Unterkonto', 'Unterkonten'),
};
