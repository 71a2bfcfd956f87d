import {
  Controls,
  Description,
  DocsContext,
  Heading,
  Primary,
  Stories,
  Subtitle,
  Title,
} from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, useContext, useEffect, useState, type ReactElement } from 'react';
import { CODE_SHOWN, type ShownCode } from '../stories/code/frameworks.js';
import { codeOf } from '../stories/code/shown.js';
import { CodeToCopy } from './code-to-copy.js';

/** The page about an element: what it is, what it can be told, how it is embedded, and all its stories. */
export default function DocsPage(): ReactElement {
  return h(
    Fragment,
    null,
    h(Title),
    h(Subtitle),
    h(Description, { of: 'meta' }),
    h(Primary),
    h(Controls),
    h(PrimaryCode),
    h(Stories),
  );
}

/** The code of the story at the top. */
function PrimaryCode(): ReactElement | null {
  const { channel, storyById } = useContext(DocsContext);
  const { id } = storyById();
  const [shown, setShown] = useState(() => codeOf(id));
  useEffect(() => {
    const take = (told: ShownCode): void => {
      if (told.story === id) setShown(told);
    };
    channel.on(CODE_SHOWN, take);
    return () => channel.off(CODE_SHOWN, take);
  }, [channel, id]);
  return shown
    ? h(Fragment, null, h(Heading, null, 'Code to copy'), h(CodeToCopy, { code: shown.code }))
    : null;
}
