import { createElement as h, useState, type ReactElement } from 'react';
import { AddonPanel, Placeholder } from 'storybook/internal/components';
import { addons, types, useChannel, useStorybookState } from 'storybook/manager-api';
import { CODE_SHOWN, type ShownCode } from '../stories/code/frameworks.js';
import { CodeToCopy } from './code-to-copy.js';

const ID = 'subsidiary-elements/code';

/** How the element of the story that is looked at is embedded. */
function CodePanel(): ReactElement {
  const { storyId } = useStorybookState();
  const [shown, setShown] = useState(
    // What was told before the panel was there.
    () => (addons.getChannel().last(CODE_SHOWN) as [ShownCode] | undefined)?.[0],
  );
  useChannel({ [CODE_SHOWN]: setShown });
  return shown?.story === storyId
    ? h(CodeToCopy, { code: shown.code })
    : h(Placeholder, null, 'This story is not about one element.');
}

addons.register(ID, () =>
  addons.add(ID, {
    type: types.PANEL,
    title: 'Code to copy',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => h(AddonPanel, { active: active ?? false, children: h(CodePanel) }),
  }),
);
