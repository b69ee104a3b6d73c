import { quote, type TextRule } from './rule.js';

/** Namespaces of Kubernetes and of Flux. */
export const unreservedNamespace: TextRule = {
  on: 'string',
  text: 'Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.',
  check: (value) =>
    /^(default|flux-system|kube-.*)$/s.test(value)
      ? `${quote(value)} belongs to Kubernetes or Flux: write the name of a namespace of your own`
      : null,
};

/**
 * Bindings without which a cluster, Flux or Flux Operator loses its rights. A binding of the same
 * name is replaced when it is assigned, since roles of bindings cannot be changed, and deleted when it
 * is taken away.
 */
export const unreservedClusterRoleBinding: TextRule = {
  on: 'string',
  text: 'Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.',
  check: (value) =>
    /^(cluster-admin|(system:|kubeadm:|resourceset-|flux-operator).*|.*-flux-system)$/s.test(value)
      ? `${quote(value)} belongs to Kubernetes or Flux: write another name, such as 'platform-admins'`
      : null,
};
