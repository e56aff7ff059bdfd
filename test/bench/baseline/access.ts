import { createHash } from 'node:crypto';

// The check of the token: its hash, and a look-up of that. The signature of a JWT is not looked at.

/** A statement with the name under which it is prepared. */
export interface Statement {
  name: string;
  text: string;
}

export const hashOf = (text: unknown) => createHash('sha256').update(String(text)).digest();

export const bearerOf = (headers: Record<string, unknown>) =>
  String(headers.authorization).slice('Bearer '.length);

/**
 * The part `caller` of a statement.
 *
 * @param condition SQL of what holds for the credential `c` beside its hash, which is $1
 */
export const caller = (condition: string) => `
  caller AS (
    SELECT u.workspace_id, u.id, u.username, u.name FROM credentials c
      JOIN users u ON u.workspace_id = c.workspace_id AND u.id = c.user_id
     WHERE c.token_hash = $1 AND (c.expires_at IS NULL OR c.expires_at > now()) AND u.active AND ${condition}
  )`;

/** The key that has to be presented beside the token; its hash is $2. */
export const underKey = (kind: string) =>
  `EXISTS (SELECT FROM connection_keys k WHERE k.workspace_id = c.workspace_id AND k.kind = '${kind}' AND k.hash = $2)`;

/** SQL of the reactions to a message `m`, the first one first: [[reaction, user id, user name]]. */
export const reactions = `
  CASE WHEN m.reacted THEN (
    SELECT jsonb_agg(jsonb_build_array(x.reaction, x.user_id, u.username) ORDER BY x.at) FROM reactions x
      JOIN users u ON u.workspace_id = x.workspace_id AND u.id = x.user_id
     WHERE x.workspace_id = m.workspace_id AND x.message_id = m.id
  ) END AS reactions`;

export type Reactions = [reaction: string, userId: string, username: string][] | null;

/** Who chose what, by reaction. */
export function grouped(all: Reactions, who: 1 | 2): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const entry of all ?? []) {
    const known = users.get(entry[0]);
    if (known) known.push(entry[who]);
    else users.set(entry[0], [entry[who]]);
  }
  return users;
}
