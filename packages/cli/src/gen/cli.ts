// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CliDescriptor } from '@flux-resourceset/cli-runtime';

export const cli: CliDescriptor = {
  "name": "flux-resourceset-cli",
  "version": "0.1.0",
  "description": "Command-line client of flux-resourceset.",
  "groups": [
    {
      "name": "cluster",
      "aliases": [],
      "description": "The clusters of the fleet, what is assigned to each, and its per-cluster overrides.",
      "groups": [],
      "commands": [
        {
          "name": "list",
          "summary": "List clusters",
          "description": "List clusters. Ordered by id; filtered by DNS name or environment, paged by limit and offset.",
          "arguments": [],
          "options": [
            {
              "name": "cluster-dns",
              "place": "query",
              "member": "cluster_dns",
              "description": "Only the cluster with this DNS name.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 253
              }
            },
            {
              "name": "environment",
              "place": "query",
              "member": "environment",
              "description": "Only clusters of this environment.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "dev",
                  "qa",
                  "uat",
                  "prod"
                ]
              }
            },
            {
              "name": "limit",
              "place": "query",
              "member": "limit",
              "description": "The most documents to return; all when it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10000
              }
            },
            {
              "name": "offset",
              "place": "query",
              "member": "offset",
              "description": "How many documents to skip, in the order of ids.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000
              }
            },
            {
              "name": "platform-components",
              "place": "query",
              "member": "platform_components",
              "description": "Only clusters that refer to this platform component in `platform_components`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              }
            },
            {
              "name": "namespaces",
              "place": "query",
              "member": "namespaces",
              "description": "Only clusters that refer to this namespace in `namespaces`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              }
            },
            {
              "name": "rolebindings",
              "place": "query",
              "member": "rolebindings",
              "description": "Only clusters that refer to this role binding in `rolebindings`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024
              }
            },
            {
              "name": "after",
              "place": "query",
              "member": "after",
              "description": "Only what comes behind this key, in the order of the list; not with `offset`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 63
              }
            }
          ],
          "examples": [
            "cluster list"
          ],
          "action": {
            "kind": "list",
            "function": "listClusters",
            "pages": "iterateClusters",
            "columns": [
              "id",
              "cluster_name",
              "cluster_dns",
              "environment",
              "node_count"
            ]
          }
        },
        {
          "name": "create",
          "summary": "Create a cluster",
          "description": "Create a cluster. Everything that it refers to must exist. Lifts the tombstone of a deleted cluster with the same DNS name.",
          "arguments": [
            {
              "name": "id",
              "description": "Unique id of the cluster; a DNS-1123 label.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "cluster-name",
              "place": "body",
              "member": "cluster_name",
              "description": "Name of the cluster as it reaches templates; a DNS-1123 label.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              }
            },
            {
              "name": "cluster-dns",
              "place": "body",
              "member": "cluster_dns",
              "description": "DNS name under which the cluster polls, in lower case; unique in the fleet.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)*$",
                "maxLength": 253
              }
            },
            {
              "name": "environment",
              "place": "body",
              "member": "environment",
              "description": "Tier of the cluster.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "dev",
                  "qa",
                  "uat",
                  "prod"
                ]
              }
            },
            {
              "name": "node-count",
              "place": "body",
              "member": "node_count",
              "description": "Number of nodes, for provisioning.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 0,
                "maximum": 100000
              }
            },
            {
              "name": "vm-image",
              "place": "body",
              "member": "vm_image",
              "description": "Image that the nodes boot, for provisioning.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 253
              }
            },
            {
              "name": "k0s-version",
              "place": "body",
              "member": "k0s_version",
              "description": "Version of the Kubernetes distribution, for provisioning.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              }
            },
            {
              "name": "platform-components",
              "place": "body",
              "member": "platform_components",
              "description": "Components of the catalogue that run on the cluster, in the order of rollout, with overrides.",
              "required": false,
              "removable": false,
              "value": {
                "type": "literal",
                "holds": "list"
              }
            },
            {
              "name": "namespaces",
              "place": "body",
              "member": "namespaces",
              "description": "Namespaces that exist on the cluster.",
              "required": false,
              "removable": false,
              "value": {
                "type": "literal",
                "holds": "list"
              }
            },
            {
              "name": "rolebindings",
              "place": "body",
              "member": "rolebindings",
              "description": "Cluster role bindings that exist on the cluster.",
              "required": false,
              "removable": false,
              "value": {
                "type": "literal",
                "holds": "list"
              }
            },
            {
              "name": "patches",
              "place": "body",
              "member": "patches",
              "description": "Overrides of component values on this cluster, by component id.",
              "required": false,
              "removable": false,
              "value": {
                "type": "literal",
                "holds": "object"
              }
            }
          ],
          "examples": [
            "cluster create demo-cluster-01 --cluster-name demo-cluster-01 --cluster-dns demo-cluster-01.k8s.example.com --environment dev"
          ],
          "action": {
            "kind": "create",
            "of": "clusters",
            "function": "createCluster",
            "get": "getCluster",
            "key": "id",
            "name": "cluster",
            "columns": [
              "id",
              "cluster_name",
              "cluster_dns",
              "environment",
              "node_count"
            ],
            "assignment": null
          }
        },
        {
          "name": "get",
          "summary": "Get a cluster",
          "description": "Get a cluster. As it is stored now, or as it was at a `revision`.",
          "arguments": [
            {
              "name": "id",
              "description": "The cluster's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "cluster get demo-cluster-01"
          ],
          "action": {
            "kind": "get",
            "function": "getCluster",
            "columns": [
              "id",
              "cluster_name",
              "cluster_dns",
              "environment",
              "node_count"
            ]
          }
        },
        {
          "name": "update",
          "summary": "Patch a cluster",
          "description": "Patch a cluster. A JSON merge patch (RFC 7396) that touches only what it names; null removes.",
          "arguments": [
            {
              "name": "id",
              "description": "The cluster's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "cluster-name",
              "place": "body",
              "member": "cluster_name",
              "description": "Name of the cluster as it reaches templates; a DNS-1123 label.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              }
            },
            {
              "name": "cluster-dns",
              "place": "body",
              "member": "cluster_dns",
              "description": "DNS name under which the cluster polls, in lower case; unique in the fleet.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)*$",
                "maxLength": 253
              }
            },
            {
              "name": "environment",
              "place": "body",
              "member": "environment",
              "description": "Tier of the cluster.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "dev",
                  "qa",
                  "uat",
                  "prod"
                ]
              }
            },
            {
              "name": "node-count",
              "place": "body",
              "member": "node_count",
              "description": "Number of nodes, for provisioning.",
              "required": false,
              "removable": true,
              "value": {
                "type": "integer",
                "minimum": 0,
                "maximum": 100000
              }
            },
            {
              "name": "vm-image",
              "place": "body",
              "member": "vm_image",
              "description": "Image that the nodes boot, for provisioning.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 253
              }
            },
            {
              "name": "k0s-version",
              "place": "body",
              "member": "k0s_version",
              "description": "Version of the Kubernetes distribution, for provisioning.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              }
            },
            {
              "name": "platform-components",
              "place": "body",
              "member": "platform_components",
              "description": "Components of the catalogue that run on the cluster, in the order of rollout, with overrides.",
              "required": false,
              "removable": true,
              "value": {
                "type": "literal",
                "holds": "list"
              }
            },
            {
              "name": "namespaces",
              "place": "body",
              "member": "namespaces",
              "description": "Namespaces that exist on the cluster.",
              "required": false,
              "removable": true,
              "value": {
                "type": "literal",
                "holds": "list"
              }
            },
            {
              "name": "rolebindings",
              "place": "body",
              "member": "rolebindings",
              "description": "Cluster role bindings that exist on the cluster.",
              "required": false,
              "removable": true,
              "value": {
                "type": "literal",
                "holds": "list"
              }
            },
            {
              "name": "patches",
              "place": "body",
              "member": "patches",
              "description": "Overrides of component values on this cluster, by component id.",
              "required": false,
              "removable": true,
              "value": {
                "type": "literal",
                "holds": "object"
              }
            }
          ],
          "examples": [
            "cluster update demo-cluster-01 --cluster-name demo-cluster-01"
          ],
          "action": {
            "kind": "update",
            "function": "patchCluster",
            "key": "id",
            "columns": [
              "id",
              "cluster_name",
              "cluster_dns",
              "environment",
              "node_count"
            ]
          }
        },
        {
          "name": "delete",
          "summary": "Delete a cluster",
          "description": "Delete a cluster. Its polls answer an empty list of inputs from then on, so that Flux removes what it manages there.",
          "arguments": [
            {
              "name": "id",
              "description": "The cluster's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "cluster delete demo-cluster-01"
          ],
          "action": {
            "kind": "delete",
            "function": "deleteCluster",
            "columns": [
              "id",
              "cluster_name",
              "cluster_dns",
              "environment",
              "node_count"
            ]
          }
        },
        {
          "name": "status",
          "summary": "Show when each cluster was last seen, and what it has.",
          "description": "Show when each cluster was last seen, and what it has. Of each endpoint: current, behind, failed or never. With --output wide also where it polls from and digests of what it was given.",
          "arguments": [],
          "options": [
            {
              "name": "stale-for",
              "place": "query",
              "member": "stale_for",
              "description": "Only what has not polled for so long: a number and s, m, h or d.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[0-9]{1,6}[smhd]$"
              }
            },
            {
              "name": "behind",
              "place": "query",
              "member": "behind",
              "description": "Only what has not got all that its polls get now, or only what has.",
              "required": false,
              "removable": false,
              "value": {
                "type": "boolean"
              }
            },
            {
              "name": "environment",
              "place": "query",
              "member": "environment",
              "description": "Only clusters of this environment.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "dev",
                  "qa",
                  "uat",
                  "prod"
                ]
              }
            },
            {
              "name": "limit",
              "place": "query",
              "member": "limit",
              "description": "The most to return; all when it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10000
              }
            },
            {
              "name": "offset",
              "place": "query",
              "member": "offset",
              "description": "How many to skip, in the order of the list.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000
              }
            },
            {
              "name": "after",
              "place": "query",
              "member": "after",
              "description": "Only what comes behind this key, in the order of the list; not with `offset`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 63
              }
            }
          ],
          "examples": [
            "cluster status --stale-for 1h"
          ],
          "action": {
            "kind": "status",
            "function": "listFleetStatus",
            "pages": "iterateFleetStatus",
            "hasEnvironment": true,
            "endpoints": [
              "namespaces",
              "platform-components",
              "rolebindings"
            ]
          }
        }
      ]
    },
    {
      "name": "namespace",
      "aliases": [],
      "description": "Namespaces, with the labels and annotations they have on every cluster that is given them.",
      "groups": [],
      "commands": [
        {
          "name": "list",
          "summary": "List namespaces",
          "description": "List namespaces. Ordered by id; paged by limit and offset.",
          "arguments": [],
          "options": [
            {
              "name": "limit",
              "place": "query",
              "member": "limit",
              "description": "The most documents to return; all when it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10000
              }
            },
            {
              "name": "offset",
              "place": "query",
              "member": "offset",
              "description": "How many documents to skip, in the order of ids.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000
              }
            },
            {
              "name": "after",
              "place": "query",
              "member": "after",
              "description": "Only what comes behind this key, in the order of the list; not with `offset`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 63
              }
            }
          ],
          "examples": [
            "namespace list"
          ],
          "action": {
            "kind": "list",
            "function": "listNamespaces",
            "pages": "iterateNamespaces",
            "columns": [
              "id",
              "labels",
              "annotations"
            ]
          }
        },
        {
          "name": "create",
          "summary": "Create a namespace definition",
          "description": "Create a namespace definition. Its id must be free.",
          "arguments": [
            {
              "name": "id",
              "description": "Name of the namespace; a DNS-1123 label.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63,
                "rules": [
                  "unreserved-namespace"
                ]
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "label",
              "place": "body",
              "member": "labels",
              "description": "Labels of the namespace, in Kubernetes' syntax.",
              "required": false,
              "removable": false,
              "value": {
                "type": "map",
                "keys": {
                  "type": "string",
                  "pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
                  "maxLength": 317
                },
                "values": {
                  "type": "string",
                  "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$",
                  "maxLength": 63
                },
                "rules": [
                  "kubernetes-labels",
                  "kubernetes-pod-security-labels",
                  "unmanaged-labels"
                ]
              }
            },
            {
              "name": "annotation",
              "place": "body",
              "member": "annotations",
              "description": "Annotations of the namespace; keys in Kubernetes' syntax, values any text.",
              "required": false,
              "removable": false,
              "value": {
                "type": "map",
                "keys": {
                  "type": "string",
                  "pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
                  "maxLength": 317
                },
                "values": {
                  "type": "string",
                  "maxLength": 65536,
                  "rules": [
                    "yaml-text"
                  ]
                },
                "rules": [
                  "kubernetes-annotations",
                  "unmanaged-annotations"
                ]
              }
            }
          ],
          "examples": [
            "namespace create podinfo --label team=platform --annotation owner=platform",
            "namespace create podinfo --label team=platform --annotation owner=platform --cluster demo-cluster-01"
          ],
          "action": {
            "kind": "create",
            "of": "namespaces",
            "function": "createNamespace",
            "get": "getNamespace",
            "key": "id",
            "name": "namespace",
            "columns": [
              "id",
              "labels",
              "annotations"
            ],
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "namespaces",
              "label": "namespace",
              "put": "updateClusterNamespace",
              "patch": "patchClusterNamespace",
              "delete": "deleteClusterNamespace"
            }
          }
        },
        {
          "name": "get",
          "summary": "Get a namespace",
          "description": "Get a namespace. As it is stored now, or as it was at a `revision`.",
          "arguments": [
            {
              "name": "id",
              "description": "The namespace's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "namespace get podinfo"
          ],
          "action": {
            "kind": "get",
            "function": "getNamespace",
            "columns": [
              "id",
              "labels",
              "annotations"
            ]
          }
        },
        {
          "name": "update",
          "summary": "Patch a namespace",
          "description": "Patch a namespace. A JSON merge patch (RFC 7396) that touches only what it names; null removes.",
          "arguments": [
            {
              "name": "id",
              "description": "The namespace's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "label",
              "place": "body",
              "member": "labels",
              "description": "Labels of the namespace, in Kubernetes' syntax.",
              "required": false,
              "removable": true,
              "negated": "labels",
              "value": {
                "type": "map",
                "keys": {
                  "type": "string",
                  "pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
                  "maxLength": 317
                },
                "values": {
                  "type": "string",
                  "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$",
                  "maxLength": 63
                },
                "rules": [
                  "kubernetes-labels",
                  "kubernetes-pod-security-labels",
                  "unmanaged-labels"
                ],
                "removes": true
              }
            },
            {
              "name": "annotation",
              "place": "body",
              "member": "annotations",
              "description": "Annotations of the namespace; keys in Kubernetes' syntax, values any text.",
              "required": false,
              "removable": true,
              "negated": "annotations",
              "value": {
                "type": "map",
                "keys": {
                  "type": "string",
                  "pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
                  "maxLength": 317
                },
                "values": {
                  "type": "string",
                  "maxLength": 65536,
                  "rules": [
                    "yaml-text"
                  ]
                },
                "rules": [
                  "kubernetes-annotations",
                  "unmanaged-annotations"
                ],
                "removes": true
              }
            }
          ],
          "examples": [
            "namespace update podinfo --label team=platform"
          ],
          "action": {
            "kind": "update",
            "function": "patchNamespace",
            "key": "id",
            "columns": [
              "id",
              "labels",
              "annotations"
            ]
          }
        },
        {
          "name": "delete",
          "summary": "Delete a namespace definition",
          "description": "Delete a namespace definition. Refused while a cluster refers to it.",
          "arguments": [
            {
              "name": "id",
              "description": "The namespace's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "namespace delete podinfo"
          ],
          "action": {
            "kind": "delete",
            "function": "deleteNamespace",
            "columns": [
              "id",
              "labels",
              "annotations"
            ]
          }
        },
        {
          "name": "assign",
          "summary": "Assign a namespace to a cluster.",
          "description": "Assign a namespace to a cluster. What is assigned already gets the overrides that are given.",
          "arguments": [
            {
              "name": "id",
              "description": "The namespace's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "namespace assign podinfo --cluster demo-cluster-01"
          ],
          "action": {
            "kind": "assign",
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "namespaces",
              "label": "namespace",
              "put": "updateClusterNamespace",
              "patch": "patchClusterNamespace",
              "delete": "deleteClusterNamespace"
            }
          }
        },
        {
          "name": "unassign",
          "summary": "Unassign a namespace from a cluster.",
          "description": "Unassign a namespace from a cluster.",
          "arguments": [
            {
              "name": "id",
              "description": "The namespace's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "namespace unassign podinfo --cluster demo-cluster-01"
          ],
          "action": {
            "kind": "unassign",
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "namespaces",
              "label": "namespace",
              "put": "updateClusterNamespace",
              "patch": "patchClusterNamespace",
              "delete": "deleteClusterNamespace"
            }
          }
        },
        {
          "name": "label",
          "summary": "Set and take away single labels of a namespace.",
          "description": "Set and take away single labels of a namespace. KEY=VALUE sets one, KEY- takes one away, and all others stay. What has another value already is an error without --overwrite.",
          "arguments": [
            {
              "name": "id",
              "description": "The namespace's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            },
            {
              "name": "entries",
              "description": "KEY=VALUE or KEY-.",
              "required": true,
              "repeated": true,
              "value": {
                "type": "string"
              },
              "role": "entry"
            }
          ],
          "options": [],
          "examples": [
            "namespace label podinfo team=platform"
          ],
          "action": {
            "kind": "entries",
            "get": "getNamespace",
            "patch": "patchNamespace",
            "member": "labels",
            "entry": "label",
            "map": {
              "type": "map",
              "keys": {
                "type": "string",
                "pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
                "maxLength": 317
              },
              "values": {
                "type": "string",
                "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$",
                "maxLength": 63
              },
              "rules": [
                "kubernetes-labels",
                "kubernetes-pod-security-labels",
                "unmanaged-labels"
              ],
              "removes": true
            },
            "columns": [
              "id",
              "labels",
              "annotations"
            ]
          }
        },
        {
          "name": "annotation",
          "summary": "Set and take away single annotations of a namespace.",
          "description": "Set and take away single annotations of a namespace. KEY=VALUE sets one, KEY- takes one away, and all others stay. What has another value already is an error without --overwrite.",
          "arguments": [
            {
              "name": "id",
              "description": "The namespace's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            },
            {
              "name": "entries",
              "description": "KEY=VALUE or KEY-.",
              "required": true,
              "repeated": true,
              "value": {
                "type": "string"
              },
              "role": "entry"
            }
          ],
          "options": [],
          "examples": [
            "namespace annotation podinfo owner=platform"
          ],
          "action": {
            "kind": "entries",
            "get": "getNamespace",
            "patch": "patchNamespace",
            "member": "annotations",
            "entry": "annotation",
            "map": {
              "type": "map",
              "keys": {
                "type": "string",
                "pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
                "maxLength": 317
              },
              "values": {
                "type": "string",
                "maxLength": 65536,
                "rules": [
                  "yaml-text"
                ]
              },
              "rules": [
                "kubernetes-annotations",
                "unmanaged-annotations"
              ],
              "removes": true
            },
            "columns": [
              "id",
              "labels",
              "annotations"
            ]
          }
        },
        {
          "name": "clusters",
          "summary": "List clusters that refer to a namespace.",
          "description": "List clusters that refer to a namespace. In their `namespaces`; nothing for what nobody refers to.",
          "arguments": [
            {
              "name": "id",
              "description": "The namespace's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "cluster-dns",
              "place": "query",
              "member": "cluster_dns",
              "description": "Only the cluster with this DNS name.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 253
              }
            },
            {
              "name": "environment",
              "place": "query",
              "member": "environment",
              "description": "Only clusters of this environment.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "dev",
                  "qa",
                  "uat",
                  "prod"
                ]
              }
            },
            {
              "name": "limit",
              "place": "query",
              "member": "limit",
              "description": "The most documents to return; all when it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10000
              }
            },
            {
              "name": "offset",
              "place": "query",
              "member": "offset",
              "description": "How many documents to skip, in the order of ids.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000
              }
            },
            {
              "name": "platform-components",
              "place": "query",
              "member": "platform_components",
              "description": "Only clusters that refer to this platform component in `platform_components`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              }
            },
            {
              "name": "rolebindings",
              "place": "query",
              "member": "rolebindings",
              "description": "Only clusters that refer to this role binding in `rolebindings`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024
              }
            },
            {
              "name": "after",
              "place": "query",
              "member": "after",
              "description": "Only what comes behind this key, in the order of the list; not with `offset`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 63
              }
            }
          ],
          "examples": [
            "namespace clusters podinfo"
          ],
          "action": {
            "kind": "list",
            "function": "listClusters",
            "pages": "iterateClusters",
            "columns": [
              "id",
              "cluster_name",
              "cluster_dns",
              "environment",
              "node_count"
            ],
            "by": {
              "parameter": "namespaces",
              "noun": "cluster"
            }
          }
        }
      ]
    },
    {
      "name": "component",
      "aliases": [],
      "description": "The catalogue of components, with the defaults that every cluster inherits.",
      "groups": [],
      "commands": [
        {
          "name": "list",
          "summary": "List platform components",
          "description": "List platform components. Ordered by id; filtered by version, paged by limit and offset.",
          "arguments": [],
          "options": [
            {
              "name": "component-version",
              "place": "query",
              "member": "component_version",
              "description": "Only components of this version.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              }
            },
            {
              "name": "limit",
              "place": "query",
              "member": "limit",
              "description": "The most documents to return; all when it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10000
              }
            },
            {
              "name": "offset",
              "place": "query",
              "member": "offset",
              "description": "How many documents to skip, in the order of ids.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000
              }
            },
            {
              "name": "depends-on",
              "place": "query",
              "member": "depends_on",
              "description": "Only platform components that refer to this platform component in `depends_on`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              }
            },
            {
              "name": "after",
              "place": "query",
              "member": "after",
              "description": "Only what comes behind this key, in the order of the list; not with `offset`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 53
              }
            }
          ],
          "examples": [
            "component list"
          ],
          "action": {
            "kind": "list",
            "function": "listPlatformComponents",
            "pages": "iteratePlatformComponents",
            "columns": [
              "id",
              "component_path",
              "component_version",
              "cluster_env_enabled",
              "oci_url"
            ]
          }
        },
        {
          "name": "create",
          "summary": "Create a platform component in the catalogue",
          "description": "Create a platform component in the catalogue. Its id must be free.",
          "arguments": [
            {
              "name": "id",
              "description": "Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "component-path",
              "place": "body",
              "member": "component_path",
              "description": "Name of the chart in its repository, or path within the OCI artifact.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$",
                "maxLength": 253
              }
            },
            {
              "name": "component-version",
              "place": "body",
              "member": "component_version",
              "description": "Version of the chart, or a range; \"latest\" pins none.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "helm-chart-version"
                ]
              }
            },
            {
              "name": "cluster-env-enabled",
              "place": "body",
              "member": "cluster_env_enabled",
              "description": "Whether templates append the cluster's environment to the path.",
              "required": false,
              "removable": false,
              "value": {
                "type": "boolean"
              }
            },
            {
              "name": "oci-url",
              "place": "body",
              "member": "oci_url",
              "description": "URL of the chart repository or the OCI artifact.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^(oci|https?)://[!-~]+$",
                "maxLength": 2048,
                "rules": [
                  "flux-source-url"
                ]
              }
            },
            {
              "name": "oci-tag",
              "place": "body",
              "member": "oci_tag",
              "description": "Tag of the OCI artifact; oci_digest or oci_semver stand over it.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$",
                "maxLength": 128
              }
            },
            {
              "name": "oci-digest",
              "place": "body",
              "member": "oci_digest",
              "description": "Digest that the OCI artifact is pinned to.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^sha256:[0-9a-f]{64}$",
                "maxLength": 71,
                "rules": [
                  "oci-digest"
                ]
              }
            },
            {
              "name": "oci-semver",
              "place": "body",
              "member": "oci_semver",
              "description": "Range of versions that the OCI artifact follows.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "semver-range"
                ]
              }
            },
            {
              "name": "delivery",
              "place": "body",
              "member": "delivery",
              "description": "What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "chart",
                  "manifests"
                ]
              }
            },
            {
              "name": "secret-ref",
              "place": "body",
              "member": "secret_ref",
              "description": "Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$",
                "maxLength": 253,
                "rules": [
                  "kubernetes-object-name"
                ]
              }
            },
            {
              "name": "component-timeout",
              "place": "body",
              "member": "timeout",
              "description": "How long Flux waits for the component to become healthy; 5m where it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$",
                "maxLength": 32
              }
            },
            {
              "name": "crds",
              "place": "body",
              "member": "crds",
              "description": "What becomes of the chart's custom resource definitions; CreateReplace where it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "Skip",
                  "Create",
                  "CreateReplace"
                ]
              }
            },
            {
              "name": "drift",
              "place": "body",
              "member": "drift",
              "description": "Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "enabled",
                  "warn",
                  "disabled"
                ]
              }
            },
            {
              "name": "depends-on",
              "place": "body",
              "member": "depends_on",
              "description": "Components that must be healthy before this one is installed.",
              "required": false,
              "removable": false,
              "value": {
                "type": "list",
                "items": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                  "maxLength": 53
                }
              }
            },
            {
              "name": "enabled",
              "place": "reference",
              "member": "enabled",
              "description": "Whether the component runs; false removes it from the cluster but keeps its overrides.",
              "required": false,
              "removable": false,
              "value": {
                "type": "boolean"
              }
            },
            {
              "name": "cluster-oci-tag",
              "place": "reference",
              "member": "oci_tag",
              "description": "Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$",
                "maxLength": 128
              }
            },
            {
              "name": "cluster-oci-digest",
              "place": "reference",
              "member": "oci_digest",
              "description": "Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^sha256:[0-9a-f]{64}$",
                "maxLength": 71,
                "rules": [
                  "oci-digest"
                ]
              }
            },
            {
              "name": "cluster-oci-semver",
              "place": "reference",
              "member": "oci_semver",
              "description": "Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "semver-range"
                ]
              }
            },
            {
              "name": "cluster-component-version",
              "place": "reference",
              "member": "component_version",
              "description": "Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "helm-chart-version"
                ]
              }
            },
            {
              "name": "cluster-component-path",
              "place": "reference",
              "member": "component_path",
              "description": "Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$",
                "maxLength": 253
              }
            }
          ],
          "examples": [
            "component create podinfo --component-path podinfo --component-version latest --oci-url https://stefanprodan.github.io/podinfo --oci-tag latest",
            "component create podinfo --component-path podinfo --component-version latest --oci-url https://stefanprodan.github.io/podinfo --oci-tag latest --cluster demo-cluster-01"
          ],
          "action": {
            "kind": "create",
            "of": "platform_components",
            "function": "createPlatformComponent",
            "get": "getPlatformComponent",
            "key": "id",
            "name": "component",
            "columns": [
              "id",
              "component_path",
              "component_version",
              "cluster_env_enabled",
              "oci_url"
            ],
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "platform_components",
              "label": "platform component",
              "put": "updateClusterPlatformComponent",
              "patch": "patchClusterPlatformComponent",
              "delete": "deleteClusterPlatformComponent"
            }
          }
        },
        {
          "name": "get",
          "summary": "Get a platform component",
          "description": "Get a platform component. As it is stored now, or as it was at a `revision`.",
          "arguments": [
            {
              "name": "id",
              "description": "The component's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "component get podinfo"
          ],
          "action": {
            "kind": "get",
            "function": "getPlatformComponent",
            "columns": [
              "id",
              "component_path",
              "component_version",
              "cluster_env_enabled",
              "oci_url"
            ]
          }
        },
        {
          "name": "update",
          "summary": "Patch a platform component",
          "description": "Patch a platform component. A JSON merge patch (RFC 7396) that touches only what it names; null removes.",
          "arguments": [
            {
              "name": "id",
              "description": "The component's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "component-path",
              "place": "body",
              "member": "component_path",
              "description": "Name of the chart in its repository, or path within the OCI artifact.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$",
                "maxLength": 253
              }
            },
            {
              "name": "component-version",
              "place": "body",
              "member": "component_version",
              "description": "Version of the chart, or a range; \"latest\" pins none.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "helm-chart-version"
                ]
              }
            },
            {
              "name": "cluster-env-enabled",
              "place": "body",
              "member": "cluster_env_enabled",
              "description": "Whether templates append the cluster's environment to the path.",
              "required": false,
              "removable": true,
              "value": {
                "type": "boolean"
              }
            },
            {
              "name": "oci-url",
              "place": "body",
              "member": "oci_url",
              "description": "URL of the chart repository or the OCI artifact.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^(oci|https?)://[!-~]+$",
                "maxLength": 2048,
                "rules": [
                  "flux-source-url"
                ]
              }
            },
            {
              "name": "oci-tag",
              "place": "body",
              "member": "oci_tag",
              "description": "Tag of the OCI artifact; oci_digest or oci_semver stand over it.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$",
                "maxLength": 128
              }
            },
            {
              "name": "oci-digest",
              "place": "body",
              "member": "oci_digest",
              "description": "Digest that the OCI artifact is pinned to.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "pattern": "^sha256:[0-9a-f]{64}$",
                "maxLength": 71,
                "rules": [
                  "oci-digest"
                ]
              }
            },
            {
              "name": "oci-semver",
              "place": "body",
              "member": "oci_semver",
              "description": "Range of versions that the OCI artifact follows.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "semver-range"
                ]
              }
            },
            {
              "name": "delivery",
              "place": "body",
              "member": "delivery",
              "description": "What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "enum": [
                  "chart",
                  "manifests"
                ]
              }
            },
            {
              "name": "secret-ref",
              "place": "body",
              "member": "secret_ref",
              "description": "Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$",
                "maxLength": 253,
                "rules": [
                  "kubernetes-object-name"
                ]
              }
            },
            {
              "name": "component-timeout",
              "place": "body",
              "member": "timeout",
              "description": "How long Flux waits for the component to become healthy; 5m where it is absent.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$",
                "maxLength": 32
              }
            },
            {
              "name": "crds",
              "place": "body",
              "member": "crds",
              "description": "What becomes of the chart's custom resource definitions; CreateReplace where it is absent.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "enum": [
                  "Skip",
                  "Create",
                  "CreateReplace"
                ]
              }
            },
            {
              "name": "drift",
              "place": "body",
              "member": "drift",
              "description": "Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "enum": [
                  "enabled",
                  "warn",
                  "disabled"
                ]
              }
            },
            {
              "name": "depends-on",
              "place": "body",
              "member": "depends_on",
              "description": "Components that must be healthy before this one is installed.",
              "required": false,
              "removable": true,
              "value": {
                "type": "list",
                "items": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                  "maxLength": 53
                }
              }
            }
          ],
          "examples": [
            "component update podinfo --component-path podinfo"
          ],
          "action": {
            "kind": "update",
            "function": "patchPlatformComponent",
            "key": "id",
            "columns": [
              "id",
              "component_path",
              "component_version",
              "cluster_env_enabled",
              "oci_url"
            ]
          }
        },
        {
          "name": "delete",
          "summary": "Delete a platform component",
          "description": "Delete a platform component. Refused while a cluster or another component refers to it.",
          "arguments": [
            {
              "name": "id",
              "description": "The component's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "component delete podinfo"
          ],
          "action": {
            "kind": "delete",
            "function": "deletePlatformComponent",
            "columns": [
              "id",
              "component_path",
              "component_version",
              "cluster_env_enabled",
              "oci_url"
            ]
          }
        },
        {
          "name": "assign",
          "summary": "Assign a platform component to a cluster.",
          "description": "Assign a platform component to a cluster. What is assigned already gets the overrides that are given.",
          "arguments": [
            {
              "name": "id",
              "description": "The component's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "enabled",
              "place": "reference",
              "member": "enabled",
              "description": "Whether the component runs; false removes it from the cluster but keeps its overrides.",
              "required": false,
              "removable": false,
              "value": {
                "type": "boolean"
              }
            },
            {
              "name": "cluster-oci-tag",
              "place": "reference",
              "member": "oci_tag",
              "description": "Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$",
                "maxLength": 128
              }
            },
            {
              "name": "cluster-oci-digest",
              "place": "reference",
              "member": "oci_digest",
              "description": "Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "pattern": "^sha256:[0-9a-f]{64}$",
                "maxLength": 71,
                "rules": [
                  "oci-digest"
                ]
              }
            },
            {
              "name": "cluster-oci-semver",
              "place": "reference",
              "member": "oci_semver",
              "description": "Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "semver-range"
                ]
              }
            },
            {
              "name": "cluster-component-version",
              "place": "reference",
              "member": "component_version",
              "description": "Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "helm-chart-version"
                ]
              }
            },
            {
              "name": "cluster-component-path",
              "place": "reference",
              "member": "component_path",
              "description": "Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.",
              "required": false,
              "removable": true,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$",
                "maxLength": 253
              }
            }
          ],
          "examples": [
            "component assign podinfo --cluster demo-cluster-01"
          ],
          "action": {
            "kind": "assign",
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "platform_components",
              "label": "platform component",
              "put": "updateClusterPlatformComponent",
              "patch": "patchClusterPlatformComponent",
              "delete": "deleteClusterPlatformComponent"
            }
          }
        },
        {
          "name": "unassign",
          "summary": "Unassign a platform component from a cluster.",
          "description": "Unassign a platform component from a cluster. The cluster's patches of it go with it.",
          "arguments": [
            {
              "name": "id",
              "description": "The component's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "component unassign podinfo --cluster demo-cluster-01"
          ],
          "action": {
            "kind": "unassign",
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "platform_components",
              "label": "platform component",
              "put": "updateClusterPlatformComponent",
              "patch": "patchClusterPlatformComponent",
              "delete": "deleteClusterPlatformComponent"
            }
          }
        },
        {
          "name": "patch",
          "summary": "Patch values of a platform component on a cluster.",
          "description": "Patch values of a platform component on a cluster. Values that are not named stay as they are.",
          "arguments": [
            {
              "name": "id",
              "description": "The component's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "component patch podinfo --cluster demo-cluster-01 --set replicaCount=3"
          ],
          "action": {
            "kind": "patch",
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "platform_components",
              "label": "platform component",
              "put": "updateClusterPlatformComponent",
              "patch": "patchClusterPlatformComponent",
              "delete": "deleteClusterPlatformComponent"
            },
            "patches": {
              "member": "patches",
              "keys": {
                "type": "string",
                "pattern": "^([-a-zA-Z0-9_.\\\\/]|\\[[0-9]{1,5}\\])+$",
                "maxLength": 250
              },
              "values": {
                "type": "string",
                "maxLength": 65536,
                "rules": [
                  "yaml-text"
                ]
              },
              "text": "text",
              "rules": [
                "helm-values"
              ]
            }
          }
        },
        {
          "name": "clusters",
          "summary": "List clusters that refer to a platform component.",
          "description": "List clusters that refer to a platform component. In their `platform_components`; nothing for what nobody refers to.",
          "arguments": [
            {
              "name": "id",
              "description": "The component's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "cluster-dns",
              "place": "query",
              "member": "cluster_dns",
              "description": "Only the cluster with this DNS name.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 253
              }
            },
            {
              "name": "environment",
              "place": "query",
              "member": "environment",
              "description": "Only clusters of this environment.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "dev",
                  "qa",
                  "uat",
                  "prod"
                ]
              }
            },
            {
              "name": "limit",
              "place": "query",
              "member": "limit",
              "description": "The most documents to return; all when it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10000
              }
            },
            {
              "name": "offset",
              "place": "query",
              "member": "offset",
              "description": "How many documents to skip, in the order of ids.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000
              }
            },
            {
              "name": "namespaces",
              "place": "query",
              "member": "namespaces",
              "description": "Only clusters that refer to this namespace in `namespaces`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              }
            },
            {
              "name": "rolebindings",
              "place": "query",
              "member": "rolebindings",
              "description": "Only clusters that refer to this role binding in `rolebindings`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024
              }
            },
            {
              "name": "after",
              "place": "query",
              "member": "after",
              "description": "Only what comes behind this key, in the order of the list; not with `offset`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 63
              }
            }
          ],
          "examples": [
            "component clusters podinfo"
          ],
          "action": {
            "kind": "list",
            "function": "listClusters",
            "pages": "iterateClusters",
            "columns": [
              "id",
              "cluster_name",
              "cluster_dns",
              "environment",
              "node_count"
            ],
            "by": {
              "parameter": "platform_components",
              "noun": "cluster"
            }
          }
        },
        {
          "name": "platform-components",
          "summary": "List platform components that refer to a platform component.",
          "description": "List platform components that refer to a platform component. In their `depends_on`; nothing for what nobody refers to.",
          "arguments": [
            {
              "name": "id",
              "description": "The component's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "component-version",
              "place": "query",
              "member": "component_version",
              "description": "Only components of this version.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128
              }
            },
            {
              "name": "limit",
              "place": "query",
              "member": "limit",
              "description": "The most documents to return; all when it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10000
              }
            },
            {
              "name": "offset",
              "place": "query",
              "member": "offset",
              "description": "How many documents to skip, in the order of ids.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000
              }
            },
            {
              "name": "after",
              "place": "query",
              "member": "after",
              "description": "Only what comes behind this key, in the order of the list; not with `offset`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 53
              }
            }
          ],
          "examples": [
            "component platform-components podinfo"
          ],
          "action": {
            "kind": "list",
            "function": "listPlatformComponents",
            "pages": "iteratePlatformComponents",
            "columns": [
              "id",
              "component_path",
              "component_version",
              "cluster_env_enabled",
              "oci_url"
            ],
            "by": {
              "parameter": "depends_on",
              "noun": "component"
            }
          }
        }
      ]
    },
    {
      "name": "rolebinding",
      "aliases": [],
      "description": "Bindings of a cluster role to users, groups and service accounts.",
      "groups": [],
      "commands": [
        {
          "name": "list",
          "summary": "List role bindings",
          "description": "List role bindings. Ordered by id; paged by limit and offset.",
          "arguments": [],
          "options": [
            {
              "name": "limit",
              "place": "query",
              "member": "limit",
              "description": "The most documents to return; all when it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10000
              }
            },
            {
              "name": "offset",
              "place": "query",
              "member": "offset",
              "description": "How many documents to skip, in the order of ids.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000
              }
            },
            {
              "name": "after",
              "place": "query",
              "member": "after",
              "description": "Only what comes behind this key, in the order of the list; not with `offset`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "minLength": 1,
                "maxLength": 1024
              }
            }
          ],
          "examples": [
            "rolebinding list"
          ],
          "action": {
            "kind": "list",
            "function": "listRolebindings",
            "pages": "iterateRolebindings",
            "columns": [
              "id",
              "role",
              "subjects"
            ]
          }
        },
        {
          "name": "create",
          "summary": "Create a role binding definition",
          "description": "Create a role binding definition. Its id must be free.",
          "arguments": [
            {
              "name": "id",
              "description": "Name of the ClusterRoleBinding, as RBAC takes names.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024,
                "rules": [
                  "kubernetes-rbac-name",
                  "line-of-text",
                  "unreserved-cluster-role-binding"
                ]
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "role",
              "place": "body",
              "member": "role",
              "description": "Name of the ClusterRole that is bound.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024,
                "rules": [
                  "kubernetes-rbac-name",
                  "line-of-text"
                ]
              }
            },
            {
              "name": "subjects",
              "place": "body",
              "member": "subjects",
              "description": "Who gets the role.",
              "required": true,
              "removable": false,
              "value": {
                "type": "literal",
                "holds": "list"
              }
            }
          ],
          "examples": [
            "rolebinding create platform-admins --role cluster-admin --subjects '[{\"kind\":\"Group\",\"name\":\"platform-team\",\"apiGroup\":\"rbac.authorization.k8s.io\"}]'",
            "rolebinding create platform-admins --role cluster-admin --subjects '[{\"kind\":\"Group\",\"name\":\"platform-team\",\"apiGroup\":\"rbac.authorization.k8s.io\"}]' --cluster demo-cluster-01"
          ],
          "action": {
            "kind": "create",
            "of": "rolebindings",
            "function": "createRolebinding",
            "get": "getRolebinding",
            "key": "id",
            "name": "rolebinding",
            "columns": [
              "id",
              "role",
              "subjects"
            ],
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "rolebindings",
              "label": "role binding",
              "put": "updateClusterRolebinding",
              "patch": "patchClusterRolebinding",
              "delete": "deleteClusterRolebinding"
            }
          }
        },
        {
          "name": "get",
          "summary": "Get a role binding",
          "description": "Get a role binding. As it is stored now, or as it was at a `revision`.",
          "arguments": [
            {
              "name": "id",
              "description": "The role binding's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "rolebinding get platform-admins"
          ],
          "action": {
            "kind": "get",
            "function": "getRolebinding",
            "columns": [
              "id",
              "role",
              "subjects"
            ]
          }
        },
        {
          "name": "update",
          "summary": "Patch a role binding",
          "description": "Patch a role binding. A JSON merge patch (RFC 7396) that touches only what it names; null removes.",
          "arguments": [
            {
              "name": "id",
              "description": "The role binding's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "role",
              "place": "body",
              "member": "role",
              "description": "Name of the ClusterRole that is bound.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024,
                "rules": [
                  "kubernetes-rbac-name",
                  "line-of-text"
                ]
              }
            },
            {
              "name": "subjects",
              "place": "body",
              "member": "subjects",
              "description": "Who gets the role.",
              "required": false,
              "removable": false,
              "value": {
                "type": "literal",
                "holds": "list"
              }
            }
          ],
          "examples": [
            "rolebinding update platform-admins --role cluster-admin"
          ],
          "action": {
            "kind": "update",
            "function": "patchRolebinding",
            "key": "id",
            "columns": [
              "id",
              "role",
              "subjects"
            ]
          }
        },
        {
          "name": "delete",
          "summary": "Delete a role binding definition",
          "description": "Delete a role binding definition. Refused while a cluster refers to it.",
          "arguments": [
            {
              "name": "id",
              "description": "The role binding's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "rolebinding delete platform-admins"
          ],
          "action": {
            "kind": "delete",
            "function": "deleteRolebinding",
            "columns": [
              "id",
              "role",
              "subjects"
            ]
          }
        },
        {
          "name": "assign",
          "summary": "Assign a role binding to a cluster.",
          "description": "Assign a role binding to a cluster. What is assigned already gets the overrides that are given.",
          "arguments": [
            {
              "name": "id",
              "description": "The role binding's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "rolebinding assign platform-admins --cluster demo-cluster-01"
          ],
          "action": {
            "kind": "assign",
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "rolebindings",
              "label": "role binding",
              "put": "updateClusterRolebinding",
              "patch": "patchClusterRolebinding",
              "delete": "deleteClusterRolebinding"
            }
          }
        },
        {
          "name": "unassign",
          "summary": "Unassign a role binding from a cluster.",
          "description": "Unassign a role binding from a cluster.",
          "arguments": [
            {
              "name": "id",
              "description": "The role binding's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "rolebinding unassign platform-admins --cluster demo-cluster-01"
          ],
          "action": {
            "kind": "unassign",
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "rolebindings",
              "label": "role binding",
              "put": "updateClusterRolebinding",
              "patch": "patchClusterRolebinding",
              "delete": "deleteClusterRolebinding"
            }
          }
        },
        {
          "name": "clusters",
          "summary": "List clusters that refer to a role binding.",
          "description": "List clusters that refer to a role binding. In their `rolebindings`; nothing for what nobody refers to.",
          "arguments": [
            {
              "name": "id",
              "description": "The role binding's id, which is its name on the cluster.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "cluster-dns",
              "place": "query",
              "member": "cluster_dns",
              "description": "Only the cluster with this DNS name.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 253
              }
            },
            {
              "name": "environment",
              "place": "query",
              "member": "environment",
              "description": "Only clusters of this environment.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "dev",
                  "qa",
                  "uat",
                  "prod"
                ]
              }
            },
            {
              "name": "limit",
              "place": "query",
              "member": "limit",
              "description": "The most documents to return; all when it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10000
              }
            },
            {
              "name": "offset",
              "place": "query",
              "member": "offset",
              "description": "How many documents to skip, in the order of ids.",
              "required": false,
              "removable": false,
              "value": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000
              }
            },
            {
              "name": "platform-components",
              "place": "query",
              "member": "platform_components",
              "description": "Only clusters that refer to this platform component in `platform_components`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              }
            },
            {
              "name": "namespaces",
              "place": "query",
              "member": "namespaces",
              "description": "Only clusters that refer to this namespace in `namespaces`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              }
            },
            {
              "name": "after",
              "place": "query",
              "member": "after",
              "description": "Only what comes behind this key, in the order of the list; not with `offset`.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 63
              }
            }
          ],
          "examples": [
            "rolebinding clusters platform-admins"
          ],
          "action": {
            "kind": "list",
            "function": "listClusters",
            "pages": "iterateClusters",
            "columns": [
              "id",
              "cluster_name",
              "cluster_dns",
              "environment",
              "node_count"
            ],
            "by": {
              "parameter": "rolebindings",
              "noun": "cluster"
            }
          }
        }
      ]
    },
    {
      "name": "demo",
      "aliases": [],
      "description": "Shortcuts for demonstrations: the cluster stands first.",
      "groups": [],
      "commands": [
        {
          "name": "add-namespace",
          "summary": "Create a namespace and assign it to a cluster.",
          "description": "Create a namespace and assign it to a cluster.",
          "arguments": [
            {
              "name": "cluster-id",
              "description": "The cluster: its id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "cluster"
            },
            {
              "name": "namespace-id",
              "description": "Name of the namespace; a DNS-1123 label.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63,
                "rules": [
                  "unreserved-namespace"
                ]
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "label",
              "place": "body",
              "member": "labels",
              "description": "Labels of the namespace, in Kubernetes' syntax.",
              "required": false,
              "removable": false,
              "value": {
                "type": "map",
                "keys": {
                  "type": "string",
                  "pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
                  "maxLength": 317
                },
                "values": {
                  "type": "string",
                  "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$",
                  "maxLength": 63
                },
                "rules": [
                  "kubernetes-labels",
                  "kubernetes-pod-security-labels",
                  "unmanaged-labels"
                ]
              }
            },
            {
              "name": "annotation",
              "place": "body",
              "member": "annotations",
              "description": "Annotations of the namespace; keys in Kubernetes' syntax, values any text.",
              "required": false,
              "removable": false,
              "value": {
                "type": "map",
                "keys": {
                  "type": "string",
                  "pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
                  "maxLength": 317
                },
                "values": {
                  "type": "string",
                  "maxLength": 65536,
                  "rules": [
                    "yaml-text"
                  ]
                },
                "rules": [
                  "kubernetes-annotations",
                  "unmanaged-annotations"
                ]
              }
            }
          ],
          "examples": [
            "demo add-namespace demo-cluster-01 podinfo --label team=platform --annotation owner=platform"
          ],
          "action": {
            "kind": "create",
            "of": "namespaces",
            "function": "createNamespace",
            "get": "getNamespace",
            "key": "id",
            "name": "namespace",
            "columns": [
              "id",
              "labels",
              "annotations"
            ],
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "namespaces",
              "label": "namespace",
              "put": "updateClusterNamespace",
              "patch": "patchClusterNamespace",
              "delete": "deleteClusterNamespace"
            }
          }
        },
        {
          "name": "flux-namespaces",
          "summary": "Show what polls of namespaces get.",
          "description": "Show what polls of namespaces get.",
          "arguments": [
            {
              "name": "cluster-dns",
              "description": "The cluster: its id or its DNS name.",
              "required": true,
              "value": {
                "type": "string"
              },
              "role": "cluster"
            }
          ],
          "options": [],
          "examples": [
            "demo flux-namespaces demo-cluster-01.k8s.example.com"
          ],
          "action": {
            "kind": "flux",
            "endpoint": "namespaces",
            "list": "listFluxClusters",
            "get": "getCluster",
            "key": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "maxLength": 63
            },
            "dns": "cluster_dns",
            "endpoints": [
              {
                "name": "namespaces",
                "function": "pollNamespaces"
              },
              {
                "name": "platform-components",
                "function": "pollPlatformComponents"
              },
              {
                "name": "rolebindings",
                "function": "pollRolebindings"
              }
            ]
          }
        },
        {
          "name": "add-component",
          "summary": "Create a component and assign it to a cluster.",
          "description": "Create a component and assign it to a cluster.",
          "arguments": [
            {
              "name": "cluster-id",
              "description": "The cluster: its id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "cluster"
            },
            {
              "name": "component-id",
              "description": "Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "component-path",
              "place": "body",
              "member": "component_path",
              "description": "Name of the chart in its repository, or path within the OCI artifact.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$",
                "maxLength": 253
              }
            },
            {
              "name": "component-version",
              "place": "body",
              "member": "component_version",
              "description": "Version of the chart, or a range; \"latest\" pins none.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "helm-chart-version"
                ]
              }
            },
            {
              "name": "cluster-env-enabled",
              "place": "body",
              "member": "cluster_env_enabled",
              "description": "Whether templates append the cluster's environment to the path.",
              "required": false,
              "removable": false,
              "value": {
                "type": "boolean"
              }
            },
            {
              "name": "oci-url",
              "place": "body",
              "member": "oci_url",
              "description": "URL of the chart repository or the OCI artifact.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^(oci|https?)://[!-~]+$",
                "maxLength": 2048,
                "rules": [
                  "flux-source-url"
                ]
              }
            },
            {
              "name": "oci-tag",
              "place": "body",
              "member": "oci_tag",
              "description": "Tag of the OCI artifact; oci_digest or oci_semver stand over it.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$",
                "maxLength": 128
              }
            },
            {
              "name": "oci-digest",
              "place": "body",
              "member": "oci_digest",
              "description": "Digest that the OCI artifact is pinned to.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^sha256:[0-9a-f]{64}$",
                "maxLength": 71,
                "rules": [
                  "oci-digest"
                ]
              }
            },
            {
              "name": "oci-semver",
              "place": "body",
              "member": "oci_semver",
              "description": "Range of versions that the OCI artifact follows.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "semver-range"
                ]
              }
            },
            {
              "name": "delivery",
              "place": "body",
              "member": "delivery",
              "description": "What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "chart",
                  "manifests"
                ]
              }
            },
            {
              "name": "secret-ref",
              "place": "body",
              "member": "secret_ref",
              "description": "Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$",
                "maxLength": 253,
                "rules": [
                  "kubernetes-object-name"
                ]
              }
            },
            {
              "name": "component-timeout",
              "place": "body",
              "member": "timeout",
              "description": "How long Flux waits for the component to become healthy; 5m where it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$",
                "maxLength": 32
              }
            },
            {
              "name": "crds",
              "place": "body",
              "member": "crds",
              "description": "What becomes of the chart's custom resource definitions; CreateReplace where it is absent.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "Skip",
                  "Create",
                  "CreateReplace"
                ]
              }
            },
            {
              "name": "drift",
              "place": "body",
              "member": "drift",
              "description": "Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "enum": [
                  "enabled",
                  "warn",
                  "disabled"
                ]
              }
            },
            {
              "name": "depends-on",
              "place": "body",
              "member": "depends_on",
              "description": "Components that must be healthy before this one is installed.",
              "required": false,
              "removable": false,
              "value": {
                "type": "list",
                "items": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                  "maxLength": 53
                }
              }
            },
            {
              "name": "enabled",
              "place": "reference",
              "member": "enabled",
              "description": "Whether the component runs; false removes it from the cluster but keeps its overrides.",
              "required": false,
              "removable": false,
              "value": {
                "type": "boolean"
              }
            },
            {
              "name": "cluster-oci-tag",
              "place": "reference",
              "member": "oci_tag",
              "description": "Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$",
                "maxLength": 128
              }
            },
            {
              "name": "cluster-oci-digest",
              "place": "reference",
              "member": "oci_digest",
              "description": "Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^sha256:[0-9a-f]{64}$",
                "maxLength": 71,
                "rules": [
                  "oci-digest"
                ]
              }
            },
            {
              "name": "cluster-oci-semver",
              "place": "reference",
              "member": "oci_semver",
              "description": "Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "semver-range"
                ]
              }
            },
            {
              "name": "cluster-component-version",
              "place": "reference",
              "member": "component_version",
              "description": "Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[!-~]([ -~]*[!-~])?$",
                "maxLength": 128,
                "rules": [
                  "helm-chart-version"
                ]
              }
            },
            {
              "name": "cluster-component-path",
              "place": "reference",
              "member": "component_path",
              "description": "Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.",
              "required": false,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$",
                "maxLength": 253
              }
            }
          ],
          "examples": [
            "demo add-component demo-cluster-01 podinfo --component-path podinfo --component-version latest --oci-url https://stefanprodan.github.io/podinfo --oci-tag latest"
          ],
          "action": {
            "kind": "create",
            "of": "platform_components",
            "function": "createPlatformComponent",
            "get": "getPlatformComponent",
            "key": "id",
            "name": "component",
            "columns": [
              "id",
              "component_path",
              "component_version",
              "cluster_env_enabled",
              "oci_url"
            ],
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "platform_components",
              "label": "platform component",
              "put": "updateClusterPlatformComponent",
              "patch": "patchClusterPlatformComponent",
              "delete": "deleteClusterPlatformComponent"
            }
          }
        },
        {
          "name": "patch-component",
          "summary": "Patch values of a platform component on a cluster.",
          "description": "Patch values of a platform component on a cluster. Values that are not named stay as they are.",
          "arguments": [
            {
              "name": "cluster-id",
              "description": "The cluster: its id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "cluster"
            },
            {
              "name": "component-id",
              "description": "The component's id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                "maxLength": 53
              },
              "role": "key"
            }
          ],
          "options": [],
          "examples": [
            "demo patch-component demo-cluster-01 podinfo --set replicaCount=3"
          ],
          "action": {
            "kind": "patch",
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "platform_components",
              "label": "platform component",
              "put": "updateClusterPlatformComponent",
              "patch": "patchClusterPlatformComponent",
              "delete": "deleteClusterPlatformComponent"
            },
            "patches": {
              "member": "patches",
              "keys": {
                "type": "string",
                "pattern": "^([-a-zA-Z0-9_.\\\\/]|\\[[0-9]{1,5}\\])+$",
                "maxLength": 250
              },
              "values": {
                "type": "string",
                "maxLength": 65536,
                "rules": [
                  "yaml-text"
                ]
              },
              "text": "text",
              "rules": [
                "helm-values"
              ]
            }
          }
        },
        {
          "name": "flux-platform-components",
          "summary": "Show what polls of platform-components get.",
          "description": "Show what polls of platform-components get.",
          "arguments": [
            {
              "name": "cluster-dns",
              "description": "The cluster: its id or its DNS name.",
              "required": true,
              "value": {
                "type": "string"
              },
              "role": "cluster"
            }
          ],
          "options": [],
          "examples": [
            "demo flux-platform-components demo-cluster-01.k8s.example.com"
          ],
          "action": {
            "kind": "flux",
            "endpoint": "platform-components",
            "list": "listFluxClusters",
            "get": "getCluster",
            "key": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "maxLength": 63
            },
            "dns": "cluster_dns",
            "endpoints": [
              {
                "name": "namespaces",
                "function": "pollNamespaces"
              },
              {
                "name": "platform-components",
                "function": "pollPlatformComponents"
              },
              {
                "name": "rolebindings",
                "function": "pollRolebindings"
              }
            ]
          }
        },
        {
          "name": "add-rolebinding",
          "summary": "Create a rolebinding and assign it to a cluster.",
          "description": "Create a rolebinding and assign it to a cluster.",
          "arguments": [
            {
              "name": "cluster-id",
              "description": "The cluster: its id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "cluster"
            },
            {
              "name": "rolebinding-id",
              "description": "Name of the ClusterRoleBinding, as RBAC takes names.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024,
                "rules": [
                  "kubernetes-rbac-name",
                  "line-of-text",
                  "unreserved-cluster-role-binding"
                ]
              },
              "role": "key"
            }
          ],
          "options": [
            {
              "name": "role",
              "place": "body",
              "member": "role",
              "description": "Name of the ClusterRole that is bound.",
              "required": true,
              "removable": false,
              "value": {
                "type": "string",
                "pattern": "^[^/%]+$",
                "maxLength": 1024,
                "rules": [
                  "kubernetes-rbac-name",
                  "line-of-text"
                ]
              }
            },
            {
              "name": "subjects",
              "place": "body",
              "member": "subjects",
              "description": "Who gets the role.",
              "required": true,
              "removable": false,
              "value": {
                "type": "literal",
                "holds": "list"
              }
            }
          ],
          "examples": [
            "demo add-rolebinding demo-cluster-01 platform-admins --role cluster-admin --subjects '[{\"kind\":\"Group\",\"name\":\"platform-team\",\"apiGroup\":\"rbac.authorization.k8s.io\"}]'"
          ],
          "action": {
            "kind": "create",
            "of": "rolebindings",
            "function": "createRolebinding",
            "get": "getRolebinding",
            "key": "id",
            "name": "rolebinding",
            "columns": [
              "id",
              "role",
              "subjects"
            ],
            "assignment": {
              "cluster": {
                "kind": "clusters",
                "option": "cluster",
                "description": "The cluster: its id.",
                "value": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                },
                "get": "getCluster",
                "patch": "patchCluster",
                "columns": [
                  "id",
                  "cluster_name",
                  "cluster_dns",
                  "environment",
                  "node_count"
                ]
              },
              "member": "rolebindings",
              "label": "role binding",
              "put": "updateClusterRolebinding",
              "patch": "patchClusterRolebinding",
              "delete": "deleteClusterRolebinding"
            }
          }
        },
        {
          "name": "flux-rolebindings",
          "summary": "Show what polls of rolebindings get.",
          "description": "Show what polls of rolebindings get.",
          "arguments": [
            {
              "name": "cluster-dns",
              "description": "The cluster: its id or its DNS name.",
              "required": true,
              "value": {
                "type": "string"
              },
              "role": "cluster"
            }
          ],
          "options": [],
          "examples": [
            "demo flux-rolebindings demo-cluster-01.k8s.example.com"
          ],
          "action": {
            "kind": "flux",
            "endpoint": "rolebindings",
            "list": "listFluxClusters",
            "get": "getCluster",
            "key": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "maxLength": 63
            },
            "dns": "cluster_dns",
            "endpoints": [
              {
                "name": "namespaces",
                "function": "pollNamespaces"
              },
              {
                "name": "platform-components",
                "function": "pollPlatformComponents"
              },
              {
                "name": "rolebindings",
                "function": "pollRolebindings"
              }
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
            "history cluster my-document"
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
    },
    {
      "name": "explain",
      "aliases": [],
      "description": "Where values come from.",
      "groups": [],
      "commands": [
        {
          "name": "cluster",
          "summary": "Tell where each value of what a cluster gets comes from.",
          "description": "Tell where each value of what a cluster gets comes from. The catalogue, the reference, patches, or a default of the definition.",
          "arguments": [
            {
              "name": "cluster-id",
              "description": "The cluster: its id.",
              "required": true,
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "role": "cluster"
            },
            {
              "name": "input",
              "description": "Only inputs with this id.",
              "required": false,
              "value": {
                "type": "string"
              },
              "role": "input"
            }
          ],
          "options": [],
          "examples": [
            "explain cluster demo-cluster-01"
          ],
          "action": {
            "kind": "explain",
            "cluster": {
              "kind": "clusters",
              "option": "cluster",
              "description": "The cluster: its id.",
              "value": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "maxLength": 63
              },
              "get": "getCluster",
              "patch": "patchCluster",
              "columns": [
                "id",
                "cluster_name",
                "cluster_dns",
                "environment",
                "node_count"
              ]
            },
            "flux": {
              "identity": {
                "name": "cluster_name",
                "dns": "cluster_dns",
                "environment": "environment"
              }
            },
            "endpoints": [
              {
                "endpoint": "namespaces",
                "kind": "namespaces",
                "assignment": "namespaces",
                "patches": null,
                "group": {}
              },
              {
                "endpoint": "platform-components",
                "kind": "platform_components",
                "assignment": "platform_components",
                "patches": "patches",
                "group": {
                  "source": [
                    "oci_url",
                    "oci_tag",
                    "oci_digest",
                    "oci_semver"
                  ]
                },
                "choices": [
                  [
                    "oci_digest",
                    "oci_semver",
                    "oci_tag"
                  ]
                ]
              },
              {
                "endpoint": "rolebindings",
                "kind": "rolebindings",
                "assignment": "rolebindings",
                "patches": null,
                "group": {}
              }
            ]
          }
        }
      ]
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
        "get cluster"
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
        "apply -f fleet/ --prune cluster"
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
        "edit cluster my-document"
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
        "update cluster --where cluster_dns=VALUE --set MEMBER=VALUE"
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
        "export --kinds cluster -o yaml"
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
      "name": "flux",
      "summary": "Show what the polls of a cluster get.",
      "description": "Show what the polls of a cluster get. Of one endpoint, or of all; without a cluster, the list of all.",
      "arguments": [
        {
          "name": "cluster",
          "description": "The cluster: its id or its DNS name.",
          "required": false,
          "value": {
            "type": "string"
          },
          "role": "cluster"
        },
        {
          "name": "endpoint",
          "description": "One of namespaces, platform-components, rolebindings.",
          "required": false,
          "value": {
            "type": "string",
            "enum": [
              "namespaces",
              "platform-components",
              "rolebindings"
            ]
          },
          "role": "endpoint"
        }
      ],
      "options": [
        {
          "name": "environment",
          "place": "query",
          "member": "environment",
          "description": "Only clusters of this environment.",
          "required": false,
          "removable": false,
          "value": {
            "type": "string",
            "enum": [
              "dev",
              "qa",
              "uat",
              "prod"
            ]
          }
        },
        {
          "name": "limit",
          "place": "query",
          "member": "limit",
          "description": "The most to return; all when it is absent.",
          "required": false,
          "removable": false,
          "value": {
            "type": "integer",
            "minimum": 1,
            "maximum": 10000
          }
        },
        {
          "name": "offset",
          "place": "query",
          "member": "offset",
          "description": "How many to skip, in the order of the list.",
          "required": false,
          "removable": false,
          "value": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000000
          }
        },
        {
          "name": "after",
          "place": "query",
          "member": "after",
          "description": "Only what comes behind this key, in the order of the list; not with `offset`.",
          "required": false,
          "removable": false,
          "value": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
            "minLength": 1,
            "maxLength": 63
          }
        }
      ],
      "examples": [
        "flux demo-cluster-01.k8s.example.com namespaces"
      ],
      "action": {
        "kind": "flux",
        "endpoint": null,
        "list": "listFluxClusters",
        "get": "getCluster",
        "key": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "maxLength": 63
        },
        "dns": "cluster_dns",
        "endpoints": [
          {
            "name": "namespaces",
            "function": "pollNamespaces"
          },
          {
            "name": "platform-components",
            "function": "pollPlatformComponents"
          },
          {
            "name": "rolebindings",
            "function": "pollRolebindings"
          }
        ]
      }
    },
    {
      "name": "render",
      "summary": "Print the manifests that a cluster would get.",
      "description": "Print the manifests that a cluster would get. YAML documents, rendered from polls and templates by Flux Operator's own engine; warns of what would not come up. With --inputs no cluster is needed.",
      "arguments": [
        {
          "name": "cluster",
          "description": "The cluster: its id or its DNS name.",
          "required": false,
          "value": {
            "type": "string"
          },
          "role": "cluster"
        }
      ],
      "options": [],
      "examples": [
        "render demo-cluster-01.k8s.example.com"
      ],
      "action": {
        "kind": "render",
        "get": "getCluster",
        "key": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "maxLength": 63
        },
        "dns": "cluster_dns",
        "endpoints": [
          {
            "name": "namespaces",
            "function": "pollNamespaces"
          },
          {
            "name": "platform-components",
            "function": "pollPlatformComponents"
          },
          {
            "name": "rolebindings",
            "function": "pollRolebindings"
          }
        ]
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
      "kind": "clusters",
      "noun": "cluster",
      "aliases": [
        "clusters"
      ],
      "key": "id",
      "keyValue": {
        "type": "string",
        "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
        "maxLength": 63
      },
      "list": {
        "kind": "list",
        "function": "listClusters",
        "pages": "iterateClusters",
        "columns": [
          "id",
          "cluster_name",
          "cluster_dns",
          "environment",
          "node_count"
        ]
      },
      "get": "getCluster",
      "patch": "patchCluster",
      "isCluster": true,
      "references": [
        "platform_components",
        "namespaces",
        "rolebindings"
      ],
      "filters": [
        {
          "name": "cluster_dns",
          "value": {
            "type": "string",
            "minLength": 1,
            "maxLength": 253
          }
        },
        {
          "name": "environment",
          "value": {
            "type": "string",
            "enum": [
              "dev",
              "qa",
              "uat",
              "prod"
            ]
          }
        },
        {
          "name": "platform_components",
          "value": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
            "maxLength": 53
          }
        },
        {
          "name": "namespaces",
          "value": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
            "maxLength": 63
          }
        },
        {
          "name": "rolebindings",
          "value": {
            "type": "string",
            "pattern": "^[^/%]+$",
            "maxLength": 1024
          }
        }
      ],
      "shape": {
        "type": "object",
        "members": {
          "id": {
            "type": "string"
          },
          "cluster_name": {
            "type": "string"
          },
          "cluster_dns": {
            "type": "string"
          },
          "environment": {
            "type": "string"
          },
          "node_count": {
            "type": "integer"
          },
          "vm_image": {
            "type": "string"
          },
          "k0s_version": {
            "type": "string"
          },
          "platform_components": {
            "type": "list",
            "each": {
              "type": "object",
              "members": {
                "id": {
                  "type": "string"
                },
                "enabled": {
                  "type": "boolean",
                  "default": true
                },
                "oci_tag": {
                  "type": "string"
                },
                "oci_digest": {
                  "type": "string"
                },
                "oci_semver": {
                  "type": "string"
                },
                "component_version": {
                  "type": "string"
                },
                "component_path": {
                  "type": "string"
                }
              }
            },
            "default": []
          },
          "namespaces": {
            "type": "list",
            "each": {
              "type": "object",
              "members": {
                "id": {
                  "type": "string"
                }
              }
            },
            "default": []
          },
          "rolebindings": {
            "type": "list",
            "each": {
              "type": "object",
              "members": {
                "id": {
                  "type": "string"
                }
              }
            },
            "default": []
          },
          "patches": {
            "type": "object",
            "each": {
              "type": "object",
              "each": {
                "type": "any",
                "members": {
                  "text": {
                    "type": "any"
                  }
                }
              }
            },
            "default": {}
          }
        }
      }
    },
    {
      "kind": "namespaces",
      "noun": "namespace",
      "aliases": [
        "namespaces"
      ],
      "key": "id",
      "keyValue": {
        "type": "string",
        "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
        "maxLength": 63
      },
      "list": {
        "kind": "list",
        "function": "listNamespaces",
        "pages": "iterateNamespaces",
        "columns": [
          "id",
          "labels",
          "annotations"
        ]
      },
      "get": "getNamespace",
      "patch": "patchNamespace",
      "isCluster": false,
      "references": [],
      "filters": [],
      "shape": {
        "type": "object",
        "members": {
          "id": {
            "type": "string"
          },
          "labels": {
            "type": "object",
            "each": {
              "type": "string"
            },
            "default": {}
          },
          "annotations": {
            "type": "object",
            "each": {
              "type": "string"
            },
            "default": {}
          }
        }
      }
    },
    {
      "kind": "platform_components",
      "noun": "component",
      "aliases": [
        "platform_components",
        "platform_component",
        "platform-components",
        "platform-component"
      ],
      "key": "id",
      "keyValue": {
        "type": "string",
        "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
        "maxLength": 53
      },
      "list": {
        "kind": "list",
        "function": "listPlatformComponents",
        "pages": "iteratePlatformComponents",
        "columns": [
          "id",
          "component_path",
          "component_version",
          "cluster_env_enabled",
          "oci_url"
        ]
      },
      "get": "getPlatformComponent",
      "patch": "patchPlatformComponent",
      "isCluster": false,
      "references": [],
      "filters": [
        {
          "name": "component_version",
          "value": {
            "type": "string",
            "minLength": 1,
            "maxLength": 128
          }
        },
        {
          "name": "depends_on",
          "value": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
            "maxLength": 53
          }
        }
      ],
      "shape": {
        "type": "object",
        "members": {
          "id": {
            "type": "string"
          },
          "component_path": {
            "type": "string"
          },
          "component_version": {
            "type": "string"
          },
          "cluster_env_enabled": {
            "type": "boolean",
            "default": false
          },
          "oci_url": {
            "type": "string"
          },
          "oci_tag": {
            "type": "string"
          },
          "oci_digest": {
            "type": "string"
          },
          "oci_semver": {
            "type": "string"
          },
          "delivery": {
            "type": "string"
          },
          "secret_ref": {
            "type": "string"
          },
          "timeout": {
            "type": "string"
          },
          "crds": {
            "type": "string"
          },
          "drift": {
            "type": "string"
          },
          "depends_on": {
            "type": "list",
            "each": {
              "type": "string"
            },
            "default": []
          }
        }
      }
    },
    {
      "kind": "rolebindings",
      "noun": "rolebinding",
      "aliases": [
        "rolebindings"
      ],
      "key": "id",
      "keyValue": {
        "type": "string",
        "pattern": "^[^/%]+$",
        "maxLength": 1024
      },
      "list": {
        "kind": "list",
        "function": "listRolebindings",
        "pages": "iterateRolebindings",
        "columns": [
          "id",
          "role",
          "subjects"
        ]
      },
      "get": "getRolebinding",
      "patch": "patchRolebinding",
      "isCluster": false,
      "references": [],
      "filters": [],
      "shape": {
        "type": "object",
        "members": {
          "id": {
            "type": "string"
          },
          "role": {
            "type": "string"
          },
          "subjects": {
            "type": "list",
            "each": {
              "type": "any",
              "members": {
                "kind": {
                  "type": "any"
                },
                "name": {
                  "type": "any"
                },
                "apiGroup": {
                  "type": "any"
                },
                "namespace": {
                  "type": "any"
                }
              }
            }
          }
        }
      }
    }
  ]
};
