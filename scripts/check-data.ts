/** Faults in hand-kept data that no type check sees. Each function returns one line for each fault; none is good. */
import * as v from 'valibot';

const host = v.pipe(
  v.string(),
  v.regex(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, 'write a host in lower case, without www., scheme or path'),
);
const NewsSites = v.strictObject({
  note: v.string(),
  sites: v.array(
    v.strictObject({
      host,
      name: v.pipe(v.string(), v.trim(), v.minLength(1)),
      region: v.pipe(v.string(), v.minLength(1)),
      country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u))),
      languages: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u))), v.minLength(1)),
    }),
  ),
});

/** The list of news sites: valid rows, sorted by host (code units), each host once and none below another. */
export function checkNewsSites(data: unknown): string[] {
  const parsed = v.safeParse(NewsSites, data);
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  const hosts = parsed.output.sites.map((site) => site.host);
  const listed = new Set(hosts);
  const faults: string[] = [];
  for (const [at, host] of hosts.entries()) {
    const before = hosts[at - 1];
    if (before === host) faults.push(`${host} is listed twice`);
    else if (before !== undefined && before > host) faults.push(`${host} stands after ${before}: sort by host`);
    const parent = parentsOf(host).find((other) => listed.has(other));
    if (parent !== undefined) faults.push(`${host} is covered by ${parent}`);
  }
  return faults;
}

function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1, -1).map((_, at) => labels.slice(at + 1).join('.'));
}

const Lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      resolved: v.optional(v.string()),
      link: v.optional(v.boolean()),
      optionalDependencies: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ),
});

/**
 * The lock file: no address of any registry, and an entry for each optional package of every platform (npm leaves out
 * those that its registry lacks, and `npm ci` then refuses the file).
 */
export function checkLockFile(data: unknown): string[] {
  const { packages } = v.parse(Lock, data);
  const known = new Map(Object.entries(packages));
  const faults: string[] = [];
  for (const [path, { resolved, optionalDependencies }] of known) {
    if (resolved !== undefined) faults.push(`${path} names a registry: ${resolved}`);
    for (const name of Object.keys(optionalDependencies)) {
      if (!placesFor(name, path).some((place) => known.has(place)))
        faults.push(`${name}, optional for ${path}, has no entry`);
    }
  }
  return faults;
}

/** Where Node would look for a package that the package at `path` imports. */
function placesFor(name: string, path: string): string[] {
  const folders = path.split('/node_modules/');
  const inside = folders.map((_, at) => `${folders.slice(0, at + 1).join('/node_modules/')}/node_modules/${name}`);
  return [`node_modules/${name}`, ...inside];
}
