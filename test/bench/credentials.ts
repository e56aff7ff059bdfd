import type pg from 'pg';
import { hashToken } from '../../src/core/tokens.ts';
import { signToken } from '../../src/dialects/mudbase/tokens.ts';
import { createKeyring } from '../../src/secret.ts';
import { id, sizes } from './names.ts';

/** The root secret of the server that is measured. */
export const secret = 'a secret that only the benchmark knows and nobody else';

/** By which the dialects' clients find the workspace. */
export const connectionKeys = {
  mudbaseProjectId: 'be0000000000000000000001',
  imkitClientKey: 'bench-client-key',
  whatsappAccessToken: 'bench-access-token',
};

/**
 * Signs everybody in to Mudbase, as the dialect does; the other dialects' tokens follow from a number, see names.ts.
 *
 * @returns the access tokens, by the user's number
 */
export async function addJwts(client: pg.Client, workspaceId: string): Promise<string[]> {
  const keyring = createKeyring([secret]);
  const end = Math.floor(Date.now() / 1000) + 86_400;
  const jwts: string[] = [];
  for (let n = 0; n < sizes.users; n++)
    jwts.push(
      await signToken(keyring, { userId: id('user', n), email: null, sessionId: id('user', n) }, end),
    );
  await client.query(
    `INSERT INTO credentials (workspace_id, token_hash, user_id, dialect, session_id, expires_at)
     SELECT $1, hash, user_id, 'mudbase', user_id, now() + interval '1 day'
       FROM unnest($2::bytea[], $3::text[]) AS c(hash, user_id)`,
    [workspaceId, jwts.map(hashToken), jwts.map((_, n) => id('user', n))],
  );
  return jwts;
}
