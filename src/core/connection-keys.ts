import { randomBytes } from 'node:crypto';
import { newId } from './ids.ts';
import { newToken } from './tokens.ts';

/** How each kind of key is made, in the form that the vendor's clients know. */
const makers = {
  /** Mudbase sheet 3: 24 hex digits. */
  mudbaseProjectId: newId,
  /** IMKit sheet 3.1: any string. */
  imkitClientKey: newToken,
  /** IMKit sheet 3.1: base64. */
  imkitApiKey: () => randomBytes(32).toString('base64'),
  /** WhatsApp sheet 1: 12 upper-case hex digits. */
  whatsappInstanceId: () => randomBytes(6).toString('hex').toUpperCase(),
  /** WhatsApp sheet 1: opaque. */
  whatsappAccessToken: newToken,
} satisfies Record<string, () => string>;

/** The ids and keys by which the clients of dialects without a server address of their own find a workspace. */
export type ConnectionKind = keyof typeof makers;

export const connectionKinds = Object.keys(makers) as ConnectionKind[];

/** The keys of one workspace, in clear. */
export type ConnectionKeys = Record<ConnectionKind, string>;

/** The keys of a new workspace, which is its own Mudbase project unless told otherwise. */
export function makeConnectionKeys(workspaceId: string, chosen: Partial<ConnectionKeys>): ConnectionKeys {
  return {
    mudbaseProjectId: workspaceId,
    imkitClientKey: makers.imkitClientKey(),
    imkitApiKey: makers.imkitApiKey(),
    whatsappInstanceId: makers.whatsappInstanceId(),
    whatsappAccessToken: makers.whatsappAccessToken(),
    ...chosen,
  };
}

/** A new key of a kind, in its vendor's form. */
export function makeConnectionKey(kind: ConnectionKind): string {
  return makers[kind]();
}
