import type { Access } from '../codegen/document.ts';
import type { Caller, Presented } from '../core/caller.ts';
import type { Services } from './services.ts';

/** What every handler is given beside the request. */
interface BaseContext extends Services {
  /** The workspace of the request's host, else the default one; asked only by operations without a credential. */
  workspaceId(): Promise<string>;
  /** The name by which the server was called. */
  host: string;
  /** Where the request comes from: the connection's other end, or whom a trusted proxy names. */
  address: string;
}

/** What a handler knows of who calls, by how its operation learns it. */
export interface ContextOf {
  none: BaseContext;
  /** What the request presents may be good for something else than signing in. */
  optional: BaseContext & { caller: Caller | null; presented: Presented | null };
  caller: BaseContext & { caller: Caller; presented: Presented };
  presented: BaseContext & { presented: Presented };
}

type Json<Message> = Message extends { content: infer Content } ? Content[keyof Content] : null;
type BodyOf<O> = O extends { requestBody: infer Body }
  ? Json<Body>
  : O extends { requestBody?: infer Body }
    ? Json<NonNullable<Body>> | undefined
    : undefined;
type Parameters<O, Place extends string> = O extends { parameters: { [P in Place]: infer Values } }
  ? Values
  : O extends { parameters: { [P in Place]?: infer Values } }
    ? // Without a query string there is still an object.
      NonNullable<Values>
    : never;

/** The parts of a request, typed by its operation. */
export interface RequestOf<O> {
  params: Parameters<O, 'path'>;
  query: Parameters<O, 'query'>;
  headers: Parameters<O, 'header'>;
  body: BodyOf<O>;
}

/** One of the replies that the operation's spec describes. */
export type ReplyOf<O> = O extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: {
        status: Status;
        body: Json<Responses[Status]>;
        headers?: Record<string, string>;
      };
    }[keyof Responses]
  : never;

/** Wire in, one operation of core, wire out. Refusals are thrown by core; the reply object is never touched. */
export type Handler<O, A extends Access> = (
  request: RequestOf<O>,
  context: ContextOf[A],
) => Promise<ReplyOf<O>>;

/** A handler for every operation of a dialect, by operationId: a missing one does not compile. */
export type Handlers<Operations, AccessMap extends Record<keyof Operations, Access>> = {
  [Id in keyof Operations]: Handler<Operations[Id], AccessMap[Id]>;
};

/** A handler as the mounting code calls it, after the types have done their work. */
export type AnyHandler = (request: RequestOf<unknown>, context: never) => Promise<Reply>;

export interface Reply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}
