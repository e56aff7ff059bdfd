import {
  listPreferences,
  removePreference,
  setPreference,
  showPreference,
} from '../../../core/preferences.ts';
import { ok } from '../present/envelope.ts';
import type { Handlers } from '../types.ts';

export const preferencesHandlers: Pick<
  Handlers,
  'listPreferences' | 'getPreferenceMap' | 'setPreference' | 'deletePreference'
> = {
  async listPreferences({ query }, { store, caller }) {
    if (query.key !== undefined) {
      const { key, value } = await showPreference(store.preferences, caller, query.key);
      return ok({ key, data: value });
    }
    const entries = await listPreferences(store.preferences, caller);
    return ok(entries.map(({ key, value }) => ({ key, data: value })));
  },

  async getPreferenceMap(_request, { store, caller }) {
    const entries = await listPreferences(store.preferences, caller);
    return ok(Object.fromEntries(entries.map(({ key, value }) => [key, value])));
  },

  async setPreference({ params: { key }, body }, { store, caller }) {
    await setPreference(store.preferences, caller, { key, value: body });
    return ok({ key, data: body });
  },

  async deletePreference({ params }, { store, caller }) {
    await removePreference(store.preferences, caller, params.key);
    return ok({});
  },
};
