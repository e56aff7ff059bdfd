// Made from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/parlance/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the workspaces
         * @description An administrator of another than the default workspace sees only its own.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Make a workspace and its first administrator
         * @description Only for administrators of the default workspace.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a workspace */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what clients need to connect to a workspace */
        get: operations["getConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/connections/{key}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a key
         * @description The old one stops working before the answer is sent.
         */
        post: operations["rotateConnectionKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the users of a workspace */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/users/{userId}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say who a user is in a dialect
         * @description Linking what is linked already changes nothing.
         */
        post: operations["linkIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/users/{userId}/identities/{dialect}/{externalId}": {
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
         * Undo the link between a user and an identity
         * @description Unlinking what is not linked changes nothing.
         */
        delete: operations["unlinkIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mailings of a workspace
         * @description In the order in which they were made.
         */
        get: operations["listMailings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/mailings/{mailingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a mailing and how far it has come */
        get: operations["getMailing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/mailings/{mailingId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send nothing more of a mailing
         * @description Mails that are being handed over at this moment still go. It is safe to repeat, and does nothing to a mailing that is
         *     through.
         */
        post: operations["cancelMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks of a workspace
         * @description Those of all dialects, in the order in which they were made. They are set through their dialects.
         */
        get: operations["listWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/webhooks/{webhookId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a webhook again that the server has disabled
         * @description Events from now on go to it, and it has five days again to take one. What it missed comes only by a replay. One
         *     that is not disabled stays as it is.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event to a webhook
         * @description Whatever events it asked for. The delivery log tells what became of it.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the delivery log of a webhook
         * @description Newest first. Deliveries are kept for 30 days.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/webhooks/{webhookId}/deliveries/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send all deliveries since a moment again
         * @description Those that were delivered or have failed, each with its `webhook-id` and in their order. Those that are pending
         *     go their way; those that were cancelled are never sent.
         */
        post: operations["replayDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parlance/v1/workspaces/{workspaceId}/webhooks/{webhookId}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description With the same `webhook-id`, so that the receiver knows it again. One that is pending is tried at once. One that
         *     was cancelled is never sent.
         */
        post: operations["replayDelivery"];
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
        /** @description A tenant of this server, with its own users, rooms and credentials */
        Workspace: {
            id: string;
            name: string;
            /** @description Requests to this host without a credential belong to the workspace */
            host: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description A workspace to make, with its first administrator */
        NewWorkspace: {
            name: string;
            /**
             * Format: hostname
             * @description Requests to this host without a credential will belong to the workspace
             */
            host?: string;
            administrator: {
                /** @description Letters, digits, `-`, `_` and `.` */
                username: string;
                /** @description At most 1,024 characters */
                password: string;
                /** Format: email */
                email: string;
            };
        };
        /** @description A refusal (RFC 9457) */
        Problem: {
            /**
             * Format: uri-reference
             * @description `about:blank` when the status says it all
             */
            type: string;
            title: string;
            status: number;
            /** @description What is wrong in this case, and what would help */
            detail?: string;
            /** @description Each place that is wrong */
            errors?: {
                detail: string;
                /** @description Where in the body, as a JSON Pointer in a URI fragment */
                pointer?: string;
            }[];
        };
        /** @description What a client of each dialect needs to connect to the workspace */
        Connections: {
            rocketchat: {
                /** Format: uri */
                baseUrl: string;
            };
            mudbase: {
                /** Format: uri */
                baseUrl: string;
                projectId: string;
            };
            imkit: {
                /** Format: uri */
                baseUrl: string;
                appId: string;
                /** @description For clients */
                clientKey: string;
                /** @description For servers; keep it secret */
                apiKey: string;
            };
            whatsapp: {
                /** Format: uri */
                baseUrl: string;
                instanceId: string;
                /** @description Keep it secret */
                accessToken: string;
            };
        };
        /** @description Who a user is in a dialect with ids of its own */
        Identity: {
            /** @enum {string} */
            dialect: "mudbase" | "imkit" | "whatsapp";
            /** @description The id by which the dialect's clients know the user */
            externalId: string;
        };
        /** @description A user of a workspace */
        User: {
            id: string;
            username: string;
            name: string;
            email: string | null;
            active: boolean;
            roles: string[];
            /** Format: date-time */
            createdAt: string;
            identities: components["schemas"]["Identity"][];
        };
        /** @description Mail to users of a workspace */
        Mailing: {
            id: string;
            from: string;
            subject: string;
            /** @description Sent only to the user whose address it came from */
            test: boolean;
            /** @description The user who sent it */
            senderId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            cancelledAt: string | null;
        };
        /** @description Mail to users of a workspace and how many of them it has reached */
        MailingProgress: {
            id: string;
            from: string;
            subject: string;
            /** @description Sent only to the user whose address it came from */
            test: boolean;
            /** @description The user who sent it */
            senderId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            cancelledAt: string | null;
            /** @description The recipients by what became of their mail; together they are all of them */
            recipients: {
                /** @description Not tried yet or to be tried again */
                queued: number;
                /** @description Being handed over at this moment */
                sending: number;
                /** @description The mail server has taken it */
                sent: number;
                /** @description Refused for good or still refused after a day */
                failed: number;
                /** @description Unsubscribed or gone before it was their turn */
                left: number;
                cancelled: number;
            };
        };
        /** @description An address to which events of a workspace are sent. Its secret is never shown. */
        Webhook: {
            id: string;
            /**
             * @description Whose clients set it and read what it gets
             * @enum {string}
             */
            dialect: "mudbase" | "imkit" | "whatsapp";
            /** @description Whose rooms it hears of; null for all of the workspace */
            userId: string | null;
            name: string | null;
            url: string;
            /** @description In the words of the dialect */
            events: string[];
            /**
             * @description `paused` by a client of the dialect, `disabled` by the server
             * @enum {string}
             */
            status: "active" | "paused" | "disabled";
            /** Format: date-time */
            disabledAt: string | null;
            /**
             * @description Why: nothing but failures for five days, the address said that it is gone (410), or no value of
             *     `PARLANCE_SECRET` opens the secret that signs. Null unless disabled.
             * @enum {string|null}
             */
            disabledBecause: "failing" | "gone" | "secretUnreadable" | null;
            /**
             * Format: date-time
             * @description The first failure since which nothing has arrived; after five days of that the server disables it
             */
            failingSince: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description One attempt to deliver. One that is under way has no duration yet. */
        Attempt: {
            /** Format: date-time */
            startedAt: string;
            durationMs: number | null;
            /** @description The HTTP status; null when no answer came */
            status: number | null;
            /** @description The first kilobyte of the answer's body */
            answer: string | null;
            /**
             * @description Why it does not count as delivered: the address is not one to send to, no connection, no answer in time, an
             *     answer that leads elsewhere or is no success, or cut off by the server
             * @enum {string|null}
             */
            error: "addressRefused" | "unreachable" | "timeout" | "redirected" | "refused" | "aborted" | null;
        };
        /** @description One event on its way to one webhook */
        Delivery: {
            /** @description The `webhook-id` that every attempt carries */
            id: string;
            /** @description The same for all webhooks that get the event */
            eventId: string;
            /** @description In the words of the dialect; `test` for a test event */
            event: string;
            roomId: string | null;
            /**
             * @description `failed` when it is not tried again, `cancelled` when it may not be
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed" | "cancelled";
            /**
             * @description Only with `cancelled`
             * @enum {string|null}
             */
            cancelledBecause: "unfollowed" | "roomDeleted" | "stopped" | "webhookRemoved" | null;
            /**
             * Format: date-time
             * @description When later events of the room stopped waiting for this one, so that it may arrive out of order
             */
            passedAt: string | null;
            /**
             * Format: date-time
             * @description Only with `pending`
             */
            nextAttemptAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description In the order in which they began */
            attempts: components["schemas"]["Attempt"][];
        };
    };
    responses: {
        /** @description The request does not fit its description */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is missing, wrong or expired */
        Unauthorized: {
            headers: {
                /** @description Always `Bearer` */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is no administrator, or not of the default workspace where only those may act */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 1 MiB */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the server; the log tells more */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found, or in a workspace that is not for the caller */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The connections as they now are */
        Connections: {
            headers: {
                /** @description The answer holds secrets */
                "Cache-Control"?: "no-store";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Connections"];
            };
        };
        /** @description The mailing as it now is */
        progress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MailingProgress"];
            };
        };
        /** @description Nothing is sent to this webhook, since it is paused or disabled */
        WebhookInactive: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description How many to give */
        Limit: number;
        /**
         * @description The `next` of the page before
         * @example 651f1d7bde0bcbb5eb8f1e7a
         */
        After: string;
        /** @example 651f1d00de0bcbb5eb8f1e01 */
        WorkspaceId: string;
        /** @example 651f1d01de0bcbb5eb8f1e02 */
        UserId: string;
        /** @example 651f1d7bde0bcbb5eb8f1e7a */
        mailingId: string;
        /** @example 651f1d40de0bcbb5eb8f1e40 */
        WebhookId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWorkspaces: {
        parameters: {
            query?: {
                /** @description How many to give */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next` of the page before
                 * @example 651f1d7bde0bcbb5eb8f1e7a
                 */
                after?: components["parameters"]["After"];
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
                        workspaces: components["schemas"]["Workspace"][];
                        /** @description The `after` of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkspace"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Another workspace has this host, or the bot of every workspace has this user name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConnections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Connections"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateConnectionKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** @example imkitApiKey */
                key: "mudbaseProjectId" | "imkitClientKey" | "imkitApiKey" | "whatsappInstanceId" | "whatsappAccessToken";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Connections"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description How many to give */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next` of the page before
                 * @example 651f1d7bde0bcbb5eb8f1e7a
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
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
                        users: components["schemas"]["User"][];
                        /** @description The `after` of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    linkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** @example 651f1d01de0bcbb5eb8f1e02 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Identity"];
            };
        };
        responses: {
            /** @description The user as they now are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The identity belongs to another user */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlinkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** @example 651f1d01de0bcbb5eb8f1e02 */
                userId: components["parameters"]["UserId"];
                /** @example imkit */
                dialect: "mudbase" | "imkit" | "whatsapp";
                /** @example alice-7 */
                externalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unlinked, or nothing was left to do */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMailings: {
        parameters: {
            query?: {
                /** @description How many to give */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next` of the page before
                 * @example 651f1d7bde0bcbb5eb8f1e7a
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
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
                        mailings: components["schemas"]["Mailing"][];
                        /** @description The `after` of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMailing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** @example 651f1d7bde0bcbb5eb8f1e7a */
                mailingId: components["parameters"]["mailingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["progress"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelMailing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** @example 651f1d7bde0bcbb5eb8f1e7a */
                mailingId: components["parameters"]["mailingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["progress"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description How many to give */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next` of the page before
                 * @example 651f1d7bde0bcbb5eb8f1e7a
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
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
                        webhooks: components["schemas"]["Webhook"][];
                        /** @description The `after` of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** @example 651f1d40de0bcbb5eb8f1e40 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** @example 651f1d40de0bcbb5eb8f1e40 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, which is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WebhookInactive"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only those that have come to this
                 * @example failed
                 */
                status?: "pending" | "delivered" | "failed" | "cancelled";
                /** @description How many to give */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next` of the page before
                 * @example 651f1d7bde0bcbb5eb8f1e7a
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** @example 651f1d40de0bcbb5eb8f1e40 */
                webhookId: components["parameters"]["WebhookId"];
            };
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
                        deliveries: components["schemas"]["Delivery"][];
                        /** @description The `after` of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** @example 651f1d40de0bcbb5eb8f1e40 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Those made at this moment or later
                     */
                    since: string;
                };
            };
        };
        responses: {
            /** @description They are on their way again */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many */
                        replayed: number;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WebhookInactive"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 651f1d00de0bcbb5eb8f1e01 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /** @example 651f1d40de0bcbb5eb8f1e40 */
                webhookId: components["parameters"]["WebhookId"];
                /** @example 651f1d7bde0bcbb5eb8f1e7c */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, which is on its way again */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The delivery was cancelled, or nothing is sent to the webhook */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}

/** How each operation learns who calls. */
export interface Access {
    listWorkspaces: 'caller';
    createWorkspace: 'caller';
    getWorkspace: 'caller';
    getConnections: 'caller';
    rotateConnectionKey: 'caller';
    listUsers: 'caller';
    linkIdentity: 'caller';
    unlinkIdentity: 'caller';
    listMailings: 'caller';
    getMailing: 'caller';
    cancelMailing: 'caller';
    listWebhooks: 'caller';
    enableWebhook: 'caller';
    testWebhook: 'caller';
    listDeliveries: 'caller';
    replayDeliveries: 'caller';
    replayDelivery: 'caller';
}
