/** Our `subsidiary-list` as a host embeds it: worked through its public properties and its own controls. */
import 'subsidiary-elements/define/subsidiary-list.js';
import type { Link } from '../../../src/domain/link.js';
import type { Contender } from './contender.js';

/** What the bench uses of the element. */
interface List extends HTMLElement {
  links: readonly Link[] | null | undefined;
  updateLinks(links: readonly Link[]): void;
}

let list: List;

function part<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = list.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`subsidiary-list shows no \`${selector}\`.`);
  return found;
}

/** Which way the Account column is sorted now, as assistive technology hears it. */
const sorted = (): string | null | undefined =>
  part('.heading').closest('[aria-sort]')?.getAttribute('aria-sort');

export const contender: Contender = {
  mount(host) {
    const made = document.createElement('subsidiary-list') as HTMLElement & Partial<List>;
    if (!('links' in made) || !('updateLinks' in made))
      throw new Error('This build of subsidiary-list takes no rows from its host (`links`, `updateLinks`).');
    list = made as List;
    list.links = null;
    host.append(list);
  },
  set(links) {
    list.links = links;
  },
  sort(descending) {
    const wanted = descending ? 'descending' : 'ascending';
    if (sorted() !== wanted) part('.heading').click();
  },
  filter(text) {
    const input = part<HTMLInputElement>('input[type=search]');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  },
  update(link) {
    list.updateLinks([link]);
  },
  selectAll(on) {
    const input = part<HTMLInputElement>('input[data-all]');
    if (input.checked !== on || input.indeterminate) input.click();
  },
  viewport: () => part('[data-viewport]'),
};
