import type * as v from 'valibot';
import type { ErrorCode } from '../../domain/errors.js';
import type { Permission } from '../../domain/person.js';

/**
 * One operation on the wire. The table of them is the single source of the HTTP adapter, the reference server,
 * the mock handlers, the OpenAPI document and the authorisation tests.
 */
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
  /** Answers a file of one of these media types, which comes in pieces, instead of JSON. */
  readonly file?: readonly FileType[];
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

/** What a file can be: a table, whose rows are counted, an archive, whose files are, or a document, whose bytes are. */
export type FileType = 'text/csv' | 'application/zip' | 'application/pdf' | 'application/xml';

type Definition<I extends v.GenericSchema, O extends v.GenericSchema> = Pick<
  Operation<I, O>,
  'summary' | 'input' | 'output'
> &
  Partial<Operation<I, O>>;

/** A read, unless its definition says otherwise. */
export const read = <I extends v.GenericSchema, O extends v.GenericSchema>(
  path: string,
  definition: Definition<I, O>,
): Operation<I, O> => ({
  method: 'GET',
  path,
  status: 200,
  keyed: false,
  conditional: false,
  permission: null,
  errors: [],
  ...definition,
});

/** Takes effect, and carries a key. */
export const write = <I extends v.GenericSchema, O extends v.GenericSchema>(
  path: string,
  definition: Definition<I, O>,
): Operation<I, O> => ({ ...read(path, definition), method: 'POST', keyed: true, ...definition });

/** Below the account that the session works in. */
export const account = (path: string) => `/accounts/{account}${path}`;
/** Below one of its links. */
export const links = (path = '') => account(`/links/{link}${path}`);
