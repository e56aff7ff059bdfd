import type { WebhookFormatters } from '../core/webhook-format.ts';
import type { Dialect } from '../http/dialect.ts';
import { imkit } from './imkit/index.ts';
import { mudbase } from './mudbase/index.ts';
import { parlance } from './parlance/index.ts';
import { rocketchat } from './rocketchat/index.ts';
import { whatsapp } from './whatsapp/index.ts';
import { webhookFormatter } from './whatsapp/webhook-format.ts';

/** The APIs that this server speaks. Adding one means a folder here, a folder under openapi/, and a line here. */
export const dialects: Dialect[] = [rocketchat, mudbase, imkit, whatsapp, parlance];

/** How those dialects that have webhooks word events for them. */
export const webhookFormatters: WebhookFormatters = { [whatsapp.name]: webhookFormatter };
