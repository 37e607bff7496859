import type { Handlers } from './handler';

/** How the person likes the app. */
export const preferencesHandlers = {
  'preferences.set': (preferences, { session }) => {
    session.file().preferences.put(preferences);
    return preferences;
  },
} satisfies Handlers<'preferences.set'>;
