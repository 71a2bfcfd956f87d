import * as v from 'valibot';
import { CONFIRMED_FIRST } from '../../domain/confirmed-first.js';
import {
  ForwardingInput,
  ForwardingPreview,
  ForwardingPreviewInput,
  Holiday,
  HolidaysInput,
  PhoneLine,
  PhoneLinesInput,
} from '../../domain/call-forwarding.js';
import { account, read, write } from './operation.js';

const items = <T extends v.GenericSchema>(item: T) => v.object({ items: v.array(item) });

/** Why a linked account does not lend its call forwarding. */
const NOT_LENT = ['not-ready', 'right-removed', 'access-paused', 'access-withheld'] as const;

/** Call forwarding on the wire. */
export const forwardingOperations = {
  listPhoneLines: read(account('/phone-lines'), {
    summary: 'The telephone numbers of this account, or of a linked one, with their forwarding',
    input: PhoneLinesInput,
    output: items(PhoneLine),
    permission: 'manage-forwarding',
    errors: NOT_LENT,
  }),
  setForwarding: write(account('/phone-lines/{line}/forwarding'), {
    method: 'PUT',
    summary: 'Sets the call forwarding of one number',
    input: ForwardingInput,
    output: PhoneLine,
    conditional: true,
    permission: 'manage-forwarding',
    errors: [...NOT_LENT, 'account-halted', ...CONFIRMED_FIRST],
  }),
  previewForwarding: read(account('/phone-lines/{line}/forwarding-previews'), {
    method: 'POST',
    summary: 'What a person should know before a number is forwarded like that; writes nothing',
    input: ForwardingPreviewInput,
    output: ForwardingPreview,
    permission: 'manage-forwarding',
    errors: NOT_LENT,
  }),
  getHolidays: read(account('/holidays'), {
    summary: 'The public holidays of a region in a year',
    input: HolidaysInput,
    output: items(Holiday),
    permission: 'manage-forwarding',
  }),
};
