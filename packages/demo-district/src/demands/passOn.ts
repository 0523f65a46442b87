import type { DemoUnit } from "../generateUnits.ts";
import { communityKey, districtKey, streetKey } from "../generateUnits.ts";
import { staffWords } from "./staffWords.ts";
import type { Telling } from "./telling.ts";

type Way = { to: string; reasons: readonly string[]; returns: readonly string[]; odds: number };

/** Where the holder might pass a case on to, how likely it comes back, and what is said. */
function drawWay({ random, world, draft, holder }: Telling): Way {
  const { street, code } = draft.community;
  if (holder === districtKey)
    return {
      to: streetKey(street),
      reasons: staffWords.transferDown,
      returns: staffWords.returnAside,
      odds: 0.1,
    };
  const department = (): Way => ({
    to: (random.pick(world.departmentsFor(draft.topic)) as DemoUnit).key,
    reasons: staffWords.transferDepartment,
    returns: staffWords.returnDepartment,
    odds: 1,
  });
  if (holder === streetKey(street))
    return random.weighted<() => Way>([
      [
        () => ({
          to: communityKey(code),
          reasons: staffWords.transferDown,
          returns: staffWords.returnAside,
          odds: 0.12,
        }),
        60,
      ],
      [
        () => ({
          to: districtKey,
          reasons: staffWords.transferDistrict,
          returns: staffWords.returnDistrict,
          odds: 0.1,
        }),
        20,
      ],
      [department, 20],
    ])();
  const neighbours = world.geography.communities.filter(
    (c) => c.street === street && communityKey(c.code) !== holder,
  );
  return random.weighted<() => Way>([
    [
      () => ({
        to: streetKey(street),
        reasons: staffWords.transferUp,
        returns: staffWords.transferDown,
        odds: 0.15,
      }),
      60,
    ],
    [
      () => ({
        to: communityKey(random.pick(neighbours).code),
        reasons: staffWords.transferAside,
        returns: staffWords.returnAside,
        odds: 0.35,
      }),
      25,
    ],
    [department, 15],
  ])();
}

/** Passes a case on; the receiver takes it or returns it with a reason, unless it is still waiting. */
export function passOn(telling: Telling, { isPending = false } = {}): void {
  const { random } = telling;
  const from = telling.holder;
  const { to, reasons, returns, odds } = drawWay(telling);
  telling.add({
    type: "transfer",
    at: telling.officeLater(from, 100),
    byKey: telling.staff(from),
    toUnitKey: to,
    text: telling.say(reasons),
  });
  if (isPending) return;
  const isReturned = random.chance(odds);
  telling.add({
    type: isReturned ? "return" : "receive",
    at: telling.officeLater(to, 150),
    byKey: telling.staff(to),
    text: telling.say(isReturned ? returns : staffWords.receive),
  });
  if (!isReturned) telling.holder = to;
}
