import type { Connections } from '../../../core/connections.ts';
import { baseUrlOf } from '../../../core/workspaces.ts';
import type { Wire } from '../types.ts';

/**
 * What a client of each dialect is to be given, as a reply that no cache may keep.
 *
 * @param publicUrl the address of the server, which is the default workspace's
 */
export function presentConnections({ workspace, keys }: Connections, publicUrl: string) {
  const baseUrl = baseUrlOf(workspace, publicUrl);
  const body: Wire['Connections'] = {
    rocketchat: { baseUrl },
    mudbase: { baseUrl, projectId: keys.mudbaseProjectId },
    imkit: { baseUrl, appId: workspace.id, clientKey: keys.imkitClientKey, apiKey: keys.imkitApiKey },
    whatsapp: { baseUrl, instanceId: keys.whatsappInstanceId, accessToken: keys.whatsappAccessToken },
  };
  return { status: 200 as const, body, headers: { 'cache-control': 'no-store' } };
}
