import { html, type TemplateResult } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import { MemoryBackend } from '../src/backend/memory/memory-backend.js';
import type { DemoRole } from '../src/backend/memory/seed.js';
import { ScriptedBackend, type Script } from '../src/testing/scripted-backend.js';
import { chosenScenario, daysPassed } from './scenarios.js';

/** The day on which all stories happen. */
export const TODAY = Date.parse('2026-11-23T09:00:00Z');
const DAY = 86_400_000;

/**
 * A world of its own for a story, seen by one of the demo's people, with scripted answers where a state needs them. The
 * scenario of the toolbar counts where the story does not ask for something else.
 */
export function backendFor(as?: DemoRole, script: Script = {}, large?: number): ScriptedBackend {
  const scenario = chosenScenario();
  // Whatever is in the world was there before the days have passed.
  let passed = (): number => 0;
  const world = MemoryBackend.demo({
    as: as ?? scenario.as ?? 'main-owner',
    large: large ?? scenario.large ?? 300,
    now: () => TODAY + passed() * DAY,
  });
  passed = daysPassed;
  return new ScriptedBackend(world, { ...scenario.script, ...script });
}

/** Elements below a provider, as a page embeds them. */
export const stage = (backend: Backend, content: TemplateResult): TemplateResult =>
  html`<backend-provider .backend=${backend}>${content}</backend-provider>`;
