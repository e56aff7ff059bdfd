import type { Caller } from '../../../core/caller.ts';
import { demandWorking } from '../../../core/instances.ts';
import type { AnyHandler } from '../../../http/handler.ts';
import type { Handlers } from '../types.ts';
import { channelsHandlers } from './channels.ts';
import { discoveryHandlers } from './discovery.ts';
import { instancesHandlers } from './instances.ts';
import { messagesHandlers } from './messages.ts';
import { sendingHandlers } from './sending.ts';
import { webhooksHandlers } from './webhooks.ts';

/** Channels are only for instances that work (sheet 6); where nobody is resolved yet, core will see to it. */
const whenWorking = <Topic extends Partial<Handlers>>(topic: Topic): Topic =>
  Object.fromEntries(
    Object.entries(topic as Record<string, AnyHandler>).map(([operationId, handle]) => [
      operationId,
      async (request: never, context: never) => {
        const { caller } = context as { caller: Caller | null };
        if (caller) demandWorking(caller);
        return handle(request, context);
      },
    ]),
  ) as Topic;

/** Every operation of the dialect. */
export const handlers: Handlers = {
  ...whenWorking({ ...channelsHandlers, ...discoveryHandlers, ...sendingHandlers, ...messagesHandlers }),
  ...instancesHandlers,
  ...webhooksHandlers,
};
