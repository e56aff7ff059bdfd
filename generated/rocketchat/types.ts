// Made from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/api/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell the server's version
         * @description Apps compare the version before they talk. Holders of `view-statistics` see all of it.
         */
        get: operations["apiInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Gives a token for `X-Auth-Token`, to be sent with the id of the user in `X-User-Id`.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign out by GET
         * @description The same as by POST.
         */
        get: operations["logoutGet"];
        put?: never;
        /**
         * Sign out
         * @description Only the token that was sent ends. The answer has no `success`.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the caller */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a user */
        post: operations["usersCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up
         * @description For those without an account; credentials are not looked at.
         */
        post: operations["usersRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a user
         * @description Takes one of `userId`, `username`, `importId` and `email`. The rooms come only for the user themselves and for holders of `view-other-user-channels`.
         */
        get: operations["usersInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Sorted by `username` unless `sort` says otherwise.
         */
        get: operations["usersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a user
         * @description Takes `userId` or `username`. The last owner of rooms is deleted only with `confirmRelinquish`.
         */
        post: operations["usersDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.createToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a token for a user
         * @description Takes `userId` or `username`. For another user the caller needs `user-generate-access-token`.
         */
        post: operations["usersCreateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings.public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the settings that everyone may read
         * @description Sorted by `_id` unless `sort` says otherwise.
         */
        get: operations["settingsPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a setting */
        get: operations["settingsGet"];
        put?: never;
        /** Change a setting */
        post: operations["settingsSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions.listAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List permissions and the roles that hold them */
        get: operations["permissionsListAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the roles that hold permissions
         * @description The roles given replace the earlier ones; the answer lists every permission.
         */
        post: operations["permissionsUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.postMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a message to rooms or users
         * @description The target is `roomId` or `channel`: an id, a room's name, `#name`, `@username`, or several of them.
         *     A public channel is joined and a direct room opened on the way. With several targets the answer is about the first;
         *     nothing is posted unless all of them are open to the caller. A reply goes to its thread, whatever the target.
         */
        post: operations["chatPostMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.sendMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to a room
         * @description The caller may choose the message's id, of at most 255 characters; sending the same id again writes nothing and answers
         *     with the stored message.
         *     A reply to a reply joins the thread of its root. A message without `msg` is stored with an empty one.
         */
        post: operations["chatSendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a message
         * @description A text that is the same as before, with neither `previewUrls` nor `customFields`, changes nothing.
         */
        post: operations["chatUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a message
         * @description The root of a thread with replies stays as an empty message of type `rm`.
         */
        post: operations["chatDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.getMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a message */
        get: operations["chatGetMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.followMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow the thread of a message
         * @description A reply stands for its root. Following again changes nothing.
         */
        post: operations["chatFollowMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.unfollowMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop following the thread of a message
         * @description A reply stands for its root. Unfollowing what is not followed changes nothing.
         */
        post: operations["chatUnfollowMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.getThreadsList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the threads of a room
         * @description Gives the roots, the thread with the latest reply first unless `sort` says otherwise.
         */
        get: operations["chatGetThreadsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.syncThreadsList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the threads of a room that changed since a moment */
        get: operations["chatSyncThreadsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.getThreadMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the replies of a thread
         * @description Oldest first unless `sort` says otherwise. The root is not among them.
         */
        get: operations["chatGetThreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.syncThreadMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the replies of a thread that changed since a moment */
        get: operations["chatSyncThreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.react": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * React to a message, or take a reaction back
         * @description `emoji` or `reaction`, with or without colons. `shouldReact` says whether the reaction is to be there afterwards, and may
         *     be repeated; without it every call turns the reaction over.
         */
        post: operations["chatReact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.pinMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pin a message in its room
         * @description Answers the message by which the server tells the room of it, of type `message_pinned`, with the pinned one attached.
         *     Pinning a pinned message changes nothing and answers that message itself. In a room that has one pin at most the earlier
         *     one goes.
         */
        post: operations["chatPinMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.unPinMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a message's pin away
         * @description What is not pinned stays so.
         */
        post: operations["chatUnPinMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.getPinnedMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pinned messages of a room
         * @description The newest message first.
         */
        get: operations["chatGetPinnedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.starMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Star a message
         * @description A star is the caller's own, seen by nobody else. In a room the caller is not in, nothing happens.
         */
        post: operations["chatStarMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.unStarMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the caller's star from a message
         * @description What is not starred stays so.
         */
        post: operations["chatUnStarMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.getStarredMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a room that the caller has starred
         * @description The newest message first unless `sort` says otherwise.
         */
        get: operations["chatGetStarredMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the messages of a room
         * @description Finds messages that hold any of the words, the newest first. `/text/flags` is a regular expression, of at most 200
         *     characters, with the flags `i`, `m`, `s` and `x`; one that takes too long is refused. Among the words may stand
         *     `from:me`, `from:name`, `mention:name`, `has:star`, `has:url`, `has:pin`, `is:pinned`, `has:location`, `label:text`,
         *     `file-desc:text`, `file-title:text`, `before:`, `after:` or `on:` with a day as `d/m/yyyy` (UTC), and `order:asc`.
         *     Deleted messages are left out. Without a count there are at most 50.
         */
        get: operations["chatSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a public channel
         * @description The caller becomes its owner. Names in `members` that nobody has are left out silently.
         */
        post: operations["channelsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a channel
         * @description Give `roomId` or `roomName`. Archived channels are shown too.
         */
        get: operations["channelsInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the channels that the caller may see
         * @description By name unless `sort` says otherwise. Channels of a team appear only to their members.
         */
        get: operations["channelsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels.list.joined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the channels in which the caller is */
        get: operations["channelsListJoined"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels.join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a channel
         * @description Joining again changes nothing.
         */
        post: operations["channelsJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels.leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a channel */
        post: operations["channelsLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to a channel
         * @description Name one user by `userId`, `username` or `user`, or several by `userIds` or `usernames`. Those already in stay in.
         */
        post: operations["channelsInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels.members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a channel
         * @description The member list of a broadcast channel needs a permission of its own. Only `username` can be sorted by.
         */
        get: operations["channelsMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels.messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a channel
         * @description Newest first, with system messages and the replies in threads.
         */
        get: operations["channelsMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels.history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read back through a channel
         * @description Newest first. Replies in threads are left out unless `showThreadMessages` is set or they show in the room too.
         */
        get: operations["channelsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a channel and its messages */
        post: operations["channelsDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a private group
         * @description The caller becomes its owner. Names in `members` that nobody has are left out silently.
         */
        post: operations["groupsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a private group
         * @description Give `roomId` or `roomName`. Archived groups are shown too; to strangers a group does not exist.
         */
        get: operations["groupsInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups.members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a private group
         * @description The member list of a broadcast group needs a permission of its own. Only `username` can be sorted by.
         */
        get: operations["groupsMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups.messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a private group
         * @description Newest first, with system messages and the replies in threads.
         */
        get: operations["groupsMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a private group and its messages */
        post: operations["groupsDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/im.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a direct room
         * @description With one user or several, at most eight people in all; the same people always have the same room. The caller belongs to
         *     them unless `excludeSelf` says otherwise, and the caller's own name alone opens a room with oneself.
         */
        post: operations["imCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/im.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the direct rooms in which the caller is */
        get: operations["imList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/im.messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a direct room
         * @description Newest first unless `sort` says otherwise, with the replies in threads.
         */
        get: operations["imMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/im.history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of a direct room
         * @description Newest first. Replies in threads are left out unless they are shown in the room or asked for.
         */
        get: operations["imHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's rooms, or what has changed in them
         * @description Only rooms to which the caller is subscribed, all at once. Without `updatedSince`, `remove` is empty.
         */
        get: operations["roomsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a room of any kind
         * @description Give `roomId` or `roomName`.
         */
        get: operations["roomsInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms.adminRooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rooms of the workspace
         * @description Needs the permission `view-room-administration`.
         */
        get: operations["roomsAdminRooms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's subscriptions, or what has changed in them
         * @description All at once. Without `updatedSince`, `remove` is empty.
         */
        get: operations["subscriptionsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions.getOne": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the caller's subscription to a room
         * @description It is null where the caller is not in the room.
         */
        get: operations["subscriptionsGetOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a room as read
         * @description Unread threads stay unread, and the alert with them, unless `readThreads` is set.
         */
        post: operations["subscriptionsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions.unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a room as unread
         * @description From the last message of `roomId`, or from `firstUnreadMessage` on, which must be someone else's.
         */
        post: operations["subscriptionsUnread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail the users of the server
         * @description Every user with an address gets one mail, except those who have unsubscribed. The answer comes as soon as the mails are
         *     queued; what became of them is shown by `GET /parlance/v1/workspaces/{workspaceId}/mailings/{mailingId}`.
         */
        post: operations["mailerSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailer.unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave all mailings
         * @description The pair is that of the link in the mail; it need not be the caller's own. A pair that fits nobody changes nothing and is
         *     not reported. One call a minute from one address.
         */
        post: operations["mailerUnsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailer/unsubscribe/{userId}/{createdAt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page that a mail's link opens
         * @description It asks once. Opening it changes nothing, since mail scanners follow links.
         */
        get: operations["unsubscribePage"];
        put?: never;
        /**
         * Leave all mailings by the link of a mail
         * @description What the page's button and a mail program's one-click unsubscribing (RFC 8058) do. It is safe to repeat.
         */
        post: operations["unsubscribeByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ServerInfo: {
            /** @constant */
            success: true;
            /** @description `major.minor`; the whole version for holders of `view-statistics` */
            version: string;
            minimumClientVersions: {
                [key: string]: string;
            };
            cloudWorkspaceId?: string;
            supportedVersions?: {
                signed: string;
            };
            /** @description Only for holders of `view-statistics` */
            info?: {
                version: string;
                build: {
                    [key: string]: unknown;
                };
                commit: {
                    [key: string]: unknown;
                };
                marketplaceApiVersion: string;
            };
        };
        /** @description One of `user` and `password`, `username` and `password`, `email` and `password`, or `resume`. No member is required: what fits no form is a refused sign-in, not an invalid body. */
        SignIn: {
            /** @description A name, an address (it has an `@`), or an object with one of them */
            user?: string | {
                username?: string;
                email?: string;
            };
            username?: string;
            email?: string;
            /** @description The password or its SHA-256 in hexadecimal digits */
            password?: string | {
                digest?: string;
                /** @description With `digest`; always `sha-256` */
                algorithm?: string;
                hashed?: string;
            };
            /** @description A token of an earlier sign-in */
            resume?: string;
            /** @description The second factor */
            code?: string;
        };
        EmailAddress: {
            address: string;
            verified: boolean;
        };
        /** @description Every preference, with the server's default where the user chose nothing */
        Preferences: {
            /** @enum {string} */
            alsoSendThreadToChannel: "default" | "always" | "never";
            /** @description A sound */
            newRoomNotification: string;
            /** @description A sound */
            newMessageNotification: string;
            showThreadsInMainChannel: boolean;
            useEmojis: boolean;
            convertAsciiEmoji: boolean;
            saveMobileBandwidth: boolean;
            collapseMediaByDefault: boolean;
            autoImageLoad: boolean;
            /** @enum {string} */
            emailNotificationMode: "mentions" | "nothing";
            unreadAlert: boolean;
            /** @description In percent */
            notificationsSoundVolume: number;
            omnichannelTranscriptEmail: boolean;
            /** @enum {string} */
            desktopNotifications: "all" | "mentions" | "nothing";
            /** @enum {string} */
            pushNotifications: "all" | "mentions" | "nothing";
            enableAutoAway: boolean;
            desktopNotificationRequireInteraction: boolean;
            hideUsernames: boolean;
            hideRoles: boolean;
            displayAvatars: boolean;
            hideFlexTab: boolean;
            /** @enum {string} */
            sendOnEnter: "normal" | "alternative" | "desktop";
            /** @description In seconds */
            idleTimeLimit: number;
            sidebarShowFavorites: boolean;
            sidebarShowUnread: boolean;
            /**
             * @description Spelt so by the vendor
             * @enum {string}
             */
            themeAppearence: "auto" | "light" | "dark" | "high-contrast";
            /** @enum {string} */
            sidebarSortby: "activity" | "alphabetical";
            /** @enum {string} */
            sidebarViewMode: "extended" | "medium" | "condensed";
            sidebarDisplayAvatar: boolean;
            sidebarGroupByType: boolean;
            sidebarSectionsOrder: string[];
            muteFocusedConversations: boolean;
            notifyCalendarEvents: boolean;
            enableMobileRinging: boolean;
            /** @description JSON text, an array */
            featuresPreview: string;
        };
        UserSettings: {
            profile: {
                [key: string]: unknown;
            };
            preferences: components["schemas"]["Preferences"];
        };
        /** @description The ways to sign in, without their secrets */
        UserServices: {
            password: {
                exists: boolean;
            };
            email2fa?: {
                enabled: boolean;
            };
            totp?: {
                enabled: boolean;
            };
        };
        /** @description The caller as `login` shows them */
        SignedInUser: {
            _id: string;
            name: string;
            username: string;
            emails: components["schemas"]["EmailAddress"][];
            /** @description The first verified address */
            email?: string;
            status: string;
            statusConnection: string;
            statusDefault?: string;
            statusText?: string;
            utcOffset: number;
            active: boolean;
            roles: string[];
            settings: components["schemas"]["UserSettings"];
            avatarUrl: string;
            avatarETag?: string;
            language?: string;
            bio?: string;
            nickname?: string;
            customFields?: {
                [key: string]: unknown;
            };
            requirePasswordChange?: boolean;
            /** Format: date-time */
            _updatedAt: string;
            services?: components["schemas"]["UserServices"];
        };
        /** @description A refusal. `errorType` and `details` are there only when the refusal has a code. */
        Refusal: {
            /** @constant */
            success: false;
            error?: string;
            errorType?: string;
            details?: unknown;
        };
        /** @description A refused sign-in. Unlike elsewhere `error` is the code and `message` the text. */
        LoginRefusal: {
            /** @constant */
            success: false;
            /** @constant */
            status: "error";
            /** @description A word or a number, as the cause has it */
            error: string | number;
            message: string;
            details?: {
                [key: string]: unknown;
            };
        };
        /** @description The caller, spread over the answer */
        Me: {
            /** @constant */
            success: true;
            _id: string;
            name: string;
            username: string;
            emails: components["schemas"]["EmailAddress"][];
            /** @description The first verified address */
            email?: string;
            status: string;
            statusConnection: string;
            statusDefault?: string;
            statusText?: string;
            utcOffset: number;
            active: boolean;
            roles: string[];
            settings: components["schemas"]["UserSettings"];
            avatarUrl: string;
            avatarETag?: string;
            language?: string;
            bio?: string;
            nickname?: string;
            customFields?: {
                [key: string]: unknown;
            };
            requirePasswordChange?: boolean;
            /** Format: date-time */
            _updatedAt: string;
            services: components["schemas"]["UserServices"];
            isOAuthUser: boolean;
        };
        NewUser: {
            name: string;
            email: string;
            password: string;
            username: string;
            active?: boolean;
            bio?: string;
            nickname?: string;
            statusText?: string;
            roles?: string[];
            /** @default true */
            joinDefaultChannels?: boolean;
            requirePasswordChange?: boolean;
            setRandomPassword?: boolean;
            sendWelcomeEmail?: boolean;
            /** @description Take the address as verified */
            verified?: boolean;
            customFields?: {
                [key: string]: unknown;
            };
        };
        /** @description The stored user, without secrets */
        CreatedUser: {
            _id: string;
            /** Format: date-time */
            createdAt: string;
            username: string;
            name: string;
            emails: components["schemas"]["EmailAddress"][];
            type: string;
            status: string;
            statusText?: string;
            active: boolean;
            roles: string[];
            settings: {
                [key: string]: unknown;
            };
            bio?: string;
            nickname?: string;
            requirePasswordChange?: boolean;
            customFields?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            _updatedAt: string;
        };
        RegisteredUser: {
            _id: string;
            type: string;
            status: string;
            active: boolean;
            name?: string;
            username: string;
        };
        /** @description A room of a user, with their part in it */
        UserRoom: {
            rid: string;
            name?: string;
            t: string;
            roles?: string[];
            unread: number;
        };
        /** @description A user as others see them. Addresses, roles and what follows are there for the user themselves and for holders of `view-full-other-user-info`, `services` only for the user themselves. */
        UserInfo: {
            _id: string;
            name: string;
            username: string;
            nickname?: string;
            status: string;
            statusText?: string;
            utcOffset?: number;
            type: string;
            active: boolean;
            bio?: string;
            avatarETag?: string;
            canViewAllInfo: boolean;
            emails?: components["schemas"]["EmailAddress"][];
            roles?: string[];
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            lastLogin?: string;
            statusConnection?: string;
            requirePasswordChange?: boolean;
            customFields?: {
                [key: string]: unknown;
            };
            services?: {
                /** @description Whether the account has a password */
                password: boolean;
            };
            rooms?: components["schemas"]["UserRoom"][];
        };
        /** @description A user in a list. Addresses, roles and the last sign-in are for holders of `view-full-other-user-info`. */
        ListedUser: {
            _id: string;
            name: string;
            username: string;
            emails?: components["schemas"]["EmailAddress"][];
            roles?: string[];
            status: string;
            active: boolean;
            avatarETag?: string;
            /** Format: date-time */
            lastLogin?: string;
            type: string;
            /** @description The name in lower case */
            nameInsensitive: string;
        };
        Setting: {
            _id: string;
            /** @description Text, number, boolean or a list */
            value?: unknown;
            enterprise?: boolean;
        };
        Permission: {
            _id: string;
            roles: string[];
            /** Format: date-time */
            _updatedAt: string;
        };
        /** @description A record that is gone */
        RemovedRecord: {
            _id: string;
            /** Format: date-time */
            _deletedAt: string;
        };
        /** @description A room's id or name, `#name`, `@username`, a user's id; or several of them */
        PostTarget: string | string[];
        /** @description A message to post. Give `roomId` or `channel`. */
        NewPost: {
            roomId?: components["schemas"]["PostTarget"];
            channel?: components["schemas"]["PostTarget"];
            text?: string;
            /** @description Stands for `text` when that is absent */
            msg?: string;
            /** @description The message to which this replies */
            tmid?: string;
            /** @description The name to show instead of the sender's; needs the right to impersonate */
            alias?: string;
            /** @description Stands for `alias` when that is absent */
            username?: string;
            /** @description Shown instead of a picture, such as `:smile:` */
            emoji?: string;
            /** @description Stands for `emoji` when that is absent */
            icon_emoji?: string;
            /** @description Address of the picture to show; needs the right to impersonate */
            avatar?: string;
            /** @description Stands for `avatar` when that is absent */
            icon_url?: string;
            attachments?: {
                [key: string]: unknown;
            }[];
            customFields?: {
                [key: string]: unknown;
            };
            /** @default true */
            parseUrls?: boolean;
            /** @default false */
            groupable?: boolean;
            /** @description Kept as sent */
            bot?: unknown;
        };
        /** @description An uploaded file */
        MessageFile: {
            _id: string;
            name: string;
            /** @description Media type */
            type?: string;
            /** @description Bytes */
            size?: number;
            format?: string;
        };
        /**
         * @description A message. `t` marks what the server itself says; such messages carry their argument in `msg`.
         *     Members beyond these are what the sending client put there.
         */
        Message: {
            _id: string;
            /** @description The room */
            rid: string;
            /** @description May be empty */
            msg: string;
            /** Format: date-time */
            ts: string;
            u: {
                _id: string;
                username: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description Moves with every change that readers see
             */
            _updatedAt: string;
            urls?: {
                url: string;
                meta: {
                    [key: string]: unknown;
                };
                headers?: {
                    [key: string]: unknown;
                };
                ignoreParse?: boolean;
            }[];
            /** @description `@all` and `@here` stand as users of that id and username */
            mentions?: {
                _id: string;
                username: string;
                name?: string;
                type?: string;
            }[];
            channels?: {
                _id: string;
                name: string;
                fname?: string;
            }[];
            /** @description The parsed text as a tree */
            md?: unknown[];
            /** @description The name shown instead of the sender's */
            alias?: string;
            /** @description Address of the picture shown instead of the sender's */
            avatar?: string;
            /** @description Shown instead of a picture, such as `:smile:` */
            emoji?: string;
            attachments?: {
                [key: string]: unknown;
            }[];
            blocks?: {
                [key: string]: unknown;
            }[];
            customFields?: {
                [key: string]: unknown;
            };
            /** @description May be shown together with the sender's previous message */
            groupable?: boolean;
            parseUrls?: boolean;
            /** @description As sent */
            bot?: unknown;
            /** @description Only while read receipts are on */
            unread?: boolean;
            /** @description Who reacted, by emoji with its colons */
            reactions?: {
                [key: string]: {
                    usernames: string[];
                    names?: string[];
                };
            };
            /** @description Holds the caller only, when they starred the message */
            starred?: {
                _id: string;
            }[];
            pinned?: boolean;
            /**
             * Format: date-time
             * @description Remains after an unpin
             */
            pinnedAt?: string;
            /** @description Remains after an unpin */
            pinnedBy?: {
                _id: string;
                username: string;
            };
            /** Format: date-time */
            editedAt?: string;
            editedBy?: {
                _id: string;
                username: string;
            };
            /** @description The root of the thread to which this replies */
            tmid?: string;
            /** @description A reply that is also shown in the room */
            tshow?: boolean;
            /** @description On a root: ids of the users who follow it */
            replies?: string[];
            /** @description On a root: number of replies */
            tcount?: number;
            /**
             * Format: date-time
             * @description On a root: time of the last reply
             */
            tlm?: string;
            /** @description The kind of system message, such as `uj`, `room_changed_topic` or `message_pinned` */
            t?: string;
            /** @description With `subscription-role-added` and `-removed` */
            role?: string;
            /** @description With `discussion-created`: room of the discussion */
            drid?: string;
            /** @description With `discussion-created`: number of its messages */
            dcount?: number;
            /**
             * Format: date-time
             * @description With `discussion-created`: time of its last message
             */
            dlm?: string;
            file?: components["schemas"]["MessageFile"];
            files?: components["schemas"]["MessageFile"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A message to send. `rid` names the room; a reply goes where its thread is. Members that are not the server's own, such as
         *     those a bot keeps for itself, are stored and shown as they came.
         *     Needs the right to impersonate for `alias` and `avatar`.
         */
        NewMessage: {
            /** @description The message's id; made when absent */
            _id?: string;
            rid?: string;
            msg?: string;
            /** @description When it was written; up to 60 seconds off */
            ts?: unknown;
            /** @description Refused when it is the type of a system message */
            t?: string;
            /** @description The message to which this replies */
            tmid?: string;
            /** @description Show the reply in the room too */
            tshow?: boolean;
            alias?: string;
            avatar?: string;
            emoji?: string;
            attachments?: {
                [key: string]: unknown;
            }[];
            blocks?: {
                [key: string]: unknown;
            }[];
            customFields?: {
                [key: string]: unknown;
            };
            groupable?: boolean;
            parseUrls?: boolean;
            /** @description Kept as sent */
            bot?: unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description One message */
        MessageReply: {
            /** @constant */
            success: true;
            message: components["schemas"]["Message"];
        };
        /** @description The messages that changed since a moment, and those that are gone */
        MessageChanges: {
            update: components["schemas"]["Message"][];
            remove: components["schemas"]["RemovedRecord"][];
        };
        MessagePage: {
            messages: components["schemas"]["Message"][];
            /** @description How many are on this page */
            count: number;
            offset: number;
            total: number;
            /** @constant */
            success: true;
        };
        /** @description A room. A direct room has `usernames` and `uids` and no name; a discussion has `prid`, a random `name` and a readable `fname`. */
        Room: {
            _id: string;
            /**
             * @description Public channel, private group, direct or omnichannel room
             * @enum {string}
             */
            t: "c" | "p" | "d" | "l";
            /** @description Unique among channels and groups */
            name?: string;
            /** @description The name to show */
            fname?: string;
            /** @description Who made the room */
            u?: {
                _id: string;
                username?: string;
                name?: string;
            };
            topic?: string;
            description?: string;
            announcement?: string;
            /** @description How many messages, system messages included */
            msgs: number;
            usersCount: number;
            /** @description Members of a direct room */
            usernames?: string[];
            /** @description Ids of the members of a direct room */
            uids?: string[];
            /**
             * Format: date-time
             * @description When the room was made
             */
            ts: string;
            /**
             * Format: date-time
             * @description Time of the last ordinary message
             */
            lm?: string;
            lastMessage?: components["schemas"]["Message"];
            /** @description Only some may post */
            ro?: boolean;
            broadcast?: boolean;
            encrypted?: boolean;
            archived?: boolean;
            /** @description New users are added */
            default?: boolean;
            featured?: boolean;
            /** @description A default room becomes a favourite of new users */
            favorite?: boolean;
            reactWhenReadOnly?: boolean;
            joinCodeRequired?: boolean;
            /** @description User names that may not post */
            muted?: string[];
            /** @description User names that may post although the room is read-only */
            unmuted?: string[];
            /** @description Types of system messages that the room hides */
            sysMes?: string[];
            /** @description The room to which a discussion belongs */
            prid?: string;
            teamId?: string;
            teamMain?: boolean;
            avatarETag?: string;
            customFields?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            _updatedAt: string;
        };
        /** @description A refusal, or one in which `error` is the code, `errorType` the text, and `success` is not there */
        SwappedRefusal: {
            /** @constant */
            success?: false;
            error?: string;
            errorType?: string;
            details?: unknown;
        };
        /** @description A user as a member of a room */
        Member: {
            _id: string;
            username: string;
            name?: string;
            nickname?: string;
            status: string;
            /** @description In direct rooms */
            statusText?: string;
            /** @description In direct rooms */
            utcOffset?: number;
            avatarETag?: string;
            /** Format: date-time */
            _updatedAt?: string;
        };
        MemberPage: {
            members: components["schemas"]["Member"][];
            /** @description How many are on this page */
            count: number;
            offset: number;
            total: number;
            /** @constant */
            success: true;
        };
        /** @description What one user has of one room */
        Subscription: {
            _id: string;
            rid: string;
            u: {
                _id: string;
                username?: string;
                name?: string;
            };
            /** @enum {string} */
            t: "c" | "p" | "d" | "l";
            /** @description Name of the room; in a direct room, of the other side */
            name: string;
            fname?: string;
            /**
             * Format: date-time
             * @description When the user entered the room
             */
            ts: string;
            /**
             * Format: date-time
             * @description Read up to this time
             */
            ls?: string;
            /**
             * Format: date-time
             * @description Last reply in a thread that the user follows
             */
            lr?: string;
            open: boolean;
            alert: boolean;
            unread: number;
            userMentions: number;
            groupMentions: number;
            /** @description Roots of threads with unread replies */
            tunread?: string[];
            /** @description Of these the ones that mention the user */
            tunreadUser?: string[];
            /** @description Of these the ones that mention all */
            tunreadGroup?: string[];
            /** @description Roles in the room: owner, moderator, leader */
            roles?: string[];
            /** @description A favourite */
            f?: boolean;
            archived?: boolean;
            broadcast?: boolean;
            encrypted?: boolean;
            /** @description The other side has blocked the user */
            blocked?: boolean;
            /** @description The user has blocked the other side */
            blocker?: boolean;
            /** @description Ids of users whose messages are hidden */
            ignored?: string[];
            /** @description The room to which a discussion belongs */
            prid?: string;
            teamId?: string;
            teamMain?: boolean;
            disableNotifications?: boolean;
            muteGroupMentions?: boolean;
            hideUnreadStatus?: boolean;
            hideMentionStatus?: boolean;
            unreadAlert?: string;
            audioNotificationValue?: string;
            desktopNotifications?: string;
            mobilePushNotifications?: string;
            emailNotifications?: string;
            desktopPrefOrigin?: string;
            mobilePrefOrigin?: string;
            emailPrefOrigin?: string;
            userHighlights?: string[];
            autoTranslate?: boolean;
            autoTranslateLanguage?: string;
            customFields?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            _updatedAt: string;
        };
    };
    responses: {
        /** @description The credential is missing, wrong or expired */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: false;
                    error: string;
                    /** @constant */
                    status: "error";
                    message: string;
                };
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
        /** @description Too many calls from this address */
        TooManyRequests: {
            headers: {
                /** @description Calls allowed in the window */
                "X-RateLimit-Limit"?: number;
                /** @description Calls left in the window */
                "X-RateLimit-Remaining"?: number;
                /** @description When the window ends, in milliseconds since 1970 */
                "X-RateLimit-Reset"?: number;
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
        /** @description The version, and more for holders of `view-statistics` */
        serverInfo: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerInfo"];
            };
        };
        /** @description Signed in */
        signedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    /** @constant */
                    status: "success";
                    data: {
                        userId: string;
                        authToken: string;
                        me: components["schemas"]["SignedInUser"];
                    };
                };
            };
        };
        /** @description Refused. `error` is the code, a word or a number; `message` is the text. */
        notSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LoginRefusal"];
            };
        };
        /** @description Signed out */
        signedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    status: "success";
                    data: {
                        message: string;
                    };
                };
            };
        };
        /** @description The caller, with every preference */
        caller: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Me"];
            };
        };
        /** @description The new user */
        userCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    user: components["schemas"]["CreatedUser"];
                };
            };
        };
        /** @description The caller may not create users, or a member is invalid or taken */
        userCreateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The new account */
        userRegistered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    user: components["schemas"]["RegisteredUser"];
                };
            };
        };
        /** @description Signing up is switched off, or a member is invalid or taken */
        userRegisterRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The user, as far as the caller may see */
        userAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    user: components["schemas"]["UserInfo"];
                };
            };
        };
        /** @description No such user, or nothing says which */
        userNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description A page of users */
        userPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    users: components["schemas"]["ListedUser"][];
                    count: number;
                    offset: number;
                    total: number;
                };
            };
        };
        /** @description A parameter makes no sense */
        SortRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The caller lacks the permission */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: false;
                    error: string;
                };
            };
        };
        /** @description Deleted */
        userDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    /** @description Rooms that went with the user */
                    deletedRooms?: string[];
                };
            };
        };
        /** @description No such user, the last owner of a room, or the last administrator */
        userDeleteRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The token */
        userToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    data: {
                        userId: string;
                        authToken: string;
                    };
                };
            };
        };
        /** @description Not allowed to the caller, no such user, or nothing says for whom */
        userTokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description A page of settings */
        settingPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    settings: components["schemas"]["Setting"][];
                    count: number;
                    offset: number;
                    total: number;
                };
            };
        };
        /** @description The setting */
        settingAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    _id: string;
                    /** @description Text, number, boolean or a list */
                    value?: unknown;
                };
            };
        };
        /** @description There is no such setting; the answer says no more */
        settingNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Done, or nothing was left to do */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                };
            };
        };
        /** @description There is no such setting, or `value` is missing or not of its type */
        settingSetRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The permissions, and those that are gone */
        permissionChanges: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    update: components["schemas"]["Permission"][];
                    remove: components["schemas"]["RemovedRecord"][];
                };
            };
        };
        /** @description `updatedSince` is not a date */
        permissionsListRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Every permission */
        permissionsAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    permissions: components["schemas"]["Permission"][];
                };
            };
        };
        /** @description The caller lacks `access-permissions`, or a permission or a role is unknown. `error` carries no code. */
        permissionsUpdateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The target is unknown or closed to the caller, or the message may not be posted there */
        postRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The room is unknown or closed to the caller, or the message may not be sent there */
        sendRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The message is unknown or elsewhere, or may not be edited by the caller */
        editRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The message is unknown or elsewhere, or may not be deleted by the caller */
        deletionRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The message is unknown, its room is closed to the caller, or threads are switched off */
        followRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The room is unknown or closed to the caller, threads are switched off, or the moment is no date */
        listRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The thread is unknown or closed to the caller, threads are switched off, or the moment is no date */
        threadRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The message is unknown, no emoji is named, or the caller may not react there */
        reactRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The message is unknown, or the caller may not pin in its room */
        pinRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description One page of messages */
        MessagePage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessagePage"];
            };
        };
        /** @description The room is unknown or closed to the caller */
        "listRefused-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The message is unknown */
        starRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The room is unknown or closed to the caller */
        starredRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The room is unknown or closed to the caller, or the text cannot be searched for */
        searchRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The channel */
        channelAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    channel: components["schemas"]["Room"];
                    /** @constant */
                    success: true;
                };
            };
        };
        /** @description The body is incomplete or the name cannot be used */
        channelCreateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description There is no such channel, or a parameter makes no sense */
        channelNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description One page of channels */
        channelPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    channels: components["schemas"]["Room"][];
                    /** @description How many are on this page */
                    count: number;
                    offset: number;
                    total: number;
                    /** @constant */
                    success: true;
                };
            };
        };
        /** @description There is no such channel, it is archived, or the caller may not join it */
        channelJoinRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The caller is not in the channel, is its last owner or may not leave it */
        channelLeaveRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The caller may not add users, or none is named; where none of them is found, the refusal is swapped */
        channelInviteRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SwappedRefusal"];
            };
        };
        /** @description One page of members, by user name */
        MemberPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MemberPage"];
            };
        };
        /** @description Messages, newest first; the other members only with `unreads` */
        MessageHistory: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    messages: components["schemas"]["Message"][];
                    firstUnread?: components["schemas"]["Message"];
                    unreadNotLoaded?: number;
                    /** @constant */
                    success: true;
                };
            };
        };
        /** @description There is no such channel, or the caller may not delete it */
        channelDeleteRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The group */
        groupAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    group: components["schemas"]["Room"];
                    /** @constant */
                    success: true;
                };
            };
        };
        /** @description The body is incomplete, the name cannot be used, or the caller may not make groups */
        groupCreateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The caller knows no such group, or none is named */
        groupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The caller knows no such group, it is archived, or a parameter makes no sense */
        groupClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The caller knows no such group or may not delete it */
        groupDeleteRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description There is no such direct room, none is named, or a parameter makes no sense */
        notFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Rooms, and what is gone */
        roomChanges: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    update: components["schemas"]["Room"][];
                    remove: components["schemas"]["RemovedRecord"][];
                    /** @constant */
                    success: true;
                };
            };
        };
        /** @description `updatedSince` is not a date */
        roomsGetRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The room, with its team and, for a discussion, the room to which it belongs */
        roomAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    room: components["schemas"]["Room"];
                    team?: {
                        name: string;
                        roomId: string;
                        /** @description 0 for a public team, 1 for a private one */
                        type: number;
                    };
                    parent?: {
                        _id: string;
                        t: string;
                        name?: string;
                        fname?: string;
                        prid?: string;
                        u?: {
                            _id: string;
                            username?: string;
                            name?: string;
                        };
                    };
                    /** @constant */
                    success: true;
                };
            };
        };
        /** @description No room is named, there is none such or it is archived; where it is closed to the caller, the refusal is swapped */
        roomsInfoRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SwappedRefusal"];
            };
        };
        /** @description One page of rooms */
        roomPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    rooms: components["schemas"]["Room"][];
                    /** @description How many are on this page */
                    count: number;
                    offset: number;
                    total: number;
                    /** @constant */
                    success: true;
                };
            };
        };
        /** @description Subscriptions, and what is gone */
        subscriptionChanges: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    update: components["schemas"]["Subscription"][];
                    remove: components["schemas"]["RemovedRecord"][];
                    /** @constant */
                    success: true;
                };
            };
        };
        /** @description `updatedSince` is not a date; the text names another parameter */
        subscriptionsGetRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The subscription, or null */
        subscriptionAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    subscription: components["schemas"]["Subscription"] | null;
                    /** @constant */
                    success: true;
                };
            };
        };
        /** @description Refused; `error` says why */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The caller is not in the room */
        subscriptionsReadRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The room has no message, or the message is unknown or the caller's own */
        subscriptionsUnreadRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description A member is missing or wrong, or the caller may not send mailings */
        mailerRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description A member is missing or unknown */
        unsubscribeRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The question or, once it is answered, the confirmation */
        page: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The link is unknown, changed or not signed, or the account is gone; nothing was changed */
        notALink: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description A fault of the server */
        pageFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The store cannot be reached; try again shortly */
        pageUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
    };
    parameters: {
        /** @description How many to skip */
        Offset: number;
        /**
         * @description How many to give, at most 100; 0 gives all
         * @example 50
         */
        Count: number;
        /**
         * @description JSON text that maps a member to 1 or -1
         * @example {"name":1}
         */
        Sort: string;
        /** @example Site_Name */
        settingId: string;
        /**
         * @description A date: only what has changed since
         * @example 2023-10-05T20:30:51.052Z
         */
        UpdatedSince: string;
        /** @example GENERAL */
        room: string;
        /**
         * @description A moment, in ISO 8601
         * @example 2023-10-05T20:00:00.000Z
         */
        updatedSince: string;
        /**
         * @description The root
         * @example 7aDSXtjMA3KPLxLjt
         */
        thread: string;
        /** @example GENERAL */
        "room-2": string;
        /**
         * @description The room; `roomName` does as well
         * @example 64f0b1c2d3e4f5a6b7c8d9e0
         */
        OptionalRoomId: string;
        /**
         * @description The exact name of the room, in place of `roomId`
         * @example design
         */
        OptionalRoomName: string;
        /**
         * @description Part of the user name or the name
         * @example ali
         */
        MemberFilter: string;
        /**
         * @description Only members with one of these: online, away, busy, offline
         * @example [
         *       "online",
         *       "away"
         *     ]
         */
        MemberStatus: string[];
        /**
         * @description Messages before this time; now unless given
         * @example 2023-10-05T20:30:51.052Z
         */
        HistoryLatest: string;
        /**
         * @description Messages after this time
         * @example 2023-10-01T00:00:00.000Z
         */
        HistoryOldest: string;
        /**
         * @description With `true`, messages of exactly `latest` and `oldest` too
         * @example true
         */
        HistoryInclusive: string;
        /**
         * @description With `true`, also the first unread message and how many unread ones are not in the answer
         * @example true
         */
        HistoryUnreads: string;
        /**
         * @description With `true`, replies in threads too
         * @example true
         */
        HistoryShowThreadMessages: string;
        /** @example 651f1d01de0bcbb5eb8f1e02 */
        userId: string;
        /** @example 1696537851052 */
        createdAt: string;
        /**
         * @description The workspace and the server's signature of the link; without a right one it is no link
         * @example 651f1d00de0bcbb5eb8f1e01.kZ1bEXAMPLE
         */
        key: string;
    };
    requestBodies: {
        post: {
            content: {
                "application/json": components["schemas"]["NewPost"];
            };
        };
        send: {
            content: {
                "application/json": {
                    message: components["schemas"]["NewMessage"];
                    /** @description The links of the text that get a preview */
                    previewUrls?: string[];
                };
            };
        };
        edit: {
            content: {
                "application/json": {
                    roomId: string;
                    msgId: string;
                    text: string;
                    /** @description The links of the text that get a preview */
                    previewUrls?: string[];
                    customFields?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        deletion: {
            content: {
                "application/json": {
                    msgId: string;
                    roomId: string;
                    /** @description Delete as the author of the message */
                    asUser?: boolean;
                };
            };
        };
        messageInThread: {
            content: {
                "application/json": {
                    /** @description A root, a reply or a plain message */
                    mid: string;
                };
            };
        };
        messageNamed: {
            content: {
                "application/json": {
                    messageId: string;
                };
            };
        };
        channelChoice: {
            content: {
                "application/json": {
                    /** @description The channel; `roomName` does as well */
                    roomId?: string;
                    roomName?: string;
                };
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    apiInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["serverInfo"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: components["responses"]["signedIn"];
            /** @description A member is of a type that no form has */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["notSignedIn"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logoutGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["signedOut"];
            401: components["responses"]["Unauthorized"];
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
            200: components["responses"]["signedOut"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["caller"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    usersCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            200: components["responses"]["userCreated"];
            400: components["responses"]["userCreateRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    usersRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    email: string;
                    pass: string;
                    name?: string;
                    /** @description For those who approve new accounts */
                    reason?: string;
                    /** @description Where signing up needs a secret address */
                    secret?: string;
                    customFields?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["userRegistered"];
            400: components["responses"]["userRegisterRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    usersInfo: {
        parameters: {
            query?: {
                /** @example aobEdbYhXfu5hkeqG */
                userId?: string;
                /** @example alice */
                username?: string;
                /** @description The id in the system the user was imported from */
                importId?: string;
                /** @example alice@example.com */
                email?: string;
                /**
                 * @description `true` adds the rooms
                 * @example true
                 */
                includeUserRooms?: string;
                /**
                 * @description The older way to ask for the rooms; other projections are ignored
                 * @example {"userRooms":1}
                 */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["userAnswer"];
            400: components["responses"]["userNotFound"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    usersList: {
        parameters: {
            query?: {
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only the user with this address; for holders of `view-full-other-user-info` */
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["userPage"];
            400: components["responses"]["SortRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    usersDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    userId?: string;
                    username?: string;
                    /** @description Give up the rooms that the user alone owns */
                    confirmRelinquish?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["userDeleted"];
            400: components["responses"]["userDeleteRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    usersCreateToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    userId?: string;
                    username?: string;
                    /** @description The operator's secret */
                    secret?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["userToken"];
            400: components["responses"]["userTokenRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    settingsPublic: {
        parameters: {
            query?: {
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Only these settings, separated by commas
                 * @example Site_Name,Threads_enabled
                 */
                _id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["settingPage"];
            400: components["responses"]["SortRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    settingsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example Site_Name */
                _id: components["parameters"]["settingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["settingAnswer"];
            400: components["responses"]["settingNotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    settingsSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example Site_Name */
                _id: components["parameters"]["settingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text, number, boolean or a list, as the setting needs */
                    value: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["settingSetRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    permissionsListAll: {
        parameters: {
            query?: {
                /**
                 * @description A date: only what has changed since
                 * @example 2023-10-05T20:30:51.052Z
                 */
                updatedSince?: components["parameters"]["UpdatedSince"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["permissionChanges"];
            400: components["responses"]["permissionsListRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    permissionsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    permissions: {
                        _id: string;
                        roles: string[];
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["permissionsAnswer"];
            400: components["responses"]["permissionsUpdateRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatPostMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["post"];
        responses: {
            /** @description Posted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        /** @description When, in milliseconds since 1970 */
                        ts: number;
                        /** @description The target as it was sent */
                        channel: string;
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["postRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatSendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["send"];
        responses: {
            /** @description Sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReply"];
                };
            };
            400: components["responses"]["sendRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["edit"];
        responses: {
            /** @description The message as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReply"];
                };
            };
            400: components["responses"]["editRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["deletion"];
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        _id: string;
                        /** @description When, in milliseconds since 1970, as text */
                        ts: string;
                        message: {
                            _id: string;
                            rid: string;
                            u: {
                                _id: string;
                                username: string;
                                name: string;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["deletionRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatGetMessage: {
        parameters: {
            query: {
                /** @example 7aDSXtjMA3KPLxLjt */
                msgId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReply"];
                };
            };
            /** @description The message is unknown, or its room is closed to the caller */
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
    chatFollowMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["messageInThread"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["followRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatUnfollowMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["messageInThread"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["followRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatGetThreadsList: {
        parameters: {
            query: {
                /** @example GENERAL */
                rid: components["parameters"]["room"];
                /**
                 * @description `following` for those the caller follows, `unread` for those with unread replies; anything else gives all
                 * @example following
                 */
                type?: string;
                /**
                 * @description Words to look for in the roots
                 * @example lunch
                 */
                text?: string;
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        threads: components["schemas"]["Message"][];
                        /** @description How many are in this page */
                        count: number;
                        offset: number;
                        total: number;
                    };
                };
            };
            400: components["responses"]["listRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatSyncThreadsList: {
        parameters: {
            query: {
                /** @example GENERAL */
                rid: components["parameters"]["room"];
                /**
                 * @description A moment, in ISO 8601
                 * @example 2023-10-05T20:00:00.000Z
                 */
                updatedSince: components["parameters"]["updatedSince"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roots that changed and those that are gone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        threads: components["schemas"]["MessageChanges"];
                    };
                };
            };
            400: components["responses"]["listRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatGetThreadMessages: {
        parameters: {
            query: {
                /**
                 * @description The root
                 * @example 7aDSXtjMA3KPLxLjt
                 */
                tmid: components["parameters"]["thread"];
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["threadRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatSyncThreadMessages: {
        parameters: {
            query: {
                /**
                 * @description The root
                 * @example 7aDSXtjMA3KPLxLjt
                 */
                tmid: components["parameters"]["thread"];
                /**
                 * @description A moment, in ISO 8601
                 * @example 2023-10-05T20:00:00.000Z
                 */
                updatedSince: components["parameters"]["updatedSince"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replies that changed and those that are gone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        messages: components["schemas"]["MessageChanges"];
                    };
                };
            };
            400: components["responses"]["threadRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatReact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    messageId: string;
                    /** @description `:smile:` or `smile` */
                    emoji?: string;
                    /** @description Does as well as `emoji` */
                    reaction?: string;
                    /** @description Whether the reaction is to be there */
                    shouldReact?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["reactRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatPinMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["messageNamed"];
        responses: {
            /** @description Pinned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReply"];
                };
            };
            400: components["responses"]["pinRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatUnPinMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["messageNamed"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["pinRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatGetPinnedMessages: {
        parameters: {
            query: {
                /** @example GENERAL */
                roomId: components["parameters"]["room-2"];
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessagePage"];
            400: components["responses"]["listRefused-2"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatStarMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["messageNamed"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["starRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatUnStarMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["messageNamed"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["starRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatGetStarredMessages: {
        parameters: {
            query: {
                /** @example GENERAL */
                roomId: components["parameters"]["room-2"];
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessagePage"];
            400: components["responses"]["starredRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    chatSearch: {
        parameters: {
            query: {
                /** @example GENERAL */
                roomId: components["parameters"]["room-2"];
                /** @example from:alice lunch */
                searchText: string;
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        messages: components["schemas"]["Message"][];
                    };
                };
            };
            400: components["responses"]["searchRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    channelsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Digits, letters, dash, underscore and dot */
                    name: string;
                    /** @description User names */
                    members?: string[];
                    readOnly?: boolean;
                    /** @description The caller does not become a member */
                    excludeSelf?: boolean;
                    customFields?: {
                        [key: string]: unknown;
                    };
                    extraData?: {
                        /** @description Makes the channel read-only too */
                        broadcast?: boolean;
                        encrypted?: boolean;
                        teamId?: string;
                        topic?: string;
                    };
                    /** @description Names of teams whose members are added */
                    teams?: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["channelAnswer"];
            400: components["responses"]["channelCreateRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    channelsInfo: {
        parameters: {
            query?: {
                /**
                 * @description The room; `roomName` does as well
                 * @example 64f0b1c2d3e4f5a6b7c8d9e0
                 */
                roomId?: components["parameters"]["OptionalRoomId"];
                /**
                 * @description The exact name of the room, in place of `roomId`
                 * @example design
                 */
                roomName?: components["parameters"]["OptionalRoomName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["channelAnswer"];
            400: components["responses"]["channelNotFound"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    channelsList: {
        parameters: {
            query?: {
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["channelPage"];
            400: components["responses"]["SortRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    channelsListJoined: {
        parameters: {
            query?: {
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["channelPage"];
            400: components["responses"]["SortRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    channelsJoin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The channel; `roomName` does as well */
                    roomId?: string;
                    roomName?: string;
                    joinCode?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["channelAnswer"];
            400: components["responses"]["channelJoinRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    channelsLeave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["channelChoice"];
        responses: {
            200: components["responses"]["channelAnswer"];
            400: components["responses"]["channelLeaveRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    channelsInvite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The channel; `roomName` does as well */
                    roomId?: string;
                    roomName?: string;
                    userId?: string;
                    username?: string;
                    /** @description A user name */
                    user?: string;
                    userIds?: string[];
                    usernames?: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["channelAnswer"];
            400: components["responses"]["channelInviteRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    channelsMembers: {
        parameters: {
            query?: {
                /**
                 * @description The room; `roomName` does as well
                 * @example 64f0b1c2d3e4f5a6b7c8d9e0
                 */
                roomId?: components["parameters"]["OptionalRoomId"];
                /**
                 * @description The exact name of the room, in place of `roomId`
                 * @example design
                 */
                roomName?: components["parameters"]["OptionalRoomName"];
                /**
                 * @description Part of the user name or the name
                 * @example ali
                 */
                filter?: components["parameters"]["MemberFilter"];
                /**
                 * @description Only members with one of these: online, away, busy, offline
                 * @example [
                 *       "online",
                 *       "away"
                 *     ]
                 */
                status?: components["parameters"]["MemberStatus"];
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MemberPage"];
            400: components["responses"]["channelNotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    channelsMessages: {
        parameters: {
            query?: {
                /**
                 * @description The room; `roomName` does as well
                 * @example 64f0b1c2d3e4f5a6b7c8d9e0
                 */
                roomId?: components["parameters"]["OptionalRoomId"];
                /**
                 * @description The exact name of the room, in place of `roomId`
                 * @example design
                 */
                roomName?: components["parameters"]["OptionalRoomName"];
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessagePage"];
            400: components["responses"]["channelNotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    channelsHistory: {
        parameters: {
            query?: {
                /**
                 * @description The room; `roomName` does as well
                 * @example 64f0b1c2d3e4f5a6b7c8d9e0
                 */
                roomId?: components["parameters"]["OptionalRoomId"];
                /**
                 * @description The exact name of the room, in place of `roomId`
                 * @example design
                 */
                roomName?: components["parameters"]["OptionalRoomName"];
                /**
                 * @description Messages before this time; now unless given
                 * @example 2023-10-05T20:30:51.052Z
                 */
                latest?: components["parameters"]["HistoryLatest"];
                /**
                 * @description Messages after this time
                 * @example 2023-10-01T00:00:00.000Z
                 */
                oldest?: components["parameters"]["HistoryOldest"];
                /**
                 * @description With `true`, messages of exactly `latest` and `oldest` too
                 * @example true
                 */
                inclusive?: components["parameters"]["HistoryInclusive"];
                /**
                 * @description With `true`, also the first unread message and how many unread ones are not in the answer
                 * @example true
                 */
                unreads?: components["parameters"]["HistoryUnreads"];
                /**
                 * @description With `true`, replies in threads too
                 * @example true
                 */
                showThreadMessages?: components["parameters"]["HistoryShowThreadMessages"];
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessageHistory"];
            400: components["responses"]["channelNotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    channelsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["channelChoice"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["channelDeleteRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    groupsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Digits, letters, dash, underscore and dot */
                    name: string;
                    /** @description User names */
                    members?: string[];
                    readOnly?: boolean;
                    /** @description The caller does not become a member */
                    excludeSelf?: boolean;
                    customFields?: {
                        [key: string]: unknown;
                    };
                    extraData?: {
                        /** @description Makes the group read-only too */
                        broadcast?: boolean;
                        encrypted?: boolean;
                        teamId?: string;
                        topic?: string;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["groupAnswer"];
            400: components["responses"]["groupCreateRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    groupsInfo: {
        parameters: {
            query?: {
                /**
                 * @description The room; `roomName` does as well
                 * @example 64f0b1c2d3e4f5a6b7c8d9e0
                 */
                roomId?: components["parameters"]["OptionalRoomId"];
                /**
                 * @description The exact name of the room, in place of `roomId`
                 * @example design
                 */
                roomName?: components["parameters"]["OptionalRoomName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["groupAnswer"];
            400: components["responses"]["groupNotFound"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    groupsMembers: {
        parameters: {
            query?: {
                /**
                 * @description The room; `roomName` does as well
                 * @example 64f0b1c2d3e4f5a6b7c8d9e0
                 */
                roomId?: components["parameters"]["OptionalRoomId"];
                /**
                 * @description The exact name of the room, in place of `roomId`
                 * @example design
                 */
                roomName?: components["parameters"]["OptionalRoomName"];
                /**
                 * @description Part of the user name or the name
                 * @example ali
                 */
                filter?: components["parameters"]["MemberFilter"];
                /**
                 * @description Only members with one of these: online, away, busy, offline
                 * @example [
                 *       "online",
                 *       "away"
                 *     ]
                 */
                status?: components["parameters"]["MemberStatus"];
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MemberPage"];
            400: components["responses"]["groupClosed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    groupsMessages: {
        parameters: {
            query?: {
                /**
                 * @description The room; `roomName` does as well
                 * @example 64f0b1c2d3e4f5a6b7c8d9e0
                 */
                roomId?: components["parameters"]["OptionalRoomId"];
                /**
                 * @description The exact name of the room, in place of `roomId`
                 * @example design
                 */
                roomName?: components["parameters"]["OptionalRoomName"];
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessagePage"];
            400: components["responses"]["groupClosed"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    groupsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The group; `roomName` does as well */
                    roomId?: string;
                    roomName?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["groupDeleteRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    imCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username?: string;
                    /** @description Several, separated by commas */
                    usernames?: string;
                    /** @description The caller is none of them */
                    excludeSelf?: boolean;
                } & (unknown | unknown);
            };
        };
        responses: {
            /** @description The room */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        room: {
                            /** @constant */
                            t: "d";
                            rid: string;
                            /** @description The same as `rid` */
                            _id: string;
                            usernames: string[];
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Nobody is named, somebody is unknown, or there are too many */
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
    imList: {
        parameters: {
            query?: {
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of rooms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ims: components["schemas"]["Room"][];
                        /** @description How many are on this page */
                        count: number;
                        offset: number;
                        total: number;
                        /** @constant */
                        success: true;
                    };
                };
            };
            400: components["responses"]["SortRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    imMessages: {
        parameters: {
            query?: {
                /**
                 * @description The room; `roomName` does as well
                 * @example 64f0b1c2d3e4f5a6b7c8d9e0
                 */
                roomId?: components["parameters"]["OptionalRoomId"];
                /**
                 * @description The other one in the room, in place of `roomId`
                 * @example bob
                 */
                username?: string;
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessagePage"];
            400: components["responses"]["notFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    imHistory: {
        parameters: {
            query: {
                /** @example 5mAXqGDvvRgDdCbTwrbAXPnMktTFbNpwtJ */
                roomId: string;
                /**
                 * @description Messages before this time; now unless given
                 * @example 2023-10-05T20:30:51.052Z
                 */
                latest?: components["parameters"]["HistoryLatest"];
                /**
                 * @description Messages after this time
                 * @example 2023-10-01T00:00:00.000Z
                 */
                oldest?: components["parameters"]["HistoryOldest"];
                /**
                 * @description With `true`, messages of exactly `latest` and `oldest` too
                 * @example true
                 */
                inclusive?: components["parameters"]["HistoryInclusive"];
                /**
                 * @description With `true`, also the first unread message and how many unread ones are not in the answer
                 * @example true
                 */
                unreads?: components["parameters"]["HistoryUnreads"];
                /**
                 * @description With `true`, replies in threads too
                 * @example true
                 */
                showThreadMessages?: components["parameters"]["HistoryShowThreadMessages"];
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessageHistory"];
            400: components["responses"]["notFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    roomsGet: {
        parameters: {
            query?: {
                /**
                 * @description A date: only what has changed since
                 * @example 2023-10-05T20:30:51.052Z
                 */
                updatedSince?: components["parameters"]["UpdatedSince"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["roomChanges"];
            400: components["responses"]["roomsGetRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    roomsInfo: {
        parameters: {
            query?: {
                /**
                 * @description The room; `roomName` does as well
                 * @example 64f0b1c2d3e4f5a6b7c8d9e0
                 */
                roomId?: components["parameters"]["OptionalRoomId"];
                /**
                 * @description The exact name of the room, in place of `roomId`
                 * @example design
                 */
                roomName?: components["parameters"]["OptionalRoomName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["roomAnswer"];
            400: components["responses"]["roomsInfoRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    roomsAdminRooms: {
        parameters: {
            query?: {
                /**
                 * @description Part of the name
                 * @example design
                 */
                filter?: string;
                /**
                 * @description Only rooms of these kinds: c, p, d, l, discussions, teams
                 * @example [
                 *       "c",
                 *       "p"
                 *     ]
                 */
                types?: string[];
                /** @description How many to skip */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to give, at most 100; 0 gives all
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description JSON text that maps a member to 1 or -1
                 * @example {"name":1}
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["roomPage"];
            400: components["responses"]["SortRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptionsGet: {
        parameters: {
            query?: {
                /**
                 * @description A date: only what has changed since
                 * @example 2023-10-05T20:30:51.052Z
                 */
                updatedSince?: components["parameters"]["UpdatedSince"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["subscriptionChanges"];
            400: components["responses"]["subscriptionsGetRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptionsGetOne: {
        parameters: {
            query: {
                /** @example GENERAL */
                roomId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["subscriptionAnswer"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptionsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The room; `roomId` does as well */
                    rid?: string;
                    roomId?: string;
                    /**
                     * @description Mark its threads as read too
                     * @default false
                     */
                    readThreads?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["subscriptionsReadRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptionsUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roomId?: string;
                    firstUnreadMessage?: {
                        _id: string;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["subscriptionsUnreadRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    mailerSend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `address` or `Name <address>` */
                    from: string;
                    subject: string;
                    /** @description HTML with `[unsubscribe]` where the recipient's link belongs; `[name]` and `[email]` are replaced too */
                    body: string;
                    /**
                     * @description One mail goes to the user whose address `from` is and to nobody else
                     * @default false
                     */
                    dryrun?: boolean;
                    /**
                     * @description JSON text that says which users. Members: `_id`, `username`, `name`, `emails.address`, `emails.verified`, `type`,
                     *     `roles`, `active`, `status`, `createdAt`, `lastLogin`. A member is given as a value or with `$eq`, `$ne`, `$in`,
                     *     `$nin`, `$exists`, `$not` and, for times, `$gt`, `$gte`, `$lt`, `$lte`; `$and`, `$or` and `$nor` join.
                     */
                    query?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["mailerRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    mailerUnsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The recipient's id */
                    _id: string;
                    /** @description When the recipient's account was made, in milliseconds since 1970 */
                    createdAt: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["unsubscribeRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unsubscribePage: {
        parameters: {
            query?: {
                /**
                 * @description The workspace and the server's signature of the link; without a right one it is no link
                 * @example 651f1d00de0bcbb5eb8f1e01.kZ1bEXAMPLE
                 */
                key?: components["parameters"]["key"];
            };
            header?: never;
            path: {
                /** @example 651f1d01de0bcbb5eb8f1e02 */
                userId: components["parameters"]["userId"];
                /** @example 1696537851052 */
                createdAt: components["parameters"]["createdAt"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["page"];
            404: components["responses"]["notALink"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["pageFault"];
            503: components["responses"]["pageUnavailable"];
        };
    };
    unsubscribeByLink: {
        parameters: {
            query?: {
                /**
                 * @description The workspace and the server's signature of the link; without a right one it is no link
                 * @example 651f1d00de0bcbb5eb8f1e01.kZ1bEXAMPLE
                 */
                key?: components["parameters"]["key"];
            };
            header?: never;
            path: {
                /** @example 651f1d01de0bcbb5eb8f1e02 */
                userId: components["parameters"]["userId"];
                /** @example 1696537851052 */
                createdAt: components["parameters"]["createdAt"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    "List-Unsubscribe"?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["page"];
            404: components["responses"]["notALink"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["pageFault"];
            503: components["responses"]["pageUnavailable"];
        };
    };
}

/** How each operation learns who calls. */
export interface Access {
    apiInfo: 'optional';
    login: 'none';
    logout: 'caller';
    logoutGet: 'caller';
    me: 'caller';
    usersCreate: 'caller';
    usersRegister: 'none';
    usersInfo: 'caller';
    usersList: 'caller';
    usersDelete: 'caller';
    usersCreateToken: 'caller';
    settingsPublic: 'none';
    settingsGet: 'caller';
    settingsSet: 'caller';
    permissionsListAll: 'caller';
    permissionsUpdate: 'caller';
    chatPostMessage: 'presented';
    chatSendMessage: 'presented';
    chatUpdate: 'caller';
    chatDelete: 'caller';
    chatGetMessage: 'caller';
    chatFollowMessage: 'presented';
    chatUnfollowMessage: 'presented';
    chatGetThreadsList: 'caller';
    chatSyncThreadsList: 'caller';
    chatGetThreadMessages: 'caller';
    chatSyncThreadMessages: 'caller';
    chatReact: 'presented';
    chatPinMessage: 'presented';
    chatUnPinMessage: 'presented';
    chatGetPinnedMessages: 'caller';
    chatStarMessage: 'presented';
    chatUnStarMessage: 'presented';
    chatGetStarredMessages: 'caller';
    chatSearch: 'caller';
    channelsCreate: 'caller';
    channelsInfo: 'caller';
    channelsList: 'caller';
    channelsListJoined: 'caller';
    channelsJoin: 'caller';
    channelsLeave: 'caller';
    channelsInvite: 'caller';
    channelsMembers: 'caller';
    channelsMessages: 'presented';
    channelsHistory: 'caller';
    channelsDelete: 'caller';
    groupsCreate: 'caller';
    groupsInfo: 'caller';
    groupsMembers: 'caller';
    groupsMessages: 'caller';
    groupsDelete: 'caller';
    imCreate: 'caller';
    imList: 'caller';
    imMessages: 'caller';
    imHistory: 'caller';
    roomsGet: 'caller';
    roomsInfo: 'caller';
    roomsAdminRooms: 'caller';
    subscriptionsGet: 'caller';
    subscriptionsGetOne: 'caller';
    subscriptionsRead: 'presented';
    subscriptionsUnread: 'caller';
    mailerSend: 'caller';
    mailerUnsubscribe: 'caller';
    unsubscribePage: 'none';
    unsubscribeByLink: 'none';
}
