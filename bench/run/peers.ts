/** Who is measured beside the service, in the same run and by the same load. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstalled } from './command.ts'
import { DATASETTE } from './datasette.ts'
import { handwrittenDatabase } from './handwritten-database.ts'
import { JSON_SERVER } from './json-server.ts'
import type { Recorded } from './recorded.ts'
import { type Server, startServer } from './server.ts'

/** What a peer serves. */
export interface Material {
  readonly database: string
  /** What the service answers. */
  readonly recorded: readonly Recorded[]
  /** A folder for the files of a peer. */
  readonly folder: string
}

export interface Peer {
  readonly name: string
  /** The program that must be in PATH for it; null where none must. */
  readonly needs: string | null
  start(material: Material): Promise<Server>
  /**
   * Where it answers what the service answers at an address: by the address, and its place among those recorded;
   * null if it has no such answer.
   */
  pathOf(path: string, place: number): string | null
  /** Where it sends all laureates as CSV; null if it does not. */
  readonly exportPath: string | null
  /** Whether it is asked for what nobody has asked yet: not who sends what was recorded, nor who takes too long. */
  readonly hasFirstReads: boolean
}

/** Where a file of all laureates may lie, for who sends it from there. */
export function exportFileIn(folder: string): string {
  return join(rootIn(folder), 'laureates.csv')
}

/** The folder of files to send, made if it is missing. */
function rootIn(folder: string): string {
  const root = join(folder, 'nginx')
  mkdirSync(root, { recursive: true })
  return root
}

const script = (name: string) => fileURLToPath(new URL(`../peers/${name}.ts`, import.meta.url))

/** A bare server that sends the same bytes and headers: nothing written for Node can send them faster. */
export const RAW: Peer = {
  name: 'node:http',
  needs: null,
  start({ recorded, folder }) {
    const file = join(folder, 'recorded.json')
    writeFileSync(file, JSON.stringify(recorded))
    const command = (port: number) => [process.execPath, script('raw'), file, String(port)]
    return startServer({ name: 'node:http', path: '/', isBound: true, command })
  },
  pathOf: (path) => path,
  exportPath: null,
  hasFirstReads: false,
}

/** The service that one writes by hand over the same records. */
export const HANDWRITTEN: Peer = {
  name: 'hand-written',
  needs: null,
  start({ database, folder }) {
    const own = handwrittenDatabase(database, folder)
    const command = (port: number) => [process.execPath, script('handwritten'), own, database, String(port)]
    return startServer({ name: 'The hand-written service', path: '/', isBound: true, command })
  },
  pathOf: (path) => path,
  exportPath: '/v1/laureates.csv',
  hasFirstReads: true,
}

/** nginx, sending the same bodies from files. */
export const NGINX: Peer = {
  name: 'nginx',
  needs: 'nginx',
  start({ recorded, folder }) {
    const root = rootIn(folder)
    for (const [place, { body }] of recorded.entries())
      writeFileSync(join(root, String(place)), Buffer.from(body, 'base64'))
    const command = (port: number) => {
      const file = join(root, 'nginx.conf')
      writeFileSync(file, configuration(root, port))
      return ['nginx', '-e', 'stderr', '-p', root, '-c', file]
    }
    return startServer({ name: 'nginx', path: '/0', isBound: true, command })
  },
  pathOf: (_path, place) => `/${place}`,
  exportPath: '/laureates.csv',
  hasFirstReads: false,
}

/** One process, as the others have, with what its documentation recommends for files. */
function configuration(root: string, port: number): string {
  return `daemon off; master_process off; pid nginx.pid;
    events {}
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
      open_file_cache max=100 inactive=1h; open_file_cache_valid 1h;
      default_type application/json;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(temporaryPath).join(' ')}
      server { listen 127.0.0.1:${port}; root ${root}; }
    }`
}

/** None of them is used, but nginx makes them all. */
const temporaryPath = (name: string) => `${name}_temp_path temporary_${name};`

export const PEERS: readonly Peer[] = [RAW, HANDWRITTEN, NGINX, JSON_SERVER, DATASETTE]

/** Those that are there; whoever is not is told of. */
export function installedPeers(peers: readonly Peer[], tell: (message: string) => void): Peer[] {
  return peers.filter(({ name, needs }) => {
    const isThere = needs === null || isInstalled(needs)
    if (!isThere) tell(`Not measured: ${name}, since there is no ${needs} in PATH.`)
    return isThere
  })
}
