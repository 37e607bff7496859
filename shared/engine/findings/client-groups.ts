import type { ClientAnalysis, ClientVerdict } from '../analysis';
import type { ClientCount } from '../company-counts';

/** Names shown of a group, and one more: whether it is shown or counted depends on how many there are. */
const mostNamed = 4;

/** Clients that a finding speaks of together. */
export interface ClientGroup {
  readonly count: number;
  readonly seats: number;
  readonly mrrCents: number;
  readonly costCents: number;
  readonly annualValueCents: number;
  /** The most valuable of them, by name. */
  readonly names: readonly string[];
}

/** Verdicts that ask for something to be done. */
export type VerdictToActOn = Exclude<ClientVerdict, 'keep'>;

/** What findings need to know of the clients, gathered in one pass. */
export interface ClientGroups {
  readonly verdicts: Readonly<Record<VerdictToActOn, ClientGroup>>;
  /** Active clients without a seat or without recurring revenue. */
  readonly unfinished: ClientGroup;
  /** The client with the highest RHEM of its own. */
  readonly noisiest: { readonly name: string; readonly rhem: number } | null;
}

class GroupBuilder {
  #count = 0;
  #seats = 0;
  #mrrCents = 0;
  #costCents = 0;
  #annualValueCents = 0;
  readonly #top: { readonly name: string; readonly value: number }[] = [];

  add(client: ClientAnalysis, name: string): void {
    const value = client.annualValueCents ?? 0;
    this.#count += 1;
    this.#seats += client.seats;
    this.#mrrCents += client.mrrCents;
    this.#costCents += client.costCents ?? 0;
    this.#annualValueCents += value;
    const last = this.#top[mostNamed - 1];
    if (last !== undefined && value <= last.value) return;
    const at = this.#top.findIndex((other) => other.value < value);
    this.#top.splice(at < 0 ? this.#top.length : at, 0, { name, value });
    this.#top.length = Math.min(this.#top.length, mostNamed);
  }

  build(): ClientGroup {
    return {
      count: this.#count,
      seats: this.#seats,
      mrrCents: this.#mrrCents,
      costCents: this.#costCents,
      annualValueCents: this.#annualValueCents,
      names: this.#top.map(({ name }) => name),
    };
  }
}

/** Groups the clients by verdict; `counts` are those of the same clients, in the same order. */
export function groupClients(clients: readonly ClientAnalysis[], counts: readonly ClientCount[]): ClientGroups {
  const verdicts = {
    reprice: new GroupBuilder(),
    fixNoise: new GroupBuilder(),
    release: new GroupBuilder(),
  };
  const unfinished = new GroupBuilder();
  let noisiest: ClientAnalysis | null = null;
  let noisiestName = '';
  for (const [at, client] of clients.entries()) {
    const name = counts[at]?.client.name ?? '';
    if (client.verdict !== null && client.verdict !== 'keep') verdicts[client.verdict].add(client, name);
    if (client.seats <= 0 || client.mrrCents <= 0) unfinished.add(client, name);
    if (client.rhemSource === 'measured' && (client.rhem ?? 0) > (noisiest?.rhem ?? 0)) {
      noisiest = client;
      noisiestName = name;
    }
  }
  return {
    verdicts: {
      reprice: verdicts.reprice.build(),
      fixNoise: verdicts.fixNoise.build(),
      release: verdicts.release.build(),
    },
    unfinished: unfinished.build(),
    noisiest: noisiest === null || noisiest.rhem === null ? null : { name: noisiestName, rhem: noisiest.rhem },
  };
}
