// Owns under which addresses this machine can be reached from a classroom's network.
import { networkInterfaces } from 'node:os';

/** IPv4 addresses, those of private networks first: a phone on the same Wi-Fi reaches one of these. */
export function reachableAddresses(): string[] {
  const found = Object.entries(networkInterfaces())
    .filter(([name]) => !/^(docker|br-|veth|virbr|vmnet|utun|tun|tap)/.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return found.toSorted((a, b) => Number(isPrivate(b)) - Number(isPrivate(a)));
}

/** 10.x, 172.16-31.x and 192.168.x: networks of a house or a school. Pure. */
export function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
}
