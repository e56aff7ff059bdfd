// Made from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/v2/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the channels that the instance follows or runs
         * @description All of them at once. A channel that was left is gone from the list before the leaving is answered.
         */
        get: operations["listChannels"];
        put?: never;
        /**
         * Make a channel
         * @description Its maker owns it. Every call makes another one, unless it repeats an `Idempotency-Key` of the instance: then it
         *     answers with the channel that the first one made.
         */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a channel, under the path that the vendor's page shows
         * @description The same as `POST /v2/channels`.
         */
        post: operations["createChannelByAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a channel
         * @description Also one that the instance does not follow; its role is then `GUEST`.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        /**
         * Delete a channel
         * @description Only for its owner. All followers lose it as if they had left it, with all that was yet to be sent to them.
         */
        delete: operations["deleteChannel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow a channel
         * @description From now on the messages of the channel go to the webhooks of the instance; none from before. A channel that was
         *     not followed is muted at first. Following again changes nothing.
         */
        post: operations["followChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/{id}/unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop following a channel
         * @description From the moment this is answered no message event of the channel reaches a webhook of the instance: what was
         *     waiting is cancelled, what was on its way is cut off first. Other instances and other channels are not touched.
         *     Messages that were received before stay readable. An admin loses that role.
         *
         *     Unfollowing what is not followed changes nothing and gets the same answer, so it is safe to repeat.
         */
        post: operations["unfollowChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/{id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute a channel
         * @description Its messages still go to the webhooks. Muting again changes nothing.
         */
        post: operations["muteChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/{id}/unmute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unmute a channel
         * @description Unmuting what is not muted changes nothing.
         */
        post: operations["unmuteChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/{id}/messages/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest messages of a channel without following it
         * @description Newest first. Reading them here counts as no view.
         */
        get: operations["previewMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/search/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find channels by name and description
         * @description Finds similar words too. Verified channels come first, then those with more subscribers.
         */
        get: operations["searchChannelsByText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/search/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Browse channels by one of the views */
        get: operations["searchChannelsByView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/search/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the views by which channels can be browsed */
        get: operations["listSearchViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/search/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the countries by which channels can be searched */
        get: operations["listSearchCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/search/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the categories by which channels can be searched */
        get: operations["listSearchCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/send/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Post a text to a channel, all in the query
         * @description The same as the POST, for clients that know no other way. Prefer that one, since addresses end up in logs.
         */
        get: operations["sendTextByGet"];
        put?: never;
        /**
         * Post a text to a channel
         * @description Only for its owner and its admins.
         */
        post: operations["sendText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/send/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post an image to a channel
         * @description Only for its owner and its admins. The address is kept as it is; nothing is fetched.
         */
        post: operations["sendImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/send/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a PDF or another file to a channel
         * @description Only for its owner and its admins. The address is kept as it is; nothing is fetched.
         */
        post: operations["sendPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/send/video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a video to a channel
         * @description Only for its owner and its admins. The address is kept as it is; nothing is fetched.
         */
        post: operations["sendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/send/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a voice message to a channel
         * @description Only for its owner and its admins. The address is kept as it is; nothing is fetched.
         */
        post: operations["sendVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/send/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * React to a message, or take the reaction back
         * @description For everybody who follows the channel. A new reaction takes the place of the instance's earlier one; the same
         *     again changes nothing.
         */
        put: operations["setReaction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/send/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a channel as read
         * @description Clears the instance's own count of unread messages, whichever messages are named. Nobody is told, since channels
         *     have no receipts.
         */
        post: operations["markSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/send/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a poll to a channel
         * @description Only for its owner and its admins.
         */
        post: operations["sendPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/send/poll-vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote in a poll
         * @description For everybody who follows the channel. A vote takes the place of the instance's earlier one, and none of the
         *     options takes it back. The vendor's own path is not known; this one is named like its neighbours.
         */
        post: operations["votePoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/messages/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit a message
         * @description Only for the owner and the admins of the channel, in the first 15 minutes. The text that stands there already
         *     changes nothing.
         */
        put: operations["editMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/messages/delete": {
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
         * Delete a message
         * @description Only for the owner and the admins of the channel. In the first 48 hours it goes for everybody, later for this
         *     instance alone. Deleting again changes nothing. `chatId` and `messageId` are taken from the body, else from the
         *     query; one of them must have each.
         */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/messages/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a message
         * @description Whatever the history would show.
         */
        post: operations["getMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/chats/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the messages of a channel
         * @description Newest first. Who follows or runs the channel sees all of it, and each message counts as viewed once. Who has
         *     left sees what there was until then, without counts; who never followed sees nothing.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/session/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an instance
         * @description It comes with an account of its own, and is stopped. Every call makes another one.
         */
        post: operations["createInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/session/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start an instance, all in the query
         * @description The same as the POST, for clients that know no other way.
         */
        get: operations["startInstanceByGet"];
        put?: never;
        /**
         * Start an instance
         * @description It works at once, also after a logout. Starting a working one changes nothing.
         */
        post: operations["startInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/session/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stop an instance, all in the query
         * @description The same as the POST, for clients that know no other way.
         */
        get: operations["stopInstanceByGet"];
        put?: never;
        /**
         * Stop an instance
         * @description It receives no events and may not use channels until it is started; what is published meanwhile is not sent
         *     later. What was waiting to be sent is cancelled. Stopping again changes nothing.
         */
        post: operations["stopInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/session/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stop and start an instance, all in the query
         * @description The same as the POST, for clients that know no other way.
         */
        get: operations["restartInstanceByGet"];
        put?: never;
        /**
         * Stop and start an instance
         * @description It works when this is answered, whatever it did before.
         */
        post: operations["restartInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/session/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log an instance out, all in the query
         * @description The same as the POST, for clients that know no other way.
         */
        get: operations["logoutInstanceByGet"];
        put?: never;
        /**
         * Log an instance out
         * @description The instance keeps its webhooks and what it follows, but does nothing until it is started. Logging out again
         *     changes nothing.
         */
        post: operations["logoutInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/session/delete": {
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
         * Delete an instance
         * @description With its webhooks and all that was yet to be sent to them. From then on it is unknown, also to this call.
         */
        delete: operations["deleteInstance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/session/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what an instance is doing, all in the query
         * @description The same as the POST.
         */
        get: operations["getInstanceByGet"];
        put?: never;
        /**
         * Get what an instance is doing
         * @description The vendor adds a `qr` while it waits for a phone to scan it; there is none here, since no phone is needed.
         */
        post: operations["getInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/session/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account of an instance
         * @description The instance must be working.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/session/rate-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get how much an instance may send, and what it could choose */
        get: operations["getRateLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose how much an instance may send
         * @description Posts above it are answered with 429. Choosing the same again changes nothing.
         */
        patch: operations["setRateLimit"];
        trace?: never;
    };
    "/v2/session/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the webhooks of an instance */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Replace all webhooks of an instance
         * @description What is not in the list goes, with all that was yet to be sent to it. One whose `url` was there before keeps its
         *     secret, its retries and its name. Several with the same `url` are refused.
         */
        post: operations["replaceWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/webhook/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a webhook, or replace the one with the same address
         * @description An instance has at most 20 webhooks.
         */
        post: operations["setWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/webhook/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description What is left out stays as it is. While `is_active` is 0 nothing is sent to it; what happens meanwhile is not
         *     sent later. Setting it to 1 also brings back one that the server has disabled.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/v2/webhook/delete": {
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
         * Delete a webhook
         * @description What was yet to be sent to it is cancelled. Deleting what is not there changes nothing. `url` is taken from the
         *     body, else from the query; one of them must have it.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What an instance is in a channel. A guest does not follow it; an admin may do what the owner may, but not delete it.
         * @enum {string}
         */
        Role: "OWNER" | "ADMIN" | "SUBSCRIBER" | "GUEST";
        /** @description A channel and what the instance is in it. Two members stand under two names each. */
        Channel: {
            /** @description The JID */
            id: string;
            name: string;
            /** @description May be empty */
            description: string;
            /** @description The invite link */
            invite: string;
            /** @description The same as `invite` */
            invite_link: string;
            /** @description Address of a small picture; `picture` where there is none */
            preview: string | null;
            /** @description Address of the picture; `preview` where there is none */
            picture: string | null;
            verified: boolean;
            role: components["schemas"]["Role"];
            subscribersCount: number;
            /** @description The same as `subscribersCount` */
            subscribers: number;
        };
        /** @description A refusal */
        Refusal: {
            /** @description The HTTP status */
            status: number;
            /** @description What clients branch on */
            code: string;
            /** @description The reason phrase of the status */
            error: string;
            message: string;
        };
        /**
         * @description What an instance is doing. Only a working one may use channels. Starting one here makes it `WORKING` at once, so
         *     `STARTING` and `FAILED` are not met.
         * @enum {string}
         */
        InstanceStatus: "STOPPED" | "STARTING" | "SCAN_QR_CODE" | "WORKING" | "FAILED";
        /** @description A refusal because of what the instance is doing; here `status` is the instance's */
        NotWorking: {
            /** @constant */
            code: "session_not_working";
            message: string;
            error: string;
            /** @description The instance's `session_name` */
            session: string;
            status: components["schemas"]["InstanceStatus"];
            expected: components["schemas"]["InstanceStatus"][];
        };
        /** @description The instance, unless named in the query or in `X-Instance-ID` */
        InstanceId: string;
        /** @description The access token, unless sent in the query or in a header */
        AccessToken: string;
        /** @description A channel to make */
        NewChannel: {
            instance_id?: components["schemas"]["InstanceId"];
            access_token?: components["schemas"]["AccessToken"];
            /** @description Need not be unique */
            name: string;
            description?: string | null;
            /** @description Accepted and without effect */
            type?: unknown;
            /** @description Kept as a link. One that comes as `data` instead of a `url` is left out. */
            picture?: {
                /** @description An http or https address */
                url?: string;
                mimetype?: string;
                filename?: string;
            } | null;
        };
        /** @description A change that has been made, or was not needed */
        Outcome: {
            /** @constant */
            status: "success";
            message: string;
        };
        /** @description How often each emoji was given */
        ReactionCounts: {
            [key: string]: number;
        };
        /** @description What the vendor's engine adds, as far as clients read it */
        MessageData: {
            Info: {
                /** @description The post's own id */
                ID: string;
                /** @description The post's number in the channel */
                ServerID: number;
                /** @description The channel's JID */
                Chat: string;
                IsFromMe: boolean;
            };
            /** @description Only on polls */
            Message?: {
                pollCreationMessageV3: {
                    /** @description The question */
                    name: string;
                    options: {
                        optionName: string;
                    }[];
                    /** @description 1, or 0 when several options may be chosen */
                    selectableOptionsCount: number;
                };
            };
        };
        /**
         * @description A post. Channels show no sender, so `from` is the channel and `participant` is null; they have no receipts, so `ack`
         *     is null.
         */
        Message: {
            /** @description `true_` or `false_`, the channel's JID, `_`, the post's own id */
            id: string;
            /** @description Seconds since 1970 */
            timestamp: number;
            /** @description The channel's JID */
            from: string;
            /** @description Posted by this instance */
            fromMe: boolean;
            /**
             * @description `api` when posted through this API
             * @enum {string}
             */
            source: "api" | "app";
            /** @description The channel's JID on the instance's own posts */
            to: string | null;
            participant: null;
            /** @description The text, the caption or the question of a poll */
            body: string;
            hasMedia: boolean;
            media: {
                url: string;
                mimetype: string | null;
                filename: string | null;
                error: null;
            } | null;
            /**
             * @deprecated
             * @description The `url` of `media`, only with media
             */
            mediaUrl?: string;
            ack: null;
            /** @constant */
            ackName: "UNKNOWN";
            replyTo: {
                id: string;
                participant: null;
                body: string;
            } | null;
            reactions?: components["schemas"]["ReactionCounts"];
            /** @description How many instances have seen it; like `reactions` not there for one that does not follow the channel */
            viewCount?: number;
            _data: components["schemas"]["MessageData"];
        };
        /** @description A post as the public sees it */
        PreviewedMessage: {
            reactions: components["schemas"]["ReactionCounts"];
            /** @description How many instances have seen it */
            viewCount: number;
            message: components["schemas"]["Message"];
        };
        /** @description A channel as strangers find it */
        ChannelPublicInfo: {
            /** @description The JID */
            id: string;
            name: string;
            /** @description May be empty */
            description: string;
            /** @description The invite link */
            invite: string;
            /** @description The same as `invite` */
            invite_link: string;
            /** @description Address of a small picture; `picture` where there is none */
            preview: string | null;
            /** @description Address of the picture; `preview` where there is none */
            picture: string | null;
            verified: boolean;
            subscribersCount: number;
            /** @description The same as `subscribersCount` */
            subscribers: number;
        };
        /** @description A page of channels */
        ChannelPage: {
            page: {
                startCursor: string | null;
                /** @description The `startCursor` of the next page */
                endCursor: string | null;
                hasNextPage: boolean;
                hasPreviousPage: boolean;
            };
            channels: components["schemas"]["ChannelPublicInfo"][];
            /** @description `endCursor` while there is a next page, else null */
            nextCursor: string | null;
        };
        /** @description The channel's JID; its invite code or link is taken as well */
        ChatId: string;
        /** @description A file by its address, which is kept as a link; nothing is fetched */
        File: {
            /** @description An http or https address */
            url: string;
            mimetype?: string;
            filename?: string;
        };
        /** @description A file to post */
        NewMedia: {
            instance_id?: components["schemas"]["InstanceId"];
            access_token?: components["schemas"]["AccessToken"];
            chatId: components["schemas"]["ChatId"];
            file: components["schemas"]["File"];
            caption?: string | null;
            /** @description Id of the message to which this replies; empty counts as none */
            reply_to?: string | null;
            /** @description Accepted and without effect */
            convert?: boolean;
            /** @description Accepted and without effect */
            asNote?: boolean;
        };
        /**
         * @description The message: `false_<jid>_<id>`, `false_<jid>_<server id>` or `false_<jid>_<server id>_<id>`; `true` and `false` are
         *     taken for the same.
         */
        MessageId: string;
        /** @description A reaction that was given or taken back */
        Reaction: {
            id: string;
            /** @description The instance's own JID */
            from: string;
            /** @constant */
            fromMe: true;
            participant: null;
            /** @description The channel's JID */
            to: string;
            /** @description Seconds since 1970 */
            timestamp: number;
            reaction: {
                /** @description The emoji; empty when taken back */
                text: string;
                messageId: string;
            };
        };
        /** @description A vote as it now counts */
        PollVote: {
            id: string;
            vote: {
                id: string;
                /** @description The channel's JID */
                to: string;
                /** @description The instance's own JID */
                from: string;
                /** @constant */
                fromMe: true;
                selectedOptions: string[];
                /** @description Seconds since 1970 */
                timestamp: number;
            };
            poll: {
                id: string;
                to: string | null;
                /** @description The channel's JID */
                from: string;
                fromMe: boolean;
            };
        };
        /** @description The instance that was made */
        NewInstance: {
            /** @description Twelve characters */
            instance_id: string;
            session_name: string;
            server_name: string;
            status: components["schemas"]["InstanceStatus"];
        };
        /** @description An instance after a change */
        InstanceState: {
            /** @description The instance's `session_name` */
            name: string;
            status: components["schemas"]["InstanceStatus"];
            /** @description Always as in the example; the webhooks have a list of their own */
            config: {
                webhooks: Record<string, unknown>;
                proxy: null;
            };
        };
        /** @description Who calls, and for which instance */
        Credentials: {
            instance_id?: components["schemas"]["InstanceId"];
            access_token?: components["schemas"]["AccessToken"];
        };
        /** @description The account of an instance */
        Me: {
            /** @description The account's JID */
            id: string;
            pushName: string;
            platform: string;
        };
        /** @description An instance in full */
        InstanceInfo: {
            instance_id: string;
            /** @description The same as `session_name` */
            name: string;
            session_name: string;
            server_name: string;
            status: components["schemas"]["InstanceStatus"];
            /** @description The account; null while the instance is logged out */
            me: components["schemas"]["Me"] | null;
            engine: {
                engine: string;
            };
        };
        /** @description How much an instance may send */
        RatePolicy: {
            slug: string;
            name: string;
            /** @description Null where there is no limit */
            limits: {
                send_message_per_minute: number | null;
                send_message_daily_cap: number | null;
                /** @description Least time between two messages */
                account_protection_seconds: number | null;
                /** @description Messages at the same time */
                concurrent_limit: number | null;
            };
        };
        /** @description The policy of an instance and those it may have */
        RateLimits: {
            /** @description The one in force */
            policies: components["schemas"]["RatePolicy"][];
            /** @description Those to choose from */
            available: components["schemas"]["RatePolicy"][];
            /** @description The slugs of `available`: all are free */
            free_policies: string[];
            /** @constant */
            has_active_plan: true;
        };
        /**
         * @description The name of an event; `*` stands for all but `engine.event`. Channels show up through `message`, `message.any`,
         *     `message.edited`, `message.revoked` and `message.reaction`, instances through `session.status`. The others are
         *     accepted and never happen here.
         * @enum {string}
         */
        WebhookEvent: "*" | "session.status" | "message" | "message.any" | "message.reaction" | "message.ack" | "message.ack.group" | "message.waiting" | "message.revoked" | "message.edited" | "state.change" | "group.join" | "group.leave" | "group.v2.join" | "group.v2.leave" | "group.v2.update" | "group.v2.participants" | "presence.update" | "poll.vote" | "poll.vote.failed" | "chat.archive" | "call.received" | "call.accepted" | "call.rejected" | "label.upsert" | "label.deleted" | "label.chat.added" | "label.chat.deleted" | "event.response" | "event.response.failed" | "engine.event";
        /** @description When a failed delivery is tried again; null for the server's own schedule of about three days */
        WebhookRetries: {
            /** @description Seconds between two attempts */
            delay: number;
            /** @description Attempts after the first */
            attempts: number;
        } | null;
        /** @description Where events are sent. The secret is never shown. */
        Webhook: {
            url: string;
            events: components["schemas"]["WebhookEvent"][];
            /** @description False while paused by a client or disabled by the server */
            is_active: boolean;
            retries: components["schemas"]["WebhookRetries"];
            name: string | null;
        };
        /** @description All webhooks of an instance */
        WebhookList: {
            webhooks: components["schemas"]["Webhook"][];
            /** @description Empty; the server has no webhook of its own */
            systemConfig: Record<string, unknown>;
        };
        /** @description An http or https address without credentials, at most 2,048 characters, that leads to the public internet */
        WebhookUrl: string;
        /**
         * @description Whether events are sent
         * @enum {boolean|integer}
         */
        Switch: true | false | 1 | 0;
        /** @description A webhook in the list that replaces the one before */
        ListedWebhook: {
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["WebhookEvent"][];
            is_active?: components["schemas"]["Switch"];
        };
        /** @description Signs what is sent; kept encrypted. Null or empty for none. */
        WebhookSecret: string | null;
        /** @description A webhook to add, or to put in the place of the one with the same `url` */
        NewWebhook: {
            instance_id?: components["schemas"]["InstanceId"];
            access_token?: components["schemas"]["AccessToken"];
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["WebhookEvent"][];
            is_active?: components["schemas"]["Switch"];
            retries?: components["schemas"]["WebhookRetries"];
            hmac?: components["schemas"]["WebhookSecret"];
            name?: string | null;
        };
        /** @description The webhook as it now is */
        WebhookSaved: {
            /** @constant */
            status: "success";
            message: string;
            webhook: components["schemas"]["Webhook"];
        };
        /** @description Changes to a webhook; what is left out stays as it is */
        WebhookChanges: {
            instance_id?: components["schemas"]["InstanceId"];
            access_token?: components["schemas"]["AccessToken"];
            /** @description Which one to change */
            url: string;
            events?: components["schemas"]["WebhookEvent"][];
            is_active?: components["schemas"]["Switch"];
            retries?: components["schemas"]["WebhookRetries"];
            hmac?: components["schemas"]["WebhookSecret"];
            name?: string | null;
        };
    };
    responses: {
        /** @description Something is missing, contradictory or of the wrong form */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The access token is missing or wrong */
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
        /** @description Too many calls, or more messages than the policy of the instance allows */
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
        /** @description The instance is unknown, deleted or another account's */
        UnknownInstance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The instance is not working; start it first */
        NotWorking: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotWorking"];
            };
        };
        /** @description Made */
        made: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Channel"];
            };
        };
        /** @description The channel is not named, named twice or named in no known form; or the request is bad in another way */
        InvalidChannel: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The channel is unknown or deleted; or the instance is */
        UnknownChannel: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The instance does not follow the channel, or no longer */
        NotFollowing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The page */
        ChannelPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChannelPage"];
            };
        };
        /** @description The message as it now is */
        Message: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        /** @description Something is missing or of the wrong form */
        InvalidMessage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The instance does not follow the channel, or is neither its owner nor an admin */
        MayNotPost: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The message is unknown, deleted or not for this instance; or the channel or the instance is unknown */
        UnknownMessage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The message as it was posted */
        MediaMessage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        /** @description The instance as it now is */
        InstanceState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InstanceState"];
            };
        };
        /** @description The policies */
        limits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimits"];
            };
        };
        /** @description The webhooks as they now are */
        list: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WebhookList"];
            };
        };
        /** @description Something is missing, unknown or of the wrong form, the address is not one to send to, or there are too many */
        refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /**
         * @description Chosen by the client, one for each channel that it wants to make
         * @example 5f1c2b9e-city-news
         */
        idempotencyKey: string;
        /**
         * @description The channel's JID, with `@` as `%40`, its invite code, or its invite link as one encoded segment. A literal `{id}`
         *     or `:id`, which clients made from the vendor's samples send, stands for the `id` of the body, else of the query.
         * @example 120363144038483540@newsletter
         */
        ChannelId: string;
        /**
         * @description The channel, where the path does not name it
         * @example 120363144038483540@newsletter
         */
        ChannelIdInQuery: string;
        /** @description Accepted and without effect, since media are kept as links */
        DownloadMedia: boolean;
        /**
         * @description Only channels of these categories, by their `value`. The key may be repeated, with or without `[]`, and each value
         *     may be a list with commas.
         * @example [
         *       "BUSINESS"
         *     ]
         */
        Categories: string[];
        /**
         * @description How many channels to give
         * @example 10
         */
        SearchLimit: number;
        /** @description The `nextCursor` of the page before; empty or absent for the first page */
        StartCursor: string;
        /**
         * @description The channel's JID; its invite code or link is taken as well
         * @example 120363144038483540@newsletter
         */
        ChatId: string;
    };
    requestBodies: {
        newChannel: {
            content: {
                "application/json": components["schemas"]["NewChannel"];
            };
        };
        /** @description The credentials and the channel, where they are sent nowhere else */
        Channel: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    /** @description The channel as in the path, which it must not contradict */
                    id?: string;
                };
            };
        };
        media: {
            content: {
                "application/json": components["schemas"]["NewMedia"];
            };
        };
        newPoll: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    chatId: components["schemas"]["ChatId"];
                    /** @description Id of the message to which this replies; empty counts as none */
                    reply_to?: string | null;
                    poll: {
                        /** @description The question */
                        name: string;
                        options: string[];
                        /** @default false */
                        multipleAnswers?: boolean;
                    };
                };
            };
        };
        newVote: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    chatId: components["schemas"]["ChatId"];
                    pollMessageId: components["schemas"]["MessageId"];
                    /** @description Accepted and without effect */
                    pollServerId?: unknown;
                    /** @description The chosen options */
                    votes: string[];
                };
            };
        };
        /** @description The credentials, where they are sent nowhere else */
        Instance: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChannels: {
        parameters: {
            query?: {
                /**
                 * @description Only those in which the instance has this role
                 * @example SUBSCRIBER
                 */
                role?: "OWNER" | "ADMIN" | "SUBSCRIBER";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Chosen by the client, one for each channel that it wants to make
                 * @example 5f1c2b9e-city-news
                 */
                "idempotency-key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["newChannel"];
        responses: {
            200: components["responses"]["made"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createChannelByAlias: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Chosen by the client, one for each channel that it wants to make
                 * @example 5f1c2b9e-city-news
                 */
                "idempotency-key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["newChannel"];
        responses: {
            200: components["responses"]["made"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getChannel: {
        parameters: {
            query?: {
                /**
                 * @description The channel, where the path does not name it
                 * @example 120363144038483540@newsletter
                 */
                id?: components["parameters"]["ChannelIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The channel's JID, with `@` as `%40`, its invite code, or its invite link as one encoded segment. A literal `{id}`
                 *     or `:id`, which clients made from the vendor's samples send, stands for the `id` of the body, else of the query.
                 * @example 120363144038483540@newsletter
                 */
                id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            400: components["responses"]["InvalidChannel"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownChannel"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteChannel: {
        parameters: {
            query?: {
                /**
                 * @description The channel, where the path does not name it
                 * @example 120363144038483540@newsletter
                 */
                id?: components["parameters"]["ChannelIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The channel's JID, with `@` as `%40`, its invite code, or its invite link as one encoded segment. A literal `{id}`
                 *     or `:id`, which clients made from the vendor's samples send, stands for the `id` of the body, else of the query.
                 * @example 120363144038483540@newsletter
                 */
                id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Channel"];
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["InvalidChannel"];
            401: components["responses"]["Unauthorized"];
            /** @description The instance does not own the channel */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["UnknownChannel"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    followChannel: {
        parameters: {
            query?: {
                /**
                 * @description The channel, where the path does not name it
                 * @example 120363144038483540@newsletter
                 */
                id?: components["parameters"]["ChannelIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The channel's JID, with `@` as `%40`, its invite code, or its invite link as one encoded segment. A literal `{id}`
                 *     or `:id`, which clients made from the vendor's samples send, stands for the `id` of the body, else of the query.
                 * @example 120363144038483540@newsletter
                 */
                id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Channel"];
        responses: {
            /** @description Followed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["InvalidChannel"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownChannel"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unfollowChannel: {
        parameters: {
            query?: {
                /**
                 * @description The channel, where the path does not name it
                 * @example 120363144038483540@newsletter
                 */
                id?: components["parameters"]["ChannelIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The channel's JID, with `@` as `%40`, its invite code, or its invite link as one encoded segment. A literal `{id}`
                 *     or `:id`, which clients made from the vendor's samples send, stands for the `id` of the body, else of the query.
                 * @example 120363144038483540@newsletter
                 */
                id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Channel"];
        responses: {
            /** @description Not followed any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["InvalidChannel"];
            401: components["responses"]["Unauthorized"];
            /** @description The instance owns the channel */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["UnknownChannel"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    muteChannel: {
        parameters: {
            query?: {
                /**
                 * @description The channel, where the path does not name it
                 * @example 120363144038483540@newsletter
                 */
                id?: components["parameters"]["ChannelIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The channel's JID, with `@` as `%40`, its invite code, or its invite link as one encoded segment. A literal `{id}`
                 *     or `:id`, which clients made from the vendor's samples send, stands for the `id` of the body, else of the query.
                 * @example 120363144038483540@newsletter
                 */
                id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Channel"];
        responses: {
            /** @description Muted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["InvalidChannel"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotFollowing"];
            404: components["responses"]["UnknownChannel"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unmuteChannel: {
        parameters: {
            query?: {
                /**
                 * @description The channel, where the path does not name it
                 * @example 120363144038483540@newsletter
                 */
                id?: components["parameters"]["ChannelIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The channel's JID, with `@` as `%40`, its invite code, or its invite link as one encoded segment. A literal `{id}`
                 *     or `:id`, which clients made from the vendor's samples send, stands for the `id` of the body, else of the query.
                 * @example 120363144038483540@newsletter
                 */
                id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Channel"];
        responses: {
            /** @description Not muted any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["InvalidChannel"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotFollowing"];
            404: components["responses"]["UnknownChannel"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewMessages: {
        parameters: {
            query?: {
                /**
                 * @description The channel, where the path does not name it
                 * @example 120363144038483540@newsletter
                 */
                id?: components["parameters"]["ChannelIdInQuery"];
                /** @description Accepted and without effect, since media are kept as links */
                downloadMedia?: components["parameters"]["DownloadMedia"];
                /**
                 * @description How many messages to give
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The channel's JID, with `@` as `%40`, its invite code, or its invite link as one encoded segment. A literal `{id}`
                 *     or `:id`, which clients made from the vendor's samples send, stands for the `id` of the body, else of the query.
                 * @example 120363144038483540@newsletter
                 */
                id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewedMessage"][];
                };
            };
            400: components["responses"]["InvalidChannel"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownChannel"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchChannelsByText: {
        parameters: {
            query: {
                /**
                 * @description What to look for
                 * @example news
                 */
                text: string;
                /**
                 * @description Only channels of these categories, by their `value`. The key may be repeated, with or without `[]`, and each value
                 *     may be a list with commas.
                 * @example [
                 *       "BUSINESS"
                 *     ]
                 */
                categories?: components["parameters"]["Categories"];
                /**
                 * @description How many channels to give
                 * @example 10
                 */
                limit?: components["parameters"]["SearchLimit"];
                /** @description The `nextCursor` of the page before; empty or absent for the first page */
                startCursor?: components["parameters"]["StartCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChannelPage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchChannelsByView: {
        parameters: {
            query: {
                /**
                 * @description The `value` of a view
                 * @example RECOMMENDED
                 */
                view: string;
                /**
                 * @description Codes of countries, given like the categories
                 * @example [
                 *       "US"
                 *     ]
                 */
                countries?: string[];
                /**
                 * @description Only channels of these categories, by their `value`. The key may be repeated, with or without `[]`, and each value
                 *     may be a list with commas.
                 * @example [
                 *       "BUSINESS"
                 *     ]
                 */
                categories?: components["parameters"]["Categories"];
                /**
                 * @description How many channels to give
                 * @example 10
                 */
                limit?: components["parameters"]["SearchLimit"];
                /** @description The `nextCursor` of the page before; empty or absent for the first page */
                startCursor?: components["parameters"]["StartCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChannelPage"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSearchViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The views */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: string;
                        name: string;
                    }[];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSearchCountries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                    }[];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSearchCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: string;
                        name: string;
                    }[];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendTextByGet: {
        parameters: {
            query: {
                /**
                 * @description The channel's JID; its invite code or link is taken as well
                 * @example 120363144038483540@newsletter
                 */
                chatId: components["parameters"]["ChatId"];
                /** @example The market opens at nine. */
                message: string;
                /** @description Id of the message to which this replies; empty counts as none */
                reply_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Message"];
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MayNotPost"];
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    chatId: components["schemas"]["ChatId"];
                    message: string;
                    /** @description Id of the message to which this replies; empty counts as none */
                    reply_to?: string | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Message"];
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MayNotPost"];
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["media"];
        responses: {
            200: components["responses"]["MediaMessage"];
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MayNotPost"];
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendPdf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["media"];
        responses: {
            200: components["responses"]["MediaMessage"];
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MayNotPost"];
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["media"];
        responses: {
            200: components["responses"]["MediaMessage"];
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MayNotPost"];
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendVoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["media"];
        responses: {
            200: components["responses"]["MediaMessage"];
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MayNotPost"];
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setReaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    chatId: components["schemas"]["ChatId"];
                    messageId: components["schemas"]["MessageId"];
                    /** @description An emoji; empty to take it back */
                    reaction: string;
                };
            };
        };
        responses: {
            /** @description The reaction as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reaction"];
                };
            };
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotFollowing"];
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markSeen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    chatId: components["schemas"]["ChatId"];
                    /** @description Accepted and without effect */
                    messageIds?: unknown;
                    /** @description Accepted and without effect */
                    participant?: unknown;
                };
            };
        };
        responses: {
            /** @description Read, or nothing was unread */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotFollowing"];
            404: components["responses"]["UnknownChannel"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendPoll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["newPoll"];
        responses: {
            /** @description The poll as it was posted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MayNotPost"];
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    votePoll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["newVote"];
        responses: {
            /** @description The vote as it now counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollVote"];
                };
            };
            /** @description An option that the poll does not have, several where one is allowed, or a message that is no poll */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotFollowing"];
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    chatId: components["schemas"]["ChatId"];
                    messageId: components["schemas"]["MessageId"];
                    text: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Message"];
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            /** @description The instance may not post to the channel, or it is too late */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteMessage: {
        parameters: {
            query?: {
                /**
                 * @description As in the body
                 * @example 120363144038483540@newsletter
                 */
                chatId?: string;
                /**
                 * @description As in the body
                 * @example true_120363144038483540@newsletter_651F1D7BDE0BCBB5EB8F1E7A
                 */
                messageId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    chatId?: components["schemas"]["ChatId"];
                    messageId?: components["schemas"]["MessageId"];
                };
            };
        };
        responses: {
            /** @description Deleted, or nothing was left to do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MayNotPost"];
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    chatId: components["schemas"]["ChatId"];
                    messageId: components["schemas"]["MessageId"];
                    /** @description Accepted and without effect */
                    downloadMedia?: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["Message"];
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownMessage"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMessages: {
        parameters: {
            query: {
                /**
                 * @description The channel's JID; its invite code or link is taken as well
                 * @example 120363144038483540@newsletter
                 */
                chatId: components["parameters"]["ChatId"];
                /** @description How many messages to give */
                limit?: number;
                /** @description How many of the newest to skip */
                offset?: number;
                /** @description Accepted and without effect, since media are kept as links */
                downloadMedia?: components["parameters"]["DownloadMedia"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"][];
                };
            };
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownChannel"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    access_token?: components["schemas"]["AccessToken"];
                    /** @description The name of its account */
                    name?: string | null;
                };
            };
        };
        responses: {
            /** @description Made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewInstance"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description The workspace has 100 instances already */
            403: {
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
    startInstanceByGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InstanceState"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Instance"];
        responses: {
            200: components["responses"]["InstanceState"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopInstanceByGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InstanceState"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Instance"];
        responses: {
            200: components["responses"]["InstanceState"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restartInstanceByGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InstanceState"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restartInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Instance"];
        responses: {
            200: components["responses"]["InstanceState"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logoutInstanceByGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InstanceState"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logoutInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Instance"];
        responses: {
            200: components["responses"]["InstanceState"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Instance"];
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The instance's `session_name` */
                        name: string;
                        /** @constant */
                        status: "DELETED";
                        instance_id: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInstanceByGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceInfo"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Instance"];
        responses: {
            /** @description The instance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceInfo"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
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
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["NotWorking"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRateLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["limits"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setRateLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    /** @description The `slug` of one of those available */
                    policy_slug: string;
                };
            };
        };
        responses: {
            200: components["responses"]["limits"];
            /** @description There is no such policy */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["list"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    webhooks: components["schemas"]["ListedWebhook"][];
                };
            };
        };
        responses: {
            200: components["responses"]["list"];
            400: components["responses"]["refused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description Set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSaved"];
                };
            };
            400: components["responses"]["refused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChanges"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSaved"];
                };
            };
            400: components["responses"]["refused"];
            401: components["responses"]["Unauthorized"];
            /** @description No webhook has this address; or the instance is unknown */
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
    deleteWebhook: {
        parameters: {
            query?: {
                /**
                 * @description As in the body
                 * @example https://bot.example/hook
                 */
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    instance_id?: components["schemas"]["InstanceId"];
                    access_token?: components["schemas"]["AccessToken"];
                    /** @description Which one to delete */
                    url?: string;
                };
            };
        };
        responses: {
            /** @description Deleted, or nothing was left to do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownInstance"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}

/** How each operation learns who calls. */
export interface Access {
    listChannels: 'caller';
    createChannel: 'caller';
    createChannelByAlias: 'caller';
    getChannel: 'caller';
    deleteChannel: 'caller';
    followChannel: 'presented';
    unfollowChannel: 'presented';
    muteChannel: 'caller';
    unmuteChannel: 'caller';
    previewMessages: 'presented';
    searchChannelsByText: 'caller';
    searchChannelsByView: 'caller';
    listSearchViews: 'caller';
    listSearchCountries: 'caller';
    listSearchCategories: 'caller';
    sendText: 'caller';
    sendTextByGet: 'caller';
    sendImage: 'caller';
    sendPdf: 'caller';
    sendVideo: 'caller';
    sendVoice: 'caller';
    setReaction: 'caller';
    markSeen: 'caller';
    sendPoll: 'caller';
    votePoll: 'caller';
    editMessage: 'caller';
    deleteMessage: 'caller';
    getMessage: 'caller';
    listMessages: 'presented';
    createInstance: 'caller';
    startInstance: 'caller';
    startInstanceByGet: 'caller';
    stopInstance: 'caller';
    stopInstanceByGet: 'caller';
    restartInstance: 'caller';
    restartInstanceByGet: 'caller';
    logoutInstance: 'caller';
    logoutInstanceByGet: 'caller';
    deleteInstance: 'caller';
    getInstance: 'caller';
    getInstanceByGet: 'caller';
    getMe: 'caller';
    getRateLimit: 'caller';
    setRateLimit: 'caller';
    listWebhooks: 'caller';
    replaceWebhooks: 'caller';
    setWebhook: 'caller';
    updateWebhook: 'caller';
    deleteWebhook: 'caller';
}
