import * as v from 'valibot';

/** What the main account may do with a linked account. */
export const Scope = v.picklist(['view', 'pay', 'switch', 'team']);
export type Scope = v.InferOutput<typeof Scope>;
