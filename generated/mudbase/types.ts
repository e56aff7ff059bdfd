// Made from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/api/chat/projects/{projectId}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's chats
         * @description The chat with the latest activity first.
         */
        get: operations["getUserChats"];
        put?: never;
        /**
         * Create a chat
         * @description The caller takes part as `admin`, listed or not, the others as `member`.
         *     A `direct` chat has two participants; where the two have one already, the answer is that one.
         */
        post: operations["createChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/projects/{projectId}/chats/{chatId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a chat and its participants */
        get: operations["getChatDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/projects/{projectId}/chats/{chatId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to a chat
         * @description For admins of the chat. Adding a participant again changes nothing but the role, where one is given; the last
         *     admin stays admin.
         *     The chat is looked for before the body is checked, so an unknown chat is 404 whatever the body.
         */
        post: operations["addParticipant"];
        /**
         * Remove a user from a chat, or leave it
         * @description Everybody may leave; removing others is for admins of the chat. The two of a direct chat stay. Who is removed can no longer read it.
         *     When the last admin leaves, the longest-standing member becomes admin.
         *     The chat is looked for before the body is checked, so an unknown chat is 404 whatever the body.
         */
        delete: operations["removeParticipant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/projects/{projectId}/chats/{chatId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a chat
         * @description Newest first. Deleted messages are neither given nor counted.
         *     The chat is looked for before the query is checked, so an unknown chat is 404 whatever the query.
         */
        get: operations["getChatMessages"];
        put?: never;
        /**
         * Send a message
         * @description In a `broadcast` chat only admins may. The `content` of a picture, video, sound or file is its address or
         *     caption. The chat is looked for before the body is checked, so an unknown chat is 404 whatever the body.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/projects/{projectId}/chats/{chatId}/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark messages as read
         * @description Counts those that were not read before. What is read already, the caller's own, unknown or of another chat
         *     counts nothing. The chat is looked for before the body is checked, so an unknown chat is 404 whatever the body.
         */
        post: operations["markMessagesAsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/projects/{projectId}/chats/{chatId}/messages/{messageId}": {
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
         * @description For its sender and for admins of the chat. What is deleted already is not found.
         */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        /**
         * Edit an own message
         * @description A plain message takes `content`, an encrypted one `e2ee`.
         *     The message is looked for and the sender compared before the body is checked.
         */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/api/chat/projects/{projectId}/chats/{chatId}/messages/{messageId}/reactions": {
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
         * @description Adding the same emoji again changes nothing. A user may add several different ones.
         *     The message is looked for before the body is checked, so an unknown message is 404 whatever the body.
         */
        post: operations["addReaction"];
        /**
         * Take back a reaction to a message
         * @description Removes the caller's own reaction with this emoji; those of others stay. Where there is none, nothing changes.
         *     The message is looked for before the body is checked, so an unknown message is 404 whatever the body.
         */
        delete: operations["removeReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/projects/{projectId}/me/chat-e2ee-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Publish the caller's identity key */
        put: operations["putChatE2eeKey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/projects/{projectId}/chats/{chatId}/e2ee/participant-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the identity keys of the participants
         * @description Participants without a key are left out.
         */
        get: operations["getChatE2eeParticipantKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register with a project
         * @description The token of a registration lasts for a day.
         */
        post: operations["registerLocalUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local/signup/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register with a project in a role
         * @description As `register`; the role is shown as `customRole`. What the body says of roles is refused.
         */
        post: operations["signUpWithRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/anonymous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter as a guest */
        post: operations["createAnonymousSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/anonymous/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the caller's guest account into a full one
         * @description The user stays the same, with all chats and messages. The tokens are new.
         */
        post: operations["convertAnonymousAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local/login": {
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
         * @description The token lasts for half an hour. Then, or before, buy a new pair with the refresh token.
         */
        post: operations["loginLocalUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for a new pair of tokens
         * @description A refresh token is good for one exchange. Whoever sends a used one ends the session: every token that came of it
         *     is void.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session of the token, its refresh token included.
         */
        post: operations["logoutUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out of a project
         * @description Ends the session of the token, its refresh token included.
         */
        post: operations["logoutLocalUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get whose session this is */
        get: operations["getCurrentSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get whose session this is, and in which project */
        get: operations["getLocalSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the own profile */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/update": {
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
         * Change the own profile
         * @description What is not given stays as it is.
         */
        patch: operations["updateUserProfile"];
        trace?: never;
    };
    "/api/orgs/{orgId}/projects/{projectId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of a project
         * @description For administrators of the project.
         */
        get: operations["getProjectUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/realtime/projects/{projectId}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get which of these users are connected
         * @description Unknown users are offline.
         */
        post: operations["checkUserPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/realtime/projects/{projectId}/active-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who is connected */
        get: operations["getActiveUsers"];
        put?: never;
        post?: never;
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
        /**
         * @description Every participant may write; in `broadcast` only admins
         * @enum {unknown}
         */
        ChatType: "direct" | "group" | "channel" | "broadcast";
        /** @description A refusal */
        Error: {
            error: string;
            /** @enum {unknown} */
            code?: "VALIDATION_ERROR" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
            /** @description A sentence, or a sentence for each field that is wrong */
            details?: string | {
                [key: string]: string;
            };
        };
        /** @enum {unknown} */
        ParticipantRole: "admin" | "member";
        /** @description A sentence that says what was done */
        Message: {
            message: string;
        };
        /**
         * @description An encrypted text: `version`, `scheme`, `ciphertext`, `nonce`, `ephemeralPublicKey`, `senderKeyId`. The server keeps
         *     it as it was sent.
         */
        E2eeContent: {
            ciphertext: string;
        } & {
            [key: string]: unknown;
        };
        E2eeKey: {
            identityPublicKey: string;
            keyVersion: number;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description Send it as bearer token */
        Token: string;
        /** @description Buys one new pair of tokens */
        RefreshToken: string;
        /** @description Seconds for which the token is good */
        ExpiresIn: number;
        /** @description The role under which the user signed up. It gives no rights on this server */
        CustomRole: string | null;
        /** @description The project; without it, the one that belongs to the host of the address */
        ProjectOfHost: string;
        /**
         * @description `viewer` is a guest, `admin` an administrator of the project
         * @enum {unknown}
         */
        Role: "owner" | "admin" | "member" | "viewer";
        /** @description An organisation or a project. Each project is an organisation of its own, with the same id */
        Organization: {
            _id: string;
            name: string;
            slug: string;
        };
        /** @description The caller's own account */
        Profile: {
            _id: string;
            email?: string;
            firstName: string;
            /** @description May be empty */
            lastName: string;
            fullName: string;
            /** @description Address of a picture */
            avatar?: string;
            role: components["schemas"]["Role"];
            customRole: components["schemas"]["CustomRole"];
            /** @description Whether the user is a guest */
            isAnonymous: boolean;
            emailVerified: boolean;
            /** @description Always false; this server knows no telephone numbers */
            phoneVerified: boolean;
            twoFactorEnabled: boolean;
            /** Format: date-time */
            lastLogin?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            org: components["schemas"]["Organization"];
        };
        /** @description A user of the project, as an administrator sees them */
        ProjectUser: {
            _id: string;
            firstName: string;
            /** @description May be empty */
            lastName: string;
            email?: string;
            /** @description Address of a picture */
            avatar?: string;
            emailVerified: boolean;
            role: components["schemas"]["Role"];
            customRole: components["schemas"]["CustomRole"];
            /** @description Always false; this server knows no telephone numbers */
            phoneVerified: boolean;
            /** Format: date-time */
            lastLogin?: string;
            isActive: boolean;
            /** @enum {unknown} */
            accountStatus: "active" | "suspended";
            /** @description Whether the user is a guest */
            isAnonymous: boolean;
            /** Format: date-time */
            createdAt: string;
        };
    };
    responses: {
        /** @description The token is missing, wrong, expired or revoked */
        Unauthorized: {
            headers: {
                /** @description Always `Bearer` */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than 1 MiB */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: string;
                    /** @description How many bytes a body may have */
                    maxFileUploadBytes: number;
                };
            };
        };
        /** @description Too many calls from this address */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: string;
                    /** @constant */
                    code: "RATE_LIMITED";
                    details: string;
                    /** @description Seconds to wait */
                    retryAfter: number;
                };
            };
        };
        /** @description A fault of the server; the log tells more */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The page */
        chatPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    data: {
                        chats: {
                            _id: string;
                            name: string;
                            type: components["schemas"]["ChatType"];
                            /** @description Left out while the chat has no message */
                            lastMessage?: {
                                /** @description Empty when the message is encrypted */
                                content: string;
                            };
                            /** @description Messages by others that the caller has not marked read */
                            unreadCount: number;
                        }[];
                        /** @description How many chats there are on all pages */
                        total: number;
                    };
                };
            };
        };
        /** @description The token is for another project, or the caller has not the role that this takes */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The project, or what the path or the body names in it, is unknown or closed to the caller */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The chat */
        createdChat: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    data: {
                        _id: string;
                        name: string;
                        type: components["schemas"]["ChatType"];
                        /** @description Ids of users */
                        participants: string[];
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
        };
        /** @description A value is missing or wrong, a participant is unknown, or a direct chat has not two */
        chatRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The address holds what is no text */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description All participants as they now are */
        Participants: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    data: {
                        participants: {
                            userId: string;
                            role: components["schemas"]["ParticipantRole"];
                            /** Format: date-time */
                            addedAt: string;
                        }[];
                    };
                };
            };
        };
        /** @description A value is missing or wrong, or the chat is a direct one */
        participantRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user is not named, or the chat is a direct one */
        noParticipant: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The page */
        messagePage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    data: {
                        messages: {
                            _id: string;
                            /** @description Empty when the message is encrypted */
                            content: string;
                            sender: {
                                _id: string;
                                firstName: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        /** @description How many messages there are on all pages */
                        total: number;
                    };
                };
            };
        };
        /** @description The page or the limit is no number from 1 on, or a moment is none */
        queryRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Sent */
        sent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    data: {
                        _id: string;
                        /** @description Empty when the message is encrypted */
                        content: string;
                        /** @description The sender's id */
                        sender: string;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
        };
        /** @description A value is missing or wrong, or the message to which it replies is not in the chat */
        sendRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Marked, or nothing was left to do */
        marked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    data: {
                        /** @description How many this call marked */
                        modifiedCount: number;
                    };
                };
            };
        };
        /** @description No list of message ids */
        markRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The message as it now is */
        edited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    data: {
                        _id: string;
                        /** @description Empty when the message is encrypted */
                        content: string;
                        /**
                         * @description Left out when the message is plain
                         * @constant
                         */
                        isE2ee?: true;
                        e2ee?: components["schemas"]["E2eeContent"];
                        /** Format: date-time */
                        editedAt: string;
                    };
                };
            };
        };
        /** @description Nothing to write, or of the other kind than the message */
        editRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description All reactions to the message, the emoji that was used first at the top */
        reactionsAfterAdding: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    data: {
                        emoji: string;
                        /** @description In the order of their reactions */
                        users: string[];
                    }[];
                };
            };
        };
        /** @description No emoji, one that is too long, or one more than a message takes */
        emojiRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The reactions that the message still has, the emoji that was used first at the top */
        reactionsLeft: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                    data: {
                        emoji: string;
                        /** @description How many users there are */
                        count: number;
                        /** @description In the order of their reactions */
                        users: string[];
                    }[];
                };
            };
        };
        /** @description No emoji */
        noEmoji: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Registered and signed in */
        Registered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message: string;
                    token: components["schemas"]["Token"];
                    refreshToken: components["schemas"]["RefreshToken"];
                    expiresIn: components["schemas"]["ExpiresIn"];
                    user: {
                        id: string;
                        email: string;
                        firstName: string;
                        lastName: string;
                        emailVerified: boolean;
                        customRole: components["schemas"]["CustomRole"];
                    };
                };
            };
        };
        /** @description A value is missing or cannot be taken */
        RegistrationRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The project takes no registrations */
        registrationClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An account has this address already */
        EmailTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The project or the role is unknown */
        noRole: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Signed in as a guest */
        guest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message: string;
                    token: components["schemas"]["Token"];
                    refreshToken: components["schemas"]["RefreshToken"];
                    expiresIn: components["schemas"]["ExpiresIn"];
                    user: {
                        id: string;
                        /** @description Made up; nothing is sent there */
                        email: string;
                        firstName: string;
                        lastName: string;
                        /** @constant */
                        role: "viewer";
                        /** @constant */
                        isAnonymous: true;
                    };
                };
            };
        };
        /** @description A value is wrong */
        guestRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account, signed in anew */
        converted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message: string;
                    token: components["schemas"]["Token"];
                    refreshToken: components["schemas"]["RefreshToken"];
                    expiresIn: components["schemas"]["ExpiresIn"];
                    user: components["schemas"]["Profile"];
                };
            };
        };
        /** @description A value is missing or wrong, or the account is a full one already */
        conversionRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Signed in */
        signedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message: string;
                    token: components["schemas"]["Token"];
                    refreshToken: components["schemas"]["RefreshToken"];
                    expiresIn: components["schemas"]["ExpiresIn"];
                    user: {
                        id: string;
                        email: string;
                        firstName: string;
                        /** @description May be empty */
                        lastName: string;
                        role: components["schemas"]["Role"];
                        emailVerified: boolean;
                        twoFactorEnabled: boolean;
                    };
                };
            };
        };
        /** @description The address or the password is missing */
        loginIncomplete: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The address or the password is wrong, or there is no such project */
        loginRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The password is right, but the account is deactivated */
        deactivated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The new pair */
        refreshed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message: string;
                    token: components["schemas"]["Token"];
                    refreshToken: components["schemas"]["RefreshToken"];
                    expiresIn: components["schemas"]["ExpiresIn"];
                };
            };
        };
        /** @description The refresh token is missing */
        noRefreshToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The refresh token is unknown, expired, revoked or used already */
        refreshRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session is over */
        LoggedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        /** @description The session */
        currentSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    user: components["schemas"]["Profile"];
                    /** @constant */
                    authenticated: true;
                };
            };
        };
        /** @description The session */
        sessionInProject: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    user: {
                        id: string;
                        email?: string;
                        firstName: string;
                        /** @description May be empty */
                        lastName: string;
                        project: {
                            id: string;
                            name: string;
                            role: components["schemas"]["Role"];
                        };
                    };
                    /** @constant */
                    authenticated: true;
                };
            };
        };
        /** @description The users, the first to register at the top */
        projectUsers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    users: components["schemas"]["ProjectUser"][];
                    total: number;
                    project: components["schemas"]["Organization"];
                };
            };
        };
        /** @description One entry for each user that was asked for */
        presenceByUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description By the id of the user */
                    presence: {
                        [key: string]: {
                            online: boolean;
                            /**
                             * Format: date-time
                             * @description Left out of who was never seen
                             */
                            lastSeen?: string;
                        };
                    };
                    /**
                     * Format: date-time
                     * @description Of this answer
                     */
                    timestamp: string;
                };
            };
        };
        /** @description No list of user ids */
        presenceRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The project, which has to be that of the token
         * @example 685ad30be129932fbb7a1047
         */
        ProjectId: string;
        /**
         * @description Which page, counted from 1
         * @example 1
         */
        Page: number;
        /**
         * @description A chat that the caller takes part in
         * @example 65a1b2c3d4e5f60718293a4b
         */
        ChatId: string;
        /**
         * @description A message of the chat
         * @example 65a51f3c9e107c2f4b8d6e01
         */
        MessageId: string;
    };
    requestBodies: {
        newChat: {
            content: {
                "application/json": {
                    name: string;
                    type: components["schemas"]["ChatType"];
                    /** @description Ids of users */
                    participants: string[];
                    description?: string;
                    /** @description Kept as sent */
                    settings?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        newMessage: {
            content: {
                "application/json": {
                    /** @description Required: `text`, `image`, `video`, `audio`, `file`, `location` or `contact` */
                    type?: unknown;
                    /** @description A string; required unless `e2ee` is given */
                    content?: unknown;
                    /**
                     * @description An encrypted text in place of `content`, only with `type` `text`: an object with `ciphertext` and
                     *     whatever the clients need to read it, kept as sent
                     */
                    e2ee?: unknown;
                    /** @description The id of a message of the same chat, or null */
                    replyTo?: unknown;
                    /** @description A list of user ids; those who do not take part are left out */
                    mentions?: unknown;
                };
            };
        };
        changedMessage: {
            content: {
                "application/json": {
                    /** @description The new text, a string */
                    content?: unknown;
                    /** @description The new encrypted text, an object with `ciphertext` */
                    e2ee?: unknown;
                };
            };
        };
        emoji: {
            content: {
                "application/json": {
                    /** @description Required; any string that is not empty, compared exactly as it was sent */
                    emoji?: unknown;
                };
            };
        };
        conversion: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                    firstName?: string;
                    lastName?: string;
                };
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getUserChats: {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 1
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many to give; more than 100 stands for 100
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["chatPage"];
            /** @description The page or the limit is no number from 1 on */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["newChat"];
        responses: {
            201: components["responses"]["createdChat"];
            400: components["responses"]["chatRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getChatDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description A chat that the caller takes part in
                 * @example 65a1b2c3d4e5f60718293a4b
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: {
                            _id: string;
                            name: string;
                            participants: {
                                userId: string;
                                role: components["schemas"]["ParticipantRole"];
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description A chat that the caller takes part in
                 * @example 65a1b2c3d4e5f60718293a4b
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Required; the id of a user, a string */
                    userId?: unknown;
                    /** @description `admin` or `member`; without it a newcomer is `member` */
                    role?: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["Participants"];
            400: components["responses"]["participantRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description A chat that the caller takes part in
                 * @example 65a1b2c3d4e5f60718293a4b
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Required; the id of a participant, a string */
                    userId?: unknown;
                };
            };
        };
        responses: {
            /** @description Removed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["noParticipant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 1; text that is no such number is refused once the chat is found
                 * @example 1
                 */
                page?: number | string;
                /**
                 * @description How many to give; more than 100 stands for 100. Text is taken like that of `page`
                 * @example 50
                 */
                limit?: number | string;
                /**
                 * @description A moment (ISO 8601): give only messages that were sent before it
                 * @example 2024-01-15T10:00:00.000Z
                 */
                before?: string;
                /**
                 * @description A moment (ISO 8601): give only messages that were sent after it
                 * @example 2024-01-14T10:00:00.000Z
                 */
                after?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description A chat that the caller takes part in
                 * @example 65a1b2c3d4e5f60718293a4b
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["messagePage"];
            400: components["responses"]["queryRefused"];
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
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description A chat that the caller takes part in
                 * @example 65a1b2c3d4e5f60718293a4b
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["newMessage"];
        responses: {
            201: components["responses"]["sent"];
            400: components["responses"]["sendRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markMessagesAsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description A chat that the caller takes part in
                 * @example 65a1b2c3d4e5f60718293a4b
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Required; a list of message ids, which may be empty */
                    messageIds?: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["marked"];
            400: components["responses"]["markRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description A chat that the caller takes part in
                 * @example 65a1b2c3d4e5f60718293a4b
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description A message of the chat
                 * @example 65a51f3c9e107c2f4b8d6e01
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description A chat that the caller takes part in
                 * @example 65a1b2c3d4e5f60718293a4b
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description A message of the chat
                 * @example 65a51f3c9e107c2f4b8d6e01
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["changedMessage"];
        responses: {
            200: components["responses"]["edited"];
            400: components["responses"]["editRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description A chat that the caller takes part in
                 * @example 65a1b2c3d4e5f60718293a4b
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description A message of the chat
                 * @example 65a51f3c9e107c2f4b8d6e01
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["emoji"];
        responses: {
            200: components["responses"]["reactionsAfterAdding"];
            400: components["responses"]["emojiRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description A chat that the caller takes part in
                 * @example 65a1b2c3d4e5f60718293a4b
                 */
                chatId: components["parameters"]["ChatId"];
                /**
                 * @description A message of the chat
                 * @example 65a51f3c9e107c2f4b8d6e01
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["emoji"];
        responses: {
            200: components["responses"]["reactionsLeft"];
            400: components["responses"]["noEmoji"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    putChatE2eeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description In base64; kept as sent */
                    identityPublicKey: string;
                    /** @description Without it, one more than that of the stored key; 1 for the first */
                    keyVersion?: number;
                };
            };
        };
        responses: {
            /** @description The key as it is now stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["E2eeKey"];
                    };
                };
            };
            /** @description The key is missing or a value is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getChatE2eeParticipantKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description A chat that the caller takes part in
                 * @example 65a1b2c3d4e5f60718293a4b
                 */
                chatId: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: {
                            userId: string;
                            identityPublicKey: string;
                            keyVersion: number;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerLocalUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                    firstName: string;
                    lastName: string;
                    /** @description The project in which the account is made */
                    projectId: string;
                };
            };
        };
        responses: {
            201: components["responses"]["Registered"];
            400: components["responses"]["RegistrationRefused"];
            403: components["responses"]["registrationClosed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["EmailTaken"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    signUpWithRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A role that the project knows; every project knows `customer`
                 * @example customer
                 */
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                    firstName: string;
                    lastName: string;
                    /** @description The project in which the account is made */
                    projectId: string;
                    /** @constant */
                    agreedToTerms: true;
                    role?: never;
                    customRole?: never;
                };
            };
        };
        responses: {
            201: components["responses"]["Registered"];
            400: components["responses"]["RegistrationRefused"];
            403: components["responses"]["registrationClosed"];
            404: components["responses"]["noRole"];
            409: components["responses"]["EmailTaken"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAnonymousSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    projectId?: components["schemas"]["ProjectOfHost"];
                    /** @description What the client calls its device */
                    deviceId?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["guest"];
            400: components["responses"]["guestRefused"];
            403: components["responses"]["registrationClosed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    convertAnonymousAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["conversion"];
        responses: {
            200: components["responses"]["converted"];
            400: components["responses"]["conversionRefused"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["EmailTaken"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    loginLocalUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                    projectId?: components["schemas"]["ProjectOfHost"];
                };
            };
        };
        responses: {
            200: components["responses"]["signedIn"];
            400: components["responses"]["loginIncomplete"];
            401: components["responses"]["loginRefused"];
            403: components["responses"]["deactivated"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            200: components["responses"]["refreshed"];
            400: components["responses"]["noRefreshToken"];
            401: components["responses"]["refreshRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LoggedOut"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logoutLocalUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LoggedOut"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCurrentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["currentSession"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLocalSession: {
        parameters: {
            query?: {
                /**
                 * @description The project of which the session has to be
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["sessionInProject"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: components["schemas"]["Profile"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUserProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    firstName?: string;
                    lastName?: string;
                    /** @description Address of a picture */
                    avatar?: string;
                };
            };
        };
        responses: {
            /** @description The profile as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        user: components["schemas"]["Profile"];
                    };
                };
            };
            /** @description A value is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProjectUsers: {
        parameters: {
            query?: {
                /**
                 * @description Only accounts of this status: `active` or `suspended`. No account has another one
                 * @example active
                 */
                status?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The organisation of the project; it has the same id
                 * @example 685ad30be129932fbb7a1047
                 */
                orgId: string;
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["projectUsers"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkUserPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    userIds: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["presenceByUser"];
            400: components["responses"]["presenceRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActiveUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project, which has to be that of the token
                 * @example 685ad30be129932fbb7a1047
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is connected, once for each connection */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users: {
                            userId: string;
                            /** Format: date-time */
                            connectedAt: string;
                            socketId: string;
                        }[];
                        /** @description How many are listed */
                        count: number;
                        /**
                         * Format: date-time
                         * @description Of this answer
                         */
                        timestamp: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}

/** How each operation learns who calls. */
export interface Access {
    getUserChats: 'caller';
    createChat: 'caller';
    getChatDetails: 'caller';
    addParticipant: 'caller';
    removeParticipant: 'caller';
    getChatMessages: 'presented';
    sendMessage: 'caller';
    markMessagesAsRead: 'presented';
    editMessage: 'caller';
    deleteMessage: 'caller';
    addReaction: 'presented';
    removeReaction: 'presented';
    putChatE2eeKey: 'caller';
    getChatE2eeParticipantKeys: 'caller';
    registerLocalUser: 'none';
    signUpWithRole: 'none';
    createAnonymousSession: 'none';
    convertAnonymousAccount: 'caller';
    loginLocalUser: 'none';
    refreshToken: 'none';
    logoutUser: 'caller';
    logoutLocalUser: 'caller';
    getCurrentSession: 'caller';
    getLocalSession: 'caller';
    getCurrentUser: 'caller';
    updateUserProfile: 'caller';
    getProjectUsers: 'caller';
    checkUserPresence: 'caller';
    getActiveUsers: 'caller';
}
