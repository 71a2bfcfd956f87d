import * as v from 'valibot';
import { LABEL_LENGTH, labelKey, LABELS_MOST } from './labels.js';
import { Id, line } from './text.js';

export { labelKey, LABELS_MOST };

/** A label: a short word by which a main account groups its links. Upper and lower case make no difference. */
export const Label = line(LABEL_LENGTH);

const distinct = (labels: string[]): boolean => new Set(labels.map(labelKey)).size === labels.length;

/**
 * What a main account notes about a link, for its own people: a name of its own, labels, and whether the overview
 * shows it. It belongs to the link and ends with it; the secondary account never sees it.
 */
export const Annotation = v.object({
  /** Instead of the account's own name; empty: that one. */
  nickname: line(60, 0),
  labels: v.pipe(v.array(Label), v.maxLength(LABELS_MOST, 'too-many'), v.check(distinct, 'duplicate')),
  /** Left out of the overview unless it is asked for. The link stays as it is. */
  hidden: v.boolean(),
});
export type Annotation = v.InferOutput<typeof Annotation>;

/** Nothing is noted. */
export const NOT_ANNOTATED: Annotation = { nickname: '', labels: [], hidden: false };

export const AnnotateInput = v.object({ link: Id, version: v.string(), ...Annotation.entries });
export type AnnotateInput = v.InferOutput<typeof AnnotateInput>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One value by which a list can be narrowed, and how many of its links have it. */
export const Facet = v.object({ value: v.string(), links: count });
export type Facet = v.InferOutput<typeof Facet>;

/** So many values of a kind are told, those of the most links. */
export const FACETS_MOST = 200;

/** By what an overview can be narrowed, of the links that it shows: most frequent values, in the order of a reader. */
export const LinkFacets = v.object({
  labels: v.array(Facet),
  cities: v.array(Facet),
  /** How many linked accounts are hidden. */
  hidden: count,
});
export type LinkFacets = v.InferOutput<typeof LinkFacets>;
