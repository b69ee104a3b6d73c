import { useEffect, useRef, type ReactElement } from 'react';
import { serviceAddress } from '../api/places.js';
import { session } from '../session/session.js';
import { useTheme, isDark } from '../frame/theme.js';
import { showDocument } from './swagger.js';
import { Heading } from '../parts/heading.js';

/** The OpenAPI document, to read and to try in the name of whoever is signed in. */
export function ApiPage(): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  useEffect(() => {
    if (place.current) showDocument(place.current, serviceAddress('/openapi.yaml'), session.token);
  }, []);
  useEffect(() => {
    document.documentElement.classList.toggle('dark-mode', isDark());
    return () => document.documentElement.classList.remove('dark-mode');
  }, [theme]);
  return (
    <>
      <div className="page-head">
        <Heading text="API" />
        <span className="header-space" />
        <a className="button" href={serviceAddress('/openapi.yaml').href} download>
          openapi.yaml
        </a>
      </div>
      <p className="quiet">What you try here is done in your name, on this server.</p>
      <div ref={place} className="api-document" />
    </>
  );
}
