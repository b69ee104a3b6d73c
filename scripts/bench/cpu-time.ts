import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Clock ticks of /proc per second. */
const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/**
 * CPU time that a process has used, user and system, all threads, in microseconds.
 *
 * @param pid - a living process
 * @see proc(5), /proc/pid/stat, fields 14 and 15
 */
export function readCpuTime(pid: number): number {
  return sumTicks(pid, ['own']);
}

/** The same of a process with its children: those that live, and those that have ended. */
export function readCpuTimeOfAll(pid: number): number {
  const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8');
  const living = children.split(' ').filter((child) => child.trim() !== '');
  const times = living.map((child) => readEnding(Number(child)));
  return times.reduce((sum, time) => sum + time, sumTicks(pid, ['own', 'children']));
}

/** A process that ends meanwhile is counted with its parent the next time. */
function readEnding(pid: number): number {
  try {
    return readCpuTime(pid);
  } catch {
    return 0;
  }
}

/** Where `stat` has user and system time, counted from behind the name. */
const places = { own: [11, 12], children: [13, 14] };

function sumTicks(pid: number, of: readonly (keyof typeof places)[]): number {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  // The name of the program is in parentheses and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = of.flatMap((name) => places[name]).map((place) => Number(fields[place]));
  return (ticks.reduce((sum, count) => sum + count, 0) * 1e6) / ticksPerSecond;
}
