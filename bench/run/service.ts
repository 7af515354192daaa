/** The service over one database file, as its users start it. */
import packageJson from '../../package.json' with { type: 'json' }
import { type Server, startServer } from './server.ts'

/** What `npm start` says, but for Node itself. */
const COMMAND = packageJson.scripts.start.split(' ').slice(1)

/**
 * @param isBound whether it keeps to the processor of servers
 * @param workers how many processes answer
 * @throws an error with all that it printed, if it does not start
 */
export function startService(database: string, isBound = false, workers = 1): Promise<Server> {
  return startServer({
    name: `The service over ${database}`,
    path: '/health/live',
    isBound,
    // Of several, each says when it answers.
    isWhole: (printed) => workers === 1 || printed.split(' answers.').length > workers,
    command: () => [process.execPath, ...COMMAND],
    // An empty variable counts as absent: links then start with where it listens.
    settings: (port) => {
      return {
        HOST: '127.0.0.1',
        PORT: String(port),
        BASE_URL: '',
        DATABASE_PATH: database,
        LOG_LEVEL: 'warn',
        WORKERS: String(workers),
      }
    },
  })
}
