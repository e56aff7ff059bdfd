import type { Handlers } from '../types.ts';
import { connectionsHandlers } from './connections.ts';
import { usersHandlers } from './users.ts';
import { workspacesHandlers } from './workspaces.ts';

export const handlers: Handlers = { ...connectionsHandlers, ...usersHandlers, ...workspacesHandlers };
