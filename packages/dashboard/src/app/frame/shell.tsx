import { Link, Outlet, useRouterState, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Heading } from '../parts/heading.js';
import { Mark } from '../parts/mark.js';
import { Empty, ProblemNote } from '../parts/states.js';
import { Toasts } from '../parts/toasts.js';
import { catalogueKinds, clusterKind, titleOf, useService } from '../service/service.js';
import { session } from '../session/session.js';
import { chooseTheme, themes, useTheme, type Theme } from './theme.js';

/** What stands around every page. */
export function Shell(): ReactElement {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [isOpen, setOpen] = useState(false);
  const isFirst = useRef(true);
  // Who reads by ear is told of the new page, and goes on from its beginning.
  useEffect(() => {
    setOpen(false);
    if (!isFirst.current) main.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [path]);
  return (
    <Toasts>
      <a className="skip" href="#main" onClick={() => main.current?.focus()}>
        Skip to the page
      </a>
      <div className="frame">
        <Header isOpen={isOpen} toggle={() => setOpen(!isOpen)} />
        <Navigation isOpen={isOpen} />
        <main id="main" ref={main} tabIndex={-1} className="main">
          <Outlet />
        </main>
      </div>
    </Toasts>
  );
}

interface HeaderProps {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function Header({ isOpen, toggle }: HeaderProps): ReactElement {
  const { title, principal, signIn } = useService();
  return (
    <header className="header">
      <button
        type="button"
        className="button button-plain menu-button"
        aria-expanded={isOpen}
        aria-controls="navigation"
        onClick={toggle}
      >
        <span aria-hidden="true">☰</span>
        <span className="hidden">Menu</span>
      </button>
      <Link to="/" className="brand">
        <Mark />
        {title}
      </Link>
      <span className="header-space" />
      <ThemeChoice />
      <span className="who" title={`Signed in as ${principal.name}, ${principal.role}`}>
        <span className="who-name">{principal.name}</span>
        <span className="tag">{principal.role}</span>
      </span>
      {signIn !== null && (
        <button type="button" className="button button-plain" onClick={() => session.end()}>
          Sign out
        </button>
      )}
    </header>
  );
}

function ThemeChoice(): ReactElement {
  const theme = useTheme();
  return (
    <label className="theme">
      <span className="hidden">Colours</span>
      <select
        className="input input-small"
        value={theme}
        onChange={({ target }) => chooseTheme(target.value as Theme)}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Navigation({ isOpen }: { readonly isOpen: boolean }): ReactElement {
  const service = useService();
  const active = { className: 'nav-link nav-link-active' };
  return (
    <nav id="navigation" aria-label="Pages" className={isOpen ? 'nav nav-open' : 'nav'}>
      {clusterKind(service) !== null && (
        <Link to="/fleet" className="nav-link" activeProps={active}>
          Fleet
        </Link>
      )}
      <p className="nav-title">Catalogue</p>
      {catalogueKinds(service).map(({ kind }) => (
        <Link
          key={kind}
          to="/kinds/$kind"
          params={{ kind }}
          className="nav-link"
          activeProps={active}
        >
          {titleOf({ kind })}
        </Link>
      ))}
      <p className="nav-title">Service</p>
      <Link to="/history" className="nav-link" activeProps={active}>
        History
      </Link>
      <Link to="/api" className="nav-link" activeProps={active}>
        API
      </Link>
    </nav>
  );
}

/** An address that leads nowhere. */
export function NotHere(): ReactElement {
  return (
    <>
      <Heading text="There is no such page" />
      <Empty title="The address leads nowhere">
        <p>
          It may be of another version of this page. <Link to="/">Begin at the start</Link>.
        </p>
      </Empty>
    </>
  );
}

/** A page that broke, or whose files are no longer there because the server was replaced. */
export function PageFailed({ error }: ErrorComponentProps): ReactElement {
  return (
    <>
      <Heading text="This page failed" />
      <ProblemNote error={error} retry={() => location.reload()} />
    </>
  );
}
