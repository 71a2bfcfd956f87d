import type { CallOptions } from '../backend/backend.js';
import type {
  AnswerObjectionInput,
  CloseObjectionInput,
  LimitAccessInput,
  ObjectionInput,
  SetRightsInput,
} from '../domain/local-access.js';
import { ActFlow } from './act-flow.js';
import { browser, type Environment } from './environment.js';
import type { Queries } from './queries.js';

/** What an administrator can do about the access to an account. */
export type LocalAct =
  | ({ readonly act: 'limit' } & LimitAccessInput)
  | ({ readonly act: 'rights' } & SetRightsInput)
  | ({ readonly act: 'raise' } & ObjectionInput)
  | ({ readonly act: 'answer' } & AnswerObjectionInput)
  | ({ readonly act: 'close' } & CloseObjectionInput);

/** Does what an administrator decides about access, one thing at a time. */
export class LocalAccessFlow extends ActFlow<LocalAct> {
  constructor(queries: Queries, environment: Environment = browser) {
    const { backend } = queries;
    const send = (given: LocalAct, options: CallOptions): Promise<object> => {
      switch (given.act) {
        case 'limit': {
          const { act: _act, ...input } = given;
          return backend.limitAccess(input, options);
        }
        case 'rights': {
          const { act: _act, ...input } = given;
          return backend.setRights(input, options);
        }
        case 'raise':
          return backend.raiseObjection({ message: given.message }, options);
        case 'answer': {
          const { act: _act, ...input } = given;
          return backend.answerObjection(input, options);
        }
        case 'close': {
          const { act: _act, ...input } = given;
          return backend.closeObjection(input, options);
        }
      }
    };
    super(queries, send, environment);
  }
}
