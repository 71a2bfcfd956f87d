// `npm test`: every suite in Chromium and Node, one sum at the end.
import { everyDay, runSuites } from './suites.mjs';

await runSuites(everyDay);
