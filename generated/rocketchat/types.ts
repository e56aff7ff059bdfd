// Made from openapi/ by `npm run generate`. Do not edit.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A refusal. `errorType` and `details` are there only when the refusal has a code. */
        Refusal: {
            /** @constant */
            success: false;
            error?: string;
            errorType?: string;
            details?: unknown;
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
        /** @description The message is unknown, its room is closed to the caller, or threads are switched off */
        followRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: never;
    requestBodies: {
        messageInThread: {
            content: {
                "application/json": {
                    /** @description A root, a reply or a plain message */
                    mid: string;
                };
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
}

/** How each operation learns who calls. */
export interface Access {
    chatFollowMessage: 'presented';
    chatUnfollowMessage: 'presented';
}
