/** What a process takes, as only Linux says it (proc_pid_stat(5), proc_pid_status(5)). */
import { readFileSync } from 'node:fs'

/** In bytes. */
export interface Memory {
  /** What it has for itself. */
  readonly own: number
  /** With the pages of files that it maps, which the system keeps anyway, and takes back when it needs room. */
  readonly resident: number
}

/** The memory that a process takes; null where the system does not say. */
export function memoryOf(pid: number | undefined): Memory | null {
  const status = read(`/proc/${pid}/status`)
  if (status === null) return null
  const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) * 1024
  return { own: bytes('RssAnon'), resident: bytes('VmRSS') }
}

/** A tick of the clock that processes are charged by, in milliseconds: what USER_HZ is on all of Linux. */
const TICK = 10

/** The processor time that a process has taken with all of its threads, in milliseconds; null where the system does not say. */
export function processorTimeOf(pid: number | undefined): number | null {
  const stat = read(`/proc/${pid}/stat`)
  if (stat === null) return null
  // The name of the program, which may hold anything, ends with the last parenthesis; utime and stime are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
