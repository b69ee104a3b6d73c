import { configFile } from './config-file-name.js';
import type { WorkspaceInput } from './workspace-input.js';

/** @returns the page of a new tree: what to run, and which files are whose */
export function renderReadme({ info, project }: WorkspaceInput): string {
  return `# ${info.title}

${info.description}

Definitions say what there is; the OpenAPI document, types, a client, a server and a CLI follow from
them.

\`\`\`sh
npm install            # or pnpm install
npm run generate       # writes what follows from the definitions
npm run build
npm test               # starts the server on a store of its own and asks it for everything
cp .env.example .env   # and change the tokens in it
npm start
\`\`\`

Then, in another terminal, with the token of \`.env\` that may write:

\`\`\`sh
export FLUX_API_URL=http://127.0.0.1:8080 FLUX_API_TOKEN=change-me-to-write
node packages/cli/dist/main.js --help
\`\`\`

\`npm run watch\` generates again whenever a definition changes; \`npm run check\` fails where somebody
forgot to.

| file                                                                        | whose                                              |
| --------------------------------------------------------------------------- | -------------------------------------------------- |
| the definitions                                                             | yours: everything follows from them                |
| \`packages/*/src/gen/\`, \`openapi/\`                                           | generated: written again, never edited             |
| \`packages/*/package.json\`, \`tsconfig.json\`, \`src/index.ts\`, \`src/main.ts\` | written once, then yours: own handlers go there    |
| \`${configFile}\`, \`package.json\` and what else is here          | written once, then yours                           |

A generated file says so in its first line. A file without it is never written over and never removed.

The packages are \`${project.scope}/api-types\`, \`client\`, \`server\` (the program \`${project.serverBin}\`) and \`cli\`
(\`${project.cliBin}\`). They are private until you say otherwise in their \`package.json\`.
`;
}
