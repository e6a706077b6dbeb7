/** Runs once when the server starts. The condition must have exactly this shape for Next to keep Node's modules out. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { boot } = await import('./app/_server/boot');
    boot();
  }
}
