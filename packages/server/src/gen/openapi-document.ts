// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { JsonObject } from '@flux-resourceset/server-runtime';

export const openapiDocument: JsonObject = {
  openapi: '3.0.3',
  info: {
    title: 'flux-resourceset',
    version: '0.1.0',
    description:
      'Desired state of a fleet of Kubernetes clusters: what runs on each, kept as documents and served to Flux Operator.',
    license: {
      name: 'Apache-2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0',
    },
  },
  servers: [
    {
      url: '/',
    },
  ],
  tags: [
    {
      name: 'changes',
      description: 'Documents of any kind: plans, batches, and what has changed.',
    },
    {
      name: 'clusters',
      description:
        'The clusters of the fleet, what is assigned to each, and its per-cluster overrides.',
      'x-displayName': 'Clusters',
    },
    {
      name: 'flux',
      description: 'What clusters poll.',
    },
    {
      name: 'namespaces',
      description:
        'Namespaces, with the labels and annotations they have on every cluster that is given them.',
      'x-displayName': 'Namespaces',
    },
    {
      name: 'platform_components',
      description: 'The catalogue of components, with the defaults that every cluster inherits.',
      'x-displayName': 'Platform components',
    },
    {
      name: 'rolebindings',
      description: 'Bindings of a cluster role to users, groups and service accounts.',
      'x-displayName': 'Role bindings',
    },
    {
      name: 'service',
      description: 'The service itself: health, readiness, this document.',
    },
  ],
  paths: {
    '/api/v2/flux/clusters': {
      get: {
        operationId: 'listFluxClusters',
        summary: 'List all clusters as inputs',
        description: 'List all clusters as inputs. For provisioning; ordered by id.',
        tags: ['flux'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'environment',
            in: 'query',
            description: 'Only clusters of this environment.',
            schema: {
              type: 'string',
              enum: ['dev', 'qa', 'uat', 'prod'],
              example: 'dev',
            },
          },
          {
            name: 'limit',
            in: 'query',
            description: 'The most to return; all when it is absent.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 10000,
              example: 100,
            },
          },
          {
            name: 'offset',
            in: 'query',
            description: 'How many to skip, in the order of the list.',
            schema: {
              type: 'integer',
              minimum: 0,
              maximum: 1000000000,
              example: 0,
            },
          },
          {
            name: 'after',
            in: 'query',
            description:
              'Only what comes behind this key, in the order of the list; not with `offset`.',
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'demo-cluster-01',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The clusters.',
            headers: {
              Link: {
                $ref: '#/components/headers/Link',
              },
              'X-Total-Count': {
                $ref: '#/components/headers/X-Total-Count',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClusterInputs',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/api/v2/flux/clusters/{cluster_dns}/namespaces': {
      get: {
        operationId: 'pollNamespaces',
        summary: 'Poll the namespaces of a cluster',
        description:
          "Poll the namespaces of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.",
        tags: ['flux'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'cluster_dns',
            in: 'path',
            description: 'DNS name of the cluster, in any case.',
            required: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 253,
              example: 'demo-cluster-01.k8s.example.com',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The inputs of the cluster; none once it is deleted.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/NamespaceInputs',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/api/v2/flux/clusters/{cluster_dns}/platform-components': {
      get: {
        operationId: 'pollPlatformComponents',
        summary: 'Poll the platform components of a cluster',
        description:
          "Poll the platform components of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.",
        tags: ['flux'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'cluster_dns',
            in: 'path',
            description: 'DNS name of the cluster, in any case.',
            required: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 253,
              example: 'demo-cluster-01.k8s.example.com',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The inputs of the cluster; none once it is deleted.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PlatformComponentInputs',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/api/v2/flux/clusters/{cluster_dns}/rolebindings': {
      get: {
        operationId: 'pollRolebindings',
        summary: 'Poll the rolebindings of a cluster',
        description:
          "Poll the rolebindings of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.",
        tags: ['flux'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'cluster_dns',
            in: 'path',
            description: 'DNS name of the cluster, in any case.',
            required: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 253,
              example: 'demo-cluster-01.k8s.example.com',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The inputs of the cluster; none once it is deleted.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/RolebindingInputs',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/apply': {
      post: {
        operationId: 'apply',
        summary: 'Make documents what they are to be',
        description:
          'Make documents what they are to be. Created or replaced; what is so already stays untouched, and with `prune` those go that are not in the set.',
        tags: ['changes'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
          {
            $ref: '#/components/parameters/Idempotency-Key',
          },
        ],
        requestBody: {
          description: 'Documents as they are to be.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ApplyRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What was done.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/BatchResult',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '422': {
            $ref: '#/components/responses/IdempotencyKeyReused',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/batch': {
      post: {
        operationId: 'batch',
        summary: 'Change several documents at once',
        description:
          'Change several documents at once. Each by its id, or all that a selector finds; all of it happens or none.',
        tags: ['changes'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
          {
            $ref: '#/components/parameters/Idempotency-Key',
          },
        ],
        requestBody: {
          description: 'Operations of which all happen or none.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/BatchRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What was done.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/BatchResult',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '422': {
            $ref: '#/components/responses/IdempotencyKeyReused',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/changes': {
      get: {
        operationId: 'listChanges',
        summary: 'List changes',
        description: 'List changes. Newest first.',
        tags: ['changes'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'kind',
            in: 'query',
            description:
              'Only of documents of this kind; the log also has kinds that there are no longer.',
            schema: {
              type: 'string',
              example: 'documents',
            },
          },
          {
            name: 'id',
            in: 'query',
            description: 'Only of documents with this key.',
            schema: {
              type: 'string',
              example: 'one',
            },
          },
          {
            name: 'actor',
            in: 'query',
            description: 'Only what this one changed.',
            schema: {
              type: 'string',
              example: 'ci',
            },
          },
          {
            name: 'cluster',
            in: 'query',
            description: 'Only what gave this cluster something else, by its key.',
            schema: {
              type: 'string',
              example: 'one',
            },
          },
          {
            name: 'since',
            in: 'query',
            description: 'Only what came after: a revision, or a time (RFC 3339).',
            allowReserved: true,
            schema: {
              type: 'string',
              example: '41',
            },
          },
          {
            name: 'until',
            in: 'query',
            description: 'Only up to: a revision, or a time (RFC 3339).',
            allowReserved: true,
            schema: {
              type: 'string',
              example: '2026-03-01T12:00:00Z',
            },
          },
          {
            name: 'limit',
            in: 'query',
            description: 'The most to return; 100 when it is absent.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 1000,
              example: 100,
            },
          },
          {
            name: 'before',
            in: 'query',
            description: 'Only what came before this revision, the last one seen.',
            schema: {
              type: 'integer',
              minimum: 1,
              example: 42,
            },
          },
        ],
        responses: {
          '200': {
            description: 'The changes.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              Link: {
                $ref: '#/components/headers/Link',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ChangeList',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '410': {
            $ref: '#/components/responses/Gone',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/changes/stream': {
      get: {
        operationId: 'streamChanges',
        summary: 'Follow changes',
        description:
          'Follow changes. Server-sent events: each change as it is committed, as JSON, with `epoch-revision` as its `id`. What the server cannot resume is answered by an event `reset`: read the list, then follow again.',
        tags: ['changes'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'Last-Event-ID',
            in: 'header',
            description:
              'The `id` of the last event that was seen: what came after it is sent first.',
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 128,
              example: '7f3a-42',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The changes from now on.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
            },
            content: {
              'text/event-stream': {
                schema: {
                  type: 'string',
                  example: 'id: 7f3a-42\nevent: change\ndata: {"revision":42}\n\n',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/changes/{revision}': {
      get: {
        operationId: 'getChange',
        summary: 'Get a change',
        description: 'Get a change. With the document before and after it.',
        tags: ['changes'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'revision',
            in: 'path',
            description: 'Revision of the change.',
            required: true,
            schema: {
              type: 'integer',
              minimum: 1,
              example: 42,
            },
          },
        ],
        responses: {
          '200': {
            description: 'The change.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ChangeDetail',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '410': {
            $ref: '#/components/responses/Gone',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/changes/{revision}/redact': {
      post: {
        operationId: 'redactChange',
        summary: 'Redact values of a change',
        description:
          'Redact values of a change. They go for ever; that there was a change stays, and a rollback that needs them says so.',
        tags: ['changes'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'revision',
            in: 'path',
            description: 'Revision of the change.',
            required: true,
            schema: {
              type: 'integer',
              minimum: 1,
              example: 42,
            },
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        requestBody: {
          description: 'Values that must not stay in the log.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/RedactRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The change that records the redaction.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ChangeDetail',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '410': {
            $ref: '#/components/responses/Gone',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/clusters': {
      get: {
        operationId: 'listClusters',
        summary: 'List clusters',
        description:
          'List clusters. Ordered by id; filtered by DNS name or environment, paged by limit and offset.',
        tags: ['clusters'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'cluster_dns',
            in: 'query',
            description: 'Only the cluster with this DNS name.',
            schema: {
              type: 'string',
              maxLength: 253,
              example: 'demo-cluster-01.k8s.example.com',
            },
          },
          {
            name: 'environment',
            in: 'query',
            description: 'Only clusters of this environment.',
            schema: {
              type: 'string',
              enum: ['dev', 'qa', 'uat', 'prod'],
              example: 'dev',
            },
          },
          {
            name: 'limit',
            in: 'query',
            description: 'The most documents to return; all when it is absent.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 10000,
              example: 100,
            },
          },
          {
            name: 'offset',
            in: 'query',
            description: 'How many documents to skip, in the order of ids.',
            schema: {
              type: 'integer',
              minimum: 0,
              maximum: 1000000000,
              example: 0,
            },
          },
          {
            name: 'after',
            in: 'query',
            description:
              'Only what comes behind this key, in the order of the list; not with `offset`.',
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'demo-cluster-01',
            },
          },
          {
            $ref: '#/components/parameters/If-None-Match',
          },
        ],
        responses: {
          '200': {
            description: 'The clusters.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              Link: {
                $ref: '#/components/headers/Link',
              },
              'X-Total-Count': {
                $ref: '#/components/headers/X-Total-Count',
              },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/Cluster',
                  },
                },
                example: [
                  {
                    id: 'demo-cluster-01',
                    cluster_name: 'demo-cluster-01',
                    cluster_dns: 'demo-cluster-01.k8s.example.com',
                    environment: 'dev',
                    node_count: 3,
                    vm_image: 'ubuntu-24.04',
                    k0s_version: 'v1.33.1+k0s.0',
                    platform_components: [
                      {
                        id: 'podinfo',
                        enabled: true,
                        oci_tag: 'v1.0.0-1',
                        oci_digest:
                          'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
                        oci_semver: '>=1.0.0 <2.0.0',
                        component_version: '6.9.1',
                        component_path: 'observability/grafana/17.1.0',
                      },
                    ],
                    namespaces: [
                      {
                        id: 'podinfo',
                      },
                    ],
                    rolebindings: [
                      {
                        id: 'platform-admins',
                      },
                    ],
                    patches: {
                      podinfo: {
                        replicaCount: '2',
                        'ui.color': '#2f855a',
                      },
                    },
                  },
                ],
              },
            },
          },
          '304': {
            $ref: '#/components/responses/NotModified',
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      post: {
        operationId: 'createCluster',
        summary: 'Create a cluster',
        description:
          'Create a cluster. Everything that it refers to must exist. Lifts the tombstone of a deleted cluster with the same DNS name.',
        tags: ['clusters'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
          {
            $ref: '#/components/parameters/Idempotency-Key',
          },
        ],
        requestBody: {
          description: 'The new cluster.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/CreateCluster',
              },
            },
          },
        },
        responses: {
          '200': {
            $ref: '#/components/responses/Plan',
          },
          '201': {
            description: 'The cluster as created.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              Location: {
                $ref: '#/components/headers/Location',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Cluster',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '422': {
            $ref: '#/components/responses/IdempotencyKeyReused',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/clusters/{id}': {
      get: {
        operationId: 'getCluster',
        summary: 'Get a cluster',
        description: 'Get a cluster.',
        tags: ['clusters'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The cluster's id.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'demo-cluster-01',
            },
          },
          {
            $ref: '#/components/parameters/If-None-Match',
          },
          {
            $ref: '#/components/parameters/revision',
          },
        ],
        responses: {
          '200': {
            description: 'The cluster.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Cluster',
                },
              },
            },
          },
          '304': {
            $ref: '#/components/responses/NotModified',
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '410': {
            $ref: '#/components/responses/Gone',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      put: {
        operationId: 'updateCluster',
        summary: 'Update a cluster',
        description:
          'Update a cluster. Top-level members that are given replace those stored; members that are absent or null stay as they are.',
        tags: ['clusters'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The cluster's id.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'demo-cluster-01',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        requestBody: {
          description: 'The members of the cluster to replace.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdateCluster',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The cluster as stored now.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Cluster',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      patch: {
        operationId: 'patchCluster',
        summary: 'Patch a cluster',
        description:
          'Patch a cluster. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
        tags: ['clusters'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The cluster's id.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'demo-cluster-01',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        requestBody: {
          description: 'The members of a cluster to change.',
          required: true,
          content: {
            'application/merge-patch+json': {
              schema: {
                $ref: '#/components/schemas/PatchCluster',
              },
              example: {
                node_count: 3,
              },
            },
            'application/json': {
              schema: {
                $ref: '#/components/schemas/PatchCluster',
              },
              example: {
                node_count: 3,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The cluster as stored now.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Cluster',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      delete: {
        operationId: 'deleteCluster',
        summary: 'Delete a cluster',
        description:
          'Delete a cluster. Its polls answer an empty list of inputs from then on, so that Flux removes what it manages there.',
        tags: ['clusters'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The cluster's id.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'demo-cluster-01',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        responses: {
          '200': {
            description: 'The cluster as before the deletion.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Cluster',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/ConfirmationRequired',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/fleet/status': {
      get: {
        operationId: 'listFleetStatus',
        summary: 'Tell of each cluster when it was last seen',
        description:
          'Tell of each cluster when it was last seen. And whether it was given what its polls get now; ordered by id.',
        tags: ['flux'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'stale_for',
            in: 'query',
            description: 'Only what has not polled for so long: a number and s, m, h or d.',
            schema: {
              type: 'string',
              pattern: '^[0-9]{1,6}[smhd]$',
              example: '1h',
            },
          },
          {
            name: 'behind',
            in: 'query',
            description: 'Only what has not got all that its polls get now, or only what has.',
            schema: {
              type: 'boolean',
              example: true,
            },
          },
          {
            name: 'environment',
            in: 'query',
            description: 'Only clusters of this environment.',
            schema: {
              type: 'string',
              enum: ['dev', 'qa', 'uat', 'prod'],
              example: 'dev',
            },
          },
          {
            name: 'limit',
            in: 'query',
            description: 'The most to return; all when it is absent.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 10000,
              example: 100,
            },
          },
          {
            name: 'offset',
            in: 'query',
            description: 'How many to skip, in the order of the list.',
            schema: {
              type: 'integer',
              minimum: 0,
              maximum: 1000000000,
              example: 0,
            },
          },
          {
            name: 'after',
            in: 'query',
            description:
              'Only what comes behind this key, in the order of the list; not with `offset`.',
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'demo-cluster-01',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The status of the clusters.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              Link: {
                $ref: '#/components/headers/Link',
              },
              'X-Total-Count': {
                $ref: '#/components/headers/X-Total-Count',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/FleetStatus',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/health': {
      get: {
        operationId: 'getHealth',
        summary: 'Tell whether the process runs',
        description: 'Tell whether the process runs.',
        tags: ['service'],
        security: [],
        responses: {
          '200': {
            description: 'The process runs.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Health',
                },
              },
            },
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
        },
      },
    },
    '/namespaces': {
      get: {
        operationId: 'listNamespaces',
        summary: 'List namespaces',
        description: 'List namespaces. Ordered by id; paged by limit and offset.',
        tags: ['namespaces'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'limit',
            in: 'query',
            description: 'The most documents to return; all when it is absent.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 10000,
              example: 100,
            },
          },
          {
            name: 'offset',
            in: 'query',
            description: 'How many documents to skip, in the order of ids.',
            schema: {
              type: 'integer',
              minimum: 0,
              maximum: 1000000000,
              example: 0,
            },
          },
          {
            name: 'after',
            in: 'query',
            description:
              'Only what comes behind this key, in the order of the list; not with `offset`.',
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'podinfo',
            },
          },
          {
            $ref: '#/components/parameters/If-None-Match',
          },
        ],
        responses: {
          '200': {
            description: 'The namespaces.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              Link: {
                $ref: '#/components/headers/Link',
              },
              'X-Total-Count': {
                $ref: '#/components/headers/X-Total-Count',
              },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/Namespace',
                  },
                },
                example: [
                  {
                    id: 'podinfo',
                    labels: {
                      team: 'platform',
                    },
                    annotations: {
                      owner: 'platform',
                    },
                  },
                ],
              },
            },
          },
          '304': {
            $ref: '#/components/responses/NotModified',
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      post: {
        operationId: 'createNamespace',
        summary: 'Create a namespace definition',
        description: 'Create a namespace definition.',
        tags: ['namespaces'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
          {
            $ref: '#/components/parameters/Idempotency-Key',
          },
        ],
        requestBody: {
          description: 'The new namespace.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/CreateNamespace',
              },
            },
          },
        },
        responses: {
          '200': {
            $ref: '#/components/responses/Plan',
          },
          '201': {
            description: 'The namespace as created.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              Location: {
                $ref: '#/components/headers/Location',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Namespace',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '422': {
            $ref: '#/components/responses/IdempotencyKeyReused',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/namespaces/{id}': {
      get: {
        operationId: 'getNamespace',
        summary: 'Get a namespace',
        description: 'Get a namespace.',
        tags: ['namespaces'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The namespace's id, which is its name on the cluster.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'podinfo',
            },
          },
          {
            $ref: '#/components/parameters/If-None-Match',
          },
          {
            $ref: '#/components/parameters/revision',
          },
        ],
        responses: {
          '200': {
            description: 'The namespace.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Namespace',
                },
              },
            },
          },
          '304': {
            $ref: '#/components/responses/NotModified',
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '410': {
            $ref: '#/components/responses/Gone',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      put: {
        operationId: 'updateNamespace',
        summary: 'Update a namespace',
        description:
          'Update a namespace. Top-level members that are given replace those stored; members that are absent or null stay as they are.',
        tags: ['namespaces'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The namespace's id, which is its name on the cluster.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'podinfo',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        requestBody: {
          description: 'The members of the namespace to replace.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdateNamespace',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The namespace as stored now.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Namespace',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/ConfirmationRequired',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      patch: {
        operationId: 'patchNamespace',
        summary: 'Patch a namespace',
        description:
          'Patch a namespace. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
        tags: ['namespaces'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The namespace's id, which is its name on the cluster.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'podinfo',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        requestBody: {
          description: 'The members of a namespace to change.',
          required: true,
          content: {
            'application/merge-patch+json': {
              schema: {
                $ref: '#/components/schemas/PatchNamespace',
              },
              example: {
                labels: {
                  team: 'platform',
                },
              },
            },
            'application/json': {
              schema: {
                $ref: '#/components/schemas/PatchNamespace',
              },
              example: {
                labels: {
                  team: 'platform',
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The namespace as stored now.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Namespace',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/ConfirmationRequired',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      delete: {
        operationId: 'deleteNamespace',
        summary: 'Delete a namespace definition',
        description: 'Delete a namespace definition. Refused while a cluster refers to it.',
        tags: ['namespaces'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The namespace's id, which is its name on the cluster.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
              maxLength: 63,
              example: 'podinfo',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        responses: {
          '200': {
            description: 'The namespace as before the deletion.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Namespace',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/openapi.yaml': {
      get: {
        operationId: 'getOpenapiDocument',
        summary: 'Get this document',
        description: 'Get this document.',
        tags: ['service'],
        security: [],
        responses: {
          '200': {
            description: 'The OpenAPI document.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
            },
            content: {
              'application/yaml': {
                schema: {
                  description: 'An OpenAPI document in YAML.',
                  type: 'string',
                  example: 'openapi: 3.0.3',
                },
              },
            },
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
        },
      },
    },
    '/platform_components': {
      get: {
        operationId: 'listPlatformComponents',
        summary: 'List platform components',
        description:
          'List platform components. Ordered by id; filtered by version, paged by limit and offset.',
        tags: ['platform_components'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'component_version',
            in: 'query',
            description: 'Only components of this version.',
            schema: {
              type: 'string',
              maxLength: 128,
              example: 'latest',
            },
          },
          {
            name: 'limit',
            in: 'query',
            description: 'The most documents to return; all when it is absent.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 10000,
              example: 100,
            },
          },
          {
            name: 'offset',
            in: 'query',
            description: 'How many documents to skip, in the order of ids.',
            schema: {
              type: 'integer',
              minimum: 0,
              maximum: 1000000000,
              example: 0,
            },
          },
          {
            name: 'after',
            in: 'query',
            description:
              'Only what comes behind this key, in the order of the list; not with `offset`.',
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
              maxLength: 53,
              example: 'podinfo',
            },
          },
          {
            $ref: '#/components/parameters/If-None-Match',
          },
        ],
        responses: {
          '200': {
            description: 'The platform components.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              Link: {
                $ref: '#/components/headers/Link',
              },
              'X-Total-Count': {
                $ref: '#/components/headers/X-Total-Count',
              },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/PlatformComponent',
                  },
                },
                example: [
                  {
                    id: 'podinfo',
                    component_path: 'podinfo',
                    component_version: 'latest',
                    cluster_env_enabled: false,
                    oci_url: 'https://stefanprodan.github.io/podinfo',
                    oci_tag: 'latest',
                    oci_digest:
                      'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
                    oci_semver: '>=1.0.0 <2.0.0',
                    delivery: 'chart',
                    secret_ref: 'registry-credentials',
                    timeout: '15m',
                    crds: 'Skip',
                    drift: 'warn',
                    depends_on: ['traefik'],
                  },
                ],
              },
            },
          },
          '304': {
            $ref: '#/components/responses/NotModified',
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      post: {
        operationId: 'createPlatformComponent',
        summary: 'Create a platform component in the catalogue',
        description: 'Create a platform component in the catalogue.',
        tags: ['platform_components'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
          {
            $ref: '#/components/parameters/Idempotency-Key',
          },
        ],
        requestBody: {
          description: 'The new platform component.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/CreatePlatformComponent',
              },
            },
          },
        },
        responses: {
          '200': {
            $ref: '#/components/responses/Plan',
          },
          '201': {
            description: 'The platform component as created.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              Location: {
                $ref: '#/components/headers/Location',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PlatformComponent',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '422': {
            $ref: '#/components/responses/IdempotencyKeyReused',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/platform_components/{id}': {
      get: {
        operationId: 'getPlatformComponent',
        summary: 'Get a platform component',
        description: 'Get a platform component.',
        tags: ['platform_components'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The component's id.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
              maxLength: 53,
              example: 'podinfo',
            },
          },
          {
            $ref: '#/components/parameters/If-None-Match',
          },
          {
            $ref: '#/components/parameters/revision',
          },
        ],
        responses: {
          '200': {
            description: 'The platform component.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PlatformComponent',
                },
              },
            },
          },
          '304': {
            $ref: '#/components/responses/NotModified',
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '410': {
            $ref: '#/components/responses/Gone',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      put: {
        operationId: 'updatePlatformComponent',
        summary: 'Update a platform component',
        description:
          'Update a platform component. Top-level members that are given replace those stored; members that are absent or null stay as they are.',
        tags: ['platform_components'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The component's id.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
              maxLength: 53,
              example: 'podinfo',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        requestBody: {
          description: 'The members of the platform component to replace.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdatePlatformComponent',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The platform component as stored now.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PlatformComponent',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/ConfirmationRequired',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      patch: {
        operationId: 'patchPlatformComponent',
        summary: 'Patch a platform component',
        description:
          'Patch a platform component. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
        tags: ['platform_components'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The component's id.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
              maxLength: 53,
              example: 'podinfo',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        requestBody: {
          description: 'The members of a platform component to change.',
          required: true,
          content: {
            'application/merge-patch+json': {
              schema: {
                $ref: '#/components/schemas/PatchPlatformComponent',
              },
              example: {
                cluster_env_enabled: false,
              },
            },
            'application/json': {
              schema: {
                $ref: '#/components/schemas/PatchPlatformComponent',
              },
              example: {
                cluster_env_enabled: false,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The platform component as stored now.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PlatformComponent',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/ConfirmationRequired',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      delete: {
        operationId: 'deletePlatformComponent',
        summary: 'Delete a platform component',
        description:
          'Delete a platform component. Refused while a cluster or another component refers to it.',
        tags: ['platform_components'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The component's id.",
            required: true,
            schema: {
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
              maxLength: 53,
              example: 'podinfo',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        responses: {
          '200': {
            description: 'The platform component as before the deletion.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PlatformComponent',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/ready': {
      get: {
        operationId: 'getReadiness',
        summary: 'Tell whether the store can serve',
        description: 'Tell whether the store can serve.',
        tags: ['service'],
        security: [],
        responses: {
          '200': {
            description: 'The store can serve.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Readiness',
                },
              },
            },
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/rolebindings': {
      get: {
        operationId: 'listRolebindings',
        summary: 'List role bindings',
        description: 'List role bindings. Ordered by id; paged by limit and offset.',
        tags: ['rolebindings'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'limit',
            in: 'query',
            description: 'The most documents to return; all when it is absent.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 10000,
              example: 100,
            },
          },
          {
            name: 'offset',
            in: 'query',
            description: 'How many documents to skip, in the order of ids.',
            schema: {
              type: 'integer',
              minimum: 0,
              maximum: 1000000000,
              example: 0,
            },
          },
          {
            name: 'after',
            in: 'query',
            description:
              'Only what comes behind this key, in the order of the list; not with `offset`.',
            schema: {
              type: 'string',
              pattern:
                '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
              maxLength: 1024,
              example: 'platform-admins',
            },
          },
          {
            $ref: '#/components/parameters/If-None-Match',
          },
        ],
        responses: {
          '200': {
            description: 'The rolebindings.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              Link: {
                $ref: '#/components/headers/Link',
              },
              'X-Total-Count': {
                $ref: '#/components/headers/X-Total-Count',
              },
            },
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/Rolebinding',
                  },
                },
                example: [
                  {
                    id: 'platform-admins',
                    role: 'cluster-admin',
                    subjects: [
                      {
                        kind: 'Group',
                        name: 'platform-team',
                        apiGroup: 'rbac.authorization.k8s.io',
                      },
                    ],
                  },
                ],
              },
            },
          },
          '304': {
            $ref: '#/components/responses/NotModified',
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      post: {
        operationId: 'createRolebinding',
        summary: 'Create a role binding definition',
        description: 'Create a role binding definition.',
        tags: ['rolebindings'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
          {
            $ref: '#/components/parameters/Idempotency-Key',
          },
        ],
        requestBody: {
          description: 'The new rolebinding.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/CreateRolebinding',
              },
            },
          },
        },
        responses: {
          '200': {
            $ref: '#/components/responses/Plan',
          },
          '201': {
            description: 'The rolebinding as created.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              Location: {
                $ref: '#/components/headers/Location',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Rolebinding',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '422': {
            $ref: '#/components/responses/IdempotencyKeyReused',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/rolebindings/{id}': {
      get: {
        operationId: 'getRolebinding',
        summary: 'Get a role binding',
        description: 'Get a role binding.',
        tags: ['rolebindings'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The role binding's id, which is its name on the cluster.",
            required: true,
            schema: {
              type: 'string',
              pattern:
                '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
              maxLength: 1024,
              example: 'platform-admins',
            },
          },
          {
            $ref: '#/components/parameters/If-None-Match',
          },
          {
            $ref: '#/components/parameters/revision',
          },
        ],
        responses: {
          '200': {
            description: 'The rolebinding.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Rolebinding',
                },
              },
            },
          },
          '304': {
            $ref: '#/components/responses/NotModified',
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '410': {
            $ref: '#/components/responses/Gone',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      put: {
        operationId: 'updateRolebinding',
        summary: 'Update a role binding',
        description:
          'Update a role binding. Top-level members that are given replace those stored; members that are absent or null stay as they are.',
        tags: ['rolebindings'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The role binding's id, which is its name on the cluster.",
            required: true,
            schema: {
              type: 'string',
              pattern:
                '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
              maxLength: 1024,
              example: 'platform-admins',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        requestBody: {
          description: 'The members of the rolebinding to replace.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdateRolebinding',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The rolebinding as stored now.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Rolebinding',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/ConfirmationRequired',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      patch: {
        operationId: 'patchRolebinding',
        summary: 'Patch a role binding',
        description:
          'Patch a role binding. A JSON merge patch (RFC 7396) that touches only what it names; null removes.',
        tags: ['rolebindings'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The role binding's id, which is its name on the cluster.",
            required: true,
            schema: {
              type: 'string',
              pattern:
                '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
              maxLength: 1024,
              example: 'platform-admins',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        requestBody: {
          description: 'The members of a rolebinding to change.',
          required: true,
          content: {
            'application/merge-patch+json': {
              schema: {
                $ref: '#/components/schemas/PatchRolebinding',
              },
              example: {
                role: 'cluster-admin',
              },
            },
            'application/json': {
              schema: {
                $ref: '#/components/schemas/PatchRolebinding',
              },
              example: {
                role: 'cluster-admin',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The rolebinding as stored now.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              ETag: {
                $ref: '#/components/headers/ETag',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Rolebinding',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/ConfirmationRequired',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
      delete: {
        operationId: 'deleteRolebinding',
        summary: 'Delete a role binding definition',
        description: 'Delete a role binding definition. Refused while a cluster refers to it.',
        tags: ['rolebindings'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            description: "The role binding's id, which is its name on the cluster.",
            required: true,
            schema: {
              type: 'string',
              pattern:
                '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
              maxLength: 1024,
              example: 'platform-admins',
            },
          },
          {
            $ref: '#/components/parameters/If-Match',
          },
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
        ],
        responses: {
          '200': {
            description: 'The rolebinding as before the deletion.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Rolebinding',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '412': {
            $ref: '#/components/responses/PreconditionFailed',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
    '/rollback': {
      post: {
        operationId: 'rollback',
        summary: 'Take changes back',
        description:
          'Take changes back. To a revision of the store, of one document, one change or one request; written as new changes.',
        tags: ['changes'],
        security: [
          {
            bearer_auth: [],
          },
        ],
        parameters: [
          {
            $ref: '#/components/parameters/dry_run',
          },
          {
            $ref: '#/components/parameters/confirm',
          },
          {
            $ref: '#/components/parameters/effects_limit',
          },
          {
            $ref: '#/components/parameters/X-Change-Reason',
          },
          {
            $ref: '#/components/parameters/Idempotency-Key',
          },
        ],
        requestBody: {
          description: 'What is taken back: one of `to`, `change` and `transaction`.',
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/RollbackRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What was done.',
            headers: {
              'X-Request-Id': {
                $ref: '#/components/headers/X-Request-Id',
              },
              'X-Warnings': {
                $ref: '#/components/headers/X-Warnings',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/BatchResult',
                },
              },
              'application/vnd.flux-resourceset.plan+json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '409': {
            $ref: '#/components/responses/Conflict',
          },
          '410': {
            $ref: '#/components/responses/Gone',
          },
          '413': {
            $ref: '#/components/responses/ContentTooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '422': {
            $ref: '#/components/responses/IdempotencyKeyReused',
          },
          '500': {
            $ref: '#/components/responses/InternalServerError',
          },
          '503': {
            $ref: '#/components/responses/StoreUnavailable',
          },
        },
      },
    },
  },
  components: {
    schemas: {
      AnyDocument: {
        description: 'A document of any kind, or part of one.',
        type: 'object',
        additionalProperties: true,
        example: {
          name: 'one',
        },
      },
      AppliedDocument: {
        description: 'One document of the set.',
        type: 'object',
        required: ['kind', 'document'],
        properties: {
          kind: {
            $ref: '#/components/schemas/DocumentKind',
          },
          document: {
            $ref: '#/components/schemas/AnyDocument',
          },
        },
        additionalProperties: false,
        example: {
          kind: 'clusters',
          document: {
            name: 'one',
          },
        },
      },
      ApplyRequest: {
        description: 'Documents as they are to be.',
        type: 'object',
        required: ['documents'],
        properties: {
          documents: {
            description: 'Created or replaced; the same are left alone.',
            type: 'array',
            maxItems: 10000,
            items: {
              $ref: '#/components/schemas/AppliedDocument',
            },
          },
          prune: {
            description: 'Kinds whose documents go when they are not in the set.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/DocumentKind',
            },
          },
        },
        additionalProperties: false,
        example: {
          documents: [
            {
              kind: 'clusters',
              document: {
                name: 'one',
              },
            },
          ],
          prune: ['clusters'],
        },
      },
      BatchItem: {
        description: 'What became of one document.',
        type: 'object',
        required: ['operation', 'kind', 'id', 'outcome'],
        properties: {
          operation: {
            description: 'What was asked for, or what that came to.',
            type: 'string',
            enum: ['create', 'replace', 'patch', 'apply', 'delete', 'update'],
            example: 'create',
          },
          kind: {
            description: 'Kind of the document.',
            type: 'string',
            example: 'documents',
          },
          id: {
            description: 'Key of the document, as a path has it.',
            type: 'string',
            example: 'one',
          },
          outcome: {
            description: 'What became of it.',
            type: 'string',
            enum: ['updated', 'created', 'unchanged', 'deleted'],
            example: 'updated',
          },
          etag: {
            description: 'Of the document now; absent for what is deleted.',
            type: 'string',
            example: '"7f3a.42"',
          },
        },
        example: {
          operation: 'create',
          kind: 'documents',
          id: 'one',
          outcome: 'updated',
          etag: '"7f3a.42"',
        },
      },
      BatchOperation: {
        description:
          'An operation on one document, by `id`, or on all that `where` selects. `document` is for `create`, `replace` and `apply`, `patch` (RFC 7396) for `patch`.',
        type: 'object',
        required: ['operation', 'kind'],
        properties: {
          operation: {
            description: 'What is done; `apply` creates or replaces.',
            type: 'string',
            enum: ['create', 'replace', 'patch', 'apply', 'delete'],
            example: 'create',
          },
          kind: {
            $ref: '#/components/schemas/DocumentKind',
          },
          id: {
            description: 'Key of the document, as a path has it.',
            type: 'string',
            example: 'one',
          },
          where: {
            description: "Selects documents by the filters of the kind's list.",
            type: 'object',
            additionalProperties: {
              description: 'What the member must be.',
              anyOf: [
                {
                  type: 'string',
                },
                {
                  type: 'number',
                },
                {
                  type: 'boolean',
                },
              ],
              example: 'one',
            },
            example: {
              name: 'one',
            },
          },
          document: {
            $ref: '#/components/schemas/AnyDocument',
          },
          patch: {
            $ref: '#/components/schemas/AnyDocument',
          },
          if_match: {
            description: 'Entity tag that must still be current.',
            type: 'string',
            example: '"7f3a.42"',
          },
        },
        additionalProperties: false,
        example: {
          operation: 'patch',
          kind: 'clusters',
          where: {
            name: 'one',
          },
          patch: {
            name: 'one',
          },
        },
      },
      BatchRequest: {
        description: 'Operations of which all happen or none.',
        type: 'object',
        required: ['operations'],
        properties: {
          operations: {
            description: 'In the order in which they are done.',
            type: 'array',
            minItems: 1,
            maxItems: 10000,
            items: {
              $ref: '#/components/schemas/BatchOperation',
            },
          },
        },
        additionalProperties: false,
        example: {
          operations: [
            {
              operation: 'patch',
              kind: 'clusters',
              where: {
                name: 'one',
              },
              patch: {
                name: 'one',
              },
            },
          ],
        },
      },
      BatchResult: {
        description: 'What was done.',
        type: 'object',
        required: ['revision', 'results', 'effects'],
        properties: {
          revision: {
            description: 'Of the store now.',
            type: 'integer',
            minimum: 0,
            example: 42,
          },
          results: {
            description: 'Document by document.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/BatchItem',
            },
          },
          effects: {
            $ref: '#/components/schemas/EffectTotals',
          },
        },
        example: {
          revision: 42,
          results: [
            {
              operation: 'create',
              kind: 'documents',
              id: 'one',
              outcome: 'updated',
              etag: '"7f3a.42"',
            },
          ],
          effects: {
            clusters: 1,
            inputs: {
              added: 0,
              removed: 1,
              changed: 0,
            },
          },
        },
      },
      Change: {
        description: 'One change of one document.',
        type: 'object',
        required: ['revision', 'transaction', 'time', 'operation', 'kind', 'id', 'diff'],
        properties: {
          revision: {
            description: 'Of the store, after the change.',
            type: 'integer',
            minimum: 1,
            example: 42,
          },
          transaction: {
            description: 'The same for all changes of one request.',
            type: 'string',
            example: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
          },
          time: {
            description: 'When.',
            type: 'string',
            format: 'date-time',
            example: '2026-03-01T12:00:00.000Z',
          },
          actor: {
            description: 'Who.',
            type: 'string',
            example: 'ci',
          },
          request_id: {
            description: "Id of the request in the server's log.",
            type: 'string',
            example: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
          },
          reason: {
            description: 'Why, as the client said it.',
            type: 'string',
            example: 'release 1.19',
          },
          operation: {
            description: 'What was done to the document.',
            type: 'string',
            enum: ['update', 'create', 'delete'],
            example: 'update',
          },
          kind: {
            description: 'Kind of the document.',
            type: 'string',
            example: 'documents',
          },
          id: {
            description: 'Key of the document, as a path has it.',
            type: 'string',
            example: 'one',
          },
          diff: {
            description: 'Value by value.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/Difference',
            },
          },
          effects: {
            $ref: '#/components/schemas/EffectTotals',
          },
          redaction: {
            $ref: '#/components/schemas/Redaction',
          },
        },
        example: {
          revision: 42,
          transaction: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
          time: '2026-03-01T12:00:00.000Z',
          actor: 'ci',
          request_id: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
          reason: 'release 1.19',
          operation: 'update',
          kind: 'documents',
          id: 'one',
          diff: [
            {
              path: '/tag',
              before: '1.18',
              after: '1.19',
            },
          ],
          effects: {
            clusters: 1,
            inputs: {
              added: 0,
              removed: 1,
              changed: 0,
            },
          },
          redaction: {
            revision: 41,
            pointers: ['/tag'],
          },
        },
      },
      ChangeDetail: {
        description: 'One change, with the document before and after it.',
        type: 'object',
        required: [
          'revision',
          'transaction',
          'time',
          'operation',
          'kind',
          'id',
          'diff',
          'before',
          'after',
        ],
        properties: {
          revision: {
            description: 'Of the store, after the change.',
            type: 'integer',
            minimum: 1,
            example: 42,
          },
          transaction: {
            description: 'The same for all changes of one request.',
            type: 'string',
            example: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
          },
          time: {
            description: 'When.',
            type: 'string',
            format: 'date-time',
            example: '2026-03-01T12:00:00.000Z',
          },
          actor: {
            description: 'Who.',
            type: 'string',
            example: 'ci',
          },
          request_id: {
            description: "Id of the request in the server's log.",
            type: 'string',
            example: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
          },
          reason: {
            description: 'Why, as the client said it.',
            type: 'string',
            example: 'release 1.19',
          },
          operation: {
            description: 'What was done to the document.',
            type: 'string',
            enum: ['update', 'create', 'delete'],
            example: 'update',
          },
          kind: {
            description: 'Kind of the document.',
            type: 'string',
            example: 'documents',
          },
          id: {
            description: 'Key of the document, as a path has it.',
            type: 'string',
            example: 'one',
          },
          diff: {
            description: 'Value by value.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/Difference',
            },
          },
          effects: {
            $ref: '#/components/schemas/EffectTotals',
          },
          redaction: {
            $ref: '#/components/schemas/Redaction',
          },
          before: {
            description: 'As it was; null for what is created.',
            type: 'object',
            nullable: true,
            additionalProperties: true,
            example: {
              name: 'one',
            },
          },
          after: {
            description: 'As it is then; null for what is deleted.',
            type: 'object',
            nullable: true,
            additionalProperties: true,
            example: {
              name: 'one',
            },
          },
        },
        example: {
          revision: 42,
          transaction: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
          time: '2026-03-01T12:00:00.000Z',
          actor: 'ci',
          request_id: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
          reason: 'release 1.19',
          operation: 'update',
          kind: 'documents',
          id: 'one',
          diff: [
            {
              path: '/tag',
              before: '1.18',
              after: '1.19',
            },
          ],
          effects: {
            clusters: 1,
            inputs: {
              added: 0,
              removed: 1,
              changed: 0,
            },
          },
          redaction: {
            revision: 41,
            pointers: ['/tag'],
          },
          before: {
            name: 'one',
          },
          after: {
            name: 'one',
          },
        },
      },
      ChangeList: {
        description: 'Changes, newest first.',
        type: 'array',
        items: {
          $ref: '#/components/schemas/Change',
        },
        example: [
          {
            revision: 42,
            transaction: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
            time: '2026-03-01T12:00:00.000Z',
            actor: 'ci',
            request_id: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
            reason: 'release 1.19',
            operation: 'update',
            kind: 'documents',
            id: 'one',
            diff: [
              {
                path: '/tag',
                before: '1.18',
                after: '1.19',
              },
            ],
            effects: {
              clusters: 1,
              inputs: {
                added: 0,
                removed: 1,
                changed: 0,
              },
            },
            redaction: {
              revision: 41,
              pointers: ['/tag'],
            },
          },
        ],
      },
      Cluster: {
        description: 'A cluster of the fleet.',
        type: 'object',
        required: [
          'id',
          'cluster_name',
          'cluster_dns',
          'environment',
          'platform_components',
          'namespaces',
          'rolebindings',
          'patches',
        ],
        properties: {
          id: {
            description: 'Unique id of the cluster; a DNS-1123 label.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'demo-cluster-01',
          },
          cluster_name: {
            description: 'Name of the cluster as it reaches templates; a DNS-1123 label.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'demo-cluster-01',
          },
          cluster_dns: {
            description:
              'DNS name under which the cluster polls, in lower case; unique in the fleet.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
            maxLength: 253,
            example: 'demo-cluster-01.k8s.example.com',
            'x-unique': true,
          },
          environment: {
            description: 'Tier of the cluster.',
            type: 'string',
            enum: ['dev', 'qa', 'uat', 'prod'],
            example: 'dev',
          },
          node_count: {
            description: 'Number of nodes, for provisioning.',
            type: 'integer',
            minimum: 0,
            maximum: 100000,
            example: 3,
          },
          vm_image: {
            description: 'Image that the nodes boot, for provisioning.',
            type: 'string',
            minLength: 1,
            maxLength: 253,
            example: 'ubuntu-24.04',
          },
          k0s_version: {
            description: 'Version of the Kubernetes distribution, for provisioning.',
            type: 'string',
            minLength: 1,
            maxLength: 128,
            example: 'v1.33.1+k0s.0',
          },
          platform_components: {
            description:
              'Components of the catalogue that run on the cluster, in the order of rollout, with overrides.',
            type: 'array',
            maxItems: 10000,
            items: {
              description: 'A component on this cluster, and where it differs from the catalogue.',
              type: 'object',
              required: ['id', 'enabled'],
              properties: {
                id: {
                  description: 'Id of the component in the catalogue.',
                  type: 'string',
                  pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
                  maxLength: 53,
                  example: 'podinfo',
                },
                enabled: {
                  description:
                    'Whether the component runs; false removes it from the cluster but keeps its overrides.',
                  type: 'boolean',
                  default: true,
                  example: true,
                },
                oci_tag: {
                  description:
                    "Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
                  type: 'string',
                  pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$',
                  maxLength: 128,
                  example: 'v1.0.0-1',
                },
                oci_digest: {
                  description:
                    "Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.",
                  type: 'string',
                  pattern: '^sha256:[0-9a-f]{64}$',
                  maxLength: 71,
                  example:
                    'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
                  'x-rule': 'oci-digest',
                },
                oci_semver: {
                  description:
                    "Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.",
                  type: 'string',
                  pattern: '^[!-~]([ -~]*[!-~])?$',
                  maxLength: 128,
                  example: '>=1.0.0 <2.0.0',
                  'x-rule': 'semver-range',
                },
                component_version: {
                  description:
                    "Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.",
                  type: 'string',
                  pattern: '^[!-~]([ -~]*[!-~])?$',
                  maxLength: 128,
                  example: '6.9.1',
                  'x-rule': 'helm-chart-version',
                },
                component_path: {
                  description:
                    "Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.",
                  type: 'string',
                  pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$',
                  maxLength: 253,
                  example: 'observability/grafana/17.1.0',
                },
              },
            },
            default: [],
            'x-references': 'platform_components',
          },
          namespaces: {
            description: 'Namespaces that exist on the cluster.',
            type: 'array',
            maxItems: 10000,
            items: {
              description: 'A namespace on this cluster.',
              type: 'object',
              required: ['id'],
              properties: {
                id: {
                  description: 'Id of the namespace definition.',
                  type: 'string',
                  pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                  maxLength: 63,
                  example: 'podinfo',
                },
              },
            },
            default: [],
            'x-references': 'namespaces',
          },
          rolebindings: {
            description: 'Cluster role bindings that exist on the cluster.',
            type: 'array',
            maxItems: 10000,
            items: {
              description: 'A role binding on this cluster.',
              type: 'object',
              required: ['id'],
              properties: {
                id: {
                  description: 'Id of the role binding definition.',
                  type: 'string',
                  pattern:
                    '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
                  maxLength: 1024,
                  example: 'platform-admins',
                },
              },
            },
            default: [],
            'x-references': 'rolebindings',
          },
          patches: {
            description: 'Overrides of component values on this cluster, by component id.',
            type: 'object',
            additionalProperties: {
              description:
                "Values by Helm's path, as helm --set takes them; for manifests, variables by name. Keys are paths into Helm's values that get on with one another: none is another's parent, none is an element of what is a map to another; values together have at most 1048576 bytes, and a number with a fraction stands in no list. Keys match `^([-a-zA-Z0-9_.\\\\/]|\\[[0-9]{1,5}\\])+$` and have at most 250 characters.",
              type: 'object',
              maxProperties: 1000,
              additionalProperties: {
                description:
                  'A text gets the type that helm --set gives it; numbers and booleans are what they are; {"text":"…"} is text, whatever it looks like.',
                anyOf: [
                  {
                    title: 'Typed by Helm',
                    description:
                      'Any text that YAML can carry; true, false, null and whole numbers become what they look like.',
                    type: 'string',
                    pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
                    maxLength: 65536,
                    example: '2',
                  },
                  {
                    title: 'Number',
                    description: 'A number; one with a fraction not within a list.',
                    type: 'number',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                    example: 2,
                  },
                  {
                    title: 'Boolean',
                    description: 'A boolean.',
                    type: 'boolean',
                    example: true,
                  },
                  {
                    title: 'Text',
                    description: 'Text, though it looks like a number or a boolean.',
                    type: 'object',
                    required: ['text'],
                    properties: {
                      text: {
                        description: 'The text.',
                        type: 'string',
                        pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
                        maxLength: 65536,
                        example: 'true',
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                example: '2',
              },
              example: {
                replicaCount: '2',
              },
              'x-rule': 'helm-values',
            },
            default: {},
            example: {
              podinfo: {
                replicaCount: '2',
                'ui.color': '#2f855a',
              },
            },
          },
        },
        example: {
          id: 'demo-cluster-01',
          cluster_name: 'demo-cluster-01',
          cluster_dns: 'demo-cluster-01.k8s.example.com',
          environment: 'dev',
          node_count: 3,
          vm_image: 'ubuntu-24.04',
          k0s_version: 'v1.33.1+k0s.0',
          platform_components: [
            {
              id: 'podinfo',
              enabled: true,
              oci_tag: 'v1.0.0-1',
              oci_digest: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
              oci_semver: '>=1.0.0 <2.0.0',
              component_version: '6.9.1',
              component_path: 'observability/grafana/17.1.0',
            },
          ],
          namespaces: [
            {
              id: 'podinfo',
            },
          ],
          rolebindings: [
            {
              id: 'platform-admins',
            },
          ],
          patches: {
            podinfo: {
              replicaCount: '2',
              'ui.color': '#2f855a',
            },
          },
        },
      },
      ClusterInput: {
        description: 'The cluster in the list of all.',
        type: 'object',
        required: ['id', 'cluster_name', 'cluster_dns', 'environment'],
        properties: {
          id: {
            description: 'Unique id of the cluster; a DNS-1123 label.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'demo-cluster-01',
          },
          cluster_name: {
            description: 'Name of the cluster as it reaches templates; a DNS-1123 label.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'demo-cluster-01',
          },
          cluster_dns: {
            description:
              'DNS name under which the cluster polls, in lower case; unique in the fleet.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
            maxLength: 253,
            example: 'demo-cluster-01.k8s.example.com',
          },
          environment: {
            description: 'Tier of the cluster.',
            type: 'string',
            enum: ['dev', 'qa', 'uat', 'prod'],
            example: 'dev',
          },
        },
        example: {
          id: 'demo-cluster-01',
          cluster_name: 'demo-cluster-01',
          cluster_dns: 'demo-cluster-01.k8s.example.com',
          environment: 'dev',
        },
      },
      ClusterInputs: {
        description: 'What Flux Operator takes from an ExternalService.',
        type: 'object',
        required: ['inputs'],
        properties: {
          inputs: {
            description: 'One input for each of the clusters.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClusterInput',
            },
          },
        },
        example: {
          inputs: [
            {
              id: 'demo-cluster-01',
              cluster_name: 'demo-cluster-01',
              cluster_dns: 'demo-cluster-01.k8s.example.com',
              environment: 'dev',
            },
          ],
        },
      },
      CreateCluster: {
        description: 'A cluster of the fleet.',
        type: 'object',
        required: ['id', 'cluster_name', 'cluster_dns', 'environment'],
        properties: {
          id: {
            description: 'Unique id of the cluster; a DNS-1123 label.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'demo-cluster-01',
          },
          cluster_name: {
            description: 'Name of the cluster as it reaches templates; a DNS-1123 label.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'demo-cluster-01',
          },
          cluster_dns: {
            description:
              'DNS name under which the cluster polls, in lower case; unique in the fleet.',
            type: 'string',
            pattern:
              '^[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)*$',
            maxLength: 253,
            example: 'demo-cluster-01.k8s.example.com',
            'x-unique': true,
          },
          environment: {
            description: 'Tier of the cluster.',
            type: 'string',
            enum: ['dev', 'qa', 'uat', 'prod'],
            example: 'dev',
          },
          node_count: {
            description: 'Number of nodes, for provisioning.',
            type: 'integer',
            nullable: true,
            minimum: 0,
            maximum: 100000,
            example: 3,
          },
          vm_image: {
            description: 'Image that the nodes boot, for provisioning.',
            type: 'string',
            nullable: true,
            minLength: 1,
            maxLength: 253,
            example: 'ubuntu-24.04',
          },
          k0s_version: {
            description: 'Version of the Kubernetes distribution, for provisioning.',
            type: 'string',
            nullable: true,
            minLength: 1,
            maxLength: 128,
            example: 'v1.33.1+k0s.0',
          },
          platform_components: {
            description:
              'Components of the catalogue that run on the cluster, in the order of rollout, with overrides.',
            type: 'array',
            maxItems: 10000,
            items: {
              description: 'A component on this cluster, and where it differs from the catalogue.',
              type: 'object',
              required: ['id'],
              properties: {
                id: {
                  description: 'Id of the component in the catalogue.',
                  type: 'string',
                  pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
                  maxLength: 53,
                  example: 'podinfo',
                },
                enabled: {
                  description:
                    'Whether the component runs; false removes it from the cluster but keeps its overrides.',
                  type: 'boolean',
                  default: true,
                  example: true,
                },
                oci_tag: {
                  description:
                    "Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$',
                  maxLength: 128,
                  example: 'v1.0.0-1',
                },
                oci_digest: {
                  description:
                    "Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.",
                  type: 'string',
                  nullable: true,
                  pattern: '^sha256:[0-9a-f]{64}$',
                  maxLength: 71,
                  example:
                    'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
                  'x-rule': 'oci-digest',
                },
                oci_semver: {
                  description:
                    "Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[!-~]([ -~]*[!-~])?$',
                  maxLength: 128,
                  example: '>=1.0.0 <2.0.0',
                  'x-rule': 'semver-range',
                },
                component_version: {
                  description:
                    "Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[!-~]([ -~]*[!-~])?$',
                  maxLength: 128,
                  example: '6.9.1',
                  'x-rule': 'helm-chart-version',
                },
                component_path: {
                  description:
                    "Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$',
                  maxLength: 253,
                  example: 'observability/grafana/17.1.0',
                },
              },
              additionalProperties: false,
            },
            default: [],
            'x-references': 'platform_components',
          },
          namespaces: {
            description: 'Namespaces that exist on the cluster.',
            type: 'array',
            maxItems: 10000,
            items: {
              description: 'A namespace on this cluster.',
              type: 'object',
              required: ['id'],
              properties: {
                id: {
                  description: 'Id of the namespace definition.',
                  type: 'string',
                  pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                  maxLength: 63,
                  example: 'podinfo',
                },
              },
              additionalProperties: false,
            },
            default: [],
            'x-references': 'namespaces',
          },
          rolebindings: {
            description: 'Cluster role bindings that exist on the cluster.',
            type: 'array',
            maxItems: 10000,
            items: {
              description: 'A role binding on this cluster.',
              type: 'object',
              required: ['id'],
              properties: {
                id: {
                  description: 'Id of the role binding definition.',
                  type: 'string',
                  pattern:
                    '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
                  maxLength: 1024,
                  example: 'platform-admins',
                },
              },
              additionalProperties: false,
            },
            default: [],
            'x-references': 'rolebindings',
          },
          patches: {
            description: 'Overrides of component values on this cluster, by component id.',
            type: 'object',
            additionalProperties: {
              description:
                "Values by Helm's path, as helm --set takes them; for manifests, variables by name. Keys are paths into Helm's values that get on with one another: none is another's parent, none is an element of what is a map to another; values together have at most 1048576 bytes, and a number with a fraction stands in no list. Keys match `^([-a-zA-Z0-9_.\\\\/]|\\[[0-9]{1,5}\\])+$` and have at most 250 characters.",
              type: 'object',
              maxProperties: 1000,
              additionalProperties: {
                description:
                  'A text gets the type that helm --set gives it; numbers and booleans are what they are; {"text":"…"} is text, whatever it looks like.',
                anyOf: [
                  {
                    title: 'Typed by Helm',
                    description:
                      'Any text that YAML can carry; true, false, null and whole numbers become what they look like.',
                    type: 'string',
                    pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
                    maxLength: 65536,
                    example: '2',
                  },
                  {
                    title: 'Number',
                    description: 'A number; one with a fraction not within a list.',
                    type: 'number',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                    example: 2,
                  },
                  {
                    title: 'Boolean',
                    description: 'A boolean.',
                    type: 'boolean',
                    example: true,
                  },
                  {
                    title: 'Text',
                    description: 'Text, though it looks like a number or a boolean.',
                    type: 'object',
                    required: ['text'],
                    properties: {
                      text: {
                        description: 'The text.',
                        type: 'string',
                        pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
                        maxLength: 65536,
                        example: 'true',
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                example: '2',
              },
              example: {
                replicaCount: '2',
              },
              'x-rule': 'helm-values',
            },
            default: {},
            example: {
              podinfo: {
                replicaCount: '2',
                'ui.color': '#2f855a',
              },
            },
          },
        },
        additionalProperties: false,
        example: {
          id: 'demo-cluster-01',
          cluster_name: 'demo-cluster-01',
          cluster_dns: 'demo-cluster-01.k8s.example.com',
          environment: 'dev',
          node_count: 3,
          vm_image: 'ubuntu-24.04',
          k0s_version: 'v1.33.1+k0s.0',
          platform_components: [
            {
              id: 'podinfo',
              enabled: true,
              oci_tag: 'v1.0.0-1',
              oci_digest: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
              oci_semver: '>=1.0.0 <2.0.0',
              component_version: '6.9.1',
              component_path: 'observability/grafana/17.1.0',
            },
          ],
          namespaces: [
            {
              id: 'podinfo',
            },
          ],
          rolebindings: [
            {
              id: 'platform-admins',
            },
          ],
          patches: {
            podinfo: {
              replicaCount: '2',
              'ui.color': '#2f855a',
            },
          },
        },
      },
      CreateNamespace: {
        description: 'A namespace that clusters can be given.',
        type: 'object',
        required: ['id'],
        properties: {
          id: {
            description:
              'Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'podinfo',
            'x-rule': 'unreserved-namespace',
          },
          labels: {
            description:
              "Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.",
            type: 'object',
            maxProperties: 1000,
            additionalProperties: {
              description: 'Value of the label.',
              type: 'string',
              pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$',
              maxLength: 63,
              example: 'platform',
            },
            default: {},
            example: {
              team: 'platform',
            },
            'x-rule': ['kubernetes-labels', 'kubernetes-pod-security-labels', 'unmanaged-labels'],
          },
          annotations: {
            description:
              "Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.",
            type: 'object',
            additionalProperties: {
              description: 'Value of the annotation; any text that YAML can carry.',
              type: 'string',
              pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
              maxLength: 65536,
              example: 'platform',
            },
            default: {},
            example: {
              owner: 'platform',
            },
            'x-rule': ['kubernetes-annotations', 'unmanaged-annotations'],
          },
        },
        additionalProperties: false,
        example: {
          id: 'podinfo',
          labels: {
            team: 'platform',
          },
          annotations: {
            owner: 'platform',
          },
        },
      },
      CreatePlatformComponent: {
        description:
          'A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.',
        type: 'object',
        required: ['id', 'component_path', 'component_version', 'oci_url', 'oci_tag'],
        properties: {
          id: {
            description:
              'Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
            maxLength: 53,
            example: 'podinfo',
          },
          component_path: {
            description: 'Name of the chart in its repository, or path within the OCI artifact.',
            type: 'string',
            pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$',
            maxLength: 253,
            example: 'podinfo',
          },
          component_version: {
            description:
              'Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.',
            type: 'string',
            pattern: '^[!-~]([ -~]*[!-~])?$',
            maxLength: 128,
            example: 'latest',
            'x-rule': 'helm-chart-version',
          },
          cluster_env_enabled: {
            description: "Whether templates append the cluster's environment to the path.",
            type: 'boolean',
            default: false,
            example: false,
          },
          oci_url: {
            description:
              'URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.',
            type: 'string',
            pattern: '^(oci|https?)://[!-~]+$',
            maxLength: 2048,
            example: 'https://stefanprodan.github.io/podinfo',
            'x-rule': 'flux-source-url',
          },
          oci_tag: {
            description: 'Tag of the OCI artifact; oci_digest or oci_semver stand over it.',
            type: 'string',
            pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$',
            maxLength: 128,
            example: 'latest',
          },
          oci_digest: {
            description:
              'Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.',
            type: 'string',
            pattern: '^sha256:[0-9a-f]{64}$',
            maxLength: 71,
            example: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
            'x-rule': 'oci-digest',
          },
          oci_semver: {
            description:
              'Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.',
            type: 'string',
            pattern: '^[!-~]([ -~]*[!-~])?$',
            maxLength: 128,
            example: '>=1.0.0 <2.0.0',
            'x-rule': 'semver-range',
          },
          delivery: {
            description:
              'What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.',
            type: 'string',
            enum: ['chart', 'manifests'],
            example: 'chart',
          },
          secret_ref: {
            description:
              'Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
            maxLength: 253,
            example: 'registry-credentials',
            'x-rule': 'kubernetes-object-name',
          },
          timeout: {
            description:
              'How long Flux waits for the component to become healthy; 5m where it is absent.',
            type: 'string',
            pattern: '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$',
            maxLength: 32,
            example: '15m',
          },
          crds: {
            description:
              "What becomes of the chart's custom resource definitions; CreateReplace where it is absent.",
            type: 'string',
            enum: ['Skip', 'Create', 'CreateReplace'],
            example: 'Skip',
          },
          drift: {
            description:
              'Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.',
            type: 'string',
            enum: ['enabled', 'warn', 'disabled'],
            example: 'warn',
          },
          depends_on: {
            description: 'Components that must be healthy before this one is installed.',
            type: 'array',
            maxItems: 100,
            uniqueItems: true,
            items: {
              description: 'Id of a component.',
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
              maxLength: 53,
              example: 'traefik',
            },
            default: [],
            'x-references': 'platform_components',
          },
        },
        additionalProperties: false,
        example: {
          id: 'podinfo',
          component_path: 'podinfo',
          component_version: 'latest',
          cluster_env_enabled: false,
          oci_url: 'https://stefanprodan.github.io/podinfo',
          oci_tag: 'latest',
          oci_digest: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
          oci_semver: '>=1.0.0 <2.0.0',
          delivery: 'chart',
          secret_ref: 'registry-credentials',
          timeout: '15m',
          crds: 'Skip',
          drift: 'warn',
          depends_on: ['traefik'],
        },
        'x-rule': 'flux-delivery',
      },
      CreateRolebinding: {
        description: 'A cluster role binding that clusters can be given.',
        type: 'object',
        required: ['id', 'role', 'subjects'],
        properties: {
          id: {
            description:
              'Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.',
            type: 'string',
            pattern:
              '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
            maxLength: 1024,
            example: 'platform-admins',
            'x-rule': ['kubernetes-rbac-name', 'unreserved-cluster-role-binding'],
          },
          role: {
            description:
              'Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".',
            type: 'string',
            pattern:
              '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
            maxLength: 1024,
            example: 'cluster-admin',
            'x-rule': 'kubernetes-rbac-name',
          },
          subjects: {
            description: 'Who gets the role.',
            type: 'array',
            maxItems: 1000,
            items: {
              description:
                'A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.',
              oneOf: [
                {
                  title: 'User or group',
                  description: "A user or a group, as the cluster's authentication names it.",
                  type: 'object',
                  required: ['kind', 'name'],
                  properties: {
                    kind: {
                      description: 'What the subject is.',
                      type: 'string',
                      enum: ['User', 'Group'],
                      example: 'Group',
                    },
                    name: {
                      description: 'Name of the user or the group.',
                      type: 'string',
                      pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
                      maxLength: 1024,
                      example: 'platform-team',
                    },
                    apiGroup: {
                      description:
                        'API group of users and groups; Kubernetes fills it in when it is absent or empty.',
                      type: 'string',
                      enum: ['rbac.authorization.k8s.io', ''],
                      example: 'rbac.authorization.k8s.io',
                    },
                    namespace: {
                      description: 'Means nothing to users and groups; it is taken and left out.',
                      type: 'string',
                      maxLength: 1024,
                      example: '',
                    },
                  },
                  additionalProperties: false,
                },
                {
                  title: 'Service account',
                  description: 'A service account; it has a namespace and no API group.',
                  type: 'object',
                  required: ['kind', 'name', 'namespace'],
                  properties: {
                    kind: {
                      description: 'What the subject is.',
                      type: 'string',
                      enum: ['ServiceAccount'],
                      example: 'ServiceAccount',
                    },
                    name: {
                      description: 'Name of the service account; a DNS-1123 subdomain.',
                      type: 'string',
                      pattern:
                        '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
                      maxLength: 253,
                      example: 'builder',
                    },
                    namespace: {
                      description: 'Namespace of the service account; a DNS-1123 label.',
                      type: 'string',
                      pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                      maxLength: 63,
                      example: 'podinfo',
                    },
                    apiGroup: {
                      description:
                        'A service account has none; an empty one is taken and left out.',
                      type: 'string',
                      enum: [''],
                      example: '',
                    },
                  },
                  additionalProperties: false,
                },
              ],
              example: {
                kind: 'Group',
                name: 'platform-team',
                apiGroup: 'rbac.authorization.k8s.io',
              },
              'x-rule': 'kubernetes-rbac-subject',
            },
            example: [
              {
                kind: 'Group',
                name: 'platform-team',
                apiGroup: 'rbac.authorization.k8s.io',
              },
            ],
          },
        },
        additionalProperties: false,
        example: {
          id: 'platform-admins',
          role: 'cluster-admin',
          subjects: [
            {
              kind: 'Group',
              name: 'platform-team',
              apiGroup: 'rbac.authorization.k8s.io',
            },
          ],
        },
      },
      Difference: {
        description: 'One value that differs; a side that is absent is left out.',
        type: 'object',
        required: ['path'],
        properties: {
          path: {
            description: 'JSON pointer (RFC 6901); empty for the whole.',
            type: 'string',
            example: '/tag',
          },
          before: {
            description: 'What it was.',
            example: '1.18',
          },
          after: {
            description: 'What it is then.',
            example: '1.19',
          },
        },
        example: {
          path: '/tag',
          before: '1.18',
          after: '1.19',
        },
      },
      DocumentKind: {
        description: 'Kind of a document.',
        type: 'string',
        enum: ['clusters', 'namespaces', 'platform_components', 'rolebindings'],
        example: 'clusters',
      },
      EffectTotals: {
        description: 'What a change does to clusters, in numbers.',
        type: 'object',
        required: ['clusters', 'inputs'],
        properties: {
          clusters: {
            description: 'How many clusters get something else.',
            type: 'integer',
            minimum: 0,
            example: 1,
          },
          inputs: {
            description: 'How many inputs of clusters come, go and change.',
            type: 'object',
            required: ['added', 'removed', 'changed'],
            properties: {
              added: {
                description: 'How many come.',
                type: 'integer',
                minimum: 0,
                example: 0,
              },
              removed: {
                description: 'How many go, or are switched off.',
                type: 'integer',
                minimum: 0,
                example: 1,
              },
              changed: {
                description: 'How many become something else.',
                type: 'integer',
                minimum: 0,
                example: 0,
              },
            },
          },
        },
        example: {
          clusters: 1,
          inputs: {
            added: 0,
            removed: 1,
            changed: 0,
          },
        },
      },
      Effects: {
        description: 'What a change does to what clusters are given.',
        type: 'object',
        required: ['clusters', 'inputs', 'items', 'truncated'],
        properties: {
          clusters: {
            description: 'How many clusters get something else.',
            type: 'integer',
            minimum: 0,
            example: 1,
          },
          inputs: {
            description: 'How many inputs of clusters come, go and change.',
            type: 'object',
            required: ['added', 'removed', 'changed'],
            properties: {
              added: {
                description: 'How many come.',
                type: 'integer',
                minimum: 0,
                example: 0,
              },
              removed: {
                description: 'How many go, or are switched off.',
                type: 'integer',
                minimum: 0,
                example: 1,
              },
              changed: {
                description: 'How many become something else.',
                type: 'integer',
                minimum: 0,
                example: 0,
              },
            },
          },
          items: {
            description: 'Input by input, as far as asked for.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/InputEffect',
            },
          },
          truncated: {
            description: 'Whether there are more than are listed.',
            type: 'boolean',
            example: false,
          },
        },
        example: {
          clusters: 1,
          inputs: {
            added: 0,
            removed: 1,
            changed: 0,
          },
          items: [
            {
              cluster: 'one',
              dns: 'one.example.com',
              endpoint: 'documents',
              input: 'one',
              effect: 'changed',
              diff: [
                {
                  path: '/tag',
                  before: '1.18',
                  after: '1.19',
                },
              ],
            },
          ],
          truncated: false,
        },
      },
      FleetClusterStatus: {
        description: 'When a cluster was last seen, and what it has.',
        type: 'object',
        required: ['id', 'dns', 'endpoints'],
        properties: {
          id: {
            description: "The cluster's id.",
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'demo-cluster-01',
          },
          dns: {
            description: 'Its DNS name, in lower case.',
            type: 'string',
            example: 'demo-cluster-01.k8s.example.com',
          },
          environment: {
            description: 'Tier of the cluster.',
            type: 'string',
            enum: ['dev', 'qa', 'uat', 'prod'],
            example: 'dev',
          },
          last_seen: {
            description: 'When it last polled.',
            type: 'string',
            format: 'date-time',
            example: '2026-03-01T12:00:00.000Z',
          },
          age_seconds: {
            description: 'How long that is ago.',
            type: 'integer',
            example: 42,
          },
          operator: {
            description: 'Version of Flux Operator, as it says itself.',
            type: 'string',
            example: 'v0.58.1',
          },
          address: {
            description: 'Where the last poll came from.',
            type: 'string',
            example: '192.0.2.17',
          },
          endpoints: {
            description: 'By endpoint.',
            type: 'object',
            required: ['namespaces', 'platform-components', 'rolebindings'],
            properties: {
              namespaces: {
                $ref: '#/components/schemas/FleetEndpointStatus',
              },
              'platform-components': {
                $ref: '#/components/schemas/FleetEndpointStatus',
              },
              rolebindings: {
                $ref: '#/components/schemas/FleetEndpointStatus',
              },
            },
          },
        },
        example: {
          id: 'demo-cluster-01',
          dns: 'demo-cluster-01.k8s.example.com',
          environment: 'dev',
          last_seen: '2026-03-01T12:00:00.000Z',
          age_seconds: 42,
          operator: 'v0.58.1',
          address: '192.0.2.17',
          endpoints: {
            namespaces: {
              state: 'current',
              last_seen: '2026-03-01T12:00:00.000Z',
              status: 200,
              digest: '0f343b0931126a20',
            },
            'platform-components': {
              state: 'current',
              last_seen: '2026-03-01T12:00:00.000Z',
              status: 200,
              digest: '0f343b0931126a20',
            },
            rolebindings: {
              state: 'current',
              last_seen: '2026-03-01T12:00:00.000Z',
              status: 200,
              digest: '0f343b0931126a20',
            },
          },
        },
      },
      FleetEndpointStatus: {
        description: 'What is known of the polls of one endpoint.',
        type: 'object',
        required: ['state'],
        properties: {
          state: {
            description:
              '`current`: it was given what its polls get now; `behind`: something else; `failed`: its last poll was answered by an error; `never`: it has not polled.',
            type: 'string',
            enum: ['current', 'behind', 'failed', 'never'],
            example: 'current',
          },
          last_seen: {
            description: 'When it last polled.',
            type: 'string',
            format: 'date-time',
            example: '2026-03-01T12:00:00.000Z',
          },
          status: {
            description: 'HTTP status of the last answer.',
            type: 'integer',
            example: 200,
          },
          digest: {
            description: 'Of the last inputs that it was given.',
            type: 'string',
            example: '0f343b0931126a20',
          },
        },
        example: {
          state: 'current',
          last_seen: '2026-03-01T12:00:00.000Z',
          status: 200,
          digest: '0f343b0931126a20',
        },
      },
      FleetStatus: {
        description: 'The status of the clusters.',
        type: 'array',
        items: {
          $ref: '#/components/schemas/FleetClusterStatus',
        },
        example: [
          {
            id: 'demo-cluster-01',
            dns: 'demo-cluster-01.k8s.example.com',
            environment: 'dev',
            last_seen: '2026-03-01T12:00:00.000Z',
            age_seconds: 42,
            operator: 'v0.58.1',
            address: '192.0.2.17',
            endpoints: {
              namespaces: {
                state: 'current',
                last_seen: '2026-03-01T12:00:00.000Z',
                status: 200,
                digest: '0f343b0931126a20',
              },
              'platform-components': {
                state: 'current',
                last_seen: '2026-03-01T12:00:00.000Z',
                status: 200,
                digest: '0f343b0931126a20',
              },
              rolebindings: {
                state: 'current',
                last_seen: '2026-03-01T12:00:00.000Z',
                status: 200,
                digest: '0f343b0931126a20',
              },
            },
          },
        ],
      },
      Health: {
        description: 'State of the process.',
        type: 'object',
        required: ['status'],
        properties: {
          status: {
            description: '`ok`: it works.',
            type: 'string',
            enum: ['ok'],
            example: 'ok',
          },
        },
        example: {
          status: 'ok',
        },
      },
      InputEffect: {
        description: 'What becomes of one input of one cluster.',
        type: 'object',
        required: ['cluster', 'dns', 'endpoint', 'input', 'effect', 'diff'],
        properties: {
          cluster: {
            description: 'Key of the cluster.',
            type: 'string',
            example: 'one',
          },
          dns: {
            description: 'Its DNS name.',
            type: 'string',
            example: 'one.example.com',
          },
          endpoint: {
            description: 'Endpoint that the input is polled at.',
            type: 'string',
            example: 'documents',
          },
          input: {
            description: '`id` of the input.',
            type: 'string',
            example: 'one',
          },
          effect: {
            description: 'What is switched off counts as removed.',
            type: 'string',
            enum: ['changed', 'added', 'removed'],
            example: 'changed',
          },
          diff: {
            description: 'Value by value.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/Difference',
            },
          },
        },
        example: {
          cluster: 'one',
          dns: 'one.example.com',
          endpoint: 'documents',
          input: 'one',
          effect: 'changed',
          diff: [
            {
              path: '/tag',
              before: '1.18',
              after: '1.19',
            },
          ],
        },
      },
      Namespace: {
        description: 'A namespace that clusters can be given.',
        type: 'object',
        required: ['id', 'labels', 'annotations'],
        properties: {
          id: {
            description:
              'Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'podinfo',
            'x-rule': 'unreserved-namespace',
          },
          labels: {
            description:
              "Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.",
            type: 'object',
            maxProperties: 1000,
            additionalProperties: {
              description: 'Value of the label.',
              type: 'string',
              pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$',
              maxLength: 63,
              example: 'platform',
            },
            default: {},
            example: {
              team: 'platform',
            },
            'x-rule': ['kubernetes-labels', 'kubernetes-pod-security-labels', 'unmanaged-labels'],
          },
          annotations: {
            description:
              "Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.",
            type: 'object',
            additionalProperties: {
              description: 'Value of the annotation; any text that YAML can carry.',
              type: 'string',
              pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
              maxLength: 65536,
              example: 'platform',
            },
            default: {},
            example: {
              owner: 'platform',
            },
            'x-rule': ['kubernetes-annotations', 'unmanaged-annotations'],
          },
        },
        example: {
          id: 'podinfo',
          labels: {
            team: 'platform',
          },
          annotations: {
            owner: 'platform',
          },
        },
      },
      NamespaceInput: {
        description: 'The namespace as templates see it on one cluster.',
        type: 'object',
        required: ['id', 'labels', 'annotations', 'cluster'],
        properties: {
          id: {
            description: 'Name of the namespace; a DNS-1123 label.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'podinfo',
          },
          labels: {
            description:
              "Labels of the namespace, in Kubernetes' syntax. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.",
            type: 'object',
            maxProperties: 1000,
            additionalProperties: {
              description: 'Value of the label.',
              type: 'string',
              pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$',
              maxLength: 63,
              example: 'platform',
            },
            example: {
              team: 'platform',
            },
          },
          annotations: {
            description:
              "Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.",
            type: 'object',
            additionalProperties: {
              description: 'Value of the annotation; any text that YAML can carry.',
              type: 'string',
              pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
              maxLength: 65536,
              example: 'platform',
            },
            example: {
              owner: 'platform',
            },
          },
          cluster: {
            description: 'The cluster that polls.',
            type: 'object',
            required: ['name', 'dns', 'environment'],
            properties: {
              name: {
                description: 'Name of the cluster as it reaches templates; a DNS-1123 label.',
                type: 'string',
                pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                maxLength: 63,
                example: 'demo-cluster-01',
              },
              dns: {
                description:
                  'DNS name under which the cluster polls, in lower case; unique in the fleet.',
                type: 'string',
                pattern:
                  '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
                maxLength: 253,
                example: 'demo-cluster-01.k8s.example.com',
              },
              environment: {
                description: 'Tier of the cluster.',
                type: 'string',
                enum: ['dev', 'qa', 'uat', 'prod'],
                example: 'dev',
              },
            },
          },
        },
        example: {
          id: 'podinfo',
          labels: {
            team: 'platform',
          },
          annotations: {
            owner: 'platform',
          },
          cluster: {
            name: 'demo-cluster-01',
            dns: 'demo-cluster-01.k8s.example.com',
            environment: 'dev',
          },
        },
      },
      NamespaceInputs: {
        description: 'What Flux Operator takes from an ExternalService.',
        type: 'object',
        required: ['inputs'],
        properties: {
          inputs: {
            description: 'One input for each of the namespaces.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/NamespaceInput',
            },
          },
        },
        example: {
          inputs: [
            {
              id: 'podinfo',
              labels: {
                team: 'platform',
              },
              annotations: {
                owner: 'platform',
              },
              cluster: {
                name: 'demo-cluster-01',
                dns: 'demo-cluster-01.k8s.example.com',
                environment: 'dev',
              },
            },
          ],
        },
      },
      PatchCluster: {
        description: 'A cluster of the fleet.',
        type: 'object',
        properties: {
          id: {
            description: 'Unique id of the cluster; a DNS-1123 label.',
            type: 'string',
            nullable: true,
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'demo-cluster-01',
          },
          cluster_name: {
            description: 'Name of the cluster as it reaches templates; a DNS-1123 label.',
            type: 'string',
            nullable: true,
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'demo-cluster-01',
          },
          cluster_dns: {
            description:
              'DNS name under which the cluster polls, in lower case; unique in the fleet.',
            type: 'string',
            nullable: true,
            pattern:
              '^[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)*$',
            maxLength: 253,
            example: 'demo-cluster-01.k8s.example.com',
            'x-unique': true,
          },
          environment: {
            description: 'Tier of the cluster.',
            type: 'string',
            nullable: true,
            enum: ['dev', 'qa', 'uat', 'prod', null],
            example: 'dev',
          },
          node_count: {
            description: 'Number of nodes, for provisioning.',
            type: 'integer',
            nullable: true,
            minimum: 0,
            maximum: 100000,
            example: 3,
          },
          vm_image: {
            description: 'Image that the nodes boot, for provisioning.',
            type: 'string',
            nullable: true,
            minLength: 1,
            maxLength: 253,
            example: 'ubuntu-24.04',
          },
          k0s_version: {
            description: 'Version of the Kubernetes distribution, for provisioning.',
            type: 'string',
            nullable: true,
            minLength: 1,
            maxLength: 128,
            example: 'v1.33.1+k0s.0',
          },
          platform_components: {
            description:
              'Components of the catalogue that run on the cluster, in the order of rollout, with overrides.',
            type: 'array',
            nullable: true,
            maxItems: 10000,
            items: {
              description: 'A component on this cluster, and where it differs from the catalogue.',
              type: 'object',
              required: ['id'],
              properties: {
                id: {
                  description: 'Id of the component in the catalogue.',
                  type: 'string',
                  pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
                  maxLength: 53,
                  example: 'podinfo',
                },
                enabled: {
                  description:
                    'Whether the component runs; false removes it from the cluster but keeps its overrides.',
                  type: 'boolean',
                  default: true,
                  example: true,
                },
                oci_tag: {
                  description:
                    "Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$',
                  maxLength: 128,
                  example: 'v1.0.0-1',
                },
                oci_digest: {
                  description:
                    "Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.",
                  type: 'string',
                  nullable: true,
                  pattern: '^sha256:[0-9a-f]{64}$',
                  maxLength: 71,
                  example:
                    'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
                  'x-rule': 'oci-digest',
                },
                oci_semver: {
                  description:
                    "Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[!-~]([ -~]*[!-~])?$',
                  maxLength: 128,
                  example: '>=1.0.0 <2.0.0',
                  'x-rule': 'semver-range',
                },
                component_version: {
                  description:
                    "Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[!-~]([ -~]*[!-~])?$',
                  maxLength: 128,
                  example: '6.9.1',
                  'x-rule': 'helm-chart-version',
                },
                component_path: {
                  description:
                    "Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$',
                  maxLength: 253,
                  example: 'observability/grafana/17.1.0',
                },
              },
              additionalProperties: false,
            },
            'x-references': 'platform_components',
          },
          namespaces: {
            description: 'Namespaces that exist on the cluster.',
            type: 'array',
            nullable: true,
            maxItems: 10000,
            items: {
              description: 'A namespace on this cluster.',
              type: 'object',
              required: ['id'],
              properties: {
                id: {
                  description: 'Id of the namespace definition.',
                  type: 'string',
                  pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                  maxLength: 63,
                  example: 'podinfo',
                },
              },
              additionalProperties: false,
            },
            'x-references': 'namespaces',
          },
          rolebindings: {
            description: 'Cluster role bindings that exist on the cluster.',
            type: 'array',
            nullable: true,
            maxItems: 10000,
            items: {
              description: 'A role binding on this cluster.',
              type: 'object',
              required: ['id'],
              properties: {
                id: {
                  description: 'Id of the role binding definition.',
                  type: 'string',
                  pattern:
                    '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
                  maxLength: 1024,
                  example: 'platform-admins',
                },
              },
              additionalProperties: false,
            },
            'x-references': 'rolebindings',
          },
          patches: {
            description: 'Overrides of component values on this cluster, by component id.',
            type: 'object',
            nullable: true,
            additionalProperties: {
              description:
                "Values by Helm's path, as helm --set takes them; for manifests, variables by name. Keys are paths into Helm's values that get on with one another: none is another's parent, none is an element of what is a map to another; values together have at most 1048576 bytes, and a number with a fraction stands in no list. Keys match `^([-a-zA-Z0-9_.\\\\/]|\\[[0-9]{1,5}\\])+$` and have at most 250 characters.",
              type: 'object',
              nullable: true,
              additionalProperties: {
                description:
                  'A text gets the type that helm --set gives it; numbers and booleans are what they are; {"text":"…"} is text, whatever it looks like.',
                anyOf: [
                  {
                    title: 'Typed by Helm',
                    description:
                      'Any text that YAML can carry; true, false, null and whole numbers become what they look like.',
                    type: 'string',
                    nullable: true,
                    pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
                    maxLength: 65536,
                    example: '2',
                  },
                  {
                    title: 'Number',
                    description: 'A number; one with a fraction not within a list.',
                    type: 'number',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                    example: 2,
                  },
                  {
                    title: 'Boolean',
                    description: 'A boolean.',
                    type: 'boolean',
                    example: true,
                  },
                  {
                    title: 'Text',
                    description: 'Text, though it looks like a number or a boolean.',
                    type: 'object',
                    properties: {
                      text: {
                        description: 'The text.',
                        type: 'string',
                        nullable: true,
                        pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
                        maxLength: 65536,
                        example: 'true',
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                example: '2',
              },
              example: {
                replicaCount: '2',
              },
              'x-rule': 'helm-values',
            },
            example: {
              podinfo: {
                replicaCount: '2',
                'ui.color': '#2f855a',
              },
            },
          },
        },
        additionalProperties: false,
        example: {
          id: 'demo-cluster-01',
          cluster_name: 'demo-cluster-01',
          cluster_dns: 'demo-cluster-01.k8s.example.com',
          environment: 'dev',
          node_count: 3,
          vm_image: 'ubuntu-24.04',
          k0s_version: 'v1.33.1+k0s.0',
          platform_components: [
            {
              id: 'podinfo',
              enabled: true,
              oci_tag: 'v1.0.0-1',
              oci_digest: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
              oci_semver: '>=1.0.0 <2.0.0',
              component_version: '6.9.1',
              component_path: 'observability/grafana/17.1.0',
            },
          ],
          namespaces: [
            {
              id: 'podinfo',
            },
          ],
          rolebindings: [
            {
              id: 'platform-admins',
            },
          ],
          patches: {
            podinfo: {
              replicaCount: '2',
              'ui.color': '#2f855a',
            },
          },
        },
      },
      PatchNamespace: {
        description: 'A namespace that clusters can be given.',
        type: 'object',
        properties: {
          id: {
            description:
              'Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.',
            type: 'string',
            nullable: true,
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'podinfo',
            'x-rule': 'unreserved-namespace',
          },
          labels: {
            description:
              "Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.",
            type: 'object',
            nullable: true,
            additionalProperties: {
              description: 'Value of the label.',
              type: 'string',
              nullable: true,
              pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$',
              maxLength: 63,
              example: 'platform',
            },
            example: {
              team: 'platform',
            },
            'x-rule': ['kubernetes-labels', 'kubernetes-pod-security-labels', 'unmanaged-labels'],
          },
          annotations: {
            description:
              "Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.",
            type: 'object',
            nullable: true,
            additionalProperties: {
              description: 'Value of the annotation; any text that YAML can carry.',
              type: 'string',
              nullable: true,
              pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
              maxLength: 65536,
              example: 'platform',
            },
            example: {
              owner: 'platform',
            },
            'x-rule': ['kubernetes-annotations', 'unmanaged-annotations'],
          },
        },
        additionalProperties: false,
        example: {
          id: 'podinfo',
          labels: {
            team: 'platform',
          },
          annotations: {
            owner: 'platform',
          },
        },
      },
      PatchPlatformComponent: {
        description:
          'A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.',
        type: 'object',
        properties: {
          id: {
            description:
              'Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.',
            type: 'string',
            nullable: true,
            pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
            maxLength: 53,
            example: 'podinfo',
          },
          component_path: {
            description: 'Name of the chart in its repository, or path within the OCI artifact.',
            type: 'string',
            nullable: true,
            pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$',
            maxLength: 253,
            example: 'podinfo',
          },
          component_version: {
            description:
              'Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.',
            type: 'string',
            nullable: true,
            pattern: '^[!-~]([ -~]*[!-~])?$',
            maxLength: 128,
            example: 'latest',
            'x-rule': 'helm-chart-version',
          },
          cluster_env_enabled: {
            description: "Whether templates append the cluster's environment to the path.",
            type: 'boolean',
            nullable: true,
            example: false,
          },
          oci_url: {
            description:
              'URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.',
            type: 'string',
            nullable: true,
            pattern: '^(oci|https?)://[!-~]+$',
            maxLength: 2048,
            example: 'https://stefanprodan.github.io/podinfo',
            'x-rule': 'flux-source-url',
          },
          oci_tag: {
            description: 'Tag of the OCI artifact; oci_digest or oci_semver stand over it.',
            type: 'string',
            nullable: true,
            pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$',
            maxLength: 128,
            example: 'latest',
          },
          oci_digest: {
            description:
              'Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.',
            type: 'string',
            nullable: true,
            pattern: '^sha256:[0-9a-f]{64}$',
            maxLength: 71,
            example: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
            'x-rule': 'oci-digest',
          },
          oci_semver: {
            description:
              'Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.',
            type: 'string',
            nullable: true,
            pattern: '^[!-~]([ -~]*[!-~])?$',
            maxLength: 128,
            example: '>=1.0.0 <2.0.0',
            'x-rule': 'semver-range',
          },
          delivery: {
            description:
              'What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.',
            type: 'string',
            nullable: true,
            enum: ['chart', 'manifests', null],
            example: 'chart',
          },
          secret_ref: {
            description:
              'Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.',
            type: 'string',
            nullable: true,
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
            maxLength: 253,
            example: 'registry-credentials',
            'x-rule': 'kubernetes-object-name',
          },
          timeout: {
            description:
              'How long Flux waits for the component to become healthy; 5m where it is absent.',
            type: 'string',
            nullable: true,
            pattern: '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$',
            maxLength: 32,
            example: '15m',
          },
          crds: {
            description:
              "What becomes of the chart's custom resource definitions; CreateReplace where it is absent.",
            type: 'string',
            nullable: true,
            enum: ['Skip', 'Create', 'CreateReplace', null],
            example: 'Skip',
          },
          drift: {
            description:
              'Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.',
            type: 'string',
            nullable: true,
            enum: ['enabled', 'warn', 'disabled', null],
            example: 'warn',
          },
          depends_on: {
            description: 'Components that must be healthy before this one is installed.',
            type: 'array',
            nullable: true,
            maxItems: 100,
            uniqueItems: true,
            items: {
              description: 'Id of a component.',
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
              maxLength: 53,
              example: 'traefik',
            },
            'x-references': 'platform_components',
          },
        },
        additionalProperties: false,
        example: {
          id: 'podinfo',
          component_path: 'podinfo',
          component_version: 'latest',
          cluster_env_enabled: false,
          oci_url: 'https://stefanprodan.github.io/podinfo',
          oci_tag: 'latest',
          oci_digest: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
          oci_semver: '>=1.0.0 <2.0.0',
          delivery: 'chart',
          secret_ref: 'registry-credentials',
          timeout: '15m',
          crds: 'Skip',
          drift: 'warn',
          depends_on: ['traefik'],
        },
        'x-rule': 'flux-delivery',
      },
      PatchRolebinding: {
        description: 'A cluster role binding that clusters can be given.',
        type: 'object',
        properties: {
          id: {
            description:
              'Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.',
            type: 'string',
            nullable: true,
            pattern:
              '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
            maxLength: 1024,
            example: 'platform-admins',
            'x-rule': ['kubernetes-rbac-name', 'unreserved-cluster-role-binding'],
          },
          role: {
            description:
              'Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".',
            type: 'string',
            nullable: true,
            pattern:
              '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
            maxLength: 1024,
            example: 'cluster-admin',
            'x-rule': 'kubernetes-rbac-name',
          },
          subjects: {
            description: 'Who gets the role.',
            type: 'array',
            nullable: true,
            maxItems: 1000,
            items: {
              description:
                'A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.',
              oneOf: [
                {
                  title: 'User or group',
                  description: "A user or a group, as the cluster's authentication names it.",
                  type: 'object',
                  required: ['kind', 'name'],
                  properties: {
                    kind: {
                      description: 'What the subject is.',
                      type: 'string',
                      enum: ['User', 'Group'],
                      example: 'Group',
                    },
                    name: {
                      description: 'Name of the user or the group.',
                      type: 'string',
                      pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
                      maxLength: 1024,
                      example: 'platform-team',
                    },
                    apiGroup: {
                      description:
                        'API group of users and groups; Kubernetes fills it in when it is absent or empty.',
                      type: 'string',
                      enum: ['rbac.authorization.k8s.io', ''],
                      example: 'rbac.authorization.k8s.io',
                    },
                    namespace: {
                      description: 'Means nothing to users and groups; it is taken and left out.',
                      type: 'string',
                      maxLength: 1024,
                      example: '',
                    },
                  },
                  additionalProperties: false,
                },
                {
                  title: 'Service account',
                  description: 'A service account; it has a namespace and no API group.',
                  type: 'object',
                  required: ['kind', 'name', 'namespace'],
                  properties: {
                    kind: {
                      description: 'What the subject is.',
                      type: 'string',
                      enum: ['ServiceAccount'],
                      example: 'ServiceAccount',
                    },
                    name: {
                      description: 'Name of the service account; a DNS-1123 subdomain.',
                      type: 'string',
                      pattern:
                        '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
                      maxLength: 253,
                      example: 'builder',
                    },
                    namespace: {
                      description: 'Namespace of the service account; a DNS-1123 label.',
                      type: 'string',
                      pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                      maxLength: 63,
                      example: 'podinfo',
                    },
                    apiGroup: {
                      description:
                        'A service account has none; an empty one is taken and left out.',
                      type: 'string',
                      enum: [''],
                      example: '',
                    },
                  },
                  additionalProperties: false,
                },
              ],
              example: {
                kind: 'Group',
                name: 'platform-team',
                apiGroup: 'rbac.authorization.k8s.io',
              },
              'x-rule': 'kubernetes-rbac-subject',
            },
            example: [
              {
                kind: 'Group',
                name: 'platform-team',
                apiGroup: 'rbac.authorization.k8s.io',
              },
            ],
          },
        },
        additionalProperties: false,
        example: {
          id: 'platform-admins',
          role: 'cluster-admin',
          subjects: [
            {
              kind: 'Group',
              name: 'platform-team',
              apiGroup: 'rbac.authorization.k8s.io',
            },
          ],
        },
      },
      Plan: {
        description: 'What a write would do.',
        type: 'object',
        required: ['revision', 'digest', 'changes', 'effects', 'warnings', 'confirmation'],
        properties: {
          revision: {
            description: 'Of the store that it was made on.',
            type: 'integer',
            minimum: 0,
            example: 42,
          },
          digest: {
            description: 'Of changes and effects, for `confirm`.',
            type: 'string',
            example: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          },
          changes: {
            description: 'Document by document.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/PlannedChange',
            },
          },
          effects: {
            $ref: '#/components/schemas/Effects',
          },
          warnings: {
            description: 'What to know beside.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/Warning',
            },
          },
          confirmation: {
            description: 'Whether the guard holds the write back.',
            type: 'object',
            required: ['required', 'reasons'],
            properties: {
              required: {
                description: 'Whether the write needs `confirm`.',
                type: 'boolean',
                example: false,
              },
              reasons: {
                description: 'Why, in words.',
                type: 'array',
                items: {
                  description: 'One reason.',
                  type: 'string',
                  example: 'removes 20 inputs of one',
                },
              },
            },
          },
        },
        example: {
          revision: 42,
          digest: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          changes: [
            {
              operation: 'update',
              kind: 'documents',
              id: 'one',
              before: {
                name: 'one',
              },
              after: {
                name: 'one',
              },
              diff: [
                {
                  path: '/tag',
                  before: '1.18',
                  after: '1.19',
                },
              ],
            },
          ],
          effects: {
            clusters: 1,
            inputs: {
              added: 0,
              removed: 1,
              changed: 0,
            },
            items: [
              {
                cluster: 'one',
                dns: 'one.example.com',
                endpoint: 'documents',
                input: 'one',
                effect: 'changed',
                diff: [
                  {
                    path: '/tag',
                    before: '1.18',
                    after: '1.19',
                  },
                ],
              },
            ],
            truncated: false,
          },
          warnings: [
            {
              code: 'override_without_effect',
              message: "tag of 'one' has no effect",
              pointer: '/documents/0/tag',
            },
          ],
          confirmation: {
            required: false,
            reasons: ['removes 20 inputs of one'],
          },
        },
      },
      PlannedChange: {
        description: 'One document that a write changes.',
        type: 'object',
        required: ['operation', 'kind', 'id', 'before', 'after', 'diff'],
        properties: {
          operation: {
            description: 'What is done to it.',
            type: 'string',
            enum: ['update', 'create', 'delete'],
            example: 'update',
          },
          kind: {
            description: 'Kind of the document.',
            type: 'string',
            example: 'documents',
          },
          id: {
            description: 'Key of the document, as a path has it.',
            type: 'string',
            example: 'one',
          },
          before: {
            description: 'As it was; null for what is created.',
            type: 'object',
            nullable: true,
            additionalProperties: true,
            example: {
              name: 'one',
            },
          },
          after: {
            description: 'As it is then; null for what is deleted.',
            type: 'object',
            nullable: true,
            additionalProperties: true,
            example: {
              name: 'one',
            },
          },
          diff: {
            description: 'Value by value.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/Difference',
            },
          },
        },
        example: {
          operation: 'update',
          kind: 'documents',
          id: 'one',
          before: {
            name: 'one',
          },
          after: {
            name: 'one',
          },
          diff: [
            {
              path: '/tag',
              before: '1.18',
              after: '1.19',
            },
          ],
        },
      },
      PlatformComponent: {
        description:
          'A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.',
        type: 'object',
        required: [
          'id',
          'component_path',
          'component_version',
          'cluster_env_enabled',
          'oci_url',
          'oci_tag',
          'depends_on',
        ],
        properties: {
          id: {
            description:
              'Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
            maxLength: 53,
            example: 'podinfo',
          },
          component_path: {
            description: 'Name of the chart in its repository, or path within the OCI artifact.',
            type: 'string',
            pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$',
            maxLength: 253,
            example: 'podinfo',
          },
          component_version: {
            description:
              'Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.',
            type: 'string',
            pattern: '^[!-~]([ -~]*[!-~])?$',
            maxLength: 128,
            example: 'latest',
            'x-rule': 'helm-chart-version',
          },
          cluster_env_enabled: {
            description: "Whether templates append the cluster's environment to the path.",
            type: 'boolean',
            default: false,
            example: false,
          },
          oci_url: {
            description:
              'URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.',
            type: 'string',
            pattern: '^(oci|https?)://[!-~]+$',
            maxLength: 2048,
            example: 'https://stefanprodan.github.io/podinfo',
            'x-rule': 'flux-source-url',
          },
          oci_tag: {
            description: 'Tag of the OCI artifact; oci_digest or oci_semver stand over it.',
            type: 'string',
            pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$',
            maxLength: 128,
            example: 'latest',
          },
          oci_digest: {
            description:
              'Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.',
            type: 'string',
            pattern: '^sha256:[0-9a-f]{64}$',
            maxLength: 71,
            example: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
            'x-rule': 'oci-digest',
          },
          oci_semver: {
            description:
              'Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.',
            type: 'string',
            pattern: '^[!-~]([ -~]*[!-~])?$',
            maxLength: 128,
            example: '>=1.0.0 <2.0.0',
            'x-rule': 'semver-range',
          },
          delivery: {
            description:
              'What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.',
            type: 'string',
            enum: ['chart', 'manifests'],
            example: 'chart',
          },
          secret_ref: {
            description:
              'Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
            maxLength: 253,
            example: 'registry-credentials',
            'x-rule': 'kubernetes-object-name',
          },
          timeout: {
            description:
              'How long Flux waits for the component to become healthy; 5m where it is absent.',
            type: 'string',
            pattern: '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$',
            maxLength: 32,
            example: '15m',
          },
          crds: {
            description:
              "What becomes of the chart's custom resource definitions; CreateReplace where it is absent.",
            type: 'string',
            enum: ['Skip', 'Create', 'CreateReplace'],
            example: 'Skip',
          },
          drift: {
            description:
              'Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.',
            type: 'string',
            enum: ['enabled', 'warn', 'disabled'],
            example: 'warn',
          },
          depends_on: {
            description: 'Components that must be healthy before this one is installed.',
            type: 'array',
            maxItems: 100,
            uniqueItems: true,
            items: {
              description: 'Id of a component.',
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
              maxLength: 53,
              example: 'traefik',
            },
            default: [],
            'x-references': 'platform_components',
          },
        },
        example: {
          id: 'podinfo',
          component_path: 'podinfo',
          component_version: 'latest',
          cluster_env_enabled: false,
          oci_url: 'https://stefanprodan.github.io/podinfo',
          oci_tag: 'latest',
          oci_digest: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
          oci_semver: '>=1.0.0 <2.0.0',
          delivery: 'chart',
          secret_ref: 'registry-credentials',
          timeout: '15m',
          crds: 'Skip',
          drift: 'warn',
          depends_on: ['traefik'],
        },
        'x-rule': 'flux-delivery',
      },
      PlatformComponentInput: {
        description: 'The platform component as templates see it on one cluster.',
        type: 'object',
        required: [
          'id',
          'component_path',
          'component_version',
          'cluster_env_enabled',
          'depends_on',
          'enabled',
          'patches',
          'cluster',
          'source',
        ],
        properties: {
          id: {
            description:
              'Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
            maxLength: 53,
            example: 'podinfo',
          },
          component_path: {
            description: 'Name of the chart in its repository, or path within the OCI artifact.',
            type: 'string',
            pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$',
            maxLength: 253,
            example: 'podinfo',
          },
          component_version: {
            description: 'Version of the chart, or a range; "latest" pins none.',
            type: 'string',
            pattern: '^[!-~]([ -~]*[!-~])?$',
            maxLength: 128,
            example: 'latest',
          },
          cluster_env_enabled: {
            description: "Whether templates append the cluster's environment to the path.",
            type: 'boolean',
            example: false,
          },
          delivery: {
            description:
              'What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.',
            type: 'string',
            enum: ['chart', 'manifests'],
            example: 'chart',
          },
          secret_ref: {
            description:
              'Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself.',
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
            maxLength: 253,
            example: 'registry-credentials',
          },
          timeout: {
            description:
              'How long Flux waits for the component to become healthy; 5m where it is absent.',
            type: 'string',
            pattern: '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$',
            maxLength: 32,
            example: '15m',
          },
          crds: {
            description:
              "What becomes of the chart's custom resource definitions; CreateReplace where it is absent.",
            type: 'string',
            enum: ['Skip', 'Create', 'CreateReplace'],
            example: 'Skip',
          },
          drift: {
            description:
              'Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.',
            type: 'string',
            enum: ['enabled', 'warn', 'disabled'],
            example: 'warn',
          },
          depends_on: {
            description: 'Components that must be healthy before this one is installed.',
            type: 'array',
            maxItems: 100,
            uniqueItems: true,
            items: {
              description: 'Id of a component.',
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
              maxLength: 53,
              example: 'traefik',
            },
          },
          enabled: {
            description:
              'Whether the component runs; false removes it from the cluster but keeps its overrides.',
            type: 'boolean',
            example: true,
          },
          patches: {
            description:
              'What this cluster overrides in the platform component; empty when nothing. Keys match `^([-a-zA-Z0-9_.\\\\/]|\\[[0-9]{1,5}\\])+$` and have at most 250 characters.',
            type: 'object',
            maxProperties: 1000,
            additionalProperties: {
              description:
                'A text gets the type that helm --set gives it; numbers and booleans are what they are; {"text":"…"} is text, whatever it looks like.',
              anyOf: [
                {
                  title: 'Typed by Helm',
                  description:
                    'Any text that YAML can carry; true, false, null and whole numbers become what they look like.',
                  type: 'string',
                  pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
                  maxLength: 65536,
                  example: '2',
                },
                {
                  title: 'Number',
                  description: 'A number; one with a fraction not within a list.',
                  type: 'number',
                  minimum: -9007199254740991,
                  maximum: 9007199254740991,
                  example: 2,
                },
                {
                  title: 'Boolean',
                  description: 'A boolean.',
                  type: 'boolean',
                  example: true,
                },
                {
                  title: 'Text',
                  description: 'Text, though it looks like a number or a boolean.',
                  type: 'object',
                  required: ['text'],
                  properties: {
                    text: {
                      description: 'The text.',
                      type: 'string',
                      pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
                      maxLength: 65536,
                      example: 'true',
                    },
                  },
                  additionalProperties: false,
                },
              ],
              example: '2',
            },
            example: {
              replicaCount: '2',
            },
          },
          cluster: {
            description: 'The cluster that polls.',
            type: 'object',
            required: ['name', 'dns', 'environment'],
            properties: {
              name: {
                description: 'Name of the cluster as it reaches templates; a DNS-1123 label.',
                type: 'string',
                pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                maxLength: 63,
                example: 'demo-cluster-01',
              },
              dns: {
                description:
                  'DNS name under which the cluster polls, in lower case; unique in the fleet.',
                type: 'string',
                pattern:
                  '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
                maxLength: 253,
                example: 'demo-cluster-01.k8s.example.com',
              },
              environment: {
                description: 'Tier of the cluster.',
                type: 'string',
                enum: ['dev', 'qa', 'uat', 'prod'],
                example: 'dev',
              },
            },
          },
          source: {
            description: 'The oci_url and oci_tag and oci_digest and oci_semver.',
            type: 'object',
            required: ['oci_url'],
            properties: {
              oci_url: {
                description: 'URL of the chart repository or the OCI artifact.',
                type: 'string',
                pattern: '^(oci|https?)://[!-~]+$',
                maxLength: 2048,
                example: 'https://stefanprodan.github.io/podinfo',
              },
              oci_tag: {
                description: 'Tag of the OCI artifact; oci_digest or oci_semver stand over it.',
                type: 'string',
                pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$',
                maxLength: 128,
                example: 'latest',
              },
              oci_digest: {
                description: 'Digest that the OCI artifact is pinned to.',
                type: 'string',
                pattern: '^sha256:[0-9a-f]{64}$',
                maxLength: 71,
                example: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
              },
              oci_semver: {
                description: 'Range of versions that the OCI artifact follows.',
                type: 'string',
                pattern: '^[!-~]([ -~]*[!-~])?$',
                maxLength: 128,
                example: '>=1.0.0 <2.0.0',
              },
            },
          },
        },
        example: {
          id: 'podinfo',
          component_path: 'podinfo',
          component_version: 'latest',
          cluster_env_enabled: false,
          delivery: 'chart',
          secret_ref: 'registry-credentials',
          timeout: '15m',
          crds: 'Skip',
          drift: 'warn',
          depends_on: ['traefik'],
          enabled: true,
          patches: {
            replicaCount: '2',
          },
          cluster: {
            name: 'demo-cluster-01',
            dns: 'demo-cluster-01.k8s.example.com',
            environment: 'dev',
          },
          source: {
            oci_url: 'https://stefanprodan.github.io/podinfo',
            oci_tag: 'latest',
            oci_digest: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
            oci_semver: '>=1.0.0 <2.0.0',
          },
        },
      },
      PlatformComponentInputs: {
        description: 'What Flux Operator takes from an ExternalService.',
        type: 'object',
        required: ['inputs'],
        properties: {
          inputs: {
            description: 'One input for each of the platform components.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/PlatformComponentInput',
            },
          },
        },
        example: {
          inputs: [
            {
              id: 'podinfo',
              component_path: 'podinfo',
              component_version: 'latest',
              cluster_env_enabled: false,
              delivery: 'chart',
              secret_ref: 'registry-credentials',
              timeout: '15m',
              crds: 'Skip',
              drift: 'warn',
              depends_on: ['traefik'],
              enabled: true,
              patches: {
                replicaCount: '2',
              },
              cluster: {
                name: 'demo-cluster-01',
                dns: 'demo-cluster-01.k8s.example.com',
                environment: 'dev',
              },
              source: {
                oci_url: 'https://stefanprodan.github.io/podinfo',
                oci_tag: 'latest',
                oci_digest:
                  'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
                oci_semver: '>=1.0.0 <2.0.0',
              },
            },
          ],
        },
      },
      Problem: {
        description: 'What went wrong (RFC 9457).',
        type: 'object',
        required: ['type', 'title', 'status', 'detail', 'error', 'message'],
        properties: {
          type: {
            description: 'Kind of problem.',
            type: 'string',
            format: 'uri-reference',
            example: 'about:blank',
          },
          title: {
            description: 'Short summary of the kind of problem.',
            type: 'string',
            example: 'Not Found',
          },
          status: {
            description: 'HTTP status of the response.',
            type: 'integer',
            minimum: 400,
            maximum: 599,
            example: 404,
          },
          detail: {
            description: 'What is wrong with this request.',
            type: 'string',
            example: 'resource not found',
          },
          error: {
            description: 'Code of the problem; it never changes its meaning.',
            type: 'string',
            example: 'not_found',
          },
          message: {
            description: 'The same as `detail`.',
            type: 'string',
            example: 'resource not found',
          },
          errors: {
            description: 'The wrong places of the request.',
            type: 'array',
            items: {
              description: 'One wrong place of the request.',
              type: 'object',
              required: ['message'],
              properties: {
                pointer: {
                  description: 'JSON pointer (RFC 6901) into the body.',
                  type: 'string',
                  example: '/environment',
                },
                parameter: {
                  description: 'Name of the parameter.',
                  type: 'string',
                  example: 'limit',
                },
                message: {
                  description: 'What is wrong there.',
                  type: 'string',
                  example: 'must be an integer',
                },
              },
            },
          },
          request_id: {
            description: "Id of the request in the server's log.",
            type: 'string',
            example: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
          },
          digest: {
            description: 'Of the plan that must be confirmed, for `confirm`.',
            type: 'string',
            example: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          },
          effects: {
            $ref: '#/components/schemas/Effects',
          },
        },
        example: {
          type: 'about:blank',
          title: 'Not Found',
          status: 404,
          detail: 'resource not found',
          error: 'not_found',
          message: 'resource not found',
        },
      },
      Readiness: {
        description: 'State of what the service depends on.',
        type: 'object',
        required: ['status'],
        properties: {
          status: {
            description: '`ok`: it works.',
            type: 'string',
            enum: ['ok'],
            example: 'ok',
          },
          details: {
            description: 'What to know although it works, by the name of the check.',
            type: 'object',
            additionalProperties: true,
            example: {},
          },
        },
        example: {
          status: 'ok',
        },
      },
      RedactRequest: {
        description: 'Values that must not stay in the log.',
        type: 'object',
        required: ['pointers'],
        properties: {
          pointers: {
            description: 'Where the values are in the document of the change.',
            type: 'array',
            minItems: 1,
            maxItems: 1000,
            items: {
              description: 'JSON pointer (RFC 6901).',
              type: 'string',
              example: '/tag',
            },
          },
        },
        additionalProperties: false,
        example: {
          pointers: ['/tag'],
        },
      },
      Redaction: {
        description: 'Values that were taken out of the log.',
        type: 'object',
        required: ['revision', 'pointers'],
        properties: {
          revision: {
            description: 'Of the change that wrote them.',
            type: 'integer',
            minimum: 1,
            example: 41,
          },
          pointers: {
            description: 'Where the values are in the document of the change.',
            type: 'array',
            items: {
              description: 'JSON pointer (RFC 6901).',
              type: 'string',
              example: '/tag',
            },
          },
        },
        example: {
          revision: 41,
          pointers: ['/tag'],
        },
      },
      Rolebinding: {
        description: 'A cluster role binding that clusters can be given.',
        type: 'object',
        required: ['id', 'role', 'subjects'],
        properties: {
          id: {
            description:
              'Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.',
            type: 'string',
            pattern:
              '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
            maxLength: 1024,
            example: 'platform-admins',
            'x-rule': ['kubernetes-rbac-name', 'unreserved-cluster-role-binding'],
          },
          role: {
            description:
              'Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".',
            type: 'string',
            pattern:
              '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
            maxLength: 1024,
            example: 'cluster-admin',
            'x-rule': 'kubernetes-rbac-name',
          },
          subjects: {
            description: 'Who gets the role.',
            type: 'array',
            maxItems: 1000,
            items: {
              description:
                'A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.',
              oneOf: [
                {
                  title: 'User or group',
                  description: "A user or a group, as the cluster's authentication names it.",
                  type: 'object',
                  required: ['kind', 'name'],
                  properties: {
                    kind: {
                      description: 'What the subject is.',
                      type: 'string',
                      enum: ['User', 'Group'],
                      example: 'Group',
                    },
                    name: {
                      description: 'Name of the user or the group.',
                      type: 'string',
                      pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
                      maxLength: 1024,
                      example: 'platform-team',
                    },
                    apiGroup: {
                      description:
                        'API group of users and groups; Kubernetes fills it in when it is absent or empty.',
                      type: 'string',
                      enum: ['rbac.authorization.k8s.io', ''],
                      example: 'rbac.authorization.k8s.io',
                    },
                    namespace: {
                      description: 'Means nothing to users and groups; it is taken and left out.',
                      type: 'string',
                      maxLength: 1024,
                      example: '',
                    },
                  },
                  additionalProperties: false,
                },
                {
                  title: 'Service account',
                  description: 'A service account; it has a namespace and no API group.',
                  type: 'object',
                  required: ['kind', 'name', 'namespace'],
                  properties: {
                    kind: {
                      description: 'What the subject is.',
                      type: 'string',
                      enum: ['ServiceAccount'],
                      example: 'ServiceAccount',
                    },
                    name: {
                      description: 'Name of the service account; a DNS-1123 subdomain.',
                      type: 'string',
                      pattern:
                        '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
                      maxLength: 253,
                      example: 'builder',
                    },
                    namespace: {
                      description: 'Namespace of the service account; a DNS-1123 label.',
                      type: 'string',
                      pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                      maxLength: 63,
                      example: 'podinfo',
                    },
                    apiGroup: {
                      description:
                        'A service account has none; an empty one is taken and left out.',
                      type: 'string',
                      enum: [''],
                      example: '',
                    },
                  },
                  additionalProperties: false,
                },
              ],
              example: {
                kind: 'Group',
                name: 'platform-team',
                apiGroup: 'rbac.authorization.k8s.io',
              },
              'x-rule': 'kubernetes-rbac-subject',
            },
            example: [
              {
                kind: 'Group',
                name: 'platform-team',
                apiGroup: 'rbac.authorization.k8s.io',
              },
            ],
          },
        },
        example: {
          id: 'platform-admins',
          role: 'cluster-admin',
          subjects: [
            {
              kind: 'Group',
              name: 'platform-team',
              apiGroup: 'rbac.authorization.k8s.io',
            },
          ],
        },
      },
      RolebindingInput: {
        description: 'The rolebinding as templates see it on one cluster.',
        type: 'object',
        required: ['id', 'role', 'subjects', 'cluster'],
        properties: {
          id: {
            description: 'Name of the ClusterRoleBinding, as RBAC takes names.',
            type: 'string',
            pattern:
              '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
            maxLength: 1024,
            example: 'platform-admins',
          },
          role: {
            description: 'Name of the ClusterRole that is bound.',
            type: 'string',
            pattern:
              '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
            maxLength: 1024,
            example: 'cluster-admin',
          },
          subjects: {
            description: 'Who gets the role.',
            type: 'array',
            maxItems: 1000,
            items: {
              description:
                'A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.',
              oneOf: [
                {
                  title: 'User or group',
                  description: "A user or a group, as the cluster's authentication names it.",
                  type: 'object',
                  required: ['kind', 'name'],
                  properties: {
                    kind: {
                      description: 'What the subject is.',
                      type: 'string',
                      enum: ['User', 'Group'],
                      example: 'Group',
                    },
                    name: {
                      description: 'Name of the user or the group.',
                      type: 'string',
                      pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
                      maxLength: 1024,
                      example: 'platform-team',
                    },
                    apiGroup: {
                      description:
                        'API group of users and groups; Kubernetes fills it in when it is absent or empty.',
                      type: 'string',
                      enum: ['rbac.authorization.k8s.io', ''],
                      example: 'rbac.authorization.k8s.io',
                    },
                    namespace: {
                      description: 'Means nothing to users and groups; it is taken and left out.',
                      type: 'string',
                      maxLength: 1024,
                      example: '',
                    },
                  },
                  additionalProperties: false,
                },
                {
                  title: 'Service account',
                  description: 'A service account; it has a namespace and no API group.',
                  type: 'object',
                  required: ['kind', 'name', 'namespace'],
                  properties: {
                    kind: {
                      description: 'What the subject is.',
                      type: 'string',
                      enum: ['ServiceAccount'],
                      example: 'ServiceAccount',
                    },
                    name: {
                      description: 'Name of the service account; a DNS-1123 subdomain.',
                      type: 'string',
                      pattern:
                        '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
                      maxLength: 253,
                      example: 'builder',
                    },
                    namespace: {
                      description: 'Namespace of the service account; a DNS-1123 label.',
                      type: 'string',
                      pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                      maxLength: 63,
                      example: 'podinfo',
                    },
                    apiGroup: {
                      description:
                        'A service account has none; an empty one is taken and left out.',
                      type: 'string',
                      enum: [''],
                      example: '',
                    },
                  },
                  additionalProperties: false,
                },
              ],
              example: {
                kind: 'Group',
                name: 'platform-team',
                apiGroup: 'rbac.authorization.k8s.io',
              },
              'x-rule': 'kubernetes-rbac-subject',
            },
            example: [
              {
                kind: 'Group',
                name: 'platform-team',
                apiGroup: 'rbac.authorization.k8s.io',
              },
            ],
          },
          cluster: {
            description: 'The cluster that polls.',
            type: 'object',
            required: ['name', 'dns', 'environment'],
            properties: {
              name: {
                description: 'Name of the cluster as it reaches templates; a DNS-1123 label.',
                type: 'string',
                pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                maxLength: 63,
                example: 'demo-cluster-01',
              },
              dns: {
                description:
                  'DNS name under which the cluster polls, in lower case; unique in the fleet.',
                type: 'string',
                pattern:
                  '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
                maxLength: 253,
                example: 'demo-cluster-01.k8s.example.com',
              },
              environment: {
                description: 'Tier of the cluster.',
                type: 'string',
                enum: ['dev', 'qa', 'uat', 'prod'],
                example: 'dev',
              },
            },
          },
        },
        example: {
          id: 'platform-admins',
          role: 'cluster-admin',
          subjects: [
            {
              kind: 'Group',
              name: 'platform-team',
              apiGroup: 'rbac.authorization.k8s.io',
            },
          ],
          cluster: {
            name: 'demo-cluster-01',
            dns: 'demo-cluster-01.k8s.example.com',
            environment: 'dev',
          },
        },
      },
      RolebindingInputs: {
        description: 'What Flux Operator takes from an ExternalService.',
        type: 'object',
        required: ['inputs'],
        properties: {
          inputs: {
            description: 'One input for each of the rolebindings.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/RolebindingInput',
            },
          },
        },
        example: {
          inputs: [
            {
              id: 'platform-admins',
              role: 'cluster-admin',
              subjects: [
                {
                  kind: 'Group',
                  name: 'platform-team',
                  apiGroup: 'rbac.authorization.k8s.io',
                },
              ],
              cluster: {
                name: 'demo-cluster-01',
                dns: 'demo-cluster-01.k8s.example.com',
                environment: 'dev',
              },
            },
          ],
        },
      },
      RollbackRequest: {
        description: 'What is taken back: one of `to`, `change` and `transaction`.',
        type: 'object',
        properties: {
          to: {
            description: 'The store, or one document, becomes what it was then.',
            type: 'integer',
            minimum: 0,
            example: 41,
          },
          change: {
            description: 'One change is taken back.',
            type: 'integer',
            minimum: 1,
            example: 42,
          },
          transaction: {
            description: 'All changes of one request.',
            type: 'string',
            example: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
          },
          kind: {
            description: 'With `to` and `id`: one document.',
            type: 'string',
            example: 'documents',
          },
          id: {
            description: 'With `to` and `kind`: one document.',
            type: 'string',
            example: 'one',
          },
        },
        additionalProperties: false,
        example: {
          to: 41,
        },
      },
      UpdateCluster: {
        description: 'A cluster of the fleet.',
        type: 'object',
        properties: {
          id: {
            description: 'Unique id of the cluster; a DNS-1123 label.',
            type: 'string',
            nullable: true,
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'demo-cluster-01',
          },
          cluster_name: {
            description: 'Name of the cluster as it reaches templates; a DNS-1123 label.',
            type: 'string',
            nullable: true,
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'demo-cluster-01',
          },
          cluster_dns: {
            description:
              'DNS name under which the cluster polls, in lower case; unique in the fleet.',
            type: 'string',
            nullable: true,
            pattern:
              '^[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)*$',
            maxLength: 253,
            example: 'demo-cluster-01.k8s.example.com',
            'x-unique': true,
          },
          environment: {
            description: 'Tier of the cluster.',
            type: 'string',
            nullable: true,
            enum: ['dev', 'qa', 'uat', 'prod', null],
            example: 'dev',
          },
          node_count: {
            description: 'Number of nodes, for provisioning.',
            type: 'integer',
            nullable: true,
            minimum: 0,
            maximum: 100000,
            example: 3,
          },
          vm_image: {
            description: 'Image that the nodes boot, for provisioning.',
            type: 'string',
            nullable: true,
            minLength: 1,
            maxLength: 253,
            example: 'ubuntu-24.04',
          },
          k0s_version: {
            description: 'Version of the Kubernetes distribution, for provisioning.',
            type: 'string',
            nullable: true,
            minLength: 1,
            maxLength: 128,
            example: 'v1.33.1+k0s.0',
          },
          platform_components: {
            description:
              'Components of the catalogue that run on the cluster, in the order of rollout, with overrides.',
            type: 'array',
            nullable: true,
            maxItems: 10000,
            items: {
              description: 'A component on this cluster, and where it differs from the catalogue.',
              type: 'object',
              required: ['id'],
              properties: {
                id: {
                  description: 'Id of the component in the catalogue.',
                  type: 'string',
                  pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
                  maxLength: 53,
                  example: 'podinfo',
                },
                enabled: {
                  description:
                    'Whether the component runs; false removes it from the cluster but keeps its overrides.',
                  type: 'boolean',
                  default: true,
                  example: true,
                },
                oci_tag: {
                  description:
                    "Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$',
                  maxLength: 128,
                  example: 'v1.0.0-1',
                },
                oci_digest: {
                  description:
                    "Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.",
                  type: 'string',
                  nullable: true,
                  pattern: '^sha256:[0-9a-f]{64}$',
                  maxLength: 71,
                  example:
                    'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
                  'x-rule': 'oci-digest',
                },
                oci_semver: {
                  description:
                    "Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[!-~]([ -~]*[!-~])?$',
                  maxLength: 128,
                  example: '>=1.0.0 <2.0.0',
                  'x-rule': 'semver-range',
                },
                component_version: {
                  description:
                    "Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[!-~]([ -~]*[!-~])?$',
                  maxLength: 128,
                  example: '6.9.1',
                  'x-rule': 'helm-chart-version',
                },
                component_path: {
                  description:
                    "Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.",
                  type: 'string',
                  nullable: true,
                  pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$',
                  maxLength: 253,
                  example: 'observability/grafana/17.1.0',
                },
              },
              additionalProperties: false,
            },
            'x-references': 'platform_components',
          },
          namespaces: {
            description: 'Namespaces that exist on the cluster.',
            type: 'array',
            nullable: true,
            maxItems: 10000,
            items: {
              description: 'A namespace on this cluster.',
              type: 'object',
              required: ['id'],
              properties: {
                id: {
                  description: 'Id of the namespace definition.',
                  type: 'string',
                  pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                  maxLength: 63,
                  example: 'podinfo',
                },
              },
              additionalProperties: false,
            },
            'x-references': 'namespaces',
          },
          rolebindings: {
            description: 'Cluster role bindings that exist on the cluster.',
            type: 'array',
            nullable: true,
            maxItems: 10000,
            items: {
              description: 'A role binding on this cluster.',
              type: 'object',
              required: ['id'],
              properties: {
                id: {
                  description: 'Id of the role binding definition.',
                  type: 'string',
                  pattern:
                    '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
                  maxLength: 1024,
                  example: 'platform-admins',
                },
              },
              additionalProperties: false,
            },
            'x-references': 'rolebindings',
          },
          patches: {
            description: 'Overrides of component values on this cluster, by component id.',
            type: 'object',
            nullable: true,
            additionalProperties: {
              description:
                "Values by Helm's path, as helm --set takes them; for manifests, variables by name. Keys are paths into Helm's values that get on with one another: none is another's parent, none is an element of what is a map to another; values together have at most 1048576 bytes, and a number with a fraction stands in no list. Keys match `^([-a-zA-Z0-9_.\\\\/]|\\[[0-9]{1,5}\\])+$` and have at most 250 characters.",
              type: 'object',
              maxProperties: 1000,
              additionalProperties: {
                description:
                  'A text gets the type that helm --set gives it; numbers and booleans are what they are; {"text":"…"} is text, whatever it looks like.',
                anyOf: [
                  {
                    title: 'Typed by Helm',
                    description:
                      'Any text that YAML can carry; true, false, null and whole numbers become what they look like.',
                    type: 'string',
                    pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
                    maxLength: 65536,
                    example: '2',
                  },
                  {
                    title: 'Number',
                    description: 'A number; one with a fraction not within a list.',
                    type: 'number',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                    example: 2,
                  },
                  {
                    title: 'Boolean',
                    description: 'A boolean.',
                    type: 'boolean',
                    example: true,
                  },
                  {
                    title: 'Text',
                    description: 'Text, though it looks like a number or a boolean.',
                    type: 'object',
                    required: ['text'],
                    properties: {
                      text: {
                        description: 'The text.',
                        type: 'string',
                        pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
                        maxLength: 65536,
                        example: 'true',
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                example: '2',
              },
              example: {
                replicaCount: '2',
              },
              'x-rule': 'helm-values',
            },
            example: {
              podinfo: {
                replicaCount: '2',
                'ui.color': '#2f855a',
              },
            },
          },
        },
        additionalProperties: false,
        example: {
          id: 'demo-cluster-01',
          cluster_name: 'demo-cluster-01',
          cluster_dns: 'demo-cluster-01.k8s.example.com',
          environment: 'dev',
          node_count: 3,
          vm_image: 'ubuntu-24.04',
          k0s_version: 'v1.33.1+k0s.0',
          platform_components: [
            {
              id: 'podinfo',
              enabled: true,
              oci_tag: 'v1.0.0-1',
              oci_digest: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
              oci_semver: '>=1.0.0 <2.0.0',
              component_version: '6.9.1',
              component_path: 'observability/grafana/17.1.0',
            },
          ],
          namespaces: [
            {
              id: 'podinfo',
            },
          ],
          rolebindings: [
            {
              id: 'platform-admins',
            },
          ],
          patches: {
            podinfo: {
              replicaCount: '2',
              'ui.color': '#2f855a',
            },
          },
        },
      },
      UpdateNamespace: {
        description: 'A namespace that clusters can be given.',
        type: 'object',
        properties: {
          id: {
            description:
              'Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.',
            type: 'string',
            nullable: true,
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            maxLength: 63,
            example: 'podinfo',
            'x-rule': 'unreserved-namespace',
          },
          labels: {
            description:
              "Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.",
            type: 'object',
            nullable: true,
            maxProperties: 1000,
            additionalProperties: {
              description: 'Value of the label.',
              type: 'string',
              pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$',
              maxLength: 63,
              example: 'platform',
            },
            example: {
              team: 'platform',
            },
            'x-rule': ['kubernetes-labels', 'kubernetes-pod-security-labels', 'unmanaged-labels'],
          },
          annotations: {
            description:
              "Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.",
            type: 'object',
            nullable: true,
            additionalProperties: {
              description: 'Value of the annotation; any text that YAML can carry.',
              type: 'string',
              pattern: '^[^\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]*$',
              maxLength: 65536,
              example: 'platform',
            },
            example: {
              owner: 'platform',
            },
            'x-rule': ['kubernetes-annotations', 'unmanaged-annotations'],
          },
        },
        additionalProperties: false,
        example: {
          id: 'podinfo',
          labels: {
            team: 'platform',
          },
          annotations: {
            owner: 'platform',
          },
        },
      },
      UpdatePlatformComponent: {
        description:
          'A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.',
        type: 'object',
        properties: {
          id: {
            description:
              'Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.',
            type: 'string',
            nullable: true,
            pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
            maxLength: 53,
            example: 'podinfo',
          },
          component_path: {
            description: 'Name of the chart in its repository, or path within the OCI artifact.',
            type: 'string',
            nullable: true,
            pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$',
            maxLength: 253,
            example: 'podinfo',
          },
          component_version: {
            description:
              'Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.',
            type: 'string',
            nullable: true,
            pattern: '^[!-~]([ -~]*[!-~])?$',
            maxLength: 128,
            example: 'latest',
            'x-rule': 'helm-chart-version',
          },
          cluster_env_enabled: {
            description: "Whether templates append the cluster's environment to the path.",
            type: 'boolean',
            nullable: true,
            example: false,
          },
          oci_url: {
            description:
              'URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.',
            type: 'string',
            nullable: true,
            pattern: '^(oci|https?)://[!-~]+$',
            maxLength: 2048,
            example: 'https://stefanprodan.github.io/podinfo',
            'x-rule': 'flux-source-url',
          },
          oci_tag: {
            description: 'Tag of the OCI artifact; oci_digest or oci_semver stand over it.',
            type: 'string',
            nullable: true,
            pattern: '^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$',
            maxLength: 128,
            example: 'latest',
          },
          oci_digest: {
            description:
              'Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.',
            type: 'string',
            nullable: true,
            pattern: '^sha256:[0-9a-f]{64}$',
            maxLength: 71,
            example: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
            'x-rule': 'oci-digest',
          },
          oci_semver: {
            description:
              'Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.',
            type: 'string',
            nullable: true,
            pattern: '^[!-~]([ -~]*[!-~])?$',
            maxLength: 128,
            example: '>=1.0.0 <2.0.0',
            'x-rule': 'semver-range',
          },
          delivery: {
            description:
              'What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.',
            type: 'string',
            nullable: true,
            enum: ['chart', 'manifests', null],
            example: 'chart',
          },
          secret_ref: {
            description:
              'Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.',
            type: 'string',
            nullable: true,
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
            maxLength: 253,
            example: 'registry-credentials',
            'x-rule': 'kubernetes-object-name',
          },
          timeout: {
            description:
              'How long Flux waits for the component to become healthy; 5m where it is absent.',
            type: 'string',
            nullable: true,
            pattern: '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$',
            maxLength: 32,
            example: '15m',
          },
          crds: {
            description:
              "What becomes of the chart's custom resource definitions; CreateReplace where it is absent.",
            type: 'string',
            nullable: true,
            enum: ['Skip', 'Create', 'CreateReplace', null],
            example: 'Skip',
          },
          drift: {
            description:
              'Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.',
            type: 'string',
            nullable: true,
            enum: ['enabled', 'warn', 'disabled', null],
            example: 'warn',
          },
          depends_on: {
            description: 'Components that must be healthy before this one is installed.',
            type: 'array',
            nullable: true,
            maxItems: 100,
            uniqueItems: true,
            items: {
              description: 'Id of a component.',
              type: 'string',
              pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
              maxLength: 53,
              example: 'traefik',
            },
            'x-references': 'platform_components',
          },
        },
        additionalProperties: false,
        example: {
          id: 'podinfo',
          component_path: 'podinfo',
          component_version: 'latest',
          cluster_env_enabled: false,
          oci_url: 'https://stefanprodan.github.io/podinfo',
          oci_tag: 'latest',
          oci_digest: 'sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
          oci_semver: '>=1.0.0 <2.0.0',
          delivery: 'chart',
          secret_ref: 'registry-credentials',
          timeout: '15m',
          crds: 'Skip',
          drift: 'warn',
          depends_on: ['traefik'],
        },
        'x-rule': 'flux-delivery',
      },
      UpdateRolebinding: {
        description: 'A cluster role binding that clusters can be given.',
        type: 'object',
        properties: {
          id: {
            description:
              'Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.',
            type: 'string',
            nullable: true,
            pattern:
              '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
            maxLength: 1024,
            example: 'platform-admins',
            'x-rule': ['kubernetes-rbac-name', 'unreserved-cluster-role-binding'],
          },
          role: {
            description:
              'Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".',
            type: 'string',
            nullable: true,
            pattern:
              '^(?!\\.{1,2}$)[^/%\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
            maxLength: 1024,
            example: 'cluster-admin',
            'x-rule': 'kubernetes-rbac-name',
          },
          subjects: {
            description: 'Who gets the role.',
            type: 'array',
            nullable: true,
            maxItems: 1000,
            items: {
              description:
                'A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.',
              oneOf: [
                {
                  title: 'User or group',
                  description: "A user or a group, as the cluster's authentication names it.",
                  type: 'object',
                  required: ['kind', 'name'],
                  properties: {
                    kind: {
                      description: 'What the subject is.',
                      type: 'string',
                      enum: ['User', 'Group'],
                      example: 'Group',
                    },
                    name: {
                      description: 'Name of the user or the group.',
                      type: 'string',
                      pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff]+$',
                      maxLength: 1024,
                      example: 'platform-team',
                    },
                    apiGroup: {
                      description:
                        'API group of users and groups; Kubernetes fills it in when it is absent or empty.',
                      type: 'string',
                      enum: ['rbac.authorization.k8s.io', ''],
                      example: 'rbac.authorization.k8s.io',
                    },
                    namespace: {
                      description: 'Means nothing to users and groups; it is taken and left out.',
                      type: 'string',
                      maxLength: 1024,
                      example: '',
                    },
                  },
                  additionalProperties: false,
                },
                {
                  title: 'Service account',
                  description: 'A service account; it has a namespace and no API group.',
                  type: 'object',
                  required: ['kind', 'name', 'namespace'],
                  properties: {
                    kind: {
                      description: 'What the subject is.',
                      type: 'string',
                      enum: ['ServiceAccount'],
                      example: 'ServiceAccount',
                    },
                    name: {
                      description: 'Name of the service account; a DNS-1123 subdomain.',
                      type: 'string',
                      pattern:
                        '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$',
                      maxLength: 253,
                      example: 'builder',
                    },
                    namespace: {
                      description: 'Namespace of the service account; a DNS-1123 label.',
                      type: 'string',
                      pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
                      maxLength: 63,
                      example: 'podinfo',
                    },
                    apiGroup: {
                      description:
                        'A service account has none; an empty one is taken and left out.',
                      type: 'string',
                      enum: [''],
                      example: '',
                    },
                  },
                  additionalProperties: false,
                },
              ],
              example: {
                kind: 'Group',
                name: 'platform-team',
                apiGroup: 'rbac.authorization.k8s.io',
              },
              'x-rule': 'kubernetes-rbac-subject',
            },
            example: [
              {
                kind: 'Group',
                name: 'platform-team',
                apiGroup: 'rbac.authorization.k8s.io',
              },
            ],
          },
        },
        additionalProperties: false,
        example: {
          id: 'platform-admins',
          role: 'cluster-admin',
          subjects: [
            {
              kind: 'Group',
              name: 'platform-team',
              apiGroup: 'rbac.authorization.k8s.io',
            },
          ],
        },
      },
      Warning: {
        description: 'What is done as asked and will not do what was probably meant.',
        type: 'object',
        required: ['code', 'message', 'pointer'],
        properties: {
          code: {
            description: 'It never changes its meaning.',
            type: 'string',
            example: 'override_without_effect',
          },
          message: {
            description: 'What will not happen.',
            type: 'string',
            example: "tag of 'one' has no effect",
          },
          pointer: {
            description: 'JSON pointer (RFC 6901) into the document.',
            type: 'string',
            example: '/documents/0/tag',
          },
        },
        example: {
          code: 'override_without_effect',
          message: "tag of 'one' has no effect",
          pointer: '/documents/0/tag',
        },
      },
    },
    responses: {
      BadRequest: {
        description: 'The request does not fit its schema, or refers to what does not exist.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Validation Error',
              status: 400,
              detail: 'the request does not fit its schema',
              error: 'validation_error',
              message: 'the request does not fit its schema',
            },
          },
        },
      },
      ConfirmationRequired: {
        description:
          'The write takes away more than may go unasked; send it again with the digest.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Confirmation Required',
              status: 409,
              detail: 'this removes 20 inputs of 1 cluster: send it again with confirm=<digest>',
              error: 'confirmation_required',
              message: 'this removes 20 inputs of 1 cluster: send it again with confirm=<digest>',
            },
          },
        },
      },
      Conflict: {
        description:
          'Another document has the key or a unique value, or refers to this one. Or: The write takes away more than may go unasked; send it again with the digest.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Conflict',
              status: 409,
              detail: 'resource conflict',
              error: 'conflict',
              message: 'resource conflict',
            },
          },
        },
      },
      ContentTooLarge: {
        description: 'The body is larger than the server takes.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Content Too Large',
              status: 413,
              detail: 'the body is too large',
              error: 'payload_too_large',
              message: 'the body is too large',
            },
          },
        },
      },
      Forbidden: {
        description: 'The token is good, but its role or its clusters do not allow this.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
          'WWW-Authenticate': {
            $ref: '#/components/headers/WWW-Authenticate',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Forbidden',
              status: 403,
              detail: 'the token is not for this cluster',
              error: 'forbidden',
              message: 'the token is not for this cluster',
            },
          },
        },
      },
      Gone: {
        description: 'The change log no longer reaches back so far.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Gone',
              status: 410,
              detail: 'the change log begins at revision 1200',
              error: 'gone',
              message: 'the change log begins at revision 1200',
            },
          },
        },
      },
      IdempotencyKeyReused: {
        description: 'The Idempotency-Key was sent before with another request.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Idempotency Key Reused',
              status: 422,
              detail: 'this Idempotency-Key belongs to another request: send a new one',
              error: 'idempotency_key_reused',
              message: 'this Idempotency-Key belongs to another request: send a new one',
            },
          },
        },
      },
      InternalServerError: {
        description: 'The server failed; its log has the reason under the request id.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Internal Server Error',
              status: 500,
              detail: 'internal error',
              error: 'internal_error',
              message: 'internal error',
            },
          },
        },
      },
      MethodNotAllowed: {
        description: 'The path exists, but not with this method in the mode the server runs in.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
          Allow: {
            $ref: '#/components/headers/Allow',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Method Not Allowed',
              status: 405,
              detail: 'method not allowed',
              error: 'method_not_allowed',
              message: 'method not allowed',
            },
          },
        },
      },
      NotFound: {
        description: 'There is nothing at this path.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
          },
        },
      },
      NotModified: {
        description: 'What If-None-Match names is still current.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
          ETag: {
            $ref: '#/components/headers/ETag',
          },
        },
      },
      Plan: {
        description: 'What the write would do, of a dry run.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/vnd.flux-resourceset.plan+json': {
            schema: {
              $ref: '#/components/schemas/Plan',
            },
          },
        },
      },
      PreconditionFailed: {
        description: 'What If-Match names is no longer current.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Precondition Failed',
              status: 412,
              detail: 'the entity tag is stale: read again and repeat',
              error: 'precondition_failed',
              message: 'the entity tag is stale: read again and repeat',
            },
          },
        },
      },
      StoreUnavailable: {
        description: 'The store cannot answer now; nothing follows from it about what is stored.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Store Unavailable',
              status: 503,
              detail: 'the store is not available',
              error: 'store_unavailable',
              message: 'the store is not available',
            },
          },
        },
      },
      Unauthorized: {
        description: 'The token is missing or wrong, or it is the read token and this is a write.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
          'WWW-Authenticate': {
            $ref: '#/components/headers/WWW-Authenticate',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Unauthorized',
              status: 401,
              detail: 'a bearer token is required',
              error: 'unauthorized',
              message: 'a bearer token is required',
            },
          },
        },
      },
      UnsupportedMediaType: {
        description: 'The body is of a media type that the operation does not take.',
        headers: {
          'X-Request-Id': {
            $ref: '#/components/headers/X-Request-Id',
          },
        },
        content: {
          'application/problem+json': {
            schema: {
              $ref: '#/components/schemas/Problem',
            },
            example: {
              type: 'about:blank',
              title: 'Unsupported Media Type',
              status: 415,
              detail: 'unsupported media type: send application/json',
              error: 'unsupported_media_type',
              message: 'unsupported media type: send application/json',
            },
          },
        },
      },
    },
    parameters: {
      'Idempotency-Key': {
        name: 'Idempotency-Key',
        in: 'header',
        description:
          'Makes a request that is sent again within 24 hours have one effect and the same answer.',
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 255,
          example: '7d1b2f0e-6a0a-4f0c-9d57-2f6b1c1f3c11',
        },
      },
      'If-Match': {
        name: 'If-Match',
        in: 'header',
        description: 'Entity tag that must still be current; otherwise the answer is 412.',
        schema: {
          type: 'string',
          example: '"7f3a.42"',
        },
      },
      'If-None-Match': {
        name: 'If-None-Match',
        in: 'header',
        description: 'Entity tag that the client has; while it is current the answer is 304.',
        schema: {
          type: 'string',
          example: '"7f3a.42"',
        },
      },
      'X-Change-Reason': {
        name: 'X-Change-Reason',
        in: 'header',
        description:
          'Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always.',
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 2000,
          example: 'release 1.19',
        },
      },
      confirm: {
        name: 'confirm',
        in: 'query',
        description:
          'Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that.',
        allowReserved: true,
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 128,
          example: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        },
      },
      dry_run: {
        name: 'dry_run',
        in: 'query',
        description: 'Checks everything, stores nothing, and answers the plan of the write.',
        schema: {
          type: 'boolean',
          example: true,
        },
      },
      effects_limit: {
        name: 'effects_limit',
        in: 'query',
        description:
          'The most single effects that are listed; 1000 when it is absent. Totals are always whole.',
        schema: {
          type: 'integer',
          minimum: 0,
          maximum: 10000,
          example: 100,
        },
      },
      revision: {
        name: 'revision',
        in: 'query',
        description: 'As it was at this revision of the store; 404 when it was not there then.',
        schema: {
          type: 'integer',
          minimum: 1,
          example: 42,
        },
      },
    },
    headers: {
      Allow: {
        description: 'The methods that the path has.',
        schema: {
          type: 'string',
          example: 'GET, HEAD',
        },
      },
      ETag: {
        description:
          'Strong entity tag (RFC 9110) of what is answered, for If-Match and If-None-Match.',
        schema: {
          type: 'string',
          example: '"7f3a.42"',
        },
      },
      Link: {
        description:
          'The next page, as `rel="next"` (RFC 8288), relative to this one; absent on the last.',
        schema: {
          type: 'string',
          example: '<?limit=100&after=one>; rel="next"',
        },
      },
      Location: {
        description: 'Path of what was created.',
        schema: {
          type: 'string',
          example: '/documents/one',
        },
      },
      'WWW-Authenticate': {
        description: 'What is missing: a token, or one that may do more.',
        schema: {
          type: 'string',
          example: 'Bearer error="insufficient_scope"',
        },
      },
      'X-Request-Id': {
        description: "Id of the request, as it stands in the server's log.",
        schema: {
          type: 'string',
          example: '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
        },
      },
      'X-Total-Count': {
        description: 'How many there are on all pages together.',
        schema: {
          type: 'integer',
          minimum: 0,
          example: 1,
        },
      },
      'X-Warnings': {
        description:
          'What was done as asked and will not do what was probably meant: a JSON list of `code`, `message` and `pointer` in ASCII; the last element counts what did not fit.',
        schema: {
          type: 'string',
          maxLength: 4096,
          example:
            '[{"code":"override_without_effect","message":"tag of \'one\' has no effect","pointer":"/documents/0/tag"}]',
        },
      },
    },
    securitySchemes: {
      bearer_auth: {
        type: 'http',
        scheme: 'bearer',
        description: 'The read token for reading and polling, the write token for everything.',
      },
    },
  },
};
