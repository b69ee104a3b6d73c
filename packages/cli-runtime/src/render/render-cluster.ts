import type { JsonObject, JsonValue, RenderAction } from '@flux-resourceset/contract';
import type { RenderInvocation } from '../actions/invocation.js';
import type { Session } from '../actions/session.js';
import type { Result } from '../actions/result.js';
import { findDns, poll } from '../actions/poll.js';
import { CliError } from '../cli-error.js';
import { findMissingNamespaces } from './find-missing-namespaces.js';
import { findUnmetDependencies } from './find-unmet-dependencies.js';
import { nameObject, parseObjects, type KubernetesObject } from './kubernetes-object.js';
import { requireOperatorCli } from './operator-cli.js';
import { inputsOf, readPolls, type Polls } from './read-polls.js';
import { renderResourceSet } from './render-resource-set.js';
import { readTemplates, type Template } from './template.js';

/**
 * Renders what a cluster would get, and warns of what would not come up there.
 *
 * @throws CliError when the engine is missing, or stops at a template or an input; UsageError for
 *   templates and files that are none; what the client rejects with
 */
export async function renderCluster(
  { action, endpoints, templates: folder, source }: RenderInvocation,
  session: Session,
): Promise<Result> {
  const cli = requireOperatorCli(session.environment);
  const templates = await readTemplates(folder);
  const polls =
    source.from === 'cluster'
      ? await pollAll(action, source.cluster, endpoints, session)
      : readPolls(source.inputs, endpoints);
  warnOfUntaken(polls, templates, folder, session);
  const used = templates.filter(({ providers }) => providers.some((name) => polls.has(name)));
  const texts: string[] = [];
  for (const template of used) texts.push(await renderTemplate(cli, template, polls));
  const documents = texts.join('');
  const objects = parseObjects(documents);
  findWarnings(objects, used).forEach((warning) => session.messages.warn(warning));
  return {
    value: objects as unknown as JsonValue,
    names: objects.map(nameObject),
    documents,
    usual: 'yaml',
    tables: [tableOf(objects)],
  };
}

async function pollAll(
  action: RenderAction,
  cluster: string,
  named: readonly string[],
  session: Session,
): Promise<Polls> {
  const endpoints = named.length === 0 ? action.endpoints.map(({ name }) => name) : named;
  const dns = await findDns(action, cluster, session);
  const answers = endpoints.map(async (endpoint): Promise<[string, readonly JsonObject[]]> => {
    const inputs = inputsOf(await poll(action, endpoint, dns, session));
    if (inputs !== null) return [endpoint, inputs];
    throw new CliError(
      'failure',
      `the answer of ${endpoint} is no poll; is the URL that of the API?`,
    );
  });
  return new Map(await Promise.all(answers));
}

function warnOfUntaken(
  polls: Polls,
  templates: readonly Template[],
  folder: string,
  { messages }: Session,
): void {
  const taken = new Set(templates.flatMap(({ providers }) => providers));
  for (const endpoint of polls.keys()) {
    if (taken.has(endpoint)) continue;
    messages.warn(`no ResourceSet in ${folder} has inputsFrom ${endpoint}; it is skipped`);
  }
}

/** A ResourceSet of several providers has the inputs of all, one after the other. */
async function renderTemplate(cli: string, template: Template, polls: Polls): Promise<string> {
  const inputs = template.providers.flatMap((name) => polls.get(name) ?? []);
  try {
    return await renderResourceSet(cli, template.manifest, inputs);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    throw new CliError(error.reason, `${template.path}: ${error.message}`, { cause: error });
  }
}

function findWarnings(
  objects: readonly KubernetesObject[],
  templates: readonly Template[],
): readonly string[] {
  const hasNamespaces = templates.some(makesNamespaces);
  return [
    ...findUnmetDependencies(objects),
    ...(hasNamespaces ? findMissingNamespaces(objects) : []),
  ];
}

/** Asked of the template, not of what it rendered: a cluster may have been given no namespace. */
function makesNamespaces({ manifest }: Template): boolean {
  return /^[ -]*kind: *["']?Namespace["']? *\r?$/m.test(manifest);
}

function tableOf(objects: readonly KubernetesObject[]): Result['tables'][number] {
  const value = objects.map(({ kind, metadata: { name, namespace } }) => ({
    kind,
    namespace: namespace ?? null,
    name,
  }));
  return { value, columns: ['kind', 'namespace', 'name'] };
}
