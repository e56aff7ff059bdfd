import type { TestServer } from './build.ts';

/** A digest of all that a workspace has, by table. */
export async function contentsOf(
  { database }: TestServer,
  workspaceId: string,
): Promise<Record<string, string>> {
  const { rows: tables } = await database.pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'workspace_id'`,
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables) {
    const text = `SELECT count(*) || ' ' || COALESCE(md5(string_agg(t::text, ',' ORDER BY t::text)), '') AS digest FROM "${name}" t WHERE workspace_id = $1`;
    const { rows } = await database.pool.query<{ digest: string }>(text, [workspaceId]);
    digests[name] = rows[0]?.digest ?? '';
  }
  return digests;
}
