import { BackendError } from '../domain/backend-error.js';
import type { CallOptions } from '../backend/backend.js';
import type { DetachInput, Link } from '../domain/link.js';
import type { DetachTime } from './detach-flow.js';
import { ManyFlow } from './many-flow.js';

/** Detaches several accounts, at a time that the person chooses for all of them. */
export class DetachManyFlow extends ManyFlow<DetachTime, DetachInput> {
  /** The last day of the current billing period; undefined where nothing can be detached. */
  periodEnd: string | undefined;

  protected override get usual(): DetachTime {
    return this.queries.backend.capabilities.detaching[0] ?? 'period-end';
  }

  protected override fits({ state }: Link): boolean {
    return state === 'active';
  }

  protected override async check({ id }: Link, signal: AbortSignal): Promise<BackendError | undefined> {
    const { periodEnd, obstacles } = await this.queries.backend.previewDetach({ link: id }, { signal });
    this.periodEnd ??= periodEnd;
    const [obstacle] = obstacles;
    return obstacle && new BackendError(obstacle);
  }

  protected override inputFor({ id, version }: Link, when: DetachTime): DetachInput {
    return { link: id, when, version };
  }

  protected override send(input: DetachInput, options: CallOptions): Promise<Link> {
    return this.queries.backend.detach(input, options);
  }
}
