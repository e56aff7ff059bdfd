import type { Password } from './passwords.ts';
import { makeVerifier } from './passwords.ts';
import { newId } from './ids.ts';

export interface Workspace {
  id: string;
  name: string;
  host: string | null;
  isDefault: boolean;
  createdAt: Date;
}

/** What a new workspace holds before anybody has done anything, as the dialects' clients expect it. */
export interface Founding {
  /** A public room that everybody joins. */
  generalRoom: { id: string; slug: string };
  /** A bot that is always there. */
  bot: { id: string; username: string; name: string };
}

export interface NewWorkspace {
  name: string;
  host: string | null;
  isDefault: boolean;
  administrator: { username: string; email: string; password: Password };
}

export interface FoundedWorkspace extends Omit<NewWorkspace, 'administrator'> {
  id: string;
  administrator: { id: string; username: string; email: string; passwordVerifier: string };
  founding: Founding;
}

export interface WorkspaceStore {
  /** The workspace that claims a host name, else the default one. */
  idForHost(host: string): Promise<string>;
  findDefault(): Promise<Workspace | null>;
  /** Writes a workspace with its roles, permissions, users and room in one transaction. */
  found(workspace: FoundedWorkspace): Promise<Workspace>;
}

/**
 * Founds a workspace with its administrator, its bot and its general room.
 *
 * @throws {CoreError} `hostTaken`
 */
export async function foundWorkspace(
  store: WorkspaceStore,
  { administrator: { username, email, password }, ...workspace }: NewWorkspace,
  founding: Founding,
): Promise<Workspace> {
  return store.found({
    ...workspace,
    id: newId(),
    administrator: { id: newId(), username, email, passwordVerifier: await makeVerifier(password) },
    founding,
  });
}
