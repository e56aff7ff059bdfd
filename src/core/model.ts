/** The facts that core speaks of. Dates are instants; ids are opaque text. */

import type { RoomPolicy } from './room-policy.ts';

export interface User {
  workspaceId: string;
  id: string;
  username: string;
  name: string;
  email: string | null;
  emailVerified: boolean;
  kind: string;
  roles: string[];
  active: boolean;
  status: string;
  statusText: string;
  bio: string | null;
  avatarUrl: string | null;
  nickname: string | null;
  passwordVerifier: string | null;
  passwordChangeRequired: boolean;
  /** What only one dialect knows, by dialect. */
  extra: Extra;
  createdAt: Date;
  updatedAt: Date;
  lastSignInAt: Date | null;
}

export type Extra = Record<string, unknown>;

export type Visibility = 'public' | 'private' | 'direct';

export interface Room {
  workspaceId: string;
  id: string;
  visibility: Visibility;
  slug: string | null;
  title: string | null;
  topic: string;
  description: string;
  announcement: string;
  parentRoomId: string | null;
  creator: Person;
  readOnly: boolean;
  broadcast: boolean;
  discoverable: boolean;
  isDefault: boolean;
  joinCode: string | null;
  policy: RoomPolicy;
  /** Vendor ids of the room, by dialect. */
  aliases: Record<string, string>;
  extra: Extra;
  lastSeq: number;
  messageCount: number;
  memberCount: number;
  lastPostSeq: number;
  lastPostAt: Date | null;
  /** The pinned message of a room whose policy allows one. */
  solePinId: string | null;
  archivedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  /** The members of a direct room; nothing for other rooms. */
  members: Person[] | null;
}

/** A user as others see them beside what they did. */
export interface Person {
  id: string;
  username: string;
  name: string;
}

/** A person with what dialects show of a message's sender beside the name. */
export interface Sender extends Person {
  /** As a user's; `platform` where nobody but the platform itself speaks. */
  kind: string;
  avatarUrl: string | null;
  bio: string | null;
  lastSignInAt: Date | null;
}

/** A person with what dialects show of the members of a room. */
export interface Profile extends Sender {
  workspaceId: string;
  updatedAt: Date;
}

/** A person as they were called when a message named them; a system message keeps their picture too. */
export interface MentionedPerson extends Person {
  avatarUrl?: string | null;
}

export interface Membership {
  id: string;
  roomId: string;
  userId: string;
  roles: string[];
  joinedAt: Date;
  open: boolean;
  favorite: boolean;
  muted: boolean;
  readSeq: number;
  readAt: Date | null;
  markedUnread: boolean;
  /** What the member has set for the room, by dialect. */
  prefs: Extra;
  /** What others have noted of the member here, by dialect. */
  extra: Extra;
  updatedAt: Date;
}

/** What a system message reports. */
export type SystemKind =
  | 'joined'
  | 'left'
  | 'added'
  | 'membersAdded'
  | 'removed'
  | 'membersRemoved'
  | 'invitationsCancelled'
  | 'messageDeleted'
  | 'messagePinned'
  | 'roomRenamed'
  | 'topicChanged'
  | 'descriptionChanged'
  | 'announcementChanged'
  | 'roomArchived'
  | 'roomUnarchived'
  | 'roleAdded'
  | 'roleRemoved'
  | 'discussionCreated';

export interface Message {
  workspaceId: string;
  id: string;
  roomId: string;
  /** Vendor ids of the room, by dialect. */
  roomAliases: Record<string, string>;
  seq: number;
  author: Person;
  system: SystemKind | null;
  /** text, image, video, audio, file, location, contact, sticker, or a word that only its dialect knows. */
  kind: string;
  text: string;
  /** Where the picture, sound or file is. */
  mediaUrl: string | null;
  /** The message of the same room that this one answers, without being a thread. */
  replyToId: string | null;
  /** What of that message is shown beside this one; nothing when it is gone or concealed. */
  replyTo: Quote | null;
  mentions: MentionedPerson[];
  roomMentions: { id: string; slug: string }[];
  attachments: unknown[];
  extra: Extra;
  threadRootId: string | null;
  threadShown: boolean;
  replyCount: number;
  lastReplyAt: Date | null;
  /** Ids of those who follow the thread; nothing when nobody ever did. */
  followers: string[] | null;
  /** In the order in which they came; nothing when nobody ever reacted. */
  reactions: Reaction[] | null;
  /** The reader, if they have starred it, and nobody else; nothing when nobody ever did, or nobody reads. */
  starredBy: string[] | null;
  /** Nothing when it was never pinned. */
  pin: { active: boolean; at: Date; by: Person } | null;
  /** Hidden from ordinary members by those who look after the room. */
  concealedAt: Date | null;
  editedBy: Person | null;
  editedAt: Date | null;
  deletedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** A message as it is shown beside one that answers or reports it. */
export interface Quote {
  author: Person;
  kind: string;
  text: string;
  mediaUrl: string | null;
  createdAt: Date;
}

/** An exact string that a user has put to a message. */
export interface Reaction {
  reaction: string;
  user: Pick<Person, 'id' | 'username'>;
}

/** A page of a list, by position. */
export interface Page {
  offset: number;
  /** At most so many rows; `count: 0` of a dialect's wire is the ceiling `everything`. */
  limit: number;
}

/** "Everything" ends here. */
export const everything = 5000;

/** One criterion of a list's order. */
export interface Order<Field extends string> {
  field: Field;
  ascending: boolean;
}

export interface PageOf<T> {
  rows: T[];
  total: number;
}
