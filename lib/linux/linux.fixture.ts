import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';

const program = 'unshare';

/** Why this machine cannot be asked, or null where it can: what a shell of root in namespaces of its own says to a script. */
export function reasonNot(flags: readonly string[], script: string): string | null {
  if (process.platform !== 'linux') return `this is ${process.platform}, not Linux`;
  if (process.getuid?.() !== 0) return 'the tests do not run as root';
  try {
    execFileSync(program, [...flags, 'sh', '-ec', script], { stdio: 'pipe', timeout: 20_000 });
    return null;
  } catch (error) {
    return `unshare ${flags.join(' ')} or what follows is refused: ${String(error).split('\n').slice(0, 2).join(' ')}`;
  }
}

/** A shell in namespaces of its own that takes commands; what it mounted is gone when it ends. */
export interface Shell {
  /** Where the test sees the shell's tree. */
  readonly root: string;
  /** Runs a command and gives what it wrote, its status last. */
  run(command: string): Promise<string>;
  end(): void;
}

/** Starts a shell in new namespaces. Its end of a line `done STATUS` closes each answer. */
export function shellIn(flags: readonly string[]): Shell {
  const child: ChildProcessWithoutNullStreams = spawn(program, [...flags, 'sh'], { stdio: 'pipe' });
  const run = (command: string) =>
    new Promise<string>((resolve) => {
      let text = '';
      const hear = (chunk: Buffer) => {
        text += chunk.toString();
        if (!/done \d+\n$/.test(text)) return;
        child.stdout.off('data', hear);
        resolve(text.trim());
      };
      child.stdout.on('data', hear);
      child.stdin.write(`{ ${command}\n} 2>&1; echo "done $?"\n`);
    });
  return { root: `/proc/${child.pid}/root`, run, end: () => child.kill('SIGKILL') };
}
