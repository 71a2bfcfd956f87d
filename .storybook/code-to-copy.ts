import { createElement as h, useState, type ReactElement } from 'react';
import { SyntaxHighlighter, TabList, TabPanel, useTabsState } from 'storybook/internal/components';
import { FRAMEWORKS, type Framework } from '../stories/code/frameworks.js';

const LANGUAGES: Readonly<Record<Framework, 'html' | 'tsx' | 'typescript'>> = {
  HTML: 'html',
  React: 'tsx',
  Vue: 'html',
  Angular: 'typescript',
  Svelte: 'html',
};

/** Whoever works with a framework wants the next element in it, too. */
const CHOICE = 'subsidiary-elements/framework';
const chosen = (): Framework => FRAMEWORKS.find((each) => each === localStorage.getItem(CHOICE)) ?? 'HTML';

/** How an element is embedded, a tab for each framework. */
export function CodeToCopy({ code }: { code: Readonly<Record<Framework, string>> }): ReactElement {
  const [framework, setFramework] = useState(chosen);
  const state = useTabsState({
    selected: framework,
    onSelectionChange: (key) => {
      localStorage.setItem(CHOICE, key);
      setFramework(chosen());
    },
    tabs: FRAMEWORKS.map((each) => ({
      id: each,
      title: each,
      children: h(SyntaxHighlighter, {
        language: LANGUAGES[each],
        copyable: true,
        padded: true,
        children: code[each],
      }),
    })),
  });
  return h(
    'div',
    null,
    h(TabList, { state, 'aria-label': 'Framework' }),
    h(TabPanel, { state, hasScrollbar: false }),
  );
}
