import { findSensitive } from "@juxin/standards";
import { communityKey, districtKey, streetKey } from "../generateUnits.ts";
import type { DemoCommunity, Landmark } from "../geography/generateGeography.ts";
import type { Line } from "../line.ts";
import { lineShares } from "../line.ts";
import type { DemoWorker } from "../people/generateWorkers.ts";
import type { Random } from "../random.ts";
import type { DemandChannel, DemandPlace, DemandScript } from "./demand.ts";
import { drawTime } from "./drawTime.ts";
import { monthOf } from "./officeTime.ts";
import type { Icon } from "./theme.ts";
import type { Topic, World } from "./world.ts";
import { writeDemand } from "./writeDemand.ts";

/** A demand as it is asked, before anybody has done anything. */
export type Draft = Omit<DemandScript, "key" | "actions" | "state"> & {
  topic: Topic;
  community: DemoCommunity;
  /** What the department writes when it is solved. */
  answer: string;
};

/** What may be settled beforehand; the rest is drawn. */
export type Wish = {
  asker?: DemoWorker;
  line?: Line;
  community?: DemoCommunity;
  landmark?: Landmark;
  topic?: Topic;
  routeTo?: "community" | "street" | "district";
  channel?: DemandChannel;
  openedAt?: Date;
};

const iconWeights: Record<Icon, number> = {
  door: 26,
  parking: 17,
  pay: 17,
  injury: 10,
  dispute: 5,
  safety: 13,
  family: 9,
  rest: 14,
  training: 6,
  other: 7,
};

/** Streamers write less and riders more than their numbers. */
const eagerness: Record<Line, number> = {
  delivery: 1.1,
  express: 1,
  rideHailing: 0.85,
  freight: 1,
  streaming: 0.7,
};

const channels: readonly (readonly [DemandChannel, number])[] = [
  ["app", 78],
  ["wechatGroup", 10],
  ["phone", 7],
  ["visit", 5],
];

function fits({ theme }: Topic, line: Line, landmarks: readonly Landmark[]): boolean {
  if (!theme.lines.includes(line)) return false;
  return theme.places.length === 0 || landmarks.some(({ kind }) => theme.places.includes(kind));
}

/** Draws demands in one world. Communities and people differ in how much they ask. */
export function createDrafter(world: World, random: Random) {
  const { geography, workers, cast } = world;
  const totals = new Map<Icon, number>();
  for (const { theme } of world.topics)
    totals.set(theme.icon, (totals.get(theme.icon) ?? 0) + theme.weight);
  const communities = geography.communities
    .filter(({ code }) => code !== world.quietCommunity)
    .map((community) => {
      const share = community === cast.community ? 2 : random.logNormal(1, 0.5);
      return [community, community.households ** 0.7 * share] as const;
    });
  const lines = lineShares.map(([line, share]) => [line, share * eagerness[line]] as const);

  // Shuffled once, so that those who stand first in a list become the ones who ask again and again.
  const shuffled = random.shuffle(workers.filter((w) => w !== cast.courier && w !== cast.rider));
  const byLine = Map.groupBy(shuffled, ({ line }) => line);
  const byLineAndStreet = Map.groupBy(shuffled, ({ line, area }) => line + area);

  function drawAsker(line: Line, street: string, before: Date): DemoWorker {
    const near = random.chance(0.7) ? byLineAndStreet.get(line + street) : undefined;
    const pool = near ?? byLine.get(line) ?? shuffled;
    const day = before.toISOString().slice(0, 10);
    for (let tries = 0; tries < 40; tries++) {
      const worker = pool[Math.floor(pool.length * random.float() ** 1.7)]!;
      if (worker.joinedOn < day) return worker;
    }
    return pool.reduce((a, b) => (b.joinedOn < a.joinedOn ? b : a));
  }

  function drawTopic(line: Line, community: DemoCommunity, at: Date, routeTo?: string): Topic {
    const month = monthOf(at);
    const options = world.topics
      .filter((topic) => fits(topic, line, community.landmarks))
      .filter(({ category }) => routeTo === undefined || category.route.to === routeTo);
    return random.weighted(
      (options.length > 0 ? options : world.topics).map((topic) => {
        const { icon, weight, season } = topic.theme;
        const now = season === undefined ? 1 : season.months.includes(month) ? 2.6 : season.outside;
        return [topic, ((iconWeights[icon] * weight) / totals.get(icon)!) * now] as const;
      }),
    );
  }

  function drawPlace({ theme }: Topic, community: DemoCommunity): Landmark | undefined {
    const own = community.landmarks.filter(({ kind }) => theme.places.includes(kind));
    if (own.length > 0) return random.pick(own);
    return random.chance(0.25) ? random.pick(community.landmarks) : undefined;
  }

  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  const locate = ({ name, lng, lat }: Landmark): DemandPlace => ({
    name,
    lng: round(lng + random.normal(0, 0.00012)),
    lat: round(lat + random.normal(0, 0.0001)),
  });

  const homeOf = ({ category }: Topic, community: DemoCommunity) =>
    ({
      community: communityKey(community.code),
      street: streetKey(community.street),
      district: districtKey,
    })[category.route.to];

  return function draw(wish: Wish = {}): Draft {
    const line = wish.line ?? wish.asker?.line ?? random.weighted(lines);
    const openedAt = wish.openedAt ?? drawTime(random, line, world.from, world.until);
    const community = wish.community ?? random.weighted(communities);
    const topic = wish.topic ?? drawTopic(line, community, openedAt, wish.routeTo);
    const asker = wish.asker ?? drawAsker(line, community.street, openedAt);
    const landmark = wish.landmark ?? drawPlace(topic, community);
    const channel = wish.channel ?? random.weighted(channels);
    const homeKey = homeOf(topic, community);
    const { text, answer } = writeDemand(random, topic.theme, {
      line,
      place: landmark?.name ?? community.name,
      community: community.name,
    });
    return {
      topic,
      community,
      answer,
      askerKey: asker.key,
      area: community.code,
      line,
      categoryKey: topic.category.key,
      channel,
      takenInByKey: channel === "app" ? null : random.pick(world.staffOf(homeKey)).key,
      sensitive: topic.category.sensitive || findSensitive(text).kinds.length > 0,
      text,
      place: landmark === undefined ? null : locate(landmark),
      homeKey,
      openedAt,
    };
  };
}
