// The single file for a script element: everything is registered, and the host doctor is loaded by who asks for it.
export * from './register.js';

/** Loads `subsidiary-doctor`, from beside this file. Resolves once its tag is defined. */
export const loadDoctor = async (): Promise<void> => {
  await import('./define/subsidiary-doctor.js');
};
