import { hash, verify } from '@node-rs/argon2';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { newToken } from '../../../src/core/tokens.ts';
import { defaultPreferences } from '../../../src/dialects/rocketchat/present/preferences.ts';
import { hashOf } from './access.ts';

const findUser = `
  SELECT u.workspace_id, u.id, u.username, u.name, u.status, u.active, u.roles, u.password_verifier, u.updated_at
    FROM users u JOIN workspaces w ON w.id = u.workspace_id AND w.is_default
   WHERE u.username_key = $1 AND u.deleted_at IS NULL`;

/** $1 workspace, $2 user, $3 token. Of a user's tokens the newest 50 stay. */
const openSession = `
  WITH superfluous AS (
    DELETE FROM credentials c USING (
      SELECT token_hash FROM credentials WHERE workspace_id = $1 AND user_id = $2
       ORDER BY COALESCE(expires_at > now(), true) DESC, created_at DESC OFFSET 49
    ) old WHERE c.workspace_id = $1 AND c.token_hash = old.token_hash
  ),
  shown AS (UPDATE users SET last_sign_in_at = now() WHERE workspace_id = $1 AND id = $2)
  INSERT INTO credentials (workspace_id, token_hash, user_id, dialect, expires_at)
  VALUES ($1, $3, $2, 'rocketchat', now() + interval '90 days')`;

/** Of the same strength as the others, for users who do not exist: they take as long. */
const nobody = await hash('nobody', { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/** Rocket.Chat's sign-in. */
export function serveLogin(app: FastifyInstance, pool: pg.Pool): void {
  app.post<{ Body: { user: string; password: string } }>('/api/v1/login', async ({ body, host }, reply) => {
    const { rows } = await pool.query({ name: 'user', text: findUser, values: [body.user.toLowerCase()] });
    const [user] = rows;
    const isRight = await verify(user?.password_verifier ?? nobody, hashOf(body.password).toString('hex'));
    if (!user?.active || !isRight) return reply.code(401).send({ status: 'error' });
    const authToken = newToken();
    const values = [user.workspace_id, user.id, hashOf(authToken)];
    await pool.query({ name: 'session', text: openSession, values });
    const { id, name, username, status, active, roles } = user;
    const me = {
      ...{
        _id: id,
        name,
        username,
        emails: [],
        status,
        statusConnection: status,
        utcOffset: 0,
        active,
        roles,
      },
      settings: { profile: {}, preferences: defaultPreferences },
      avatarUrl: `http://${host}/avatar/${username}`,
      _updatedAt: user.updated_at.toISOString(),
    };
    return { success: true, status: 'success', data: { userId: id, authToken, me } };
  });
}
