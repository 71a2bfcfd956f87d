import * as v from 'valibot';
import { Catalogue, OptionCondition, type Product } from './catalogue.js';
import { configurationProblems, priced, type Configuration } from './configuration.js';
import { dayAfter } from './day-span.js';
import { BackendError } from './errors.js';
import type { Quote, QuoteInput } from './order.js';
import { Id } from './text.js';

const beginnings = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(12)));

/**
 * Everything by which a provider sells, as data: what buyers see of it is the catalogue.
 * Where a product, or one of its choices, can be had is told by what postcodes begin with.
 */
export const Offer = v.object({
  catalogue: Catalogue,
  coverage: v.array(
    v.object({
      product: Id,
      /** Only these choices; absent: the whole product. */
      choices: v.optional(OptionCondition),
      /** Nowhere else; absent: everywhere. */
      only: v.optional(beginnings),
      except: v.optional(beginnings),
    }),
  ),
  /** Days, roughly, from verification to use. */
  readyDays: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Offer = v.InferOutput<typeof Offer>;

const covers = ({ only, except = [] }: Offer['coverage'][number], postcode: string): boolean =>
  (!only || only.some((beginning) => postcode.startsWith(beginning))) &&
  !except.some((beginning) => postcode.startsWith(beginning));

/** Whether the product itself can be had at a postcode. */
export const isAvailable = ({ coverage }: Offer, { id }: Pick<Product, 'id'>, postcode: string): boolean =>
  coverage.every((each) => each.product !== id || each.choices || covers(each, postcode));

/** Choices of a product that cannot be had at a postcode. */
export const unavailableChoices = (
  { coverage }: Offer,
  { id }: Pick<Product, 'id'>,
  postcode: string,
): Quote['unavailable'] =>
  coverage.flatMap(({ product, choices, ...where }) =>
    product === id && choices && !covers({ product, ...where }, postcode)
      ? (choices.is ?? []).map((choice) => ({ option: choices.option, choice }))
      : [],
  );

/** Whether a configuration names something that cannot be had at a postcode. */
export const isWithinReach = (offer: Offer, product: Product, { options }: Configuration, postcode: string) =>
  isAvailable(offer, product, postcode) &&
  unavailableChoices(offer, product, postcode).every(({ option, choice }) => options[option] !== choice);

/** The product of a configuration. Throws `invalid-input` for one that is not sold. */
export function requireProduct({ catalogue }: Offer, { product }: Configuration): Product {
  const known = catalogue.products.find(({ id }) => id === product);
  if (known) return known;
  throw new BackendError('invalid-input', { fields: [{ field: 'configuration.product', rule: 'invalid' }] });
}

/** How long an order binds: as long as the thing in it that binds longest. */
export const termOf = (lines: Quote['lines']): number =>
  Math.max(0, ...lines.map(({ minimumTermMonths }) => minimumTermMonths));

/** Price and availability of a configuration at a point in time (ISO 8601). */
export function quoteOf(offer: Offer, { configuration, postcode = '' }: QuoteInput, now: string): Quote {
  const product = requireProduct(offer, configuration);
  const today = now.slice(0, 10);
  const known = /^\d{4,5}$/.test(postcode);
  const available = isAvailable(offer, product, postcode);
  const unavailable = known && available ? unavailableChoices(offer, product, postcode) : [];
  const missing = unavailable.filter(({ option, choice }) => configuration.options[option] === choice);
  const usable = available && missing.length === 0;
  const price = priced(product, configuration);
  return {
    ...price,
    availability: !known ? 'unknown' : usable ? 'available' : 'unavailable',
    alternatives:
      known && !available
        ? offer.catalogue.products
            .filter((each) => each.id !== product.id && isAvailable(offer, each, postcode))
            .map(({ id }) => id)
        : [],
    unavailable,
    readyOn: known && usable ? dayAfter(today, offer.readyDays) : null,
    minimumTermMonths: termOf(price.lines),
    problems: [
      ...configurationProblems(product, configuration, today),
      ...missing.map(({ option }) => ({
        field: `configuration.options.${option}`,
        rule: 'not-available',
      })),
    ],
  };
}
