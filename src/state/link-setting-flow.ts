import type { Link } from '../domain/link.js';
import type { Environment } from './environment.js';
import { linkForm, type AtLink, type LinkFormParts } from './link-form.js';
import type { Queries } from './queries.js';
import { SettingFlow } from './setting-flow.js';

/** Sets something of a link. */
export class LinkSettingFlow<Draft, Wanted extends object> extends SettingFlow<Link, Draft, Wanted & AtLink> {
  constructor(
    queries: Queries,
    link: string,
    parts: LinkFormParts<Link, Draft, Wanted>,
    environment?: Environment,
  ) {
    const read = () => queries.link(link).refetch();
    const learn = (known: Link) => queries.learned(known);
    super(queries, { ...linkForm(link, parts), read, learn }, environment);
  }
}
