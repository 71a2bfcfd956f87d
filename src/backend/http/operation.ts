import type * as v from 'valibot';
import type { ErrorCode } from '../../domain/errors.js';
import type { Permission } from '../../domain/person.js';

/** One operation on the wire. */
export interface Operation<
  Input extends v.GenericSchema = v.GenericSchema,
  Output extends v.GenericSchema = v.GenericSchema,
> {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** URI template. `{account}` is the account that the session works in; other names are keys of the input. */
  readonly path: string;
  readonly summary: string;
  /** Everything that is sent: path parameters, then query (GET) or body. */
  readonly input: Input;
  readonly output: Output;
  /** Answers a file of this media type, whose rows come one after the other, instead of JSON. */
  readonly file?: 'text/csv';
  /** Bytes that its body may have, where that is more than usual. */
  readonly bodyLimit?: number;
  readonly status: 200 | 201 | 202;
  /** Takes effect; carries an Idempotency-Key. */
  readonly keyed: boolean;
  /** `version` of the input is sent as If-Match. */
  readonly conditional: boolean;
  /** The right that it takes, or several of which one is enough; null: every signed-in person of the account. */
  readonly permission: Permission | readonly Permission[] | null;
  /** Needs no session. */
  readonly open?: boolean;
  /** Refused while a person works in a linked account. */
  readonly deniedWhileSwitched?: boolean;
  /**
   * While a person works in a linked account, it may name the main account that they act for as well: it is
   * asked by a page that still shows that one.
   */
  readonly fromMain?: boolean;
  /** The domain's own reasons to refuse it. */
  readonly errors: readonly ErrorCode[];
}
