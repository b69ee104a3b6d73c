import { Ajv } from 'ajv';
import { HelmRelease } from '@kubernetes-models/flux-cd/helm.toolkit.fluxcd.io/v2/HelmRelease';
import { Kustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization';
import { GitRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/GitRepository';
import { HelmRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/HelmRepository';
import { OCIRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/OCIRepository';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { StatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { ClusterRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole';
import { ClusterRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding';
import { Role } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import { RoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { Namespace } from 'kubernetes-models/v1/Namespace';
import { Secret } from 'kubernetes-models/v1/Secret';
import { Service } from 'kubernetes-models/v1/Service';
import { ServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { databaseSchemas } from './database-schemas.js';
import { monitoringSchemas } from './monitoring-schemas.js';
import { operatorSchemas } from './operator-schemas.js';
import { nameObject, type KubernetesObject } from './kubernetes-object.js';

/** A model of `kubernetes-models`: made from an object, it says what is wrong with it. */
interface Model {
  readonly apiVersion: string;
  readonly kind: string;
  new (object: never): { validate(): void };
}

const models: readonly Model[] = [
  ClusterRole,
  ClusterRoleBinding,
  ConfigMap,
  Deployment,
  GitRepository,
  HelmRelease,
  HelmRepository,
  HorizontalPodAutoscaler,
  Kustomization,
  Namespace,
  NetworkPolicy,
  OCIRepository,
  PodDisruptionBudget,
  Role,
  RoleBinding,
  Secret,
  Service,
  ServiceAccount,
  StatefulSet,
];

type Schemas = Readonly<Record<string, object>>;

/** Kinds that no package has a model of. */
const schemasByGroup: Readonly<Record<string, Schemas>> = {
  'fluxcd.controlplane.io': operatorSchemas,
  'cert-manager.io': operatorSchemas,
  'monitoring.coreos.com': monitoringSchemas,
  'postgresql.cnpg.io': databaseSchemas,
};

const ajv = new Ajv({ allErrors: true, strict: false });

/** @returns what is wrong with an object by the schema of its kind; nothing when it is valid */
export function checkObject(object: KubernetesObject): readonly string[] {
  const schemas = schemasByGroup[object.apiVersion.split('/')[0] ?? ''];
  const problems = schemas ? checkSchema(schemas, object) : checkModel(object);
  return problems.map((problem) => `${nameObject(object)}: ${problem}`);
}

function checkSchema(schemas: Schemas, object: KubernetesObject): readonly string[] {
  const schema = schemas[object.kind];
  if (schema === undefined) return ['no schema for this kind: add it beside the others'];
  const validate = ajv.compile(schema);
  if (validate(object)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function checkModel(object: KubernetesObject): readonly string[] {
  const model = models.find(
    ({ apiVersion, kind }) => apiVersion === object.apiVersion && kind === object.kind,
  );
  if (model === undefined) return [`no model for ${object.apiVersion}: add it to check-object.ts`];
  try {
    new model(object as never).validate();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
