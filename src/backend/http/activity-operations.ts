import { Activity, ActivityExportInput, ActivityQuery } from '../../domain/activity.js';
import { LinkFile } from '../../domain/link-export.js';
import { Page } from '../../domain/page.js';
import { account, read } from './operation.js';

/** Who did what, on the wire. */
export const activityOperations = {
  listActivity: read(account('/activity'), {
    summary: 'Who did what, as far as it concerns the account, newest first',
    input: ActivityQuery,
    output: Page(Activity),
    permission: 'view-access',
    errors: ['cursor-expired'],
  }),
  exportActivity: read(account('/activity-exports'), {
    method: 'POST',
    summary: 'Who did what, as a file for a spreadsheet; writes nothing',
    input: ActivityExportInput,
    output: LinkFile,
    file: ['text/csv'],
    permission: 'view-access',
  }),
} as const;
