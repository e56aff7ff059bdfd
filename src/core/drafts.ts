import { newId } from './ids.ts';
import type { Content } from './messages.ts';
import type { Message } from './model.ts';

/** A message as somebody wants it written, wherever that may be. */
export interface Draft {
  /** The caller's choice of id, where the dialect lets it choose. */
  id?: string | undefined;
  /** What it is; text unless said otherwise. */
  kind?: string | undefined;
  text: string;
  mediaUrl?: string | undefined;
  /** The message that it answers, without being a thread; left out unless it is in the same room. */
  replyToId?: string | undefined;
  /** Members named beside the text. */
  mentionedIds?: string[] | undefined;
  attachments?: unknown[] | undefined;
  /** What only the dialect knows, under its name. */
  extra?: Record<string, unknown> | undefined;
  /** Any message of the thread: a reply stands for its root. */
  threadId?: string | undefined;
  /** A reply that is shown in the room as well. */
  threadShown?: boolean | undefined;
  /** Whether what others wrote stays as unread for the author as it was; elsewhere who writes has read. */
  leavesUnread?: boolean | undefined;
  /** Whether it is to appear under another name or picture. */
  impersonates?: boolean | undefined;
}

/** An index takes no more of an id, and no client makes longer ones. */
export const maxIdLength = 255;

/** What a draft says. */
export function contentOf(draft: Draft, parent: Message | null): Content {
  const { id, kind = 'text', text, attachments = [], extra = {}, threadShown = false } = draft;
  return {
    ...{ id: id ?? newId(), kind, text, attachments, extra },
    mediaUrl: draft.mediaUrl ?? null,
    replyToId: draft.replyToId ?? null,
    threadRootId: parent ? (parent.threadRootId ?? parent.id) : null,
    threadShown: parent !== null && threadShown,
    leavesUnread: draft.leavesUnread ?? false,
  };
}
