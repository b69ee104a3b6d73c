import type { OpenapiDialect } from '../emit/openapi/dialect.js';
import type { OperationIds } from '../model/operation-ids.js';
import { projectOf, type ApiInfo, type Project } from '../model/project.js';

/** What can be set, on the command line (`--api-version`) or in the configuration file (`apiVersion`). */
export interface Setting {
  readonly option: string;
  /** Placeholder of its value in the help. */
  readonly value: string;
  readonly description: string;
  readonly pattern: RegExp;
  /** What the pattern asks for, to be read behind `is`. */
  readonly form: string;
}

const text = { pattern: /\S/, form: 'a text' };
const url = { pattern: /^https?:\/\/[^\s/]\S*$/, form: 'a URL, https://…' };
const program = {
  pattern: /^[a-z0-9][a-z0-9._-]*$/,
  form: 'a name of lower-case letters, digits, dots and hyphens',
};

/** One table for the options, the keys of the configuration file and the help. */
export const settings = {
  schemas: {
    ...{ option: 'schemas', value: 'DIR', ...text },
    description: 'folder of definitions (default: schemas)',
  },
  name: {
    ...{ option: 'name', value: 'NAME' },
    description: 'name of the project, in kebab case (default: resources)',
    pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    form: 'a name in kebab case, such as address-book',
  },
  title: {
    ...{ option: 'title', value: 'TEXT', ...text },
    description: 'title of the API (default: the name in words)',
  },
  description: {
    ...{ option: 'description', value: 'TEXT', ...text },
    description: 'description of the API',
  },
  apiVersion: {
    ...{ option: 'api-version', value: 'TEXT', ...text },
    description: 'version of the API (default: 0.1.0)',
  },
  scope: {
    ...{ option: 'scope', value: '@NAME' },
    description: 'scope of the packages (default: the name with @)',
    pattern: /^@[a-z0-9][a-z0-9._-]*$/,
    form: "a scope of npm's, such as @address-book",
  },
  contactName: {
    ...{ option: 'contact-name', value: 'TEXT', ...text },
    description: 'who answers for the API',
  },
  contactUrl: {
    ...{ option: 'contact-url', value: 'URL', ...url },
    description: 'page of who answers for the API',
  },
  contactEmail: {
    ...{ option: 'contact-email', value: 'ADDRESS' },
    description: 'address of who answers for the API',
    pattern: /^[^\s@]+@[^\s@]+$/,
    form: 'an address of e-mail',
  },
  docsUrl: {
    ...{ option: 'docs-url', value: 'URL', ...url },
    description: "page of the API's documentation",
  },
  license: {
    ...{ option: 'license', value: 'SPDX', ...text },
    description: 'licence of the API and the packages (default: UNLICENSED)',
  },
  serverBin: {
    ...{ option: 'server-bin', value: 'NAME', ...program },
    description: "the server's program (default: the name)",
  },
  cliBin: {
    ...{ option: 'cli-bin', value: 'NAME', ...program },
    description: "the CLI's program (default: the name and -cli)",
  },
  openapi: {
    ...{ option: 'openapi', value: '3.0|3.1', pattern: /^3\.[01]$/, form: '3.0 or 3.1' },
    description: 'version of OpenAPI (default: 3.0)',
  },
  operationIds: {
    ...{ option: 'operation-ids', value: 'own|firestone', pattern: /^(own|firestone)$/ },
    form: 'own or firestone',
    description: 'operation ids: our own, or as Firestone makes them (default: own)',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;

/** What somebody set; the rest is as when nothing is said. */
export type GivenSettings = Readonly<Partial<Record<SettingName, string>>>;

/** Settings with everything decided. */
export interface Settings {
  readonly schemas: string;
  readonly dialect: OpenapiDialect;
  readonly operationIds: OperationIds;
  readonly info: ApiInfo;
  readonly project: Project;
}

export const settingNames = Object.keys(settings) as readonly SettingName[];

/** @returns what is wrong with a value, or null */
export function findSettingProblem(name: SettingName, value: string): string | null {
  const { pattern, form } = settings[name];
  return pattern.test(value) ? null : `is ${form}, not "${value}"`;
}

/** Fills in what nobody set: the name says most of it. */
export function decideSettings(given: GivenSettings): Settings {
  const own = projectOf(given.name ?? 'resources');
  return {
    schemas: given.schemas ?? 'schemas',
    dialect: given.openapi === '3.1' ? '3.1' : '3.0',
    operationIds: given.operationIds === 'firestone' ? 'firestone' : 'own',
    info: decideInfo(given, given.title ?? inWords(own.name)),
    project: {
      name: own.name,
      scope: given.scope ?? own.scope,
      license: given.license ?? own.license,
      serverBin: given.serverBin ?? own.serverBin,
      cliBin: given.cliBin ?? own.cliBin,
    },
  };
}

function decideInfo(given: GivenSettings, title: string): ApiInfo {
  const { docsUrl: url } = given;
  return {
    title,
    version: given.apiVersion ?? '0.1.0',
    description: given.description ?? `What ${title} keeps, as documents.`,
    ...describeContact(given),
    ...(url !== undefined && { externalDocs: { description: `Documentation of ${title}.`, url } }),
  };
}

function describeContact(given: GivenSettings): Pick<ApiInfo, 'contact'> {
  const { contactName: name, contactUrl: url, contactEmail: email } = given;
  const contact = { ...(name && { name }), ...(url && { url }), ...(email && { email }) };
  return Object.keys(contact).length > 0 ? { contact } : {};
}

function inWords(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
