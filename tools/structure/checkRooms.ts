import { type Arrows, type Fault, isTest, type Source } from "./source.ts";

const server = "apps/server/src/";
const list = "tools/modules.json";

/** The rooms of the server: doors, arrows, no cycles, and a platform that knows none of them. */
export function checkRooms(sources: readonly Source[], { rooms }: Pick<Arrows, "rooms">): Fault[] {
  const ours = sources.filter(({ path }) => path.startsWith(server));
  const used = new Map<string, Set<string>>();
  const faults = ours.flatMap((one) => checkImports(one, rooms, used));
  return [...faults, ...checkDoors(ours, rooms), ...checkList(rooms, used), ...checkCycles(rooms)];
}

const roomOf = (path: string): string | null =>
  /^apps\/server\/src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null;

function checkImports(
  { path, imports }: Source,
  rooms: Arrows["rooms"],
  used: Map<string, Set<string>>,
): Fault[] {
  const from = roomOf(path);
  const faults: Fault[] = [];
  const fault = (what: string, mend: string) => faults.push({ path, fault: what, mend });
  for (const target of imports) {
    const to = roomOf(target);
    if (!isTest(path) && target.startsWith(`${server}testing/`))
      fault(`imports ${target}`, "Only tests use apps/server/src/testing.");
    if (path.startsWith(`${server}platform/`) && to !== null)
      fault(`the platform imports the room ${to}`, "Turn it round: the room hands itself in.");
    if (to === null || from === to) continue;
    if (target !== `${server}modules/${to}/index.ts` && !isTest(path))
      fault(
        `reaches into ${target}`,
        `Import from modules/${to}/index.ts; add it there if it may be used.`,
      );
    if (from === null || isTest(path)) continue;
    if (!used.has(from)) used.set(from, new Set());
    used.get(from)!.add(to);
    if (!rooms[from]?.includes(to))
      fault(
        `the room ${from} imports ${to}`,
        `Do without, or add "${to}" to "${from}" in ${list} and say why.`,
      );
  }
  return faults;
}

function checkDoors(ours: readonly Source[], rooms: Arrows["rooms"]): Fault[] {
  const found = new Set(ours.flatMap(({ path }) => roomOf(path) ?? []));
  return [...found].flatMap((room) => {
    const path = `${server}modules/${room}/index.ts`;
    const door = ours.find((one) => one.path === path);
    const faults: Fault[] = [];
    if (!(room in rooms))
      faults.push({ path, fault: `the room ${room} is not listed`, mend: `Add it to ${list}.` });
    const opening = /^\/\*\*[\s\S]*?\*\//.exec(door?.text ?? "")?.[0];
    if (door === undefined)
      faults.push({
        path,
        fault: "the room has no door",
        mend: "Add index.ts with what others may use.",
      });
    else if (opening === undefined || opening.split("\n").length > 3)
      faults.push({
        path,
        fault: "the door does not say in at most three lines what the room is for",
        mend: "Open index.ts with /** Room: what it is for. What it never does. */",
      });
    return faults;
  });
}

function checkList(rooms: Arrows["rooms"], used: Map<string, Set<string>>): Fault[] {
  return Object.entries(rooms).flatMap(([from, targets]) =>
    targets
      .filter((to) => !used.get(from)?.has(to))
      .map((to) => ({
        path: list,
        fault: `lists ${from} → ${to}, which nothing uses`,
        mend: "Take it out.",
      })),
  );
}

function checkCycles(rooms: Arrows["rooms"]): Fault[] {
  const done = new Set<string>();
  const faults: Fault[] = [];
  const visit = (room: string, trail: readonly string[]) => {
    const seen = trail.indexOf(room);
    if (seen >= 0) {
      const circle = [...trail.slice(seen), room].join(" → ");
      faults.push({
        path: list,
        fault: `rooms in a circle: ${circle}`,
        mend: "Turn one arrow round.",
      });
    }
    if (seen >= 0 || done.has(room)) return;
    for (const next of rooms[room] ?? []) visit(next, [...trail, room]);
    done.add(room);
  };
  for (const room of Object.keys(rooms)) visit(room, []);
  return faults;
}
