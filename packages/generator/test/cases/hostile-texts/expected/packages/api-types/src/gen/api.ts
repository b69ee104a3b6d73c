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
    "/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quotes
         * @description List quotes. Ordered by id.
         */
        get: operations["quotes_get"];
        put?: never;
        /**
         * Create a quote
         * @description Create a quote.
         */
        post: operations["quotes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a quote
         * @description Get a quote.
         */
        get: operations["quotes_id_get"];
        /**
         * Update a quote
         * @description Update a quote. Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["quotes_id_put"];
        post?: never;
        /**
         * Delete a quote
         * @description Delete a quote.
         */
        delete: operations["quotes_id_delete"];
        options?: never;
        head?: never;
        /**
         * Patch a quote
         * @description Patch a quote. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
         */
        patch: operations["quotes_id_patch"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description One of them.
         * @example {
         *       "id": "one",
         *       "it's\"odd`${name}": "it's"
         *     }
         */
        CreateQuote: {
            /**
             * @description Id of the document.
             * @example one
             */
            id: string;
            /**
             * @description He said "hi", it's `code` ${process.exit(1)}
             *     and *\/ more \ to come
             * @example it's
             * @enum {string}
             */
            "it's\"odd`${name}"?: "it's" | "a\nb" | "\\" | "`${x}`" | "\"" | "*/";
        };
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
         * @description One of them.
         * @example {
         *       "id": "one",
         *       "it's\"odd`${name}": "it's"
         *     }
         */
        PatchQuote: {
            /**
             * @description Id of the document.
             * @example one
             */
            id?: string | null;
            /**
             * @description He said "hi", it's `code` ${process.exit(1)}
             *     and *\/ more \ to come
             * @example it's
             * @enum {string|null}
             */
            "it's\"odd`${name}"?: "it's" | "a\nb" | "\\" | "`${x}`" | "\"" | "*/" | null;
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
         * @description One of them.
         * @example {
         *       "id": "one",
         *       "it's\"odd`${name}": "it's"
         *     }
         */
        Quote: {
            /**
             * @description Id of the document.
             * @example one
             */
            id: string;
            /**
             * @description He said "hi", it's `code` ${process.exit(1)}
             *     and *\/ more \ to come
             * @example it's
             * @enum {string}
             */
            "it's\"odd`${name}"?: "it's" | "a\nb" | "\\" | "`${x}`" | "\"" | "*/";
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
         * @description One of them.
         * @example {
         *       "id": "one",
         *       "it's\"odd`${name}": "it's"
         *     }
         */
        UpdateQuote: {
            /**
             * @description Id of the document.
             * @example one
             */
            id?: string | null;
            /**
             * @description He said "hi", it's `code` ${process.exit(1)}
             *     and *\/ more \ to come
             * @example it's
             * @enum {string|null}
             */
            "it's\"odd`${name}"?: "it's" | "a\nb" | "\\" | "`${x}`" | "\"" | "*/" | null;
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
        /** @description Another document has the key or a unique value, or refers to this one. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "detail": "resource conflict",
                 *       "error": "conflict",
                 *       "message": "resource conflict"
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
        /** @description Path of what was created. */
        Location: string;
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
    quotes_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quotes. */
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
                     *         "id": "one",
                     *         "it's\"odd`${name}": "it's"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Quote"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    quotes_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new quote. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateQuote"];
            };
        };
        responses: {
            /** @description The quote as created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    quotes_id_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quote. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
    quotes_id_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that must still be current; otherwise the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of the quote to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateQuote"];
            };
        };
        responses: {
            /** @description The quote as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
    quotes_id_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that must still be current; otherwise the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quote as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
    quotes_id_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that must still be current; otherwise the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of a quote to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "it's\"odd`${name}": "it's"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PatchQuote"];
                /**
                 * @example {
                 *       "it's\"odd`${name}": "it's"
                 *     }
                 */
                "application/json": components["schemas"]["PatchQuote"];
            };
        };
        responses: {
            /** @description The quote as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
}
