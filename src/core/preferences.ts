import type { Caller } from './caller.ts';

/** An entry of what a user's clients keep for themselves. */
export interface Preference {
  key: string;
  value: unknown;
}

export interface PreferenceStore {
  /** A user's entries in order of their keys, or the one of a key. */
  list(workspaceId: string, userId: string, key: string | null): Promise<Preference[]>;
  /** Keeps an entry, with an event when it was another: one statement. */
  set(caller: Caller, preference: Preference): Promise<void>;
  /** Forgets an entry, with an event when there was one: one statement. */
  remove(caller: Caller, key: string): Promise<void>;
}

/** Lists what the caller's clients keep, in order of the keys. */
export async function listPreferences(
  store: PreferenceStore,
  { workspaceId, userId }: Caller,
): Promise<Preference[]> {
  return store.list(workspaceId, userId, null);
}

/** An entry of the caller's; its value is null when nothing was kept. */
export async function showPreference(
  store: PreferenceStore,
  { workspaceId, userId }: Caller,
  key: string,
): Promise<Preference> {
  const [found] = await store.list(workspaceId, userId, key);
  return found ?? { key, value: null };
}

/** Keeps an entry of the caller's, in place of what was kept under its key. */
export async function setPreference(
  store: PreferenceStore,
  caller: Caller,
  preference: Preference,
): Promise<void> {
  await store.set(caller, preference);
}

/** Forgets an entry of the caller's. What is not there stays so. */
export async function removePreference(store: PreferenceStore, caller: Caller, key: string): Promise<void> {
  await store.remove(caller, key);
}
