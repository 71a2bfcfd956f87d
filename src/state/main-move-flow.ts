import {
  type CurrentMove,
  type DeclineMoveInput,
  type MainMove,
  type MoveInput,
  type MovePreview,
  type ProposeMoveInput,
} from '../domain/main-move.js';
import { browser, type Environment } from './environment.js';
import { currentMove, movePreview } from './late-reads.js';
import { ProposalFlow, type Found, type ProposalState } from './proposal-flow.js';
import type { Queries } from './queries.js';

/** What can be done about a move. */
export type MoveAct = 'propose' | 'accept' | 'decline' | 'cancel';

/** What the person looks at: what asking for it would mean, or the move that there is. */
export type MoveSubject =
  | { readonly of: 'preview'; readonly preview: MovePreview; readonly text: string }
  | {
      readonly of: 'move';
      readonly move: MainMove;
      readonly changes: CurrentMove['changes'];
      /** Why it is declined. */
      readonly text: string;
    };

export type MainMoveState = ProposalState<MoveSubject, MoveAct, MainMove>;

/** What a move is looked at by: a request that could become one, its own id, or (neither) the account at work. */
export interface MoveOf {
  readonly link?: string | undefined;
  readonly move?: string | undefined;
}

/** Whether the side that reads it has not answered yet. */
export const awaitsAnswer = ({ state, side, agreed }: MainMove): boolean =>
  state === 'proposed' && side !== 'new' && agreed[side] === null;

/** What can be done about what is looked at, the way that changes nothing first. */
export function moveActsOf(subject: MoveSubject): readonly MoveAct[] {
  if (subject.of === 'preview') return subject.preview.obstacles.length === 0 ? ['propose'] : [];
  const { state, side } = subject.move;
  if (state === 'planned') return ['cancel'];
  if (state !== 'proposed') return [];
  if (awaitsAnswer(subject.move)) return ['decline', 'accept'];
  // Who has agreed and thinks better of it declines, as long as the other side has not answered.
  return side === 'new' ? ['cancel'] : ['decline'];
}

/** Asks for an account of another main account, answers that for one's own side, or takes it back. */
export class MainMoveFlow extends ProposalFlow<
  MoveSubject,
  MoveAct,
  ProposeMoveInput | DeclineMoveInput | MoveInput,
  MainMove
> {
  readonly #of: MoveOf;

  constructor(queries: Queries, of: MoveOf, environment: Environment = browser) {
    const { backend } = queries;
    super(
      queries,
      `move ${of.move ?? of.link ?? ''}`,
      (act, input, options) => {
        switch (act) {
          case 'propose':
            return backend.proposeMove(input as ProposeMoveInput, options);
          case 'accept':
            return backend.acceptMove(input as MoveInput, options);
          case 'decline':
            return backend.declineMove(input as DeclineMoveInput, options);
          case 'cancel':
            return backend.cancelMove(input as MoveInput, options);
        }
      },
      environment,
    );
    this.#of = of;
    void this.load();
  }

  protected async find(): Promise<Found<MoveSubject>> {
    const { link, move: id } = this.#of;
    if (link !== undefined && id === undefined) {
      const { data, error } = await movePreview(this.queries, link).refetch();
      return data ? { subject: { of: 'preview', preview: data, text: this.draft } } : { error };
    }
    const { data, error } = await currentMove(this.queries, id).refetch();
    if (!data) return { error };
    const { move, changes } = data;
    return { subject: move ? { of: 'move', move, changes, text: this.draft } : undefined };
  }

  protected actsOf(subject: MoveSubject): readonly MoveAct[] {
    return moveActsOf(subject);
  }

  protected inputOf(subject: MoveSubject, act: MoveAct): ProposeMoveInput | DeclineMoveInput | MoveInput {
    const text = subject.text.trim();
    if (subject.of === 'preview')
      return { link: this.#of.link!, version: subject.preview.version, ...(text && { message: text }) };
    const { id: move, version } = subject.move;
    return { move, version, ...(act === 'decline' && text && { reason: text }) };
  }

  protected written(subject: MoveSubject, text: string): MoveSubject {
    return { ...subject, text };
  }
}
