import * as v from 'valibot';
import { AccountRef } from './account.js';
import { DetachPreview, LinkSide } from './link.js';
import { Day, Instant } from './text.js';

/** The link to its main account, as a secondary account sees it: without the notes of the main account. */
export const MainLink = v.object({
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  main: AccountRef,
  state: v.picklist(['active', 'detach-scheduled', 'detached']),
  /** The first day without the link, while its end is planned, and which side planned it. */
  detachOn: v.nullable(Day),
  detachBy: v.nullable(LinkSide),
  endedAt: v.nullable(Instant),
});
export type MainLink = v.InferOutput<typeof MainLink>;

/** What leaving its main account would do, for the account itself, now and at the end of the billing period. */
export const LeavePreview = v.object({ ...DetachPreview.entries, link: MainLink });
export type LeavePreview = v.InferOutput<typeof LeavePreview>;

export const LeaveInput = v.object({ when: v.picklist(['now', 'period-end']), version: v.string() });
export type LeaveInput = v.InferOutput<typeof LeaveInput>;
