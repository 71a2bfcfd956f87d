import type { CallOptions } from '../backend/backend.js';
import type { Link } from '../domain/link.js';
import type { Environment } from './environment.js';
import type { Queries } from './queries.js';
import { SettingFlow } from './setting-flow.js';

/** Which link something is set of, and as it was when that was decided. */
interface At {
  readonly link: string;
  readonly version: string;
}

/** What is set of a link, and how. */
interface Parts<Draft, Wanted extends object> {
  /** What it is called, for what is typed and not saved. */
  readonly name: string;
  /** What is set now. */
  readonly draftOf: (link: Link) => Draft;
  /** What is to be set. Throws what is wrong with it. */
  readonly wantedOf: (draft: Draft) => Wanted;
  readonly send: (input: Wanted & At, options: CallOptions) => Promise<Link>;
}

/** Sets something of a link. */
export class LinkSettingFlow<Draft, Wanted extends object> extends SettingFlow<Link, Draft, Wanted & At> {
  constructor(queries: Queries, link: string, parts: Parts<Draft, Wanted>, environment?: Environment) {
    const { name, draftOf, wantedOf, send } = parts;
    super(
      queries,
      {
        read: () => queries.link(link).refetch(),
        draftOf,
        inputOf: (draft, { id, version }) => ({ link: id, version, ...wantedOf(draft) }),
        send,
        learn: (known) => queries.learned(known),
        keptBy: ({ id }) => `${name} of link ${id}`,
      },
      environment,
    );
  }
}
