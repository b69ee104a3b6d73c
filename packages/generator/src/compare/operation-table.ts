import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';

/** An operation, with the parameters of its path. */
export interface OperationEntry {
  /** `GET /books/{id}` */
  readonly name: string;
  readonly operation: JsonObject;
  readonly parameters: readonly JsonValue[];
}

const methods = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace'] as const;

/** @returns the operations of a document; what a part of a path is called makes none another */
export function operationsOf({ paths }: JsonObject): ReadonlyMap<string, OperationEntry> {
  return new Map(
    Object.entries(isJsonObject(paths) ? paths : {}).flatMap(([path, item]) =>
      isJsonObject(item) ? entriesOf(path, item) : [],
    ),
  );
}

function entriesOf(path: string, item: JsonObject): readonly [string, OperationEntry][] {
  return methods.flatMap((method): [string, OperationEntry][] => {
    const operation = item[method];
    if (!isJsonObject(operation)) return [];
    const name = `${method.toUpperCase()} ${path}`;
    const parameters = [item['parameters'], operation['parameters']].flatMap((list) =>
      isJsonList(list) ? list : [],
    );
    return [[name.replaceAll(/\{[^}]*\}/g, '{}'), { name, operation, parameters }]];
  });
}
