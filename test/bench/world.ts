import { foundWorkspace } from '../../src/core/workspaces.ts';
import { founding } from '../../src/dialects/rocketchat/founding.ts';
import { createKeyring } from '../../src/secret.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createStore } from '../../src/store/index.ts';
import { migrate } from '../../src/store/migrate.ts';
import { addJwts, connectionKeys, secret } from './credentials.ts';
import type { BenchDatabase } from './postgres.ts';
import { seed } from './seed.ts';

/** What everything that is measured has before it. */
export interface World {
  workspaceId: string;
  /** Mudbase's access tokens, by the user's number. */
  jwts: string[];
}

/** Makes the schema, the default workspace and what people have written in it. */
export async function makeWorld({ url, client }: BenchDatabase): Promise<World> {
  await migrate(url);
  const database = openDatabase(url, console.error);
  const store = createStore(database, createKeyring([secret]));
  const administrator = { username: 'admin', email: 'admin@example.com', password: { text: 'x' } };
  const workspace = {
    name: 'Bench',
    host: null,
    isDefault: true,
    administrator,
    connections: connectionKeys,
  };
  const { id: workspaceId } = await foundWorkspace(store.workspaces, workspace, founding);
  await database.close();
  await seed(client, workspaceId);
  return { workspaceId, jwts: await addJwts(client, workspaceId) };
}
