import type { Caller } from './caller.ts';

/** Whether somebody is connected, and when they were last. */
export interface Presence {
  /** The name under which the user was asked for. */
  asked: string;
  online: boolean;
  lastSeen: Date | null;
}

/** A session whose token is still good. */
export interface LiveSession {
  sessionId: string;
  userId: string;
  since: Date;
}

/** Presence as far as sessions tell: who holds a token of a session that is renewed from time to time is there. */
export interface PresenceStore {
  /** One row for each name, unknown ones included: one statement. Names are identities of the dialect, or ids. */
  of(workspaceId: string, dialect: string, names: string[]): Promise<Presence[]>;
  /** The live sessions, the newest first. */
  sessions(workspaceId: string): Promise<LiveSession[]>;
}

/**
 * Tells which users are connected.
 *
 * @param names identities of the dialect, or ids
 */
export async function readPresence(
  store: PresenceStore,
  { workspaceId }: Caller,
  dialect: string,
  names: string[],
): Promise<Presence[]> {
  return names.length === 0 ? [] : store.of(workspaceId, dialect, [...new Set(names)]);
}

/** Lists who is connected, once for each session. */
export async function listLiveSessions(
  store: PresenceStore,
  { workspaceId }: Caller,
): Promise<LiveSession[]> {
  return store.sessions(workspaceId);
}
