import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import type { DashboardDescriptor, OidcOptions } from '@flux-resourceset/contract';
import { queryClient } from '../api/api-context.js';
import { principalQuery } from '../api/queries.js';
import { useWindowTitle } from '../parts/heading.js';
import { Mark } from '../parts/mark.js';
import { beginSignIn, finishSignIn, isReturning } from './oidc.js';
import { session } from './session.js';

interface SignInProps {
  readonly descriptor: DashboardDescriptor;
  readonly problem?: string;
}

/** The first that somebody sees who is not signed in. */
export function SignInPage({ descriptor, problem }: SignInProps): ReactElement {
  useWindowTitle(`Sign in · ${descriptor.title}`);
  return (
    <main className="alone">
      <div className="sign-in">
        <h1>
          <Mark /> {descriptor.title}
        </h1>
        <SignInForm descriptor={descriptor} {...(problem !== undefined && { problem })} />
      </div>
    </main>
  );
}

/** Asks for a token anew, over what is being read or written. */
export function SignInDialog({ descriptor }: SignInProps): ReactElement {
  return (
    <Dialog.Root open modal>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="dialog-title">Sign in again</Dialog.Title>
          <Dialog.Description>
            Your token is no longer taken: it has expired, or was revoked. What you have written is
            kept.
          </Dialog.Description>
          <SignInForm descriptor={descriptor} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function SignInForm({ descriptor, problem }: SignInProps): ReactElement {
  const oidc = descriptor.signIn?.oidc ?? null;
  const [failure, setFailure] = useState(problem ?? null);
  return (
    <>
      {oidc !== null && <ProviderButton oidc={oidc} fail={setFailure} />}
      {oidc !== null && <p className="divider">or with a token</p>}
      <TokenForm />
      {failure !== null && (
        <p className="note note-bad" role="alert">
          {failure}
        </p>
      )}
      <p className="quiet">
        A token is kept in this tab alone, until it is closed or you sign out. What you may do
        follows from its role.
      </p>
    </>
  );
}

function TokenForm(): ReactElement {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    if (typeof token === 'string' && token.trim() !== '') signInWith(token.trim());
  };
  return (
    <form className="stack" onSubmit={submit}>
      <label className="field">
        <span className="field-name">Token</span>
        <input
          name="token"
          type="password"
          className="input"
          autoComplete="off"
          spellCheck={false}
          required
          placeholder="Paste a bearer token"
        />
      </label>
      <button type="submit" className="button button-main">
        Sign in
      </button>
    </form>
  );
}

function ProviderButton({
  oidc,
  fail,
}: {
  readonly oidc: OidcOptions;
  readonly fail: (message: string) => void;
}): ReactElement {
  useEffect(() => {
    if (!isReturning()) return;
    finishSignIn(oidc).then(signInWith, (error: unknown) => fail(messageOf(error)));
  }, [oidc, fail]);
  const begin = (): void => {
    beginSignIn(oidc).catch((error: unknown) => fail(messageOf(error)));
  };
  return (
    <button type="button" className="button button-main" onClick={begin}>
      Sign in with {new URL(oidc.issuer).hostname}
    </button>
  );
}

function signInWith(token: string): void {
  session.begin(token);
  void queryClient.resetQueries(principalQuery);
  void queryClient.invalidateQueries();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
