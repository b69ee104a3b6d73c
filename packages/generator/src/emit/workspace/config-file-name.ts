/** In the root of a tree: what the definitions do not say. */
export const configFile = 'flux-resourceset.config.yaml';
