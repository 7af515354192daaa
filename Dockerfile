# syntax=docker/dockerfile:1

# The image holds the program, its production dependencies, and the database built from the brochures.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The optional packages bring a Node of their own: the image has one.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund
COPY require-node.cjs ./
COPY src src
COPY db db
COPY migrations migrations
COPY seed seed
# The same bytes as those of a first start, on whatever day the image is made.
RUN node -e "import('./src/first-database.ts').then(({ makeFirstDatabase }) => console.log(makeFirstDatabase('data/progress-ess.sqlite', 'seed')))"
# What is compiled now starts sooner, and takes less memory: the start, and what is loaded when it is used.
RUN node --require ./require-node.cjs -e "['./src/app.ts', './src/serving.ts', 'piscina', 'n3', 'hyparquet-writer', '@fastify/swagger', '@fastify/swagger-ui'].map((name) => import(name))"

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATABASE_PATH=/app/data/progress-ess.sqlite
WORKDIR /app
COPY --from=build /app ./
# The data folder may be a volume, into which the publisher's editions go.
COPY --from=build --chown=node:node /app/data data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process, so that it receives SIGTERM.
CMD ["node", "--max-semi-space-size=8", "--require", "./require-node.cjs", "src/server.ts"]
