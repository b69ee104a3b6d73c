// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  name: 'flux-resourceset-cli',
  version: '1.0.0',
  description: 'Command-line client of golden.',
  groups: [
    {
      name: 'app',
      aliases: [],
      description: 'Apps that sites run.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List apps',
          description: 'List apps. Ordered by id.',
          arguments: [],
          options: [
            {
              name: 'needs',
              place: 'query',
              member: 'needs',
              description: 'Only apps that refer to this app in `needs`.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
          ],
          examples: ['app list'],
          action: {
            kind: 'list',
            function: 'listApps',
            pages: null,
            columns: ['id', 'url', 'tag', 'needs'],
          },
        },
        {
          name: 'create',
          summary: 'Create an app',
          description: 'Create an app.',
          arguments: [
            {
              name: 'id',
              description: 'Id of the document.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [
            {
              name: 'url',
              place: 'body',
              member: 'url',
              description: 'Where it comes from.',
              required: true,
              removable: false,
              value: {
                type: 'string',
              },
            },
            {
              name: 'tag',
              place: 'body',
              member: 'tag',
              description: 'Which version.',
              required: true,
              removable: false,
              value: {
                type: 'string',
              },
            },
            {
              name: 'need',
              place: 'body',
              member: 'needs',
              description: 'Apps that it needs.',
              required: false,
              removable: false,
              value: {
                type: 'list',
                items: {
                  type: 'string',
                },
              },
            },
          ],
          examples: ['app create one --url oci://registry.example.com/web --tag v1'],
          action: {
            kind: 'create',
            of: 'apps',
            function: 'createApp',
            get: 'getApp',
            key: 'id',
            name: 'app',
            columns: ['id', 'url', 'tag', 'needs'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get an app',
          description: 'Get an app.',
          arguments: [
            {
              name: 'id',
              description: 'Id of the document.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['app get one'],
          action: {
            kind: 'get',
            function: 'getApp',
            columns: ['id', 'url', 'tag', 'needs'],
          },
        },
        {
          name: 'apps',
          summary: 'List apps that refer to a app.',
          description:
            'List apps that refer to a app. In their `needs`; nothing for what nobody refers to.',
          arguments: [
            {
              name: 'id',
              description: 'Id of the document.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['app apps one'],
          action: {
            kind: 'list',
            function: 'listApps',
            pages: null,
            columns: ['id', 'url', 'tag', 'needs'],
            by: {
              parameter: 'needs',
              noun: 'app',
            },
          },
        },
        {
          name: 'sites',
          summary: 'List sites that refer to a app.',
          description:
            'List sites that refer to a app. In their `apps`; nothing for what nobody refers to.',
          arguments: [
            {
              name: 'id',
              description: 'Id of the document.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['app sites one'],
          action: {
            kind: 'list',
            function: 'listSites',
            pages: null,
            columns: ['id', 'dns', 'apps'],
            by: {
              parameter: 'apps',
              noun: 'site',
            },
          },
        },
      ],
    },
    {
      name: 'site',
      aliases: [],
      description: 'Sites that poll.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List sites',
          description: 'List sites. Ordered by id.',
          arguments: [],
          options: [
            {
              name: 'apps',
              place: 'query',
              member: 'apps',
              description: 'Only sites that refer to this app in `apps`.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
          ],
          examples: ['site list'],
          action: {
            kind: 'list',
            function: 'listSites',
            pages: null,
            columns: ['id', 'dns', 'apps'],
          },
        },
        {
          name: 'create',
          summary: 'Create a site',
          description: 'Create a site.',
          arguments: [
            {
              name: 'id',
              description: 'Id of the document.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [
            {
              name: 'dns',
              place: 'body',
              member: 'dns',
              description: 'Name under which the site polls.',
              required: true,
              removable: false,
              value: {
                type: 'string',
              },
            },
            {
              name: 'apps',
              place: 'body',
              member: 'apps',
              description: 'Apps on the site.',
              required: false,
              removable: false,
              value: {
                type: 'literal',
                holds: 'list',
              },
            },
            {
              name: 'overrides',
              place: 'body',
              member: 'overrides',
              description: 'Values by app.',
              required: false,
              removable: false,
              value: {
                type: 'literal',
                holds: 'object',
              },
            },
          ],
          examples: ['site create one --dns one.example.com'],
          action: {
            kind: 'create',
            of: 'sites',
            function: 'createSite',
            get: 'getSite',
            key: 'id',
            name: 'site',
            columns: ['id', 'dns', 'apps'],
            assignment: null,
          },
        },
        {
          name: 'get',
          summary: 'Get a site',
          description: 'Get a site.',
          arguments: [
            {
              name: 'id',
              description: 'Id of the document.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'key',
            },
          ],
          options: [],
          examples: ['site get one'],
          action: {
            kind: 'get',
            function: 'getSite',
            columns: ['id', 'dns', 'apps'],
          },
        },
        {
          name: 'status',
          summary: 'Show when each site was last seen, and what it has.',
          description:
            'Show when each site was last seen, and what it has. Of each endpoint: current, behind, failed or never. With --output wide also where it polls from and digests of what it was given.',
          arguments: [],
          options: [
            {
              name: 'stale-for',
              place: 'query',
              member: 'stale_for',
              description: 'Only what has not polled for so long: a number and s, m, h or d.',
              required: false,
              removable: false,
              value: {
                type: 'string',
                pattern: '^[0-9]{1,6}[smhd]$',
              },
            },
            {
              name: 'behind',
              place: 'query',
              member: 'behind',
              description: 'Only what has not got all that its polls get now, or only what has.',
              required: false,
              removable: false,
              value: {
                type: 'boolean',
              },
            },
            {
              name: 'limit',
              place: 'query',
              member: 'limit',
              description: 'The most to return; all when it is absent.',
              required: false,
              removable: false,
              value: {
                type: 'integer',
                minimum: 1,
                maximum: 10000,
              },
            },
            {
              name: 'offset',
              place: 'query',
              member: 'offset',
              description: 'How many to skip, in the order of the list.',
              required: false,
              removable: false,
              value: {
                type: 'integer',
                minimum: 0,
                maximum: 1000000000,
              },
            },
            {
              name: 'after',
              place: 'query',
              member: 'after',
              description:
                'Only what comes behind this key, in the order of the list; not with `offset`.',
              required: false,
              removable: false,
              value: {
                type: 'string',
              },
            },
          ],
          examples: ['site status --stale-for 1h'],
          action: {
            kind: 'status',
            function: 'listFleetStatus',
            pages: 'iterateFleetStatus',
            hasEnvironment: false,
            endpoints: ['apps'],
          },
        },
      ],
    },
    {
      name: 'demo',
      aliases: [],
      description: 'Shortcuts for demonstrations: the site stands first.',
      groups: [],
      commands: [
        {
          name: 'flux-apps',
          summary: 'Show what polls of apps get.',
          description: 'Show what polls of apps get.',
          arguments: [
            {
              name: 'site-dns',
              description: 'The site: its id or its DNS name.',
              required: true,
              value: {
                type: 'string',
              },
              role: 'cluster',
            },
          ],
          options: [],
          examples: ['demo flux-apps one.example.com'],
          action: {
            kind: 'flux',
            endpoint: 'apps',
            list: 'listFluxSites',
            get: 'getSite',
            key: {
              type: 'string',
            },
            dns: 'dns',
            endpoints: [
              {
                name: 'apps',
                function: 'pollApps',
              },
            ],
          },
        },
      ],
    },
    {
      name: 'config',
      aliases: [],
      description: 'Contexts: servers and tokens under a name, kept in a file of this user.',
      groups: [],
      commands: [
        {
          name: 'set-context',
          summary: 'Add a context, or change what is given of one.',
          description:
            'Add a context, or change what is given of one. Tokens may be named by file or by environment variable instead of being stored.',
          arguments: [
            {
              name: 'name',
              description: 'Name of the context.',
              required: true,
              value: {
                type: 'string',
                pattern: '^[A-Za-z0-9][-A-Za-z0-9._]*$',
                maxLength: 63,
              },
              role: 'context',
            },
          ],
          options: [],
          examples: [
            'config set-context staging --api-url https://fleet.example.com --token-variable T',
          ],
          action: {
            kind: 'config',
            verb: 'set',
          },
        },
        {
          name: 'use-context',
          summary: 'Make a context the current one.',
          description:
            'Make a context the current one. Options and environment variables go over it.',
          arguments: [
            {
              name: 'name',
              description: 'Name of the context.',
              required: true,
              value: {
                type: 'string',
                pattern: '^[A-Za-z0-9][-A-Za-z0-9._]*$',
                maxLength: 63,
              },
              role: 'context',
            },
          ],
          options: [],
          examples: ['config use-context staging'],
          action: {
            kind: 'config',
            verb: 'use',
          },
        },
        {
          name: 'get-contexts',
          summary: 'List the contexts.',
          description: 'List the contexts. Says where tokens come from, and never a token.',
          arguments: [],
          options: [],
          examples: ['config get-contexts'],
          action: {
            kind: 'config',
            verb: 'list',
          },
        },
        {
          name: 'current-context',
          summary: 'Show the name of the current context.',
          description: 'Show the name of the current context.',
          arguments: [],
          options: [],
          examples: ['config current-context'],
          action: {
            kind: 'config',
            verb: 'current',
          },
        },
        {
          name: 'delete-context',
          summary: 'Delete a context, with the tokens that are stored in it.',
          description: 'Delete a context, with the tokens that are stored in it.',
          arguments: [
            {
              name: 'name',
              description: 'Name of the context.',
              required: true,
              value: {
                type: 'string',
                pattern: '^[A-Za-z0-9][-A-Za-z0-9._]*$',
                maxLength: 63,
              },
              role: 'context',
            },
          ],
          options: [],
          examples: ['config delete-context staging'],
          action: {
            kind: 'config',
            verb: 'delete',
          },
        },
      ],
    },
    {
      name: 'history',
      aliases: [],
      description: 'What was changed, by whom, and what it did.',
      groups: [],
      commands: [
        {
          name: 'list',
          summary: 'List changes, newest first.',
          description:
            'List changes, newest first. Of a kind, or of one document; the word list may be left out.',
          arguments: [
            {
              name: 'kind',
              description: 'A kind: the name of its group, or its own.',
              required: false,
              value: {
                type: 'string',
              },
              role: 'kind',
            },
            {
              name: 'id',
              description: 'The document.',
              required: false,
              value: {
                type: 'string',
              },
              role: 'document',
            },
          ],
          options: [],
          examples: ['history', 'history app my-document'],
          action: {
            kind: 'history',
          },
        },
        {
          name: 'show',
          summary: 'Show one change.',
          description: 'Show one change. What differs, and what it did to clusters.',
          arguments: [
            {
              name: 'revision',
              description: 'Revision of the change.',
              required: true,
              value: {
                type: 'integer',
                minimum: 1,
              },
              role: 'revision',
            },
          ],
          options: [],
          examples: ['history show 7'],
          action: {
            kind: 'change',
          },
        },
      ],
      fallback: 'list',
    },
  ],
  commands: [
    {
      name: 'get',
      summary: 'Get documents of a kind, or of all.',
      description: 'Get documents of a kind, or of all. With an id, that one.',
      arguments: [
        {
          name: 'kind',
          description: 'A kind: the name of its group, or its own, or all.',
          required: true,
          value: {
            type: 'string',
          },
          role: 'kind',
        },
        {
          name: 'id',
          description: 'The document.',
          required: false,
          value: {
            type: 'string',
          },
          role: 'document',
        },
      ],
      options: [],
      examples: ['get all', 'get app'],
      action: {
        kind: 'read',
      },
    },
    {
      name: 'diff',
      summary: 'Show what applying files would change.',
      description:
        'Show what applying files would change. For documents and for clusters; changes nothing. Exit code 1 where something differs.',
      arguments: [],
      options: [],
      examples: ['diff -f fleet/'],
      action: {
        kind: 'diff',
      },
    },
    {
      name: 'apply',
      summary: 'Create or replace documents of files, all or none.',
      description:
        'Create or replace documents of files, all or none. What is the same stays untouched.',
      arguments: [],
      options: [],
      examples: ['apply -f fleet/ --reason "Roll out 1.2"', 'apply -f fleet/ --prune app'],
      action: {
        kind: 'apply',
      },
    },
    {
      name: 'delete',
      summary: 'Delete the documents that files name, all or none.',
      description:
        'Delete the documents that files name, all or none. Of each, kind and key are enough.',
      arguments: [],
      options: [],
      examples: ['delete -f old.yaml'],
      action: {
        kind: 'remove',
      },
    },
    {
      name: 'edit',
      summary: 'Edit a document.',
      description:
        'Edit a document. In VISUAL or EDITOR, as YAML; opened again with the reason where it is refused.',
      arguments: [
        {
          name: 'kind',
          description: 'A kind: the name of its group, or its own.',
          required: true,
          value: {
            type: 'string',
          },
          role: 'kind',
        },
        {
          name: 'id',
          description: 'The document.',
          required: true,
          value: {
            type: 'string',
          },
          role: 'document',
        },
      ],
      options: [],
      examples: ['edit app my-document'],
      action: {
        kind: 'edit',
      },
    },
    {
      name: 'update',
      summary: 'Change all documents of a kind that filters select.',
      description:
        'Change all documents of a kind that filters select. All or none; what is not named stays.',
      arguments: [
        {
          name: 'kind',
          description: 'A kind: the name of its group, or its own.',
          required: true,
          value: {
            type: 'string',
          },
          role: 'kind',
        },
      ],
      options: [],
      examples: ['update app --where needs=VALUE --set MEMBER=VALUE'],
      action: {
        kind: 'select',
      },
    },
    {
      name: 'export',
      summary: 'Print all documents, in the form of a seed.',
      description:
        'Print all documents, in the form of a seed. As they were at one moment, whatever others write meanwhile.',
      arguments: [],
      options: [],
      examples: ['export', 'export --kinds app -o yaml'],
      action: {
        kind: 'export',
      },
    },
    {
      name: 'import',
      summary: 'Apply an export, or the documents of another server, all or none.',
      description:
        'Apply an export, or the documents of another server, all or none. What is there already and is not among them stays.',
      arguments: [],
      options: [],
      examples: ['import -f fleet.json --dry-run', 'import --from http://127.0.0.1:8080'],
      action: {
        kind: 'import',
      },
    },
    {
      name: 'rollback',
      summary: 'Take changes back, as new changes.',
      description:
        'Take changes back, as new changes. With --to everything since a revision, or what was done to one document since.',
      arguments: [
        {
          name: 'kind',
          description: 'A kind: the name of its group, or its own.',
          required: false,
          value: {
            type: 'string',
          },
          role: 'kind',
        },
        {
          name: 'id',
          description: 'The document.',
          required: false,
          value: {
            type: 'string',
          },
          role: 'document',
        },
      ],
      options: [],
      examples: ['rollback --change 7', 'rollback --to 6 --dry-run'],
      action: {
        kind: 'rollback',
      },
    },
    {
      name: 'flux',
      summary: 'Show what the polls of a site get.',
      description:
        'Show what the polls of a site get. Of one endpoint, or of all; without a site, the list of all.',
      arguments: [
        {
          name: 'site',
          description: 'The site: its id or its DNS name.',
          required: false,
          value: {
            type: 'string',
          },
          role: 'cluster',
        },
        {
          name: 'endpoint',
          description: 'One of apps.',
          required: false,
          value: {
            type: 'string',
            enum: ['apps'],
          },
          role: 'endpoint',
        },
      ],
      options: [
        {
          name: 'limit',
          place: 'query',
          member: 'limit',
          description: 'The most to return; all when it is absent.',
          required: false,
          removable: false,
          value: {
            type: 'integer',
            minimum: 1,
            maximum: 10000,
          },
        },
        {
          name: 'offset',
          place: 'query',
          member: 'offset',
          description: 'How many to skip, in the order of the list.',
          required: false,
          removable: false,
          value: {
            type: 'integer',
            minimum: 0,
            maximum: 1000000000,
          },
        },
        {
          name: 'after',
          place: 'query',
          member: 'after',
          description:
            'Only what comes behind this key, in the order of the list; not with `offset`.',
          required: false,
          removable: false,
          value: {
            type: 'string',
          },
        },
      ],
      examples: ['flux one.example.com apps'],
      action: {
        kind: 'flux',
        endpoint: null,
        list: 'listFluxSites',
        get: 'getSite',
        key: {
          type: 'string',
        },
        dns: 'dns',
        endpoints: [
          {
            name: 'apps',
            function: 'pollApps',
          },
        ],
      },
    },
    {
      name: 'render',
      summary: 'Print the manifests that a site would get.',
      description:
        "Print the manifests that a site would get. YAML documents, rendered from polls and templates by Flux Operator's own engine; warns of what would not come up. With --inputs no site is needed.",
      arguments: [
        {
          name: 'site',
          description: 'The site: its id or its DNS name.',
          required: false,
          value: {
            type: 'string',
          },
          role: 'cluster',
        },
      ],
      options: [],
      examples: ['render one.example.com'],
      action: {
        kind: 'render',
        get: 'getSite',
        key: {
          type: 'string',
        },
        dns: 'dns',
        endpoints: [
          {
            name: 'apps',
            function: 'pollApps',
          },
        ],
      },
    },
    {
      name: 'completion',
      summary: "Print a shell's completion script.",
      description: "Print a shell's completion script; its first line says how to load it.",
      arguments: [
        {
          name: 'shell',
          description: 'One of bash, zsh, fish.',
          required: true,
          value: {
            type: 'string',
            enum: ['bash', 'zsh', 'fish'],
          },
          role: 'shell',
        },
      ],
      options: [],
      examples: ['completion bash'],
      action: {
        kind: 'completion',
      },
    },
  ],
  kinds: [
    {
      kind: 'apps',
      noun: 'app',
      aliases: ['apps'],
      key: 'id',
      keyValue: {
        type: 'string',
      },
      list: {
        kind: 'list',
        function: 'listApps',
        pages: null,
        columns: ['id', 'url', 'tag', 'needs'],
      },
      get: 'getApp',
      patch: null,
      isCluster: false,
      references: [],
      filters: [
        {
          name: 'needs',
          value: {
            type: 'string',
          },
        },
      ],
      shape: {
        type: 'object',
        members: {
          id: {
            type: 'string',
          },
          url: {
            type: 'string',
          },
          tag: {
            type: 'string',
          },
          needs: {
            type: 'list',
            each: {
              type: 'string',
            },
            default: [],
          },
        },
      },
    },
    {
      kind: 'sites',
      noun: 'site',
      aliases: ['sites'],
      key: 'id',
      keyValue: {
        type: 'string',
      },
      list: {
        kind: 'list',
        function: 'listSites',
        pages: null,
        columns: ['id', 'dns', 'apps'],
      },
      get: 'getSite',
      patch: null,
      isCluster: true,
      references: ['apps'],
      filters: [
        {
          name: 'apps',
          value: {
            type: 'string',
          },
        },
      ],
      shape: {
        type: 'object',
        members: {
          id: {
            type: 'string',
          },
          dns: {
            type: 'string',
          },
          apps: {
            type: 'list',
            each: {
              type: 'object',
              members: {
                id: {
                  type: 'string',
                },
                enabled: {
                  type: 'boolean',
                  default: true,
                },
                tag: {
                  type: 'string',
                },
              },
            },
            default: [],
          },
          overrides: {
            type: 'object',
            each: {
              type: 'object',
              each: {
                type: 'string',
              },
            },
            default: {},
          },
        },
      },
    },
  ],
};
