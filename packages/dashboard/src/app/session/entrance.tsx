import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import type { DashboardDescriptor } from '@flux-resourceset/contract';
import { descriptorQuery, principalQuery } from '../api/queries.js';
import { Loading, ProblemNote } from '../parts/states.js';
import { followChanges } from '../service/follow-changes.js';
import { ServiceContext } from '../service/service.js';
import { session, useSession } from './session.js';
import { SignInDialog, SignInPage } from './sign-in.js';

/** Lets in who may: reads what is served here, and who looks at it. */
export function Entrance({ children }: { readonly children: ReactNode }): ReactElement {
  const { data, error, refetch } = useQuery(descriptorQuery);
  if (data !== undefined) return <Gate descriptor={data}>{children}</Gate>;
  return (
    <div className="alone">
      {error === null ? (
        <Loading what="what is served here" />
      ) : (
        <ProblemNote error={error} retry={() => void refetch()} />
      )}
    </div>
  );
}

interface GateProps {
  readonly descriptor: DashboardDescriptor;
  readonly children: ReactNode;
}

function Gate({ descriptor, children }: GateProps): ReactElement {
  const state = useSession();
  if (descriptor.signIn !== null && state === 'none') return <SignInPage descriptor={descriptor} />;
  return <Known descriptor={descriptor}>{children}</Known>;
}

/** A token that expires takes nothing away of what is on the page: it is asked for over it. */
function Known({ descriptor, children }: GateProps): ReactElement {
  const state = useSession();
  const { data: principal, error, refetch } = useQuery(principalQuery);
  const isKnown = principal !== undefined;
  useEffect(() => {
    if (!isKnown || state === 'refused') return undefined;
    const stopping = new AbortController();
    void followChanges(stopping.signal);
    return () => stopping.abort();
  }, [isKnown, state]);
  if (principal !== undefined) {
    return (
      <ServiceContext value={{ ...descriptor, principal }}>
        {children}
        {state === 'refused' && <SignInDialog descriptor={descriptor} />}
      </ServiceContext>
    );
  }
  if (state === 'refused') {
    return <SignInPage descriptor={descriptor} problem="The server does not take this token." />;
  }
  return (
    <div className="alone">
      {error === null ? (
        <Loading what="who you are" />
      ) : (
        <>
          <ProblemNote error={error} retry={() => void refetch()} />
          <button type="button" className="button" onClick={() => session.end()}>
            Use another token
          </button>
        </>
      )}
    </div>
  );
}
