import type { Session } from 'subsidiary-elements';
import type { Texts } from './texts.js';

/** The pages of the portal, and who gets to see them in the menu. */
export const pages = [
  { path: '/products/subsidiaries', id: 'subsidiaries', group: 'menuProduct', right: 'view-accounts' },
  { path: '/products/forwarding', id: 'forwarding', group: 'menuProduct', right: 'manage-forwarding' },
  { path: '/account/requests', id: 'requests', group: 'menuAccount', right: 'link-accounts' },
  { path: '/account/access', id: 'access', group: 'menuAccount', right: 'view-access' },
  { path: '/account/control', id: 'control', group: 'menuAccount', right: 'view-access' },
  { path: '/account/activity', id: 'activity', group: 'menuAccount', right: 'view-access' },
  { path: '/account/invoices', id: 'invoices', group: 'menuAccount', right: 'view-invoices' },
  { path: '/account/look', id: 'look', group: 'menuAccount', right: 'link-accounts' },
  { path: '/account/closing', id: 'closing', group: 'menuAccount', right: 'link-accounts' },
] as const;

/** For developers: what the page does with the elements. Whoever is signed in may see it. */
export const doctorPage = { path: '/doctor', id: 'doctor' } as const;

/** The page of a path; undefined: the first one. */
export const pageAt = (path: string) =>
  path === doctorPage.path ? doctorPage : pages.find((page) => page.path === path);

/** The pages for a session. Who works in a linked account manages its group from the main account. */
export const pagesOf = ({ permissions, delegation }: Session) =>
  pages.filter(({ id, right }) => permissions.includes(right) && !(delegation && id === 'subsidiaries'));

/** One line of the menu: a heading, or a link with its attributes. */
export interface MenuItem {
  text: string;
  link?: Record<string, string>;
  /** What is counted that waits for the person there. */
  counts?: 'accounts' | 'requests';
}

/** The menu of a session. */
export function menuOf(session: Session, here: string, texts: Texts): MenuItem[] {
  const to = (path: string, text: string, id?: string): MenuItem => ({
    text,
    ...(id === 'subsidiaries' ? { counts: 'accounts' } : id === 'requests' ? { counts: 'requests' } : {}),
    link: { href: path, 'data-link': '', ...(here === path ? { 'aria-current': 'page' } : {}) },
  });
  const outside = (path: string, text: string): MenuItem => ({
    text,
    link: { href: path, target: '_blank' },
  });
  const groups = (['menuProduct', 'menuAccount'] as const).flatMap((group) => {
    const seen = pagesOf(session).filter((page) => page.group === group);
    return seen.length > 0
      ? [{ text: texts[group] }, ...seen.map(({ path, id }) => to(path, texts[id], id))]
      : [];
  });
  return [
    to('/', texts.home),
    ...groups,
    { text: texts.menuDemo },
    outside('/mailbox', texts.mailbox),
    outside('/letterbox', texts.letterbox),
    outside('/support', texts.support),
    outside('/provider', texts.provider),
    to(doctorPage.path, texts.doctor),
  ];
}

/** Who works here, in one line. */
export const whoIs = ({ person, account }: Session): string => `${person.name} · ${account.name} · `;
