import {
  DefinitionsChangedError,
  MendRefusal,
  StoreNotReadyError,
  StoreOpenError,
} from './store-errors.js';

/**
 * Says why a store cannot be opened, as far as that is no matter of the database.
 *
 * @param place - file or database, for the operator's eyes
 * @returns errors that say it already, or only mean "not yet", as they are; undefined for others
 */
export function explainOpening(place: string, error: unknown): Error | undefined {
  if (error instanceof StoreOpenError || error instanceof StoreNotReadyError) return error;
  if (error instanceof DefinitionsChangedError) return explainDefinitions(place, error);
  if (error instanceof MendRefusal) {
    return new StoreOpenError(place, error.message, 'nothing was mended', error);
  }
  const text = error instanceof Error ? error.message : String(error);
  if (!text.startsWith('corrupted migrations:')) return undefined;
  const reason = 'it was written by a newer version of this program';
  return new StoreOpenError(place, reason, 'start that version, or a later one', error);
}

function explainDefinitions(place: string, error: DefinitionsChangedError): StoreOpenError {
  const { unknown, left, misfits } = error;
  const advice = [
    unknown.length > 0 && 'give the members back to the definitions',
    misfits.length > 0 &&
      'change the documents with the previous definitions, or the definitions: what is new and ' +
        'required needs a default, and a key keeps its name and type',
    left.length > 0 && 'put the definitions of the kinds back, or delete their documents before',
    "'flux-resourceset check' lists all of it, 'flux-resourceset mend' renames or drops it",
  ];
  const text = [error.message, ...advice.filter((part) => part !== false)].join('; ');
  // Which documents it is about is not for everybody who may ask whether the store is ready.
  return new StoreOpenError(place, 'the definitions no longer fit what is stored', text, error);
}
