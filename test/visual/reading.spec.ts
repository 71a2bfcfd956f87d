import { announcementsOf, noteAnnouncements } from './announcements.js';
import { FLOWS } from './flows.js';
import { expect, stories, test } from './stage.js';

// What a screen reader finds in each state of each flow, in its order, and what it was told on the way there:
// written down in `reading/`, and compared.
for (const [flow, states] of Object.entries(FLOWS))
  for (const id of states)
    test(`${flow}: ${id}`, async ({ stage, open }) => {
      expect(stories).toContain(id);
      await noteAnnouncements(stage);
      await open(id);
      await stage.waitForLoadState('networkidle');
      const tree = await stage.locator('#storybook-root').ariaSnapshot();
      const told = await announcementsOf(stage);
      const announced = told.map((each) => `- ${each}\n`).join('');
      expect(`# Announced\n${announced}\n# Read\n${tree}\n`).toMatchSnapshot([
        flow,
        `${id.replace('elements-', '')}.txt`,
      ]);
    });
