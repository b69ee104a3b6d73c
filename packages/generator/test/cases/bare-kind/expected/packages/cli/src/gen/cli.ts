// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  "name": "flux-resourceset-cli",
  "version": "1.0.0",
  "description": "Command-line client of golden.",
  "groups": [
    {
      "name": "book",
      "aliases": [],
      "description": "Books on a shelf.",
      "groups": [],
      "commands": [
        {
          "name": "list",
          "summary": "List books",
          "description": "List books. Ordered by id.",
          "arguments": [],
          "options": [],
          "examples": [
            "book list"
          ],
          "action": {
            "kind": "list",
            "function": "listBooks",
            "pages": null,
            "columns": [
              "id",
              "name"
            ]
          }
        },
        {
          "name": "create",
          "summary": "Create a book",
          "description": "Create a book. Its id must be free.",
          "arguments": [
            {
              "name": "id",
              "description": "Id of the document.",
              "required": true,
              "value": {
                "type": "string"
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "name",
              "place": "body",
              "member": "name",
              "description": "Name of it.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string"
              }
            }
          ],
          "examples": [
            "book create one --name Anna"
          ],
          "action": {
            "kind": "create",
            "of": "books",
            "function": "createBook",
            "get": "getBook",
            "key": "id",
            "name": "book",
            "columns": [
              "id",
              "name"
            ],
            "assignment": null
          }
        },
        {
          "name": "get",
          "summary": "Get a book",
          "description": "Get a book. As it is stored now, or as it was at a `revision`.",
          "arguments": [
            {
              "name": "id",
              "description": "Id of the document.",
              "required": true,
              "value": {
                "type": "string"
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "book get one"
          ],
          "action": {
            "kind": "get",
            "function": "getBook",
            "columns": [
              "id",
              "name"
            ]
          }
        },
        {
          "name": "update",
          "summary": "Patch a book",
          "description": "Patch a book. A JSON merge patch (RFC 7396) that touches only what it names; null removes.",
          "arguments": [
            {
              "name": "id",
              "description": "Id of the document.",
              "required": true,
              "value": {
                "type": "string"
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "name",
              "place": "body",
              "member": "name",
              "description": "Name of it.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string"
              }
            }
          ],
          "examples": [
            "book update one --name Anna"
          ],
          "action": {
            "kind": "update",
            "function": "patchBook",
            "key": "id",
            "columns": [
              "id",
              "name"
            ]
          }
        },
        {
          "name": "delete",
          "summary": "Delete a book",
          "description": "Delete a book. Answered with what was there.",
          "arguments": [
            {
              "name": "id",
              "description": "Id of the document.",
              "required": true,
              "value": {
                "type": "string"
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "book delete one"
          ],
          "action": {
            "kind": "delete",
            "function": "deleteBook",
            "columns": [
              "id",
              "name"
            ]
          }
        }
      ]
    },
    {
      "name": "config",
      "aliases": [],
      "description": "Contexts: servers and tokens under a name, kept in a file of this user.",
      "groups": [],
      "commands": [
        {
          "name": "set-context",
          "summary": "Add a context, or change what is given of one.",
          "description": "Add a context, or change what is given of one. Tokens may be named by file or by environment variable instead of being stored.",
          "arguments": [
            {
              "name": "name",
              "description": "Name of the context.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9][-A-Za-z0-9._]*$",
                "maxLength": 63
              },
              "role": "context"
            }
          ],
          "options": [],
          "examples": [
            "config set-context staging --api-url https://fleet.example.com --token-variable T"
          ],
          "action": {
            "kind": "config",
            "verb": "set"
          }
        },
        {
          "name": "use-context",
          "summary": "Make a context the current one.",
          "description": "Make a context the current one. Options and environment variables go over it.",
          "arguments": [
            {
              "name": "name",
              "description": "Name of the context.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9][-A-Za-z0-9._]*$",
                "maxLength": 63
              },
              "role": "context"
            }
          ],
          "options": [],
          "examples": [
            "config use-context staging"
          ],
          "action": {
            "kind": "config",
            "verb": "use"
          }
        },
        {
          "name": "get-contexts",
          "summary": "List the contexts.",
          "description": "List the contexts. Says where tokens come from, and never a token.",
          "arguments": [],
          "options": [],
          "examples": [
            "config get-contexts"
          ],
          "action": {
            "kind": "config",
            "verb": "list"
          }
        },
        {
          "name": "current-context",
          "summary": "Show the name of the current context.",
          "description": "Show the name of the current context.",
          "arguments": [],
          "options": [],
          "examples": [
            "config current-context"
          ],
          "action": {
            "kind": "config",
            "verb": "current"
          }
        },
        {
          "name": "delete-context",
          "summary": "Delete a context, with the tokens that are stored in it.",
          "description": "Delete a context, with the tokens that are stored in it.",
          "arguments": [
            {
              "name": "name",
              "description": "Name of the context.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9][-A-Za-z0-9._]*$",
                "maxLength": 63
              },
              "role": "context"
            }
          ],
          "options": [],
          "examples": [
            "config delete-context staging"
          ],
          "action": {
            "kind": "config",
            "verb": "delete"
          }
        }
      ]
    },
    {
      "name": "history",
      "aliases": [],
      "description": "What was changed, by whom, and what it did.",
      "groups": [],
      "commands": [
        {
          "name": "list",
          "summary": "List changes, newest first.",
          "description": "List changes, newest first. Of a kind, or of one document; the word list may be left out.",
          "arguments": [
            {
              "name": "kind",
              "description": "A kind: the name of its group, or its own.",
              "required": false,
              "value": {
                "type": "string"
              },
              "role": "kind"
            },
            {
              "name": "id",
              "description": "The document.",
              "required": false,
              "value": {
                "type": "string"
              },
              "role": "document"
            }
          ],
          "options": [],
          "examples": [
            "history",
            "history book my-document"
          ],
          "action": {
            "kind": "history"
          }
        },
        {
          "name": "show",
          "summary": "Show one change.",
          "description": "Show one change. What differs, and what it did to clusters.",
          "arguments": [
            {
              "name": "revision",
              "description": "Revision of the change.",
              "required": true,
              "value": {
                "type": "integer",
                "minimum": 1
              },
              "role": "revision"
            }
          ],
          "options": [],
          "examples": [
            "history show 7"
          ],
          "action": {
            "kind": "change"
          }
        }
      ],
      "fallback": "list"
    }
  ],
  "commands": [
    {
      "name": "get",
      "summary": "Get documents of a kind, or of all.",
      "description": "Get documents of a kind, or of all. With an id, that one.",
      "arguments": [
        {
          "name": "kind",
          "description": "A kind: the name of its group, or its own, or all.",
          "required": true,
          "value": {
            "type": "string"
          },
          "role": "kind"
        },
        {
          "name": "id",
          "description": "The document.",
          "required": false,
          "value": {
            "type": "string"
          },
          "role": "document"
        }
      ],
      "options": [],
      "examples": [
        "get all",
        "get book"
      ],
      "action": {
        "kind": "read"
      }
    },
    {
      "name": "diff",
      "summary": "Show what applying files would change.",
      "description": "Show what applying files would change. For documents and for clusters; changes nothing. Exit code 1 where something differs.",
      "arguments": [],
      "options": [],
      "examples": [
        "diff -f fleet/"
      ],
      "action": {
        "kind": "diff"
      }
    },
    {
      "name": "apply",
      "summary": "Create or replace documents of files, all or none.",
      "description": "Create or replace documents of files, all or none. What is the same stays untouched.",
      "arguments": [],
      "options": [],
      "examples": [
        "apply -f fleet/ --reason \"Roll out 1.2\"",
        "apply -f fleet/ --prune book"
      ],
      "action": {
        "kind": "apply"
      }
    },
    {
      "name": "delete",
      "summary": "Delete the documents that files name, all or none.",
      "description": "Delete the documents that files name, all or none. Of each, kind and key are enough.",
      "arguments": [],
      "options": [],
      "examples": [
        "delete -f old.yaml"
      ],
      "action": {
        "kind": "remove"
      }
    },
    {
      "name": "edit",
      "summary": "Edit a document.",
      "description": "Edit a document. In VISUAL or EDITOR, as YAML; opened again with the reason where it is refused.",
      "arguments": [
        {
          "name": "kind",
          "description": "A kind: the name of its group, or its own.",
          "required": true,
          "value": {
            "type": "string"
          },
          "role": "kind"
        },
        {
          "name": "id",
          "description": "The document.",
          "required": true,
          "value": {
            "type": "string"
          },
          "role": "document"
        }
      ],
      "options": [],
      "examples": [
        "edit book my-document"
      ],
      "action": {
        "kind": "edit"
      }
    },
    {
      "name": "update",
      "summary": "Change all documents of a kind that filters select.",
      "description": "Change all documents of a kind that filters select. All or none; what is not named stays.",
      "arguments": [
        {
          "name": "kind",
          "description": "A kind: the name of its group, or its own.",
          "required": true,
          "value": {
            "type": "string"
          },
          "role": "kind"
        }
      ],
      "options": [],
      "examples": [
        "update book --where FILTER=VALUE --set MEMBER=VALUE"
      ],
      "action": {
        "kind": "select"
      }
    },
    {
      "name": "export",
      "summary": "Print all documents, in the form of a seed.",
      "description": "Print all documents, in the form of a seed. As they were at one moment, whatever others write meanwhile.",
      "arguments": [],
      "options": [],
      "examples": [
        "export",
        "export --kinds book -o yaml"
      ],
      "action": {
        "kind": "export"
      }
    },
    {
      "name": "import",
      "summary": "Apply an export, or the documents of another server, all or none.",
      "description": "Apply an export, or the documents of another server, all or none. What is there already and is not among them stays.",
      "arguments": [],
      "options": [],
      "examples": [
        "import -f fleet.json --dry-run",
        "import --from http://127.0.0.1:8080"
      ],
      "action": {
        "kind": "import"
      }
    },
    {
      "name": "rollback",
      "summary": "Take changes back, as new changes.",
      "description": "Take changes back, as new changes. With --to everything since a revision, or what was done to one document since.",
      "arguments": [
        {
          "name": "kind",
          "description": "A kind: the name of its group, or its own.",
          "required": false,
          "value": {
            "type": "string"
          },
          "role": "kind"
        },
        {
          "name": "id",
          "description": "The document.",
          "required": false,
          "value": {
            "type": "string"
          },
          "role": "document"
        }
      ],
      "options": [],
      "examples": [
        "rollback --change 7",
        "rollback --to 6 --dry-run"
      ],
      "action": {
        "kind": "rollback"
      }
    },
    {
      "name": "completion",
      "summary": "Print a shell's completion script.",
      "description": "Print a shell's completion script; its first line says how to load it.",
      "arguments": [
        {
          "name": "shell",
          "description": "One of bash, zsh, fish.",
          "required": true,
          "value": {
            "type": "string",
            "enum": [
              "bash",
              "zsh",
              "fish"
            ]
          },
          "role": "shell"
        }
      ],
      "options": [],
      "examples": [
        "completion bash"
      ],
      "action": {
        "kind": "completion"
      }
    }
  ],
  "kinds": [
    {
      "kind": "books",
      "noun": "book",
      "aliases": [
        "books"
      ],
      "key": "id",
      "keyValue": {
        "type": "string"
      },
      "list": {
        "kind": "list",
        "function": "listBooks",
        "pages": null,
        "columns": [
          "id",
          "name"
        ]
      },
      "get": "getBook",
      "patch": "patchBook",
      "isCluster": false,
      "references": [],
      "filters": [],
      "shape": {
        "type": "object",
        "members": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          }
        }
      }
    }
  ]
};
