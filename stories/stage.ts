import { html, type TemplateResult } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import { MemoryBackend } from '../src/backend/memory/memory-backend.js';
import type { DemoRole } from '../src/backend/memory/seed.js';
import { ScriptedBackend, type Script } from '../src/testing/scripted-backend.js';

/** The day on which all stories happen. */
export const TODAY = Date.parse('2026-11-23T09:00:00Z');

/** A world of its own for a story, seen by one of the demo's people, with scripted answers where a state needs them. */
export const backendFor = (as: DemoRole = 'main-owner', script: Script = {}, large = 300): ScriptedBackend =>
  new ScriptedBackend(MemoryBackend.demo({ as, large, now: () => TODAY }), script);

/** Elements below a provider, as a page embeds them. */
export const stage = (backend: Backend, content: TemplateResult): TemplateResult =>
  html`<backend-provider .backend=${backend}>${content}</backend-provider>`;
