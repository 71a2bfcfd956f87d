import { join } from 'node:path';
import { LOOKS } from './looks.js';
import { stories, test } from './stage.js';

const wanted = new RegExp(process.env['PICTURES_OF'] ?? '');
const folder = process.env['PICTURES_IN'] ?? 'test-results/pictures';

for (const id of stories.filter((each) => wanted.test(each)))
  test(id, async ({ stage, open }, { project }) => {
    await open(id);
    for (const [name, look] of Object.entries(LOOKS)) {
      await stage.evaluate(({ scheme, language, direction }) => {
        const page = document.documentElement;
        page.style.colorScheme = scheme;
        page.lang = language;
        page.dir = direction;
      }, look);
      // What the language brings is asked for, and drawn.
      await stage.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      await stage.waitForLoadState('networkidle');
      const path = join(folder, `${id}-${project.name}-${name}.png`);
      await stage.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' });
    }
  });
