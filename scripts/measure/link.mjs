import { readFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import { each, finish } from './shell.mjs';

const space = 'ringside';
const [near, far] = ['ringside0', 'ringside1'];

/** Where programs serve: in a network of their own, at an address out of those set aside for measuring networks (RFC 2544). */
const nearAddress = '198.18.77.1';
export const address = '198.18.77.2';
export const port = 8080;
export const url = `http://${address}:${port}/`;

/** Put before a command, runs it in that network. `ip netns exec` would hide the tracepoints from perf. */
export const inside = ['nsenter', `--net=/run/netns/${space}`];

/** A virtual cable with frames of at most 1500 bytes and no offload, so that packets are those of a wire. */
export async function connect() {
  disconnect();
  refuseTakenAddresses();
  const offload = 'tso off gso off gro off';
  await each([
    `ip netns add ${space}`,
    `ip link add ${near} type veth peer name ${far} netns ${space}`,
    `ip addr add ${nearAddress}/30 dev ${near}`,
    `ip link set ${near} up`,
    `ip -n ${space} addr add ${address}/30 dev ${far}`,
    `ip -n ${space} link set ${far} up`,
    `ip -n ${space} link set lo up`,
    `ethtool -K ${near} ${offload}`,
    `ip netns exec ${space} ethtool -K ${far} ${offload}`,
  ]);
}

function refuseTakenAddresses() {
  const taken = Object.values(os.networkInterfaces())
    .flat()
    .find(({ address: used }) => used.startsWith('198.18.'));
  if (taken) throw new Error(`this machine uses ${taken.address}, next to the addresses of the measurement`);
}

export function disconnect() {
  finish(['ip', 'netns', 'del', space]);
  finish(['ip', 'link', 'del', near]);
}

/** Packets and bytes of both directions so far, as the near end has counted them. */
export function linkCounters() {
  const read = (name) => Number(readFileSync(`/sys/class/net/${near}/statistics/${name}`, 'utf8'));
  return { packets: read('rx_packets') + read('tx_packets'), networkBytes: read('rx_bytes') + read('tx_bytes') };
}

/** Whether something accepts connections at the address. */
export const accepts = () =>
  new Promise((resolve) => {
    const socket = net.connect({ host: address, port, timeout: 200 });
    const answer = (yes) => () => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
