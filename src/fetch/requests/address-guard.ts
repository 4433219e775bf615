/**
 * Decides which hosts may be contacted: none on this machine or its network, to which a feed's address or a redirect
 * could lead. A name is resolved once and checked, and the connection uses the checked address. EDGE.
 */
import { lookup as resolve } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

export class ForbiddenAddress extends Error {
  override readonly name = "ForbiddenAddress";
}

/** Whether an IP address belongs to the public internet. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === "unicast";
}

/** Decides which IP addresses may be connected to. */
export type AddressPolicy = (address: string) => boolean;

/**
 * Refuses a host that is written as an address which may not be contacted.
 *
 * @throws ForbiddenAddress where the host is written as an address that may not be connected to
 */
export function checkHost(url: URL, mayConnect: AddressPolicy): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) && !mayConnect(host)) throw forbidden(url.hostname, host);
}

/** A lookup for sockets: resolves a name as the system does, and returns only allowed addresses. */
export function guardedLookup(mayConnect: AddressPolicy): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, "", 0);
      const allowed = found.filter(({ address }) => mayConnect(address));
      const [first] = allowed;
      if (first === undefined) return callback(forbidden(hostname, found[0]?.address ?? ""), "", 0);
      if (options.all) return callback(null, allowed);
      return callback(null, first.address, first.family);
    });
  };
}

function forbidden(host: string, address: string): ForbiddenAddress {
  const named = host.replace(/^\[|\]$/g, "") === address ? `${address} is` : `${host} is ${address},`;
  return new ForbiddenAddress(
    `${named} an address of this machine or its network: \`fetch.allowPrivate\` would allow it`,
  );
}
