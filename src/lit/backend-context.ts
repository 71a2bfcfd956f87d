import { createContext } from '@lit/context';
import type { Backend } from '../backend/backend.js';

/** The context that a `backend-provider` gives to the elements below it. One key for all copies on a page. */
export const backendContext = createContext<Backend | undefined>(Symbol.for('subsidiary-elements/backend'));
