/** Versions of OpenAPI that can be written: 3.0.3 and 3.1.1. */
export type OpenapiDialect = '3.0' | '3.1';
