import type { Caller } from '../../../core/caller.ts';
import { makeConnectionKey } from '../../../core/connection-keys.ts';
import type { Instance } from '../../../core/instances.ts';
import {
  chooseRatePolicy,
  createInstance,
  deleteInstance,
  demandWorking,
  haltInstance,
  instanceOf,
  restartInstance,
  startInstance,
} from '../../../core/instances.ts';
import type { Services } from '../../../http/services.ts';
import {
  presentInfo,
  presentMe,
  presentNewInstance,
  presentRateLimits,
  presentState,
  sessionName,
} from '../present/instance.ts';
import type { Handlers, Wire } from '../types.ts';

type ByPostOrGet<Name extends string> = Name | `${Name}ByGet`;
type Change = 'startInstance' | 'stopInstance' | 'restartInstance' | 'logoutInstance';
type Topic =
  | ByPostOrGet<Change | 'getInstance'>
  | 'createInstance'
  | 'deleteInstance'
  | 'getMe'
  | 'getRateLimit'
  | 'setRateLimit';
type Context = Services & { caller: Caller };

/** A change of the caller's instance, answered with what it is then. */
const change =
  (make: (context: Context) => Promise<Instance>) =>
  async (_request: unknown, context: Context): Promise<{ status: 200; body: Wire['InstanceState'] }> => ({
    status: 200,
    body: presentState(await make(context)),
  });

const start = change(({ store, caller }) => startInstance(store, caller));
const stop = change(({ store, caller }) => haltInstance(store, caller, 'STOPPED'));
const restart = change(({ store, caller }) => restartInstance(store, caller));
const logout = change(({ store, caller }) => haltInstance(store, caller, 'SCAN_QR_CODE'));

async function info(
  _request: unknown,
  { caller }: Context,
): Promise<{ status: 200; body: Wire['InstanceInfo'] }> {
  return { status: 200, body: presentInfo(instanceOf(caller), caller) };
}

export const instancesHandlers: Pick<Handlers, Topic> = {
  async createInstance({ body = {} }, { store, caller }) {
    const made = { id: makeConnectionKey('whatsappInstanceId'), displayName: body.name ?? '' };
    return { status: 200, body: presentNewInstance(await createInstance(store, caller, made)) };
  },

  startInstance: start,
  startInstanceByGet: start,
  stopInstance: stop,
  stopInstanceByGet: stop,
  restartInstance: restart,
  restartInstanceByGet: restart,
  logoutInstance: logout,
  logoutInstanceByGet: logout,
  getInstance: info,
  getInstanceByGet: info,

  async deleteInstance(_request, { store, caller }) {
    const { id, name } = await deleteInstance(store, caller);
    return { status: 200, body: { name: sessionName(name), status: 'DELETED', instance_id: id } };
  },

  async getMe(_request, { caller }) {
    demandWorking(caller);
    return { status: 200, body: presentMe(caller) };
  },

  async getRateLimit(_request, { caller }) {
    return { status: 200, body: presentRateLimits(instanceOf(caller)) };
  },

  async setRateLimit({ body }, { store, caller }) {
    const chosen = await chooseRatePolicy(store, caller, body.policy_slug);
    return { status: 200, body: presentRateLimits(chosen) };
  },
};
