import type { NewRoom } from '../../core/room-creation.ts';
import { roomPolicy } from './preset.ts';

/** What `channels.create` and `groups.create` take alike. */
interface CreationBody {
  name: string;
  members?: string[];
  readOnly?: boolean;
  excludeSelf?: boolean;
  customFields?: Record<string, unknown>;
  extraData?: { broadcast?: boolean; topic?: string };
}

/** The room that a body describes; a broadcast room is read-only too (sheet 5). */
export function newRoomOf(visibility: NewRoom['visibility'], body: CreationBody): NewRoom {
  const {
    name,
    members = [],
    readOnly = false,
    excludeSelf = false,
    customFields = {},
    extraData = {},
  } = body;
  const { broadcast = false, topic = '' } = extraData;
  return {
    visibility,
    slug: name,
    title: name,
    topic,
    description: '',
    readOnly: readOnly || broadcast,
    broadcast,
    policy: roomPolicy,
    extra: { rocketchat: { customFields } },
    usernames: members,
    callerJoins: !excludeSelf,
  };
}
