// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the process runs
         * @description Tell whether the process runs.
         */
        get: operations["health_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         * @description Get this document.
         */
        get: operations["openapi_yaml_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the store can serve
         * @description Tell whether the store can serve.
         */
        get: operations["ready_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List seats
         * @description List seats. Ordered by seat_number.
         */
        get: operations["seats_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Get the headers of the list of seats
         * @description Get the headers of the list of seats.
         */
        head: operations["seats_head"];
        patch?: never;
        trace?: never;
    };
    "/seats/{seat_number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a seat
         * @description Get a seat.
         */
        get: operations["seats_seat_number_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets
         * @description List tickets. Ordered by id.
         */
        get: operations["tickets_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a ticket
         * @description Get a ticket.
         */
        get: operations["tickets_id_get"];
        /**
         * Update a ticket
         * @description Update a ticket. Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["tickets_id_put"];
        post?: never;
        /**
         * Delete a ticket
         * @description Delete a ticket.
         */
        delete: operations["tickets_id_delete"];
        options?: never;
        head?: never;
        /**
         * Patch a ticket
         * @description Patch a ticket. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
         */
        patch: operations["tickets_id_patch"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description State of the process.
         * @example {
         *       "status": "ok"
         *     }
         */
        Health: {
            /**
             * @description `ok`: it works.
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        /**
         * @description One ticket.
         * @example {
         *       "id": "t-1",
         *       "price": 1200
         *     }
         */
        PatchTicket: {
            /**
             * @description Id of the ticket.
             * @example t-1
             */
            id?: string | null;
            /**
             * @description Price in cents.
             * @example 1200
             */
            price?: number | null;
        };
        /**
         * @description What went wrong (RFC 9457).
         * @example {
         *       "type": "about:blank",
         *       "title": "Not Found",
         *       "status": 404,
         *       "detail": "resource not found",
         *       "error": "not_found",
         *       "message": "resource not found"
         *     }
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Kind of problem.
             * @example about:blank
             */
            type: string;
            /**
             * @description Short summary of the kind of problem.
             * @example Not Found
             */
            title: string;
            /**
             * @description HTTP status of the response.
             * @example 404
             */
            status: number;
            /**
             * @description What is wrong with this request.
             * @example resource not found
             */
            detail: string;
            /**
             * @description Code of the problem; it never changes its meaning.
             * @example not_found
             */
            error: string;
            /**
             * @description The same as `detail`.
             * @example resource not found
             */
            message: string;
            /** @description The wrong places of the request. */
            errors?: {
                /**
                 * @description JSON pointer (RFC 6901) into the body.
                 * @example /environment
                 */
                pointer?: string;
                /**
                 * @description Name of the parameter.
                 * @example limit
                 */
                parameter?: string;
                /**
                 * @description What is wrong there.
                 * @example must be an integer
                 */
                message: string;
            }[];
            /**
             * @description Id of the request in the server's log.
             * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
             */
            request_id?: string;
        };
        /**
         * @description State of what the service depends on.
         * @example {
         *       "status": "ok"
         *     }
         */
        Readiness: {
            /**
             * @description `ok`: it works.
             * @example ok
             * @enum {string}
             */
            status: "ok";
            /**
             * @description What to know although it works, by the name of the check.
             * @example {}
             */
            details?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description One seat.
         * @example {
         *       "seat_number": 7,
         *       "row": "A"
         *     }
         */
        Seat: {
            /**
             * @description Number of the seat.
             * @example 7
             */
            seat_number: number;
            /**
             * @description Letter of the row.
             * @example A
             */
            row: string;
        };
        /**
         * @description One ticket.
         * @example {
         *       "id": "t-1",
         *       "price": 1200
         *     }
         */
        Ticket: {
            /**
             * @description Id of the ticket.
             * @example t-1
             */
            id: string;
            /**
             * @description Price in cents.
             * @example 1200
             */
            price?: number;
        };
        /**
         * @description One ticket.
         * @example {
         *       "id": "t-1",
         *       "price": 1200
         *     }
         */
        UpdateTicket: {
            /**
             * @description Id of the ticket.
             * @example t-1
             */
            id?: string | null;
            /**
             * @description Price in cents.
             * @example 1200
             */
            price?: number | null;
        };
    };
    responses: {
        /** @description The request does not fit its schema, or refers to what does not exist. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Validation Error",
                 *       "status": 400,
                 *       "detail": "the request does not fit its schema",
                 *       "error": "validation_error",
                 *       "message": "the request does not fit its schema"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the server takes. */
        ContentTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Content Too Large",
                 *       "status": 413,
                 *       "detail": "the body is too large",
                 *       "error": "payload_too_large",
                 *       "message": "the body is too large"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed; its log has the reason under the request id. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "detail": "internal error",
                 *       "error": "internal_error",
                 *       "message": "internal error"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path exists, but not with this method in the mode the server runs in. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Method Not Allowed",
                 *       "status": 405,
                 *       "detail": "method not allowed",
                 *       "error": "method_not_allowed",
                 *       "message": "method not allowed"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing at this path. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What If-None-Match names is still current. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What If-Match names is no longer current. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Precondition Failed",
                 *       "status": 412,
                 *       "detail": "the entity tag is stale: read again and repeat",
                 *       "error": "precondition_failed",
                 *       "message": "the entity tag is stale: read again and repeat"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store cannot answer now; nothing follows from it about what is stored. */
        StoreUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Store Unavailable",
                 *       "status": 503,
                 *       "detail": "the store is not available",
                 *       "error": "store_unavailable",
                 *       "message": "the store is not available"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a media type that the operation does not take. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "unsupported media type: send application/json",
                 *       "error": "unsupported_media_type",
                 *       "message": "unsupported media type: send application/json"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The methods that the path has. */
        Allow: string;
        /** @description Strong entity tag (RFC 9110) of what is answered, for If-Match and If-None-Match. */
        ETag: string;
        /** @description The next page, as `rel="next"` (RFC 8288), relative to this one; absent on the last. */
        Link: string;
        /** @description Id of the request, as it stands in the server's log. */
        "X-Request-Id": string;
        /** @description How many there are on all pages together. */
        "X-Total-Count": number;
        /** @description What was done as asked and will not do what was probably meant: a JSON list of `code`, `message` and `pointer` in ASCII; the last element counts what did not fit. */
        "X-Warnings": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    health_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    openapi_yaml_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ready_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The store can serve. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    seats_get: {
        parameters: {
            query: {
                /** @description Only seats of this row. */
                row: string;
                /** @description The most seats to return. */
                limit?: number;
                /** @description How many seats to skip. */
                offset?: number;
                /** @description Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: number;
            };
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seats. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "seat_number": 7,
                     *         "row": "A"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Seat"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    seats_head: {
        parameters: {
            query: {
                /** @description Only seats of this row. */
                row: string;
                /** @description The most seats to return. */
                limit?: number;
                /** @description How many seats to skip. */
                offset?: number;
                /** @description Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: number;
            };
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers that GET answers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    seats_seat_number_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Number of the seat. */
                seat_number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seat. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seat"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    tickets_get: {
        parameters: {
            query?: {
                /** @description The most tickets to return. */
                limit?: number;
                /** @description Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: string;
            };
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tickets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "t-1",
                     *         "price": 1200
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Ticket"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    tickets_id_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the ticket. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    tickets_id_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that must still be current; otherwise the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the ticket. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of the ticket to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTicket"];
            };
        };
        responses: {
            /** @description The ticket as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    tickets_id_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that must still be current; otherwise the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the ticket. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    tickets_id_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that must still be current; otherwise the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the ticket. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of a ticket to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "price": 1200
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PatchTicket"];
                /**
                 * @example {
                 *       "price": 1200
                 *     }
                 */
                "application/json": components["schemas"]["PatchTicket"];
            };
        };
        responses: {
            /** @description The ticket as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
}
