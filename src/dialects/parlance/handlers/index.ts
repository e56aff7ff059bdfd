import type { Handlers } from '../types.ts';
import { connectionsHandlers } from './connections.ts';
import { mailingsHandlers } from './mailings.ts';
import { usersHandlers } from './users.ts';
import { webhooksHandlers } from './webhooks.ts';
import { workspacesHandlers } from './workspaces.ts';

export const handlers: Handlers = {
  ...connectionsHandlers,
  ...mailingsHandlers,
  ...usersHandlers,
  ...webhooksHandlers,
  ...workspacesHandlers,
};
