import type { Access, components, operations } from '../../../generated/whatsapp/types.ts';
import type { Handlers as HandlersOf } from '../../http/handler.ts';

/** Every operation of the dialect with its handler; topic files implement a `Pick` of it. */
export type Handlers = HandlersOf<operations, { [Id in keyof Access]: Access[Id] }>;

/** The vendor's named shapes. */
export type Wire = components['schemas'];
