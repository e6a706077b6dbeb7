/** Different hosts that carry something. */
export function hostsIn(host: Int32Array): number {
  let last = -1;
  for (let i = 0; i < host.length; i++) if (host[i]! > last) last = host[i]!;
  const seen = new Uint8Array(last + 1);
  let hosts = 0;
  for (let i = 0; i < host.length; i++) {
    const h = host[i]!;
    if (h < 0 || seen[h]) continue;
    seen[h] = 1;
    hosts++;
  }
  return hosts;
}

/** Items without a host. */
export function refusedIn(host: Int32Array): number {
  let refused = 0;
  for (let i = 0; i < host.length; i++) if (host[i]! < 0) refused++;
  return refused;
}
