/** What the screen shows. */
export type View =
  | { readonly screen: 'overview' }
  | {
      readonly screen: 'add';
      readonly way: 'create' | 'existing' | undefined;
      readonly link: string | undefined;
    }
  | { readonly screen: 'account'; readonly link: string };

const ID = /^[\w.:-]{1,64}$/;

/**
 * Reads a view: `overview`, `add`, `add/create`, `add/existing`, `request/ID`, `account/ID`.
 * Anything else is the overview.
 */
export function parseView(text: string): View {
  const [screen, detail = ''] = text.split('/');
  if (screen === 'add' && (detail === '' || detail === 'create' || detail === 'existing'))
    return { screen, way: detail || undefined, link: undefined };
  if (screen === 'request' && ID.test(detail)) return { screen: 'add', way: undefined, link: detail };
  if (screen === 'account' && ID.test(detail)) return { screen, link: detail };
  return { screen: 'overview' };
}
