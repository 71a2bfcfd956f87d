import * as v from 'valibot';
import { Money } from './money.js';
import { MediaType } from './order-document.js';
import { Id, LocalizedText } from './text.js';

const price = { monthly: Money, once: Money };
const whole = v.pipe(v.number('number'), v.integer('number'));

/** What every option has. */
const option = {
  id: Id,
  name: LocalizedText,
  hint: v.optional(LocalizedText),
  /** The group of the catalogue that it is asked in; absent: with the product itself. */
  group: v.optional(Id),
};

export const OptionChoice = v.object({
  id: Id,
  name: LocalizedText,
  ...price,
  /** Where it binds for longer than the product does. */
  minimumTermMonths: v.optional(whole),
});
export type OptionChoice = v.InferOutput<typeof OptionChoice>;

/** Something about a product that the buyer decides or tells. */
export const ProductOption = v.variant('kind', [
  v.object({
    kind: v.literal('quantity'),
    ...option,
    min: whole,
    max: whole,
    /** The price of each. */
    ...price,
  }),
  v.object({ kind: v.literal('choice'), ...option, choices: v.array(OptionChoice) }),
  v.object({
    kind: v.literal('area-code'),
    ...option,
    /** Area codes as dialled in the country, `030`. */
    areas: v.array(v.object({ code: v.string(), name: v.string() })),
  }),
  v.object({ kind: v.literal('text'), ...option, required: v.boolean(), maxLength: whole }),
  v.object({
    kind: v.literal('date'),
    ...option,
    required: v.boolean(),
    /** How many days from today it can be, at least and at most. */
    earliestDays: whole,
    latestDays: whole,
  }),
  v.object({
    kind: v.literal('porting'),
    ...option,
    /** For taking over, however many numbers there are. */
    ...price,
    /** How many numbers or ranges there can be. */
    rangesMost: whole,
    earliestDays: whole,
    latestDays: whole,
  }),
  v.object({
    kind: v.literal('document'),
    ...option,
    required: v.boolean(),
    mediaTypes: v.array(MediaType),
    bytesMost: whole,
  }),
]);
export type ProductOption = v.InferOutput<typeof ProductOption>;
export type OptionOf<K extends ProductOption['kind']> = Extract<ProductOption, { kind: K }>;

/** What was decided about an option: one of some choices or, without any, something at all. */
export const OptionCondition = v.object({ option: Id, is: v.optional(v.array(Id)) });
export type OptionCondition = v.InferOutput<typeof OptionCondition>;

/**
 * What goes together. Where `subject` holds, `other` must hold as well (`requires`) or must not (`excludes`).
 * `only-if`: the subject is not even asked, or its choices not offered, unless `other` holds.
 */
export const ProductRule = v.object({
  /** The code of its refusal. */
  id: Id,
  kind: v.picklist(['requires', 'excludes', 'only-if']),
  subject: OptionCondition,
  other: OptionCondition,
  /** What it says to the buyer. */
  text: LocalizedText,
});
export type ProductRule = v.InferOutput<typeof ProductRule>;

export const Product = v.object({
  id: Id,
  kind: v.string(),
  name: LocalizedText,
  description: LocalizedText,
  ...price,
  minimumTermMonths: whole,
  /** Telephone numbers that are included. */
  numbers: whole,
  options: v.array(ProductOption),
  rules: v.array(ProductRule),
});
export type Product = v.InferOutput<typeof Product>;

export const Catalogue = v.object({
  products: v.array(Product),
  /** Under which titles options are asked, in that order. */
  groups: v.array(v.object({ id: Id, name: LocalizedText })),
  /** The version of the terms that an order accepts. */
  termsVersion: v.string(),
  termsUrl: v.string(),
  /** VAT in basis points (1900 is 19 %), contained in every price. */
  taxRate: whole,
});
export type Catalogue = v.InferOutput<typeof Catalogue>;
