// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  "title": "golden",
  "version": "1.0.0",
  "kinds": [
    {
      "kind": "books",
      "singular": "book",
      "label": "book",
      "table": "kind_books",
      "key": "id",
      "keyType": "string",
      "keyAssigned": false,
      "schema": {
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "filters": [],
      "unique": [],
      "references": [],
      "patches": []
    }
  ],
  "operations": [
    {
      "operationId": "listBooks",
      "method": "get",
      "path": "/books",
      "access": "public",
      "target": {
        "kind": "books",
        "level": "collection",
        "keyParameter": null,
        "steps": []
      }
    },
    {
      "operationId": "createBook",
      "method": "post",
      "path": "/books",
      "access": "public",
      "target": {
        "kind": "books",
        "level": "collection",
        "keyParameter": null,
        "steps": []
      }
    },
    {
      "operationId": "getBook",
      "method": "get",
      "path": "/books/{id}",
      "access": "public",
      "target": {
        "kind": "books",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "updateBook",
      "method": "put",
      "path": "/books/{id}",
      "access": "public",
      "target": {
        "kind": "books",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "patchBook",
      "method": "patch",
      "path": "/books/{id}",
      "access": "public",
      "target": {
        "kind": "books",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "deleteBook",
      "method": "delete",
      "path": "/books/{id}",
      "access": "public",
      "target": {
        "kind": "books",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    }
  ],
  "flux": null
};
