// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ServiceDescriptor } from '@flux-resourceset/server-runtime';

export const service: ServiceDescriptor = {
  "title": "flux-resourceset",
  "version": "0.1.0",
  "kinds": [
    {
      "kind": "clusters",
      "singular": "cluster",
      "label": "cluster",
      "table": "kind_clusters",
      "key": "id",
      "keyType": "string",
      "keyAssigned": false,
      "schema": {
        "type": "object",
        "required": [
          "id",
          "cluster_name",
          "cluster_dns",
          "environment",
          "platform_components",
          "namespaces",
          "rolebindings",
          "patches"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
            "maxLength": 63
          },
          "cluster_name": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
            "maxLength": 63
          },
          "cluster_dns": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$",
            "maxLength": 253
          },
          "environment": {
            "type": "string",
            "enum": [
              "dev",
              "qa",
              "uat",
              "prod"
            ]
          },
          "node_count": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "vm_image": {
            "type": "string",
            "minLength": 1,
            "maxLength": 253
          },
          "k0s_version": {
            "type": "string",
            "minLength": 1,
            "maxLength": 128
          },
          "platform_components": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "required": [
                "id",
                "enabled"
              ],
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
                  "maxLength": 53
                },
                "enabled": {
                  "type": "boolean",
                  "default": true
                },
                "oci_tag": {
                  "type": "string",
                  "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$",
                  "maxLength": 128
                },
                "oci_digest": {
                  "type": "string",
                  "pattern": "^sha256:[0-9a-f]{64}$",
                  "maxLength": 71,
                  "x-rule": [
                    "oci-digest"
                  ]
                },
                "oci_semver": {
                  "type": "string",
                  "pattern": "^[!-~]([ -~]*[!-~])?$",
                  "maxLength": 128,
                  "x-rule": [
                    "semver-range"
                  ]
                },
                "component_version": {
                  "type": "string",
                  "pattern": "^[!-~]([ -~]*[!-~])?$",
                  "maxLength": 128,
                  "x-rule": [
                    "helm-chart-version"
                  ]
                },
                "component_path": {
                  "type": "string",
                  "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$",
                  "maxLength": 253
                }
              },
              "additionalProperties": false
            },
            "default": []
          },
          "namespaces": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "required": [
                "id"
              ],
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "maxLength": 63
                }
              },
              "additionalProperties": false
            },
            "default": []
          },
          "rolebindings": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "required": [
                "id"
              ],
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^[^/%]+$",
                  "maxLength": 1024,
                  "x-rule": [
                    "kubernetes-rbac-name",
                    "line-of-text"
                  ]
                }
              },
              "additionalProperties": false
            },
            "default": []
          },
          "patches": {
            "type": "object",
            "properties": {},
            "additionalProperties": {
              "type": "object",
              "maxProperties": 1000,
              "properties": {},
              "propertyNames": {
                "type": "string",
                "pattern": "^([-a-zA-Z0-9_.\\\\/]|\\[[0-9]{1,5}\\])+$",
                "maxLength": 250
              },
              "additionalProperties": {
                "anyOf": [
                  {
                    "type": "string",
                    "maxLength": 65536,
                    "x-rule": [
                      "yaml-text"
                    ]
                  },
                  {
                    "type": "number",
                    "minimum": -9007199254740991,
                    "maximum": 9007199254740991
                  },
                  {
                    "type": "boolean"
                  },
                  {
                    "type": "object",
                    "required": [
                      "text"
                    ],
                    "properties": {
                      "text": {
                        "type": "string",
                        "maxLength": 65536,
                        "x-rule": [
                          "yaml-text"
                        ]
                      }
                    },
                    "additionalProperties": false
                  }
                ]
              },
              "x-rule": [
                "helm-values"
              ]
            },
            "default": {}
          }
        },
        "additionalProperties": false
      },
      "filters": [
        {
          "parameter": "cluster_dns",
          "member": [
            "cluster_dns"
          ]
        },
        {
          "parameter": "environment",
          "member": [
            "environment"
          ]
        },
        {
          "parameter": "platform_components",
          "member": [
            "platform_components"
          ],
          "references": {
            "target": "platform_components",
            "paths": [
              [
                "platform_components",
                "*",
                "id"
              ]
            ]
          }
        },
        {
          "parameter": "namespaces",
          "member": [
            "namespaces"
          ],
          "references": {
            "target": "namespaces",
            "paths": [
              [
                "namespaces",
                "*",
                "id"
              ]
            ]
          }
        },
        {
          "parameter": "rolebindings",
          "member": [
            "rolebindings"
          ],
          "references": {
            "target": "rolebindings",
            "paths": [
              [
                "rolebindings",
                "*",
                "id"
              ]
            ]
          }
        }
      ],
      "unique": [
        "cluster_dns"
      ],
      "references": [
        {
          "path": [
            "platform_components",
            "*",
            "id"
          ],
          "target": "platform_components",
          "assignment": true
        },
        {
          "path": [
            "namespaces",
            "*",
            "id"
          ],
          "target": "namespaces",
          "assignment": true
        },
        {
          "path": [
            "rolebindings",
            "*",
            "id"
          ],
          "target": "rolebindings",
          "assignment": true
        }
      ],
      "patches": [
        {
          "property": "patches",
          "assignment": "platform_components"
        }
      ]
    },
    {
      "kind": "namespaces",
      "singular": "namespace",
      "label": "namespace",
      "table": "kind_namespaces",
      "key": "id",
      "keyType": "string",
      "keyAssigned": false,
      "schema": {
        "type": "object",
        "required": [
          "id",
          "labels",
          "annotations"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
            "maxLength": 63,
            "x-rule": [
              "unreserved-namespace"
            ]
          },
          "labels": {
            "type": "object",
            "maxProperties": 1000,
            "properties": {},
            "propertyNames": {
              "type": "string",
              "pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
              "maxLength": 317
            },
            "additionalProperties": {
              "type": "string",
              "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$",
              "maxLength": 63
            },
            "default": {},
            "x-rule": [
              "kubernetes-labels",
              "kubernetes-pod-security-labels",
              "unmanaged-labels"
            ]
          },
          "annotations": {
            "type": "object",
            "properties": {},
            "propertyNames": {
              "type": "string",
              "pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
              "maxLength": 317
            },
            "additionalProperties": {
              "type": "string",
              "maxLength": 65536,
              "x-rule": [
                "yaml-text"
              ]
            },
            "default": {},
            "x-rule": [
              "kubernetes-annotations",
              "unmanaged-annotations"
            ]
          }
        },
        "additionalProperties": false
      },
      "filters": [],
      "unique": [],
      "references": [],
      "patches": []
    },
    {
      "kind": "platform_components",
      "singular": "platform_component",
      "label": "platform component",
      "table": "kind_platform_components",
      "key": "id",
      "keyType": "string",
      "keyAssigned": false,
      "schema": {
        "type": "object",
        "required": [
          "id",
          "component_path",
          "component_version",
          "cluster_env_enabled",
          "oci_url",
          "oci_tag",
          "depends_on"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
            "maxLength": 53
          },
          "component_path": {
            "type": "string",
            "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$",
            "maxLength": 253
          },
          "component_version": {
            "type": "string",
            "pattern": "^[!-~]([ -~]*[!-~])?$",
            "maxLength": 128,
            "x-rule": [
              "helm-chart-version"
            ]
          },
          "cluster_env_enabled": {
            "type": "boolean",
            "default": false
          },
          "oci_url": {
            "type": "string",
            "pattern": "^(oci|https?)://[!-~]+$",
            "maxLength": 2048,
            "x-rule": [
              "flux-source-url"
            ]
          },
          "oci_tag": {
            "type": "string",
            "pattern": "^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$",
            "maxLength": 128
          },
          "oci_digest": {
            "type": "string",
            "pattern": "^sha256:[0-9a-f]{64}$",
            "maxLength": 71,
            "x-rule": [
              "oci-digest"
            ]
          },
          "oci_semver": {
            "type": "string",
            "pattern": "^[!-~]([ -~]*[!-~])?$",
            "maxLength": 128,
            "x-rule": [
              "semver-range"
            ]
          },
          "delivery": {
            "type": "string",
            "enum": [
              "chart",
              "manifests"
            ]
          },
          "secret_ref": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$",
            "maxLength": 253,
            "x-rule": [
              "kubernetes-object-name"
            ]
          },
          "timeout": {
            "type": "string",
            "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$",
            "maxLength": 32
          },
          "crds": {
            "type": "string",
            "enum": [
              "Skip",
              "Create",
              "CreateReplace"
            ]
          },
          "drift": {
            "type": "string",
            "enum": [
              "enabled",
              "warn",
              "disabled"
            ]
          },
          "depends_on": {
            "type": "array",
            "maxItems": 100,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$",
              "maxLength": 53
            },
            "default": []
          }
        },
        "additionalProperties": false,
        "x-rule": [
          "flux-delivery"
        ]
      },
      "filters": [
        {
          "parameter": "component_version",
          "member": [
            "component_version"
          ]
        },
        {
          "parameter": "depends_on",
          "member": [
            "depends_on"
          ],
          "references": {
            "target": "platform_components",
            "paths": [
              [
                "depends_on",
                "*"
              ]
            ]
          }
        }
      ],
      "unique": [],
      "references": [
        {
          "path": [
            "depends_on",
            "*"
          ],
          "target": "platform_components",
          "assignment": false
        }
      ],
      "patches": []
    },
    {
      "kind": "rolebindings",
      "singular": "rolebinding",
      "label": "role binding",
      "table": "kind_rolebindings",
      "key": "id",
      "keyType": "string",
      "keyAssigned": false,
      "schema": {
        "type": "object",
        "required": [
          "id",
          "role",
          "subjects"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[^/%]+$",
            "maxLength": 1024,
            "x-rule": [
              "kubernetes-rbac-name",
              "line-of-text",
              "unreserved-cluster-role-binding"
            ]
          },
          "role": {
            "type": "string",
            "pattern": "^[^/%]+$",
            "maxLength": 1024,
            "x-rule": [
              "kubernetes-rbac-name",
              "line-of-text"
            ]
          },
          "subjects": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "oneOf": [
                {
                  "type": "object",
                  "required": [
                    "kind",
                    "name"
                  ],
                  "properties": {
                    "kind": {
                      "type": "string",
                      "enum": [
                        "User",
                        "Group"
                      ]
                    },
                    "name": {
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 1024,
                      "x-rule": [
                        "line-of-text"
                      ]
                    },
                    "apiGroup": {
                      "type": "string",
                      "enum": [
                        "rbac.authorization.k8s.io",
                        ""
                      ]
                    },
                    "namespace": {
                      "type": "string",
                      "maxLength": 1024
                    }
                  },
                  "additionalProperties": false
                },
                {
                  "type": "object",
                  "required": [
                    "kind",
                    "name",
                    "namespace"
                  ],
                  "properties": {
                    "kind": {
                      "type": "string",
                      "enum": [
                        "ServiceAccount"
                      ]
                    },
                    "name": {
                      "type": "string",
                      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$",
                      "maxLength": 253
                    },
                    "namespace": {
                      "type": "string",
                      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                      "maxLength": 63
                    },
                    "apiGroup": {
                      "type": "string",
                      "enum": [
                        ""
                      ]
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "x-rule": [
                "kubernetes-rbac-subject"
              ]
            }
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
      "operationId": "listClusters",
      "method": "get",
      "path": "/clusters",
      "access": "read",
      "target": {
        "kind": "clusters",
        "level": "collection",
        "keyParameter": null,
        "steps": []
      }
    },
    {
      "operationId": "createCluster",
      "method": "post",
      "path": "/clusters",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "collection",
        "keyParameter": null,
        "steps": []
      }
    },
    {
      "operationId": "getCluster",
      "method": "get",
      "path": "/clusters/{id}",
      "access": "read",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "updateCluster",
      "method": "put",
      "path": "/clusters/{id}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "patchCluster",
      "method": "patch",
      "path": "/clusters/{id}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "deleteCluster",
      "method": "delete",
      "path": "/clusters/{id}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "listClusterPlatformComponents",
      "method": "get",
      "path": "/clusters/{id}/platform_components",
      "access": "read",
      "target": {
        "kind": "clusters",
        "level": "collection",
        "keyParameter": "id",
        "steps": [
          {
            "property": "platform_components",
            "key": "id",
            "parameter": null
          }
        ]
      }
    },
    {
      "operationId": "getClusterPlatformComponent",
      "method": "get",
      "path": "/clusters/{id}/platform_components/{platform_component}",
      "access": "read",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "platform_components",
            "key": "id",
            "parameter": "platform_component"
          }
        ]
      }
    },
    {
      "operationId": "updateClusterPlatformComponent",
      "method": "put",
      "path": "/clusters/{id}/platform_components/{platform_component}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "platform_components",
            "key": "id",
            "parameter": "platform_component"
          }
        ]
      }
    },
    {
      "operationId": "patchClusterPlatformComponent",
      "method": "patch",
      "path": "/clusters/{id}/platform_components/{platform_component}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "platform_components",
            "key": "id",
            "parameter": "platform_component"
          }
        ]
      }
    },
    {
      "operationId": "deleteClusterPlatformComponent",
      "method": "delete",
      "path": "/clusters/{id}/platform_components/{platform_component}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "platform_components",
            "key": "id",
            "parameter": "platform_component"
          }
        ]
      }
    },
    {
      "operationId": "listClusterNamespaces",
      "method": "get",
      "path": "/clusters/{id}/namespaces",
      "access": "read",
      "target": {
        "kind": "clusters",
        "level": "collection",
        "keyParameter": "id",
        "steps": [
          {
            "property": "namespaces",
            "key": "id",
            "parameter": null
          }
        ]
      }
    },
    {
      "operationId": "getClusterNamespace",
      "method": "get",
      "path": "/clusters/{id}/namespaces/{namespace}",
      "access": "read",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "namespaces",
            "key": "id",
            "parameter": "namespace"
          }
        ]
      }
    },
    {
      "operationId": "updateClusterNamespace",
      "method": "put",
      "path": "/clusters/{id}/namespaces/{namespace}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "namespaces",
            "key": "id",
            "parameter": "namespace"
          }
        ]
      }
    },
    {
      "operationId": "patchClusterNamespace",
      "method": "patch",
      "path": "/clusters/{id}/namespaces/{namespace}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "namespaces",
            "key": "id",
            "parameter": "namespace"
          }
        ]
      }
    },
    {
      "operationId": "deleteClusterNamespace",
      "method": "delete",
      "path": "/clusters/{id}/namespaces/{namespace}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "namespaces",
            "key": "id",
            "parameter": "namespace"
          }
        ]
      }
    },
    {
      "operationId": "listClusterRolebindings",
      "method": "get",
      "path": "/clusters/{id}/rolebindings",
      "access": "read",
      "target": {
        "kind": "clusters",
        "level": "collection",
        "keyParameter": "id",
        "steps": [
          {
            "property": "rolebindings",
            "key": "id",
            "parameter": null
          }
        ]
      }
    },
    {
      "operationId": "getClusterRolebinding",
      "method": "get",
      "path": "/clusters/{id}/rolebindings/{rolebinding}",
      "access": "read",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "rolebindings",
            "key": "id",
            "parameter": "rolebinding"
          }
        ]
      }
    },
    {
      "operationId": "updateClusterRolebinding",
      "method": "put",
      "path": "/clusters/{id}/rolebindings/{rolebinding}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "rolebindings",
            "key": "id",
            "parameter": "rolebinding"
          }
        ]
      }
    },
    {
      "operationId": "patchClusterRolebinding",
      "method": "patch",
      "path": "/clusters/{id}/rolebindings/{rolebinding}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "rolebindings",
            "key": "id",
            "parameter": "rolebinding"
          }
        ]
      }
    },
    {
      "operationId": "deleteClusterRolebinding",
      "method": "delete",
      "path": "/clusters/{id}/rolebindings/{rolebinding}",
      "access": "write",
      "target": {
        "kind": "clusters",
        "level": "instance",
        "keyParameter": "id",
        "steps": [
          {
            "property": "rolebindings",
            "key": "id",
            "parameter": "rolebinding"
          }
        ]
      }
    },
    {
      "operationId": "listNamespaces",
      "method": "get",
      "path": "/namespaces",
      "access": "read",
      "target": {
        "kind": "namespaces",
        "level": "collection",
        "keyParameter": null,
        "steps": []
      }
    },
    {
      "operationId": "createNamespace",
      "method": "post",
      "path": "/namespaces",
      "access": "write",
      "target": {
        "kind": "namespaces",
        "level": "collection",
        "keyParameter": null,
        "steps": []
      }
    },
    {
      "operationId": "getNamespace",
      "method": "get",
      "path": "/namespaces/{id}",
      "access": "read",
      "target": {
        "kind": "namespaces",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "updateNamespace",
      "method": "put",
      "path": "/namespaces/{id}",
      "access": "write",
      "target": {
        "kind": "namespaces",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "patchNamespace",
      "method": "patch",
      "path": "/namespaces/{id}",
      "access": "write",
      "target": {
        "kind": "namespaces",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "deleteNamespace",
      "method": "delete",
      "path": "/namespaces/{id}",
      "access": "write",
      "target": {
        "kind": "namespaces",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "listPlatformComponents",
      "method": "get",
      "path": "/platform_components",
      "access": "read",
      "target": {
        "kind": "platform_components",
        "level": "collection",
        "keyParameter": null,
        "steps": []
      }
    },
    {
      "operationId": "createPlatformComponent",
      "method": "post",
      "path": "/platform_components",
      "access": "write",
      "target": {
        "kind": "platform_components",
        "level": "collection",
        "keyParameter": null,
        "steps": []
      }
    },
    {
      "operationId": "getPlatformComponent",
      "method": "get",
      "path": "/platform_components/{id}",
      "access": "read",
      "target": {
        "kind": "platform_components",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "updatePlatformComponent",
      "method": "put",
      "path": "/platform_components/{id}",
      "access": "write",
      "target": {
        "kind": "platform_components",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "patchPlatformComponent",
      "method": "patch",
      "path": "/platform_components/{id}",
      "access": "write",
      "target": {
        "kind": "platform_components",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "deletePlatformComponent",
      "method": "delete",
      "path": "/platform_components/{id}",
      "access": "write",
      "target": {
        "kind": "platform_components",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "listRolebindings",
      "method": "get",
      "path": "/rolebindings",
      "access": "read",
      "target": {
        "kind": "rolebindings",
        "level": "collection",
        "keyParameter": null,
        "steps": []
      }
    },
    {
      "operationId": "createRolebinding",
      "method": "post",
      "path": "/rolebindings",
      "access": "write",
      "target": {
        "kind": "rolebindings",
        "level": "collection",
        "keyParameter": null,
        "steps": []
      }
    },
    {
      "operationId": "getRolebinding",
      "method": "get",
      "path": "/rolebindings/{id}",
      "access": "read",
      "target": {
        "kind": "rolebindings",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "updateRolebinding",
      "method": "put",
      "path": "/rolebindings/{id}",
      "access": "write",
      "target": {
        "kind": "rolebindings",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "patchRolebinding",
      "method": "patch",
      "path": "/rolebindings/{id}",
      "access": "write",
      "target": {
        "kind": "rolebindings",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    },
    {
      "operationId": "deleteRolebinding",
      "method": "delete",
      "path": "/rolebindings/{id}",
      "access": "write",
      "target": {
        "kind": "rolebindings",
        "level": "instance",
        "keyParameter": "id",
        "steps": []
      }
    }
  ],
  "flux": {
    "path": "/api/v2/flux/clusters",
    "kind": "clusters",
    "identity": {
      "name": "cluster_name",
      "dns": "cluster_dns",
      "environment": "environment"
    },
    "list": [
      "id",
      "cluster_name",
      "cluster_dns",
      "environment"
    ],
    "filters": [
      {
        "parameter": "environment",
        "member": [
          "environment"
        ],
        "value": {
          "type": "string",
          "enum": [
            "dev",
            "qa",
            "uat",
            "prod"
          ]
        }
      }
    ],
    "after": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "minLength": 1,
      "maxLength": 63
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
        "switch": "enabled",
        "requires": "depends_on",
        "unused": [
          {
            "member": "oci_tag",
            "where": "oci_url",
            "matches": "^https?://",
            "instead": "component_version"
          },
          {
            "member": "oci_digest",
            "where": "oci_url",
            "matches": "^https?://",
            "instead": "component_version"
          },
          {
            "member": "oci_semver",
            "where": "oci_url",
            "matches": "^https?://",
            "instead": "component_version"
          },
          {
            "member": "component_version",
            "where": "oci_url",
            "matches": "^oci://",
            "instead": "oci_tag"
          }
        ],
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
};
