import { sql, type Kysely } from 'kysely';
import { HOME_TAX, REVERSE_CHARGED, SWISS, SWISS_TAX } from '../../../src/domain/tax.js';
import { inStatements } from './statements.js';

const listed = (countries: readonly string[]): string => countries.map((each) => `'${each}'`).join(', ');

/** `taxOf` of the domain, in SQL: what kind of tax a country has, and its rate. */
export const taxKindSql = (country: string): string =>
  `(case when ${country} in ('DE', ${listed(SWISS)}) then 'standard' when ${country} in (${listed(REVERSE_CHARGED)}) then 'reverse-charge' else 'outside' end)`;
export const taxRateSql = (country: string): string =>
  `(case when ${country} = 'DE' then ${HOME_TAX.rate} when ${country} in (${listed(SWISS)}) then ${SWISS_TAX.rate} else 0 end)`;

/** Accounts that are not billed as the provider is at home: there are few, and an index has them. */
export const ELSEWHERE = `(account.country <> 'DE' or account.currency <> 'EUR')`;
export const elsewhere = sql.raw<boolean>(ELSEWHERE);

/**
 * What an invoice holds of each tax, and the tax of each account on it. Invoices from before carried one tax each, which
 * is theirs now; nothing else of them changes.
 */
export const invoiceTaxes = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table invoice_account
  add column tax_kind text not null default 'standard' check (tax_kind in ('standard', 'reverse-charge', 'outside')),
  add column tax_rate integer not null default 1900;

alter table invoice
  add column taxed_by text not null default 'site' check (taxed_by in ('payer', 'site')),
  add column taxes jsonb;

alter table invoice disable trigger invoice_is_final;

update invoice set taxes = jsonb_build_array(
  jsonb_build_object('kind', 'standard', 'rate', tax_rate, 'net', net, 'tax', tax, 'gross', gross));

alter table invoice enable trigger invoice_is_final;

alter table invoice alter column taxes set not null, drop column tax_rate;

create index account_elsewhere on account (main_id, number_key) where ${ELSEWHERE.replaceAll('account.', '')}`,
  );
