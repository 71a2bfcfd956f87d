import * as v from 'valibot';
import { LeaveInput, LeavePreview, MainLink } from '../../domain/leaving.js';
import {
  LeavingPackage,
  LeavingPackageExportInput,
  LeavingPackageInput,
} from '../../domain/leaving-package.js';
import { LinkFile } from '../../domain/link-export.js';
import { account, read, write } from './operation.js';

/** How a secondary account leaves its main account by itself, on the wire. */
export const leavingOperations = {
  previewLeaveMain: read(account('/main-account/detach'), {
    summary: 'What it would change if the account left its main account',
    input: v.object({}),
    output: LeavePreview,
    permission: 'link-accounts',
    errors: ['conflict'],
  }),
  leaveMain: write(account('/main-account/detach'), {
    summary: 'Leaves the main account, now or at the end of the billing period',
    input: LeaveInput,
    output: MainLink,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [
      'forbidden-by-main',
      'wait-period',
      'no-local-admin',
      'not-standalone-payment',
      'detach-in-progress',
      'conflict',
    ],
  }),
  undoLeaveMain: write(account('/main-account/undo-detach'), {
    summary: 'Stays with the main account, while leaving it is planned',
    input: v.object({ version: v.string() }),
    output: MainLink,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['planned-by-other-side', 'conflict'],
  }),
  getLeavingPackage: read(account('/leaving-package'), {
    summary: 'What this side of a link can take along of the joint time, and until when',
    input: LeavingPackageInput,
    output: LeavingPackage,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['not-found'],
  }),
  exportLeavingPackage: read(account('/leaving-package-exports'), {
    method: 'POST',
    summary: 'The same as an archive of files; it is noted who took it',
    input: LeavingPackageExportInput,
    output: LinkFile,
    file: ['application/zip'],
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['not-found', 'data-access-ended'],
  }),
} as const;
