/** The component comes without types: as far as it is used here. */
declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  const SwaggerUI: (options: Readonly<Record<string, unknown>>) => unknown;
  export { SwaggerUI as default };
}
