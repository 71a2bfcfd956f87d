import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import * as account from '../../src/domain/account.js';
import * as activity from '../../src/domain/activity.js';
import * as forwarding from '../../src/domain/call-forwarding.js';
import * as schedule from '../../src/domain/forwarding-schedule.js';
import * as branding from '../../src/domain/branding.js';
import * as candidate from '../../src/domain/candidate.js';
import * as catalogue from '../../src/domain/catalogue.js';
import * as configuration from '../../src/domain/configuration.js';
import * as closing from '../../src/domain/closing.js';
import * as flattening from '../../src/domain/flattening.js';
import * as linkExtension from '../../src/domain/link-extension.js';
import * as mainMove from '../../src/domain/main-move.js';
import * as mainSwap from '../../src/domain/main-swap.js';
import * as consequences from '../../src/domain/consequences.js';
import * as credit from '../../src/domain/credit.js';
import * as customerNumber from '../../src/domain/customer-number.js';
import * as errors from '../../src/domain/errors.js';
import * as invoice from '../../src/domain/invoice.js';
import * as invoiceAddress from '../../src/domain/invoice-address.js';
import * as invoiceDelivery from '../../src/domain/invoice-delivery.js';
import * as leaving from '../../src/domain/leaving.js';
import * as leavingPackage from '../../src/domain/leaving-package.js';
import * as lending from '../../src/domain/lending.js';
import * as localAccess from '../../src/domain/local-access.js';
import * as link from '../../src/domain/link.js';
import * as money from '../../src/domain/money.js';
import * as porting from '../../src/domain/number-porting.js';
import * as order from '../../src/domain/order.js';
import * as orderDefaults from '../../src/domain/order-defaults.js';
import * as keptQuote from '../../src/domain/kept-quote.js';
import * as orderApproval from '../../src/domain/order-approval.js';
import * as orderDraft from '../../src/domain/order-draft.js';
import * as ownAccount from '../../src/domain/own-account.js';
import * as orderDocument from '../../src/domain/order-document.js';
import * as person from '../../src/domain/person.js';
import * as standAlone from '../../src/domain/stand-alone.js';
import * as tax from '../../src/domain/tax.js';
import * as text from '../../src/domain/text.js';

/** As much of JSON Schema as the contract uses. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  const?: unknown;
  description?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';

/** The domain's schemas by name. */
const named: Record<string, v.GenericSchema> = {};
for (const module of [
  candidate,
  ownAccount,
  account,
  activity,
  branding,
  forwarding,
  schedule,
  catalogue,
  configuration,
  closing,
  flattening,
  linkExtension,
  mainMove,
  mainSwap,
  consequences,
  credit,
  customerNumber,
  errors,
  invoice,
  invoiceAddress,
  invoiceDelivery,
  leaving,
  leavingPackage,
  lending,
  localAccess,
  link,
  money,
  porting,
  order,
  orderDefaults,
  orderDocument,
  keptQuote,
  orderApproval,
  orderDraft,
  person,
  standAlone,
  tax,
  text,
])
  for (const [name, value] of Object.entries(module)) if (isSchema(value)) named[name] = value;

const DEFS = '#/$defs/';

/** Rewrites references, and takes unreadable items, which only a reader knows, out of lists. */
function tidy(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(tidy);
  if (typeof node !== 'object' || node === null) return node;
  const { $schema, $defs, ...rest } = node as Record<string, unknown>;
  void $schema;
  void $defs;
  const { anyOf } = rest as JsonSchema;
  if (anyOf?.length === 2 && anyOf[1] && Object.keys(anyOf[1]).length === 0) return tidy(anyOf[0]);
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? value.replace(DEFS, '#/components/schemas/')
        : tidy(value),
    ]),
  );
}

const convert = (schema: v.GenericSchema, definitions: Record<string, v.GenericSchema>): JsonSchema =>
  tidy(
    toJsonSchema(schema, {
      typeMode: 'input',
      errorMode: 'ignore',
      definitions,
    }),
  ) as JsonSchema;

const without = (schema: v.GenericSchema): Record<string, v.GenericSchema> =>
  Object.fromEntries(Object.entries(named).filter(([, each]) => each !== schema));

/** The JSON schema of what goes over the wire; `inline` writes the schema itself out, not its parts. */
export const schemaOf = (schema: v.GenericSchema, { inline = false } = {}): JsonSchema =>
  convert(schema, inline ? without(schema) : named);

/** The domain's schemas, for `#/components/schemas`. */
export const componentSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, convert(schema, without(schema))]));
