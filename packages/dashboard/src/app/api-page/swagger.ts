import { serviceAddress } from '../api/places.js';
import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle.js';
import 'swagger-ui-dist/swagger-ui.css';

/** A request that is about to be sent, as the component has it. */
interface SentRequest {
  url: string;
  headers: Record<string, string>;
}

/**
 * Shows an OpenAPI document.
 *
 * @param token - asked for with each request, never handed over: the component would keep it
 */
export function showDocument(place: Element, url: URL, token: () => string | null): void {
  SwaggerUI({
    domNode: place,
    url: url.href,
    deepLinking: false,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    tryItOutEnabled: true,
    // Nothing leaves for another host.
    validatorUrl: null,
    requestInterceptor: (request: SentRequest) => {
      const own = token();
      request.url = hereOf(request.url);
      if (own !== null) request.headers['Authorization'] ??= `Bearer ${own}`;
      return request;
    },
  });
}

/** The document says `/` for where it is served: what a proxy has put in front, it cannot know. */
function hereOf(address: string): string {
  const service = serviceAddress('/');
  const { href, pathname, search } = new URL(address, service);
  return href.startsWith(service.href) ? href : serviceAddress(`${pathname}${search}`).href;
}
