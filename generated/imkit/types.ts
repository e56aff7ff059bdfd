// Made from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/auths/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a token, answered without an envelope
         * @description Makes the user if they are new. The answer is the bare `result` of `POST /auths/sign/v2`.
         */
        post: operations["signToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auths/sign/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a token
         * @description Makes the user if they are new; a name and a picture that are given replace the earlier ones.
         */
        post: operations["signTokenV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auths/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Make random text that can be bound as a token
         * @description Nothing is kept; bind the text with `PUT /admin/clients/{clientId}/token`.
         */
        get: operations["makeRandomToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auths/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tokens that hold
         * @description Newest first, 50 unless `limit` is given, at most 100. The tokens themselves are not shown.
         */
        get: operations["listTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/clients/{clientId}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bind a token of the customer's own to a user
         * @description Any text will do. The user keeps their other tokens; without `expirationDate` the token holds for 7 days. Binding a token again to its user moves the date only.
         */
        put: operations["bindToken"];
        post?: never;
        /**
         * Revoke a token of a user, or all of them
         * @description A `token` that is not the user's is 404 `TOKEN_NOT_FOUND`; without `token` there may be none to revoke.
         */
        delete: operations["revokeTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description By id, 50 unless `limit` is given, at most 100. `q` may speak of `_id`, `nickname` and `email`.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Make or update a user, with a token if asked
         * @description What is given replaces what was there. `issueAccessToken` issues a token for 7 days; `token` binds one of the customer's own, until `expirationDate`. No token is issued or bound for an administrator.
         */
        post: operations["upsertClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/clients/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make or update several users
         * @description All of them or, when one makes no sense, none.
         */
        post: operations["upsertClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of users
         * @description By id, 50 unless `limit` is given, at most 100.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Make a group of users
         * @description The group can be a member of rooms; so are then the users in it. A member who does not exist is 404.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/clients/{clientId}/mute/{roomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute a room for a user
         * @description Muting a muted room changes nothing.
         */
        post: operations["muteRoomForClient"];
        /** Unmute a room for a user */
        delete: operations["unmuteRoomForClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the caller's profile
         * @description With the API key, that of the platform admin.
         */
        get: operations["getMe"];
        put?: never;
        /**
         * Change the caller's profile
         * @description What is not given stays as it is.
         */
        post: operations["updateMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke the token of this call */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/logout-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke the caller's other tokens */
        post: operations["logoutOthers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the caller's unread messages
         * @description Over all rooms, or those that carry every one of the tags. Muted rooms count too.
         */
        get: operations["getMyBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/mute/{roomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute a room
         * @description Muting a muted room changes nothing.
         */
        post: operations["muteRoom"];
        /** Unmute a room */
        delete: operations["unmuteRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/pref": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the caller's store, or show one entry of it */
        get: operations["listPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/pref/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep an entry
         * @description The body is the data, any JSON; an empty body is `{}`. It replaces what was kept under the key.
         */
        post: operations["setPreference"];
        /**
         * Forget an entry
         * @description Forgetting what is not there changes nothing.
         */
        delete: operations["deletePreference"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/prefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the caller's store as a map */
        get: operations["getPreferenceMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the unread messages of several accounts of one device
         * @description Tokens that do not hold are passed over. The tokens are the credential; the client key is asked for beside them.
         */
        post: operations["countBadgesOfTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badges/byRoomTags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the caller's unread messages per room tag
         * @description Per tag that was asked for, also where nothing is unread; without `tags`, per tag of the caller's rooms.
         */
        post: operations["countBadgesByRoomTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badges/byRoomTagsAndTime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count the caller's unread messages per room tag, up to a time */
        post: operations["countBadgesByRoomTagsAndTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's rooms
         * @description Those that the caller, or a user group of the caller's, is a member of, without frozen rooms and pending invitations; all of them unless `limit` is 1 or more, at most 5,000. With the API key, every room. `q` may speak of `_id`, `name`, `members`, `roomTags` and `roomType`.
         */
        get: operations["listRooms"];
        put?: never;
        /**
         * Make a room without entering it
         * @description A direct room of two members has the id that follows from theirs, whatever `_id` says. A room that there is already is answered as it is. A member or an owner who does not exist is 404 `CLIENT_NOT_FOUND`.
         */
        post: operations["createRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/createAndJoin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a room and enter it
         * @description A direct room has one invitee, who is a member at once, and the id that follows from the two; it is made once. A group that there is already is entered, the invitees are added, the other members of the body are passed over. A group's maker owns it. An invitee who does not exist is 404 `CLIENT_NOT_FOUND`; a room that the caller may not enter is 403.
         */
        post: operations["createAndJoinRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ids of the caller's rooms
         * @description In the order of `GET /rooms`, all of them unless `limit` is 1 or more, at most 5,000.
         */
        get: operations["listRoomIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/quitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rooms that the caller has left */
        get: operations["listQuittedRooms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rooms into which the caller is invited */
        get: operations["listMyInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a room with its members */
        get: operations["getRoom"];
        /**
         * Change a room
         * @description For superusers, and the owner alone hands the room on. In a room without an owner any member may change all but `owner`, `managers` and `status`. `status` 0 freezes the room: it leaves the lists and takes no messages.
         */
        put: operations["updateRoom"];
        post?: never;
        /**
         * Delete a room with its messages
         * @description For the owner and the platform admin.
         */
        delete: operations["deleteRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/exists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say whether there is a room with this id */
        get: operations["roomExists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the bot state of a room
         * @description For superusers, and for any member of a room without an owner.
         */
        put: operations["setBotState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a room
         * @description Accepts the caller's pending invitations into it. A room that is not open, bans the caller or wants an invitation is 403 `PERMISSION_DENIED`. Entering again changes nothing.
         */
        post: operations["joinRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or invite users
         * @description For members of the room. With `invitationRequired` the users are invited instead of added; where it is not given, the room says so, else the app's configuration. Members and invited users are passed over.
         */
        post: operations["addMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/members/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or invite one user
         * @deprecated
         * @description As `POST /rooms/{roomId}/members` with one invitee, but for the system message, `addMember`.
         */
        post: operations["addMember"];
        /**
         * Remove one member, or leave
         * @deprecated
         * @description As `POST /rooms/{roomId}/delete/members` with one member and no system message.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/delete/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove members, or leave
         * @description The caller's own id is leaving (system message `leaveRoom`), another one removing (`deleteMember`, `deleteMembers`). A user who is not in the room is 404 `CLIENT_NOT_FOUND`; nobody is removed then. The room's own policy says who may remove.
         */
        post: operations["removeMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/member/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a property of a member
         * @description Written into `memberProperties`. The property `role` takes `admin` or `member`, for the owner, admins and the platform admin; a new admin is told by the system message `assignAdmin`. `client`, `badge` and `lastRead` cannot be set. Any member may set the others.
         */
        put: operations["setMemberProperty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is invited into a room
         * @description For members of the room.
         */
        get: operations["listRoomInvitations"];
        put?: never;
        post?: never;
        /**
         * Decline the caller's invitations into a room
         * @description The answer lists the caller's remaining invitations into other rooms. Declining again changes nothing.
         */
        delete: operations["declineInvitations"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/invitations/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel one invitation into a room
         * @deprecated
         * @description As `POST /rooms/{roomId}/delete/invitations` with one invitee.
         */
        delete: operations["cancelInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/delete/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel invitations into a room
         * @description For members of the room; writes the system message `cancelInvitations`. Whoever is not invited is passed over. The answer lists the invitations that remain.
         */
        post: operations["cancelInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send, edit or recall a message
         * @description Without `_id` the message is new. With it the caller's own message is edited. With it and `messageType` `recall` the
         *     message is recalled, which its sender, an owner or a manager of the room, and the API key may do: its text becomes
         *     empty, its media, `extra` and reactions are gone, and it is no longer pinned; recalling again changes nothing.
         *     Words that the app's configuration censors are replaced by asterisks. A room that does not exist is answered like one
         *     of which the caller is no member.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find messages by a condition
         * @deprecated
         * @description Use `POST /search` instead. Newest first, from the caller's rooms only. The members of `q` are `_id`, `sender`,
         *     `message` and `messageType`; `{"_id":{"$in":[…]}}` fetches the messages that a search found.
         */
        get: operations["findMessages"];
        put?: never;
        /**
         * Send a message as a given client
         * @description The sender need not be in the room. The answer names the sender by id alone.
         */
        post: operations["postMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a batch
         * @description An unknown batch has none.
         */
        get: operations["getBatch"];
        put?: never;
        /**
         * Send a message to many
         * @description Each entry of `paras` gets a message of its own. Every text `$name$` in the message is replaced by the entry's member
         *     of that name. `room` says where it goes; `receiver`, where there is no `room`, stands for the direct room of sender
         *     and receiver, which is made if needed. With a user token the caller is the sender. Nothing is sent unless every
         *     entry can be.
         */
        post: operations["sendBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/messages/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a room
         * @description In the order in which they were sent, newest first unless `sortOrder` says otherwise; with `afterTime` in the order of
         *     the field that `timeRangeField` names. The message of `beforeMessage` or `afterMessage` is itself in the page.
         *     Recalled messages are there as such. Messages that the caller deleted for himself carry `isDeleted`; messages hidden
         *     for all are left out unless the caller is an owner, a manager or the API key.
         */
        get: operations["listRoomMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a room by id
         * @deprecated
         * @description Use `/rooms/{roomId}/messages/v3` instead. Newest first. The members of `q` are `_id`, `sender`, `message` and
         *     `messageType`.
         */
        get: operations["listRoomMessagesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages around one
         * @description Newest first, that message among them.
         */
        get: operations["listMessagesAround"];
        put?: never;
        post?: never;
        /**
         * Delete a message, or all of a room, for everyone
         * @description For owners and managers of the room and the API key. The message id `_all` stands for all messages. A pinned message
         *     is no longer pinned then. `RM` is a sentence here, not `OK`.
         */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the messages of a room that changed since a moment */
        get: operations["countRoomMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the newest messages of the caller's rooms
         * @description Newest first.
         */
        get: operations["listRecentMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of all rooms
         * @description Newest first.
         */
        get: operations["listAllMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{messageId}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pin a message
         * @description For the room's owner and managers, members whose role is `admin`, either member of a direct room, and the API key.
         *     A room has one pinned message: another one is unpinned by this. Pinning a pinned message changes nothing.
         *     There is no body; what comes is not read.
         */
        post: operations["pinMessage"];
        /**
         * Unpin a message
         * @description For those who may pin. Unpinning a message that is not pinned changes nothing: the answer is the same, and
         *     `updatedAtMS` stays. There is no body; what comes is not read.
         */
        delete: operations["unpinMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/pined-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pinned messages of a room
         * @description The latest pin first; more than one only in rooms that other APIs made.
         */
        get: operations["listPinnedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/messages/pined-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pinned messages of a room, by its other address
         * @description The same as `/rooms/{roomId}/pined-messages`.
         */
        get: operations["listPinnedMessagesOfRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{messageId}/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * React to a message
         * @description `like`, `wow`, `joy`, `sad` or any other text, for every member of the room. A client may react in several ways to one
         *     message; the same way twice changes nothing. Too long a text, and one reaction more than a message may carry, are
         *     400 `INVALID_BODY`.
         */
        post: operations["addReaction"];
        /**
         * Take back a reaction
         * @description Taking back what is not there changes nothing.
         */
        delete: operations["removeReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{messageId}/hidden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide a message from all
         * @description For owners and managers of the room and the API key, who still see it. Hiding again changes nothing.
         */
        post: operations["hideMessage"];
        /**
         * Show a hidden message again
         * @description For owners and managers of the room and the API key. A message that is not hidden stays as it is.
         */
        delete: operations["unhideMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/hide-by-sender-in-room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide all messages of a sender in a room
         * @description For owners and managers of the room and the API key.
         */
        post: operations["hideMessagesOfSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/unhide-by-sender-in-room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show all messages of a sender in a room again
         * @description For owners and managers of the room and the API key.
         */
        post: operations["unhideMessagesOfSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/user-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of a room that the caller deleted for himself */
        get: operations["listMessagesDeletedForMe"];
        put?: never;
        /**
         * Delete messages for the caller alone
         * @description The others still see them. Ids that are not of this room count for nothing, and a message that the caller has deleted already is not counted as changed.
         */
        post: operations["deleteMessagesForMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/user-delete/all-in-room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete all messages of a room for the caller alone
         * @description The others still see them. Later messages are not deleted.
         */
        post: operations["deleteAllMessagesForMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/lastRead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a room read up to a message
         * @description Read state moves forward only; an earlier message than the one last read changes nothing.
         */
        put: operations["markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{roomId}/typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell that the caller is typing
         * @description Nothing is stored.
         */
        post: operations["sendTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the caller's rooms and their messages
         * @description Looks for `keyword` in each of the places that `type` names, one word or several: `messages`, `roomName`,
         *     `roomMember`, `roomTags`, `roomPrefTags`, `roomPrefFolder`, `files`. The result has one list for each, empty where
         *     nothing was found. Messages are told by id, newest first. Encrypted, recalled and hidden messages, and those that the
         *     caller deleted for himself, are not found.
         */
        post: operations["search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the messages of the caller's rooms
         * @deprecated
         * @description Use `/search` instead. Newest first, at most 100.
         */
        post: operations["searchMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roomPrefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the caller's own settings of rooms */
        get: operations["listRoomPrefs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roomPrefs/{roomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the caller's own settings of a room */
        post: operations["setRoomPref"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roomPrefs/{roomId}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget one of the caller's own settings of a room
         * @description Forgetting what is not set changes nothing.
         */
        delete: operations["deleteRoomPref"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roomPrefs/group/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user group's settings of rooms
         * @description For users in the group; others are answered 403 `PERMISSION_DENIED`.
         */
        get: operations["listGroupRoomPrefs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roomPrefs/{roomId}/group/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a user group's settings of a room
         * @description For users in the group; others are answered 403 `PERMISSION_DENIED`.
         */
        post: operations["setGroupRoomPref"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roomPrefs/{roomId}/group/{groupId}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget one of a user group's settings of a room
         * @description Forgetting what is not set changes nothing.
         */
        delete: operations["deleteGroupRoomPref"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blockStatus/my": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whom the caller has blocked
         * @description With those whom the caller has banned from rooms.
         */
        get: operations["listMyBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blockStatus/my/{blockee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a user
         * @description Neither can write to the other in their direct room, which is made if need be; groups are untouched.
         */
        post: operations["blockClient"];
        /**
         * Unblock a user
         * @description The answer is the block that was.
         */
        delete: operations["unblockClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blockStatus/room/{roomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is banned from a room
         * @description For members of the room.
         */
        get: operations["listBans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blockStatus/room/{roomId}/{blockee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban a user from a group
         * @description Whoever is banned can neither write nor enter. For the owner and the platform admin; where a group has no owner, for every member. A direct room is 403: block the user instead.
         */
        post: operations["banClient"];
        /**
         * Lift a ban
         * @description The answer is the ban that was.
         */
        delete: operations["unbanClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the configuration */
        get: operations["getConfig"];
        put?: never;
        /**
         * Change the configuration
         * @description A key that is given replaces what stood under it; the others stay.
         */
        post: operations["setConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/config/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a key of the configuration */
        delete: operations["deleteConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A token that the server issued, with whom it is for */
        SignedToken: {
            /** @constant */
            authType: "Standalone JWT";
            /** @description A JWT with the claims `id`, `nickname`, `avatarUrl`, `iat` and `exp` */
            token: string;
            /** Format: date-time */
            expirationDate: string;
            id: string;
            nickname?: string;
            avatarUrl?: string;
            /** @description When the token ends, in seconds since 1970 */
            exp: number;
        };
        /** @description A refusal. `RC` repeats the HTTP status. */
        Refusal: {
            RC: number;
            /** @description What is wrong, in short */
            RM: string;
            error: {
                code: string;
                /** @description What is wrong, in a sentence */
                message: string;
                /** @description Seconds to wait, where the calls were too many */
                retryAfter?: number;
            };
        };
        /** @description What is known of a token. The server keeps digests only, so `token` is there when the request carried or named it. */
        TokenRecord: {
            token?: string;
            /** @description Whose token it is, in lists over several users */
            client?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Null when the token never ends
             */
            expirationDate: string | null;
            expirationDateMS: number | null;
        };
        /** @description A user, as they and the customer's servers see them. Members that are not listed are profile fields that a server of the customer set. */
        Profile: {
            /** @description The id that the customer gave */
            _id: string;
            /** @description The same as `_id` */
            id: string;
            nickname: string;
            /** @description Empty without a picture */
            avatarUrl: string;
            email?: string;
            description?: string;
            isRobot: boolean;
            /** @enum {string} */
            clientType: "user" | "group";
            appID: string;
            __v?: number;
            /** @description Ids of the rooms that the user muted */
            mute: string[];
            notificationEnabled: boolean;
            /** @description Absent before the first sign-in */
            lastLoginTimeMS?: number;
            /** Format: date-time */
            updatedAt: string;
        } & {
            [key: string]: unknown;
        };
        upsert: {
            _id: string;
            nickname?: string;
            avatarUrl?: string;
            email?: string;
            description?: string;
            issueAccessToken?: boolean;
            /** @description A token of the customer's own */
            token?: string;
            /** @description ISO 8601 or milliseconds since 1970 */
            expirationDate?: string | number;
        } & {
            [key: string]: unknown;
        };
        /** @description A user as a server of the customer has just described them, with a token if it asked for one. Members that are not listed are profile fields that a server of the customer set. */
        SignedProfile: {
            /** @description The id that the customer gave */
            _id: string;
            /** @description The same as `_id` */
            id: string;
            nickname: string;
            /** @description Empty without a picture */
            avatarUrl: string;
            email?: string;
            description?: string;
            isRobot: boolean;
            /** @enum {string} */
            clientType: "user" | "group";
            appID: string;
            __v?: number;
            /** @description Ids of the rooms that the user muted */
            mute: string[];
            notificationEnabled: boolean;
            /** @description Absent before the first sign-in */
            lastLoginTimeMS?: number;
            /** Format: date-time */
            updatedAt: string;
            /** @description Only when one was issued or bound */
            token?: string;
            /**
             * Format: date-time
             * @description Only with `token`
             */
            expirationDate?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A user as a server of the customer describes them. Members that are not listed are kept as profile fields of their own. */
        NewClient: {
            _id: string;
            nickname?: string;
            avatarUrl?: string;
            email?: string;
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Several users under one id, which can be a member of rooms */
        Group: {
            _id: string;
            /** @description The same as `_id` */
            id: string;
            nickname: string;
            avatarUrl: string;
            /** @description Ids of the users */
            members: string[];
            /** @constant */
            clientType: "group";
            /** Format: date-time */
            createdAt: string;
            createdAtMS: number;
            /** Format: date-time */
            updatedAt: string;
            updatedAtMS: number;
        };
        /** @description One entry of the caller's own store */
        Preference: {
            key: string;
            /** @description Any JSON; null when nothing was kept */
            data: unknown;
        };
        clientBadge: {
            client: string;
            badge: number;
        };
        /** @description Anything else is 400 `INVALID_TAGS` */
        tags: string[];
        /** @description A user, or a group of users that can be a member of rooms, as everyone sees them */
        Client: {
            /** @description The id that the customer gave */
            _id: string;
            /** @description The same as `_id` */
            id: string;
            nickname: string;
            /** @description Empty without a picture */
            avatarUrl: string;
            description?: string;
            isRobot: boolean;
            /** @enum {string} */
            clientType?: "user" | "group";
            appID?: string;
            __v?: number;
            /** @description Absent before the first sign-in */
            lastLoginTimeMS?: number;
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description What a room keeps of one member. Members that are not listed were set by clients. */
        MemberProperty: {
            /** @description The member's id */
            client: string;
            /** @description How many messages of the room the member has not read */
            badge: number;
            /** @description Message up to which the member has read; absent before the first */
            lastRead?: string;
            /** @enum {string} */
            role?: "admin" | "member";
        } & {
            [key: string]: unknown;
        };
        /** @description A client as messages show it */
        MessageClient: {
            _id: string;
            /** @description The same as `_id` */
            id: string;
            /** @description May be empty */
            nickname: string;
            /** @description May be empty */
            avatarUrl: string;
            isRobot: boolean;
            description?: string;
            /** @description 0 for a client that never signed in */
            lastLoginTimeMS: number;
        };
        /** @description One client's reaction */
        MessageReaction: {
            /** @description Id of the client */
            client: string;
            reaction: string;
        };
        /**
         * @description A message. Members ending in `MS` are milliseconds since 1970, their twins without it ISO 8601.
         *     What a sender left out is left out here.
         */
        Message: {
            /** @description 24 hexadecimal digits, in the order of time */
            _id: string;
            /** @description The same as `_id` */
            id: string;
            /** @description Always 0 */
            __v?: number;
            /** @description The app to which it belongs */
            appID: string;
            /** @description Id of the room */
            room: string;
            /** @description The text, or whatever JSON the sender put here; empty after a recall and where nothing was sent. In system messages the nicknames of those concerned, joined by a comma and a space */
            message: unknown;
            /** @description `text`, `image`, `video`, `audio`, `file`, `location`, `sticker`, `url`, `announcement`, `template`, `flex`, `mixed`, `encrypted`, `payment`, `recall`, `waitingCall`, `missingCall`, `endCall` or any other word of the senders; of the system `joinRoom`, `leaveRoom`, `addMember`, `addMembers`, `deleteMember`, `deleteMembers`, `cancelInvitations` and `assignAdmin` */
            messageType: string;
            /** @description Null when the platform sent without a sender; the bare id in the answer of `POST /messages` */
            sender: components["schemas"]["MessageClient"] | string | null;
            /** @description With `addMember` and `deleteMember`: who that is */
            member?: components["schemas"]["MessageClient"];
            pinned: boolean;
            /** @description Older name of `pinned` */
            isPined: boolean;
            /** @description Hidden for all; only owners and managers still see it */
            isHidden?: boolean;
            /** @description The caller deleted it for himself */
            isDeleted?: boolean;
            reactions: components["schemas"]["MessageReaction"][];
            reactionCount: number;
            /** @description The message to which this replies, without its own `reply` */
            reply?: components["schemas"]["Message"];
            /** @description Ids of the clients mentioned */
            mentions?: string[];
            /** @description As sent: an object, or JSON as text. System messages hold `invitees` or `members` in it */
            extra?: unknown;
            originalUrl?: string;
            thumbnailUrl?: string;
            width?: number;
            height?: number;
            images?: unknown[];
            /** @description In seconds */
            duration?: number;
            latitude?: number;
            longitude?: number;
            /** @description Id of the sticker */
            sticker?: string;
            url?: string;
            template?: {
                [key: string]: unknown;
            };
            contents?: {
                [key: string]: unknown;
            };
            /** @description The call to which a call message belongs */
            rtcSession?: string;
            /** @description The batch with which it was sent */
            batchID?: string;
            /** @description When it was sent */
            messageTimeMS: number;
            /** Format: date-time */
            messageTime?: string;
            createdAtMS: number;
            /** Format: date-time */
            createdAt?: string;
            /** @description Moves with an edit, a recall, a reaction, a pin, an unpin and a hiding */
            updatedAtMS: number;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description Only after an edit
             */
            editedAt?: string;
        };
        /** @description One user's own settings of a room; only what was set */
        RoomPref: {
            /** @description Id of the room */
            room: string;
            tags?: string[];
            /** @description As the client sent it */
            tagColors?: unknown;
            folder?: string;
            muted?: boolean;
            /** @description As the client sent it */
            sticky?: unknown;
            hidden?: boolean;
            /** @description As the client sent it */
            translation?: unknown;
        };
        /** @description A room as the caller sees it: `unread`, `isMentioned`, `muted`, `pref` and `isSuperuser` are the caller's. The id of a direct room is the MD5 of its two members' ids, in lower case, sorted and joined by `_`. */
        Room: {
            _id: string;
            /** @description The same as `_id` */
            id: string;
            appID: string;
            __v?: number;
            /** @description Empty in a direct room */
            name: string;
            /** @description URL of a picture; empty without one */
            cover: string;
            description: string;
            /** @enum {string} */
            roomType: "direct" | "group";
            owner?: components["schemas"]["Client"];
            /** @description Ids */
            managers: string[];
            members: components["schemas"]["Client"][];
            memberProperties: components["schemas"]["MemberProperty"][];
            lastMessage?: components["schemas"]["Message"];
            unread: number;
            /** @description An unread message mentions the caller */
            isMentioned: boolean;
            muted: boolean;
            pref: components["schemas"]["RoomPref"];
            roomTags: string[];
            /** @description Shown to superusers only */
            webhook?: string;
            botMode: boolean;
            botState: string;
            encrypted: boolean;
            serviceStatus: number;
            /** @description JSON text of the customer's own; empty without any */
            extParams: string;
            /**
             * @description 0 stops joining and inviting
             * @enum {integer}
             */
            opening: 0 | 1;
            /**
             * @description 0 freezes the room and takes it off the lists
             * @enum {integer}
             */
            status: 0 | 1;
            /** @description The caller is platform admin, owner, manager or admin of the room */
            isSuperuser: boolean;
            /** Format: date-time */
            createdTime: string;
            createdTimeMS: number;
            /**
             * Format: date-time
             * @description When the caller blocked the other side of a direct room
             */
            didBlockAt?: string;
            didBlockAtMS?: number;
            /**
             * Format: date-time
             * @description When the other side blocked the caller
             */
            wasBlockedAt?: string;
            wasBlockedAtMS?: number;
        };
        newRoom: {
            /** @description Made up if not given; words of the API's own paths, such as `ids`, are refused */
            _id?: string;
            name?: string;
            /** @description URL of a picture */
            cover?: string;
            /**
             * @default group
             * @enum {string}
             */
            roomType?: "direct" | "group";
            description?: string;
            /** @description Anything else is 400 `INVALID_ROOM_TAGS` */
            roomTags?: string[];
            /** @description A URL */
            webhook?: string;
            botMode?: boolean;
            /** @description JSON text, or an object that is kept as JSON text */
            extParams?: string | Record<string, unknown>;
            /**
             * @description Write who entered and who was added
             * @default false
             */
            systemMessage?: boolean;
            /** @description The group is entered by invitation, and who is named is invited instead of added; where it is not given, the app's configuration says so at the time. Passed over in a direct room */
            invitationRequired?: boolean;
            /** @description Ids */
            members?: string[];
            owner?: string;
        };
        /** @description A room just made by a server of the customer, with its members as they were sent */
        CreatedRoom: {
            __v: number;
            appID: string;
            _id: string;
            /** @description The same as `_id` */
            id: string;
            /** @description Ids */
            members: string[];
            name: string;
            /** @enum {string} */
            roomType: "direct" | "group";
            cover: string;
            roomTags: string[];
            createdTimeMS: number;
        };
        newOwnRoom: {
            /** @description Made up if not given; words of the API's own paths, such as `ids`, are refused */
            _id?: string;
            name?: string;
            /** @description URL of a picture */
            cover?: string;
            /**
             * @default group
             * @enum {string}
             */
            roomType?: "direct" | "group";
            description?: string;
            /** @description Anything else is 400 `INVALID_ROOM_TAGS` */
            roomTags?: string[];
            /** @description A URL */
            webhook?: string;
            botMode?: boolean;
            /** @description JSON text, or an object that is kept as JSON text */
            extParams?: string | Record<string, unknown>;
            /**
             * @description Write who entered and who was added
             * @default false
             */
            systemMessage?: boolean;
            /** @description The group is entered by invitation, and who is named is invited instead of added; where it is not given, the app's configuration says so at the time. Passed over in a direct room */
            invitationRequired?: boolean;
            /** @description One id or several */
            invitee?: string | string[];
        };
        /** @description A room as those see it who are not in it */
        RoomSummary: {
            _id: string;
            /** @description The same as `_id` */
            id: string;
            name: string;
            cover: string;
            description: string;
            /** @enum {string} */
            roomType: "direct" | "group";
            roomTags: string[];
            encrypted: boolean;
            /** @description Absent from rooms that the caller has left */
            members?: components["schemas"]["Client"][];
            /** @description Only in rooms that the caller has left */
            pref?: {
                tags: string[];
                /** Format: date-time */
                quittedAt: string;
            };
            createdTimeMS: number;
        };
        /** @description A pending invitation: with `room` among the caller's own, with `invitee` among those of a room */
        Invitation: {
            inviter: components["schemas"]["Client"];
            invitee?: components["schemas"]["Client"];
            room?: components["schemas"]["RoomSummary"];
            /** Format: date-time */
            createdAt: string;
            createdAtMS: number;
            /** Format: date-time */
            updatedAt: string;
            updatedAtMS: number;
        };
        /** @description What to change; what is not given stays */
        RoomChanges: {
            name?: string;
            cover?: string;
            description?: string;
            /** @description Anything else is 400 `INVALID_ROOM_TAGS` */
            roomTags?: string[];
            /** @description A URL; empty for none */
            webhook?: string;
            botMode?: boolean;
            /** @description JSON text, or an object that is kept as JSON text */
            extParams?: string | Record<string, unknown>;
            /** @enum {integer} */
            opening?: 0 | 1;
            /** @description Id of the new owner */
            owner?: string;
            /** @description Ids; they replace the earlier ones */
            managers?: string[];
            /** @enum {integer} */
            status?: 0 | 1;
            encrypted?: boolean;
        };
        /** @description What a sender says. A member that is null counts as absent; unknown ones are ignored. */
        NewMessage: {
            /** @description The text, or other JSON; a message of type `text` needs it */
            message?: unknown;
            /** @description `text` unless given; any word */
            messageType?: string;
            /** @description Id of the message to which this replies; ignored if there is none */
            reply?: string | null;
            /** @description Ids of the clients mentioned */
            mentions?: string[] | null;
            /** @description An object, or JSON as text; given back as it came */
            extra?: unknown;
            originalUrl?: string | null;
            thumbnailUrl?: string | null;
            width?: number | null;
            height?: number | null;
            images?: unknown[] | null;
            /** @description In seconds */
            duration?: number | null;
            latitude?: number | null;
            longitude?: number | null;
            /** @description Id of the sticker */
            sticker?: string | null;
            url?: string | null;
            template?: {
                [key: string]: unknown;
            } | null;
            contents?: {
                [key: string]: unknown;
            } | null;
            rtcSession?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The message as it now is */
        MessageReply: {
            /** @constant */
            RC: 0;
            /** @constant */
            RM: "OK";
            result: components["schemas"]["Message"];
        };
        MessagePage: {
            /** @constant */
            RC: 0;
            /** @constant */
            RM: "OK";
            result: {
                /** @description How many match in all */
                totalCount: number;
                data: components["schemas"]["Message"][];
            };
        };
        CountedMessages: {
            /** @constant */
            RC: 0;
            /** @constant */
            RM: "OK";
            result: {
                /** @description How many are in `data` */
                count: number;
                data: components["schemas"]["Message"][];
            };
        };
        /** @description The messages that were found in one room */
        MessagesFoundInRoom: {
            room: components["schemas"]["Room"];
            /** @description Ids of the messages */
            messages: string[];
        };
        /** @description A list for each place that was searched */
        MessageSearchResult: {
            messages?: components["schemas"]["MessagesFoundInRoom"][];
            files?: components["schemas"]["MessagesFoundInRoom"][];
            roomName?: components["schemas"]["Room"][];
            roomMember?: components["schemas"]["Room"][];
            roomTags?: components["schemas"]["Room"][];
            roomPrefTags?: components["schemas"]["Room"][];
            roomPrefFolder?: components["schemas"]["Room"][];
        };
        /** @description Settings to change; those not given stay as they are */
        RoomPrefChange: {
            /** @description Anything else is 400 `INVALID_TAGS` */
            tags?: string[];
            /** @description Kept as it is */
            tagColors?: unknown;
            folder?: string;
            muted?: boolean;
            /** @description Kept as it is */
            sticky?: unknown;
            hidden?: boolean;
            /** @description Kept as it is */
            translation?: unknown;
        };
        /** @description A block by the caller, with its room */
        BlockOfMine: {
            appID: string;
            blockee: components["schemas"]["Client"];
            /** @description Id of the caller */
            blocker: string;
            room: components["schemas"]["RoomSummary"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description Who keeps whom out of which room */
        Block: {
            appID: string;
            blockee: components["schemas"]["Client"];
            /** @description Id of who blocks */
            blocker: string;
            /** @description The room, of two users their direct room */
            room: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A ban in a room, with who spoke it */
        Ban: {
            appID: string;
            blockee: components["schemas"]["Client"];
            blocker: components["schemas"]["Client"];
            /** @description Id of the room */
            room: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description The app's configuration while it runs. Other keys are the customer's own. */
        Config: {
            /** @description A text that clients show everywhere */
            announcement?: {
                text?: string;
                pin?: boolean;
            } & {
                [key: string]: unknown;
            };
            /** @description What is written as `*` in messages */
            censorship?: {
                keywords?: string[];
            } & {
                [key: string]: unknown;
            };
            /** @description Groups are entered by invitation unless they or a call say otherwise */
            invitationRequired?: boolean;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The user token or the API key is missing, wrong, expired or revoked */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The body is larger than 1 MiB */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Too many calls; an API key may call 1,000 times a minute */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description A fault of the server; the log tells more */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The store cannot be reached, or the server is stopping; try again shortly */
        Unavailable: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The body, the query or the path makes no sense */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The user is an administrator, for whom no token is issued */
        AdministratorRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description One page of tokens */
        tokenPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        totalCount: number;
                        data: components["schemas"]["TokenRecord"][];
                    };
                };
            };
        };
        /** @description The token is the user's */
        boundToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        token: string;
                        client: string;
                        /** Format: date-time */
                        expirationDate: string;
                        expirationDateMS: number;
                    };
                };
            };
        };
        /** @description What the request names does not exist */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The token is another user's, or the email is */
        TokenConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The tokens that are revoked */
        revokedTokens: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        data: components["schemas"]["TokenRecord"][];
                        /** @constant */
                        success: true;
                        message: string;
                        /** @description How many */
                        revokedTokens: number;
                    };
                };
            };
        };
        /** @description One page of users */
        clientPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        totalCount: number;
                        data: components["schemas"]["Profile"][];
                    };
                };
            };
        };
        /** @description The user, with the token if one was asked for */
        upserted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: components["schemas"]["SignedProfile"];
                };
            };
        };
        /** @description One of the users was deleted; nobody else gets their id */
        deactivated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Another user has this email */
        EmailTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description One page of groups */
        groupPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        totalCount: number;
                        data: components["schemas"]["Group"][];
                    };
                };
            };
        };
        /** @description There is a user or a group with this id */
        groupExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The user as they now are */
        Profile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: components["schemas"]["Profile"];
                };
            };
        };
        /** @description The user is not in the room */
        userNotMember: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The room is not muted, or the path makes no sense */
        notMuted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The client key is missing or wrong */
        ClientKeyRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The tokens that are revoked */
        TokenRecords: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        data: components["schemas"]["TokenRecord"][];
                    };
                };
            };
        };
        /** @description The client key is missing or wrong, or the caller may not do this in this room */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Done; there is nothing to tell */
        Nothing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: Record<string, unknown>;
                };
            };
        };
        /** @description The counts, and that of all these rooms together */
        tagBadges: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        /** @description A room with two of the tags counts once */
                        totalBadge: number;
                        data: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
        /** @description One page of rooms */
        roomPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        totalCount: number;
                        data: components["schemas"]["Room"][];
                    };
                };
            };
        };
        /** @description The room, with its members as they were sent */
        createdRoom: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: components["schemas"]["CreatedRoom"];
                };
            };
        };
        /** @description The room as it now is */
        Room: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: components["schemas"]["Room"];
                };
            };
        };
        /** @description One page of ids */
        roomIdPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        totalCount: number;
                        data: string[];
                    };
                };
            };
        };
        /** @description The rooms */
        quittedPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        data: components["schemas"]["RoomSummary"][];
                    };
                };
            };
        };
        /** @description The invitations of the caller that are pending */
        OwnInvitations: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        totalCount: number;
                        data: components["schemas"]["Invitation"][];
                    };
                };
            };
        };
        /** @description The invitations of the room that are pending */
        RoomInvitations: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        totalCount: number;
                        data: components["schemas"]["Invitation"][];
                    };
                };
            };
        };
        /** @description The message as it now is */
        sent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessageReply"];
            };
        };
        /** @description The client key is missing or wrong; the caller is not in the room or there is none, is blocked or banned there, or may not change this message; or the room is frozen */
        sendForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The message is unknown, recalled or deleted */
        MessageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The messages */
        MessagePage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessagePage"];
            };
        };
        /** @description The message */
        posted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessageReply"];
            };
        };
        /** @description The room is frozen, or the sender is blocked or banned there */
        postForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The room or a client is unknown */
        postNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The messages and their number */
        CountedMessages: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CountedMessages"];
            };
        };
        /** @description The page */
        "roomPage-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        /** @description How many messages the room has */
                        totalCount: number;
                        data: components["schemas"]["Message"][];
                        /** @description Ids of those in this page that the caller deleted for himself */
                        userDeletedIDs: string[];
                    };
                };
            };
        };
        /** @description The client key is missing or wrong, or the caller is not in the room */
        MessageMembersOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The room is unknown, or the message is not in it */
        MessageOrRoomNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Deleted */
        deleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @enum {unknown} */
                    RM: "Message deleted successfully" | "All messages deleted successfully";
                    result: {
                        deletedCount: number;
                        roomID: string;
                        /** @description As in the request */
                        messageID: string;
                        /** @description Id of the caller */
                        deletedBy: string;
                        /** Format: date-time */
                        deletedAt: string;
                    };
                };
            };
        };
        /** @description The client key is missing or wrong, or the caller is no owner or manager of the room */
        deleteForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The room is unknown */
        MessageRoomNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The client key is missing or wrong, the caller is not in the room or a plain member, or the room is frozen */
        pinForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The pinned messages */
        pinnedPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessagePage"];
            };
        };
        /** @description The client key is missing or wrong, or the caller is not in the room or is a plain member */
        MessageSuperuserOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description How many messages it concerned */
        changes: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        /** @description How many were meant */
                        n: number;
                        /** @description How many changed */
                        nModified: number;
                        /** @constant */
                        ok: 1;
                    };
                };
            };
        };
        /** @description The list */
        listed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        totalCount: number;
                        data: {
                            /** @description Id of the message */
                            message: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                    };
                };
            };
        };
        /** @description Deleted for the caller */
        deletedForMe: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        /** @description How many were meant */
                        n: number;
                        /** @description How many changed */
                        nModified: number;
                        /** @constant */
                        ok: 1;
                        room: string;
                        /** @description How many are in `messages` */
                        totalCount: number;
                        /** @description Ids of those meant */
                        messages: string[];
                    };
                };
            };
        };
        /** @description What was found */
        found: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: components["schemas"]["MessageSearchResult"];
                };
            };
        };
        /** @description The body makes no sense */
        searchInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The client key is missing or wrong, or the caller is not in `room` or there is none */
        searchForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The rooms that have settings */
        RoomPrefs: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: {
                        totalCount: number;
                        data: components["schemas"]["RoomPref"][];
                    };
                };
            };
        };
        /** @description Everything that is set */
        RoomPref: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: components["schemas"]["RoomPref"];
                };
            };
        };
        /** @description The block */
        Block: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: components["schemas"]["Block"];
                };
            };
        };
        /** @description The caller named themselves, or the path makes no sense */
        selfBlock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description There is no such user */
        userNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The user is kept out already */
        AlreadyBlocked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The user is not blocked */
        blockNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The ban */
        banAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: components["schemas"]["Block"];
                };
            };
        };
        /** @description The caller named themselves, or the path makes no sense */
        selfBan: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description There is no such room or no such user */
        roomOrUserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description There is no such room, or the user is not banned from it */
        banNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The whole configuration */
        Config: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    RC: 0;
                    /** @constant */
                    RM: "OK";
                    result: components["schemas"]["Config"];
                };
            };
        };
    };
    parameters: {
        /**
         * @description How many to pass over first; none unless given
         * @example 0
         */
        Skip: number;
        /**
         * @description How many to give; the operation says what holds without it and how many there are at most
         * @example 20
         */
        Limit: number;
        /**
         * @description The id that the customer gave the user
         * @example bob
         */
        ClientId: string;
        /**
         * @description A condition as JSON text, in MongoDB's words: equality, `$in`, `$all`, `$regex`, `$gt`, `$gte`, `$lt` and `$lte` on the members that the operation names. Anything else is 400 `INVALID_QUERY`.
         * @example {"roomTags":{"$in":["demo"]}}
         */
        Query: string;
        /**
         * @description The room, by the id given when it was made or the one the server made
         * @example demo-room
         */
        RoomId: string;
        /**
         * @description Name of the entry
         * @example folders-meta
         */
        PreferenceKey: string;
        /**
         * @description Any of `lastMessage`, `createdTime` and `name`, separated by spaces, a dash in front for the descending order. Anything else is 400 `INVALID_QUERY`.
         * @example -lastMessage -createdTime
         */
        RoomSort: string;
        /**
         * @description A condition on the caller's own settings of a room (its `pref`), written as in `q`
         * @example {"tags":{"$in":["demo"]}}
         */
        PrefQuery: string;
        /**
         * @description How many to give, 20 unless given and at most 100; 0 gives all, up to 5,000
         * @example 20
         */
        MessageLimit: number;
        /**
         * @description Gives this message and those before it; it counts towards `limit`
         * @example 64c1f0a2b3d4e5f601234567
         */
        BeforeMessage: string;
        /**
         * @description Gives this message and those after it; it counts towards `limit`
         * @example 64c1f0a2b3d4e5f601234567
         */
        afterMessage: string;
        /**
         * @description Gives those later than this moment, in ISO 8601 or milliseconds since 1970
         * @example 2023-07-27T04:20:00.000Z
         */
        afterTime: string;
        /**
         * @description The time that `afterTime` means; `updatedAt` unless given
         * @example messageTime
         */
        timeRangeField: "updatedAt" | "createdAt" | "messageTime";
        /**
         * @description Oldest or newest first; `desc` unless given
         * @example desc
         */
        sortOrder: "asc" | "desc";
        /**
         * @description The message; an unknown id of whatever form is 404
         * @example 64c1f0a2b3d4e5f601234567
         */
        MessageId: string;
        /**
         * @description The setting to forget
         * @example folder
         */
        RoomPrefKey: string;
        /**
         * @description A user group
         * @example support
         */
        GroupId: string;
        /**
         * @description Who is kept out
         * @example bob
         */
        Blockee: string;
    };
    requestBodies: {
        signRequest: {
            content: {
                "application/json": {
                    id: string;
                    nickname?: string;
                    avatarUrl?: string;
                };
            };
        };
        send: {
            content: {
                "application/json": components["schemas"]["NewMessage"] & {
                    /** @description The message to edit or recall */
                    _id?: string | null;
                    /** @description With the API key: id of the sender, nobody unless given; ignored otherwise */
                    sender?: unknown;
                };
            };
        };
        post: {
            content: {
                "application/json": components["schemas"]["NewMessage"] & {
                    room: string;
                    /** @description Id of the sender */
                    sender: string;
                    /** @description Whether devices are told; true unless given */
                    push?: boolean;
                    /** @description Leaves the totals of unread messages out of what devices are told */
                    skipTotalBadge?: boolean;
                };
            };
        };
        batchToSend: {
            content: {
                "application/json": components["schemas"]["NewMessage"] & {
                    /** @description With the API key: id of the sender */
                    sender?: string | null;
                    /** @description Whether devices are told; false unless given */
                    push?: boolean;
                    skipTotalBadge?: boolean;
                    paras: ({
                        room?: string;
                        /** @description Id of a client; ignored beside `room` */
                        receiver?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                };
            };
        };
        senderInRoom: {
            content: {
                "application/json": {
                    room: string;
                    /** @description Id of the sender; one who sent nothing here is none to hide */
                    sender: string;
                };
            };
        };
        query: {
            content: {
                "application/json": {
                    /** @description Where to look, a word or a list of them; none and unknown ones are 400 `INVALID_SEARCH_TYPE` */
                    type?: unknown;
                    keyword: string;
                    /** @description Looks in this room only */
                    room?: string | null;
                    /** @description Looks only in rooms that have all of these; what is no list of texts is 400 `INVALID_ROOM_TAGS` */
                    roomTags?: unknown;
                    /** @description How many of each to give, 100 unless given and never more */
                    limit?: number | null;
                };
            };
        };
        change: {
            content: {
                "application/json": components["schemas"]["RoomPrefChange"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["signRequest"];
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedToken"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdministratorRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    signTokenV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["signRequest"];
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: components["schemas"]["SignedToken"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdministratorRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeRandomToken: {
        parameters: {
            query?: {
                /**
                 * @description How many random bytes to use; the text is their hexadecimal form
                 * @example 32
                 */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            token: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTokens: {
        parameters: {
            query?: {
                /**
                 * @description How many to pass over first; none unless given
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many to give; the operation says what holds without it and how many there are at most
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["tokenPage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    bindToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the customer gave the user
                 * @example bob
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** @description ISO 8601 or milliseconds since 1970 */
                    expirationDate?: string | number;
                };
            };
        };
        responses: {
            200: components["responses"]["boundToken"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdministratorRefused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TokenConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the customer gave the user
                 * @example bob
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Only this one */
                    token?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["revokedTokens"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description There is no such user, or the token is not theirs */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description A condition as JSON text, in MongoDB's words: equality, `$in`, `$all`, `$regex`, `$gt`, `$gte`, `$lt` and `$lte` on the members that the operation names. Anything else is 400 `INVALID_QUERY`.
                 * @example {"roomTags":{"$in":["demo"]}}
                 */
                q?: components["parameters"]["Query"];
                /**
                 * @description How many to pass over first; none unless given
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many to give; the operation says what holds without it and how many there are at most
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["clientPage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    upsertClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["upsert"];
            };
        };
        responses: {
            200: components["responses"]["upserted"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdministratorRefused"];
            409: components["responses"]["TokenConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    upsertClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["NewClient"][];
                };
            };
        };
        responses: {
            /** @description How many users there are in the request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            count: number;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["deactivated"];
            409: components["responses"]["EmailTaken"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description How many to pass over first; none unless given
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many to give; the operation says what holds without it and how many there are at most
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["groupPage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Made up if not given */
                    _id?: string;
                    nickname?: string;
                    avatarUrl?: string;
                    members?: string[];
                };
            };
        };
        responses: {
            /** @description The group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: components["schemas"]["Group"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["groupExists"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    muteRoomForClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the customer gave the user
                 * @example bob
                 */
                clientId: components["parameters"]["ClientId"];
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["userNotMember"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unmuteRoomForClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the customer gave the user
                 * @example bob
                 */
                clientId: components["parameters"]["ClientId"];
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["notMuted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["userNotMember"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    nickname?: string;
                    avatarUrl?: string;
                    email?: string;
                    description?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            409: components["responses"]["EmailTaken"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token that no longer holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: components["schemas"]["TokenRecord"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logoutOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TokenRecords"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMyBadge: {
        parameters: {
            query?: {
                /**
                 * @description Only rooms with all of these tags; may be repeated
                 * @example [
                 *       "demo"
                 *     ]
                 */
                roomTags?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            badge: number;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    muteRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unmuteRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["notMuted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPreferences: {
        parameters: {
            query?: {
                /**
                 * @description Only this entry
                 * @example folders-meta
                 */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of all entries; with `key` that entry, whose `data` is null when nothing was kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: components["schemas"]["Preference"][] | components["schemas"]["Preference"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setPreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the entry
                 * @example folders-meta
                 */
                key: components["parameters"]["PreferenceKey"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: components["schemas"]["Preference"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the entry
                 * @example folders-meta
                 */
                key: components["parameters"]["PreferenceKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Nothing"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPreferenceMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Data by key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countBadgesOfTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tokens: string[];
                };
            };
        };
        responses: {
            /** @description The counts and their sum */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            data: components["schemas"]["clientBadge"][];
                            totalBadge: number;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countBadgesByRoomTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    tags?: components["schemas"]["tags"];
                };
            };
        };
        responses: {
            200: components["responses"]["tagBadges"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countBadgesByRoomTagsAndTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    tags?: components["schemas"]["tags"];
                    /** @description ISO 8601 or milliseconds since 1970; now if not given */
                    beforeTime?: string | number;
                };
            };
        };
        responses: {
            200: components["responses"]["tagBadges"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRooms: {
        parameters: {
            query?: {
                /**
                 * @description How many to pass over first; none unless given
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many to give; the operation says what holds without it and how many there are at most
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Any of `lastMessage`, `createdTime` and `name`, separated by spaces, a dash in front for the descending order. Anything else is 400 `INVALID_QUERY`.
                 * @example -lastMessage -createdTime
                 */
                sort?: components["parameters"]["RoomSort"];
                /**
                 * @description A condition as JSON text, in MongoDB's words: equality, `$in`, `$all`, `$regex`, `$gt`, `$gte`, `$lt` and `$lte` on the members that the operation names. Anything else is 400 `INVALID_QUERY`.
                 * @example {"roomTags":{"$in":["demo"]}}
                 */
                q?: components["parameters"]["Query"];
                /**
                 * @description A condition on the caller's own settings of a room (its `pref`), written as in `q`
                 * @example {"tags":{"$in":["demo"]}}
                 */
                pref?: components["parameters"]["PrefQuery"];
                /**
                 * @description Only rooms made, or last written in, after this time: ISO 8601 or milliseconds since 1970
                 * @example 2021-12-21T08:00:00.000Z
                 */
                updatedAfter?: string;
                /**
                 * @description Unless it is 0, rooms with unread messages come first
                 * @example 1
                 */
                sortUnreadFirst?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["roomPage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["newRoom"];
            };
        };
        responses: {
            200: components["responses"]["createdRoom"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAndJoinRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["newOwnRoom"];
            };
        };
        responses: {
            200: components["responses"]["Room"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRoomIds: {
        parameters: {
            query?: {
                /**
                 * @description How many to pass over first; none unless given
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many to give; the operation says what holds without it and how many there are at most
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["roomIdPage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listQuittedRooms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["quittedPage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMyInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OwnInvitations"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Room"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomChanges"];
            };
        };
        responses: {
            200: components["responses"]["Room"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The room is gone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            /** @constant */
                            n: 1;
                            /** @constant */
                            ok: 1;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    roomExists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            exists: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setBotState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    botState: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Room"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    joinRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Write `joinRoom`
                     * @default false
                     */
                    systemMessage?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Room"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    invitees: string[];
                    /**
                     * @description Write `addMembers`
                     * @default false
                     */
                    systemMessage?: boolean;
                    invitationRequired?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Room"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
                /**
                 * @description The id that the customer gave the user
                 * @example bob
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Write `addMember`
                     * @default false
                     */
                    systemMessage?: boolean;
                    invitationRequired?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Room"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
                /**
                 * @description The id that the customer gave the user
                 * @example bob
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Room"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    members: string[];
                    /** @default false */
                    systemMessage?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Room"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setMemberProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
                /**
                 * @description The id that the customer gave the user
                 * @example bob
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    property: string;
                    /** @description Any JSON */
                    value: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["Room"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRoomInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoomInvitations"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    declineInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OwnInvitations"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
                /**
                 * @description The id that the customer gave the user
                 * @example bob
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoomInvitations"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    invitees: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["RoomInvitations"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["send"];
        responses: {
            200: components["responses"]["sent"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["sendForbidden"];
            404: components["responses"]["MessageNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    findMessages: {
        parameters: {
            query?: {
                /**
                 * @description A condition as JSON text, in MongoDB's words: equality, `$in`, `$all`, `$regex`, `$gt`, `$gte`, `$lt` and `$lte` on the members that the operation names. Anything else is 400 `INVALID_QUERY`.
                 * @example {"roomTags":{"$in":["demo"]}}
                 */
                q?: components["parameters"]["Query"];
                /**
                 * @description How many to give, 20 unless given and at most 100; 0 gives all, up to 5,000
                 * @example 20
                 */
                limit?: components["parameters"]["MessageLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessagePage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    postMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["post"];
        responses: {
            200: components["responses"]["posted"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["postForbidden"];
            404: components["responses"]["postNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBatch: {
        parameters: {
            query: {
                /**
                 * @description As the batch's answer gave it
                 * @example 64c1f0a2b3d4e5f601230001
                 */
                batchID: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountedMessages"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["batchToSend"];
        responses: {
            /** @description Queued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            batchID: string;
                            /** @description How many entries there were */
                            count: number;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["sendForbidden"];
            404: components["responses"]["postNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRoomMessages: {
        parameters: {
            query?: {
                /**
                 * @description Gives this message and those before it; it counts towards `limit`
                 * @example 64c1f0a2b3d4e5f601234567
                 */
                beforeMessage?: components["parameters"]["BeforeMessage"];
                /**
                 * @description Gives this message and those after it; it counts towards `limit`
                 * @example 64c1f0a2b3d4e5f601234567
                 */
                afterMessage?: components["parameters"]["afterMessage"];
                /**
                 * @description Gives those later than this moment, in ISO 8601 or milliseconds since 1970
                 * @example 2023-07-27T04:20:00.000Z
                 */
                afterTime?: components["parameters"]["afterTime"];
                /**
                 * @description The time that `afterTime` means; `updatedAt` unless given
                 * @example messageTime
                 */
                timeRangeField?: components["parameters"]["timeRangeField"];
                /**
                 * @description Oldest or newest first; `desc` unless given
                 * @example desc
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description How many to give, 20 unless given and at most 100; 0 gives all, up to 5,000
                 * @example 20
                 */
                limit?: components["parameters"]["MessageLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["roomPage-2"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageOrRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRoomMessagesById: {
        parameters: {
            query?: {
                /**
                 * @description Gives this message and those before it; it counts towards `limit`
                 * @example 64c1f0a2b3d4e5f601234567
                 */
                beforeMessage?: components["parameters"]["BeforeMessage"];
                /**
                 * @description A condition as JSON text, in MongoDB's words: equality, `$in`, `$all`, `$regex`, `$gt`, `$gte`, `$lt` and `$lte` on the members that the operation names. Anything else is 400 `INVALID_QUERY`.
                 * @example {"roomTags":{"$in":["demo"]}}
                 */
                q?: components["parameters"]["Query"];
                /**
                 * @description How many to give, 20 unless given and at most 100; 0 gives all, up to 5,000
                 * @example 20
                 */
                limit?: components["parameters"]["MessageLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessagePage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageOrRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMessagesAround: {
        parameters: {
            query?: {
                /**
                 * @description How many earlier ones, none unless given and at most 100
                 * @example 10
                 */
                before?: number;
                /**
                 * @description How many later ones, none unless given and at most 100
                 * @example 9
                 */
                after?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
                /**
                 * @description The message; an unknown id of whatever form is 404
                 * @example 64c1f0a2b3d4e5f601234567
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessagePage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageOrRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
                /**
                 * @description The message; an unknown id of whatever form is 404
                 * @example 64c1f0a2b3d4e5f601234567
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["deleted"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["deleteForbidden"];
            404: components["responses"]["MessageOrRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countRoomMessages: {
        parameters: {
            query?: {
                /**
                 * @description The moment, in milliseconds since 1970; all messages count without it
                 * @example 1690431650000
                 */
                timeInMS?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            count: number;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRecentMessages: {
        parameters: {
            query?: {
                /**
                 * @description How many to give, 20 unless given and at most 100; 0 gives all, up to 5,000
                 * @example 20
                 */
                limit?: components["parameters"]["MessageLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountedMessages"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAllMessages: {
        parameters: {
            query?: {
                /**
                 * @description Gives those of this moment and later, in ISO 8601 or milliseconds since 1970
                 * @example 2023-07-27T00:00:00.000Z
                 */
                startDate?: string;
                /**
                 * @description Gives those before this moment, in ISO 8601 or milliseconds since 1970
                 * @example 2023-07-28T00:00:00.000Z
                 */
                endDate?: string;
                /**
                 * @description How many to give, 100 unless given; 0 gives all, up to 5,000
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessagePage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pinMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message; an unknown id of whatever form is 404
                 * @example 64c1f0a2b3d4e5f601234567
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message, now pinned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReply"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["pinForbidden"];
            404: components["responses"]["MessageNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpinMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message; an unknown id of whatever form is 404
                 * @example 64c1f0a2b3d4e5f601234567
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message, not pinned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReply"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["pinForbidden"];
            404: components["responses"]["MessageNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPinnedMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["pinnedPage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPinnedMessagesOfRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["pinnedPage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message; an unknown id of whatever form is 404
                 * @example 64c1f0a2b3d4e5f601234567
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reaction: string;
                };
            };
        };
        responses: {
            /** @description The message with the reaction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReply"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeReaction: {
        parameters: {
            query?: {
                /**
                 * @description Which one; all of the caller unless given
                 * @example like
                 */
                reaction?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The message; an unknown id of whatever form is 404
                 * @example 64c1f0a2b3d4e5f601234567
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message without the reaction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReply"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    hideMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message; an unknown id of whatever form is 404
                 * @example 64c1f0a2b3d4e5f601234567
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message, hidden */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReply"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageSuperuserOnly"];
            404: components["responses"]["MessageNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unhideMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message; an unknown id of whatever form is 404
                 * @example 64c1f0a2b3d4e5f601234567
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message, not hidden */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReply"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageSuperuserOnly"];
            404: components["responses"]["MessageNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    hideMessagesOfSender: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["senderInRoom"];
        responses: {
            200: components["responses"]["changes"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageSuperuserOnly"];
            404: components["responses"]["MessageRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unhideMessagesOfSender: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["senderInRoom"];
        responses: {
            200: components["responses"]["changes"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageSuperuserOnly"];
            404: components["responses"]["MessageRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMessagesDeletedForMe: {
        parameters: {
            query: {
                /**
                 * @description Id of the room
                 * @example demo-room
                 */
                room: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["listed"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteMessagesForMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    room: string;
                    messages: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["deletedForMe"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAllMessagesForMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    room: string;
                };
            };
        };
        responses: {
            200: components["responses"]["deletedForMe"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the last message read */
                    message: string;
                };
            };
        };
        responses: {
            /** @description The caller's read state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            /** @description Id of the caller */
                            client: string;
                            /** @description Id of the last message read */
                            lastRead: string;
                            /** @description How many messages are unread in all rooms */
                            badge: number;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageOrRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendTyping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What to show the others; empty unless given */
                    message?: string;
                };
            };
        };
        responses: {
            /** @description What the others are told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            message: string;
                            room: string;
                            /** @description Id of the caller */
                            sender: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MessageMembersOnly"];
            404: components["responses"]["MessageRoomNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["query"];
        responses: {
            200: components["responses"]["found"];
            400: components["responses"]["searchInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["searchForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Words to look for */
                    message: string;
                };
            };
        };
        responses: {
            200: components["responses"]["MessagePage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRoomPrefs: {
        parameters: {
            query?: {
                /**
                 * @description How many to pass over first; none unless given
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many to give; the operation says what holds without it and how many there are at most
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoomPrefs"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setRoomPref: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["change"];
        responses: {
            200: components["responses"]["RoomPref"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRoomPref: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
                /**
                 * @description The setting to forget
                 * @example folder
                 */
                key: components["parameters"]["RoomPrefKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoomPref"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGroupRoomPrefs: {
        parameters: {
            query?: {
                /**
                 * @description How many to pass over first; none unless given
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many to give; the operation says what holds without it and how many there are at most
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description A user group
                 * @example support
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoomPrefs"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setGroupRoomPref: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
                /**
                 * @description A user group
                 * @example support
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["change"];
        responses: {
            200: components["responses"]["RoomPref"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteGroupRoomPref: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
                /**
                 * @description A user group
                 * @example support
                 */
                groupId: components["parameters"]["GroupId"];
                /**
                 * @description The setting to forget
                 * @example folder
                 */
                key: components["parameters"]["RoomPrefKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoomPref"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMyBlocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The blocks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            data: components["schemas"]["BlockOfMine"][];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    blockClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who is kept out
                 * @example bob
                 */
                blockee: components["parameters"]["Blockee"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Block"];
            400: components["responses"]["selfBlock"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            404: components["responses"]["userNotFound"];
            409: components["responses"]["AlreadyBlocked"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unblockClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who is kept out
                 * @example bob
                 */
                blockee: components["parameters"]["Blockee"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Block"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            404: components["responses"]["blockNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bans */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        RC: 0;
                        /** @constant */
                        RM: "OK";
                        result: {
                            data: components["schemas"]["Ban"][];
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    banClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
                /**
                 * @description Who is kept out
                 * @example bob
                 */
                blockee: components["parameters"]["Blockee"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["banAnswer"];
            400: components["responses"]["selfBan"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["roomOrUserNotFound"];
            409: components["responses"]["AlreadyBlocked"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unbanClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room, by the id given when it was made or the one the server made
                 * @example demo-room
                 */
                roomId: components["parameters"]["RoomId"];
                /**
                 * @description Who is kept out
                 * @example bob
                 */
                blockee: components["parameters"]["Blockee"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["banAnswer"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["banNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Config"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ClientKeyRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Config"];
            };
        };
        responses: {
            200: components["responses"]["Config"];
            /** @description The body is no map, or a key that the server reads has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key to forget
                 * @example announcement
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Nothing"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description There is no such key */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}

/** How each operation learns who calls. */
export interface Access {
    signToken: 'caller';
    signTokenV2: 'caller';
    makeRandomToken: 'caller';
    listTokens: 'caller';
    bindToken: 'caller';
    revokeTokens: 'caller';
    upsertClient: 'caller';
    listClients: 'caller';
    upsertClients: 'caller';
    createGroup: 'caller';
    listGroups: 'caller';
    muteRoomForClient: 'caller';
    unmuteRoomForClient: 'caller';
    getMe: 'caller';
    updateMe: 'caller';
    logout: 'caller';
    logoutOthers: 'caller';
    getMyBadge: 'caller';
    muteRoom: 'caller';
    unmuteRoom: 'caller';
    listPreferences: 'caller';
    setPreference: 'caller';
    deletePreference: 'caller';
    getPreferenceMap: 'caller';
    countBadgesOfTokens: 'optional';
    countBadgesByRoomTags: 'caller';
    countBadgesByRoomTagsAndTime: 'caller';
    createRoom: 'caller';
    listRooms: 'caller';
    createAndJoinRoom: 'caller';
    listRoomIds: 'caller';
    listQuittedRooms: 'caller';
    listMyInvitations: 'caller';
    getRoom: 'caller';
    updateRoom: 'caller';
    deleteRoom: 'caller';
    roomExists: 'caller';
    setBotState: 'caller';
    joinRoom: 'caller';
    addMembers: 'caller';
    addMember: 'caller';
    removeMember: 'caller';
    removeMembers: 'caller';
    setMemberProperty: 'caller';
    listRoomInvitations: 'caller';
    declineInvitations: 'caller';
    cancelInvitation: 'caller';
    cancelInvitations: 'caller';
    sendMessage: 'presented';
    postMessage: 'presented';
    findMessages: 'caller';
    sendBatch: 'presented';
    getBatch: 'caller';
    listRoomMessages: 'presented';
    listRoomMessagesById: 'presented';
    listMessagesAround: 'presented';
    deleteMessage: 'caller';
    countRoomMessages: 'presented';
    listRecentMessages: 'caller';
    listAllMessages: 'caller';
    pinMessage: 'presented';
    unpinMessage: 'presented';
    listPinnedMessages: 'presented';
    listPinnedMessagesOfRoom: 'presented';
    addReaction: 'presented';
    removeReaction: 'presented';
    hideMessage: 'presented';
    unhideMessage: 'presented';
    hideMessagesOfSender: 'caller';
    unhideMessagesOfSender: 'caller';
    deleteMessagesForMe: 'caller';
    listMessagesDeletedForMe: 'presented';
    deleteAllMessagesForMe: 'caller';
    markRead: 'presented';
    sendTyping: 'caller';
    search: 'caller';
    searchMessages: 'caller';
    listRoomPrefs: 'caller';
    setRoomPref: 'caller';
    deleteRoomPref: 'caller';
    listGroupRoomPrefs: 'caller';
    setGroupRoomPref: 'caller';
    deleteGroupRoomPref: 'caller';
    listMyBlocks: 'caller';
    blockClient: 'caller';
    unblockClient: 'caller';
    listBans: 'caller';
    banClient: 'caller';
    unbanClient: 'caller';
    getConfig: 'caller';
    setConfig: 'caller';
    deleteConfig: 'caller';
}
