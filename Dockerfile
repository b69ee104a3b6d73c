# The server: Node.js, one folder with the bundle, SQLite's native module and the OpenAPI document.

FROM node:24.21.0-bookworm AS dependencies
WORKDIR /work
# The lock file alone decides what is fetched: this layer is kept until it changes.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
ENV CI=true
RUN npm install --global pnpm@11.28.11 && pnpm fetch

FROM dependencies AS build
COPY . .
RUN pnpm install --offline --frozen-lockfile \
  && pnpm exec tsc -b packages/server packages/dashboard/src/app \
  && pnpm --filter @flux-resourceset/dashboard build \
  && pnpm exec tsx scripts/bundle.ts dist-bundle

FROM node:24.21.0-bookworm-slim
LABEL org.opencontainers.image.title="flux-resourceset" \
      org.opencontainers.image.description="The desired state of a fleet of Kubernetes clusters, served to Flux Operator" \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
COPY --from=build /work/dist-bundle ./
RUN install -d -o 1000 -g 1000 /var/lib/flux-resourceset
ENV NODE_ENV=production \
    LISTEN_ADDR=0.0.0.0:8080 \
    OPENAPI_FILE=/app/openapi/openapi.yaml \
    DATABASE_URL=sqlite:///var/lib/flux-resourceset/flux-resourceset.db?mode=rwc
VOLUME /var/lib/flux-resourceset
EXPOSE 8080
# By number, so that Kubernetes' runAsNonRoot can tell: the image's user `node`.
USER 1000:1000
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "require(process.env.TLS_CERT_FILE ? 'node:https' : 'node:http').get({ host: '127.0.0.1', port: process.env.LISTEN_ADDR.split(':').at(-1), path: '/health', rejectUnauthorized: false }, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]
# No shell in between: SIGTERM reaches Node.js, and the server finishes what is in flight.
ENTRYPOINT ["node", "/app/main.js"]
