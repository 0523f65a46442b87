import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { type Client, clientOf, signedIn } from "../../testing/client.ts";
import { createTestApp, type TestApp } from "../../testing/createTestApp.ts";
import {
  buildDistrict,
  buildStaff,
  buildWorker,
  type TestDistrict,
} from "../../testing/district.ts";
import { greyPhoto, upload } from "../../testing/upload.ts";
import { sweepFiles } from "./sweepFiles.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

let server: TestApp;
let district: TestDistrict;
let rider: Client;
let riderId: string;
let other: Client;
let jpeg: Buffer;

beforeAll(async () => {
  server = await createTestApp();
  district = await buildDistrict(server.app);
  riderId = await buildWorker(server.app, district, { area: "990104001001" });
  rider = await signedIn(server, district.code, riderId);
  other = await signedIn(server, district.code, await buildWorker(server.app, district));
  jpeg = await greyPhoto();
  return () => server.close();
});

const open = (client: Client, photoIds: string[]) =>
  client.post("/cases", { category: "accessAndParking", text: "门口没有地方停车", photoIds });

/** A case with one photo, and the photo's address as its asker gets it. */
async function attached(
  client = rider,
): Promise<{ caseId: string; id: string; url: string; thumbUrl: string }> {
  const { id } = (await upload(server, client, jpeg)).body;
  const made = await open(client, [id]);
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const [photo] = made.body.photos;
  return { caseId: made.body.id, id, url: photo.url, thumbUrl: photo.thumbUrl };
}

async function fetched(client: Client, url: string) {
  const response = await server.api.request(url, {
    headers: client.cookie === null ? {} : { cookie: `juxin_session=${client.cookie}` },
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

describe("a photo", () => {
  test("is taken, made anew without its metadata, and served to the session that asked", async () => {
    const taken = await sharp(jpeg)
      .withExif({ IFD0: { Make: "SecretPhone" } })
      .jpeg()
      .toBuffer();
    expect(taken.includes("SecretPhone")).toBe(true);
    const made = await upload(server, rider, taken);
    expect(made).toMatchObject({ status: 201, body: { width: 40, height: 40 } });
    const [photo] = (await open(rider, [made.body.id])).body.photos;
    const served = await fetched(rider, photo.url);
    expect(served.status).toBe(200);
    expect(served.headers.get("content-type")).toBe("image/jpeg");
    expect(served.headers.get("cache-control")).toBe("private, max-age=600");
    expect(served.headers.get("x-content-type-options")).toBe("nosniff");
    expect(served.bytes.includes("SecretPhone")).toBe(false);
    expect(await sharp(served.bytes).metadata()).toMatchObject({ format: "jpeg", width: 40 });
    expect((await fetched(rider, photo.thumbUrl)).status).toBe(200);
  });

  test("is not served without its address, later, to another session, or as something else", async () => {
    const { id, url, thumbUrl } = await attached();
    const again = await signedIn(server, district.code, riderId);
    const staff = await buildStaff(server.app, district, { role: "areaClerk", unit: "s1" });
    const clerk = await signedIn(server, district.code, staff);
    for (const client of [other, again, clerk])
      expect((await fetched(client, url)).status).toBe(404);
    expect((await fetched(clientOf(server), url)).status).toBe(401);
    const query = (change: (given: URLSearchParams) => void): string => {
      const address = new URL(url, "http://localhost");
      change(address.searchParams);
      return address.pathname + address.search;
    };
    const changed = [
      query((given) => given.set("v", "thumb")),
      query((given) => given.set("v", "original")),
      query((given) => given.set("e", String(Number(given.get("e")) + 600))),
      query((given) => given.set("e", "1e9")),
      query((given) => given.set("s", "")),
      query((given) =>
        given.set("s", new URL(thumbUrl, "http://localhost").searchParams.get("s") ?? ""),
      ),
      url.replace(id, crypto.randomUUID()),
    ];
    for (const address of changed) {
      const answer = await fetched(rider, address);
      expect(answer.status, address).toBe(404);
    }
    expect((await fetched(rider, `/api/v1/files/${id}`)).status).toBe(400);
    server.clock.advance(9 * minute);
    expect((await fetched(rider, url)).status).toBe(200);
    server.clock.advance(7 * minute);
    expect((await fetched(rider, url)).status).toBe(404);
  });

  test("whose bytes are gone is a 404, not a fault of ours", async () => {
    const { id, url } = await attached();
    await server.app.files.delete(`${district.code}/${id}/full`);
    expect((await fetched(rider, url)).status).toBe(404);
  });

  test("of somebody else, used before, or unknown cannot be attached; nothing is written then", async () => {
    const mine = (await upload(server, rider, jpeg)).body.id;
    const theirs = (await upload(server, other, jpeg)).body.id;
    const used = (await attached()).id;
    const before = (await rider.get("/cases/mine")).body.items.length;
    for (const id of [theirs, used, crypto.randomUUID()]) {
      const answer = await open(rider, [mine, id]);
      expect(answer.status).toBe(400);
      expect(answer.body.issues).toEqual([{ path: "photoIds", reason: "photo.unknown" }]);
    }
    expect((await rider.get("/cases/mine")).body.items).toHaveLength(before);
    expect((await open(rider, [mine])).status).toBe(201);
  });

  test("sent twice under one key is one photo, another photo under it a conflict", async () => {
    const key = crypto.randomUUID();
    const first = await upload(server, rider, jpeg, key);
    const second = await upload(server, rider, jpeg, key);
    expect(second.body).toEqual(first.body);
    const different = await upload(server, rider, await greyPhoto(50), key);
    expect(different.status).toBe(409);
    expect(different.body.reason).toBe("submission.differentContent");
  });
});

describe("what is no photo", () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
  const cases: [string, Buffer, string][] = [
    ["text", Buffer.from("a photo, honestly"), "photo.notAnImage"],
    ["nothing", Buffer.alloc(0), "photo.notAnImage"],
    ["SVG", Buffer.from(svg), "photo.unsupported"],
    ["GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000"), "photo.unsupported"],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "photo.notAnImage"],
  ];
  for (const [name, bytes, reason] of cases)
    test(`${name} is refused`, async () => {
      const answer = await upload(server, rider, bytes);
      expect(answer.status).toBe(400);
      expect(answer.body.reason).toBe(reason);
    });

  test("half a photo is refused as such", async () => {
    const whole = await greyPhoto(400);
    const answer = await upload(server, rider, whole.subarray(0, whole.length / 2));
    expect([answer.status, answer.body.reason]).toEqual([400, "photo.truncated"]);
  });

  test("13 MB are refused with 413, from the envelope or from the photo", async () => {
    for (const bytes of [14 * 1024 * 1024, 12.5 * 1024 * 1024]) {
      const answer = await upload(server, rider, Buffer.concat([jpeg, Buffer.alloc(bytes)]));
      expect(answer.status).toBe(413);
      expect(answer.body.reason).toMatch(/\.tooLarge$/);
    }
  });

  test("a hundred megapixels are refused with 413, from the header alone", async () => {
    const huge = await sharp({
      create: { width: 10_000, height: 10_000, channels: 3, background: "#000" },
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const answer = await upload(server, rider, huge);
    expect([answer.status, answer.body.reason]).toEqual([413, "photo.tooManyPixels"]);
  });

  test("a form without the file, or no form at all, is the sender's fault", async () => {
    const send = (body: BodyInit, type?: string) =>
      server.api.request("/api/v1/files", {
        method: "POST",
        body,
        headers: {
          cookie: `juxin_session=${rider.cookie}`,
          "idempotency-key": crypto.randomUUID(),
          ...(type && { "content-type": type }),
        },
      });
    const text = new FormData();
    text.set("file", "only words");
    const other_ = new FormData();
    other_.set("photo", new File([new Uint8Array(jpeg)], "p.jpg"));
    for (const answer of [
      await send(text),
      await send(other_),
      await send("garbage", "multipart/form-data; boundary=x"),
      await send("garbage", "multipart/form-data"),
      await send("{}", "application/json"),
    ])
      expect(answer.status).toBe(400);
  });

  test("a stranger's bytes are not read", async () => {
    let read = 0;
    const body = new ReadableStream({
      pull(controller) {
        read += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
        if (read === 100) controller.close();
      },
    });
    const answer = await server.api.request("/api/v1/files", {
      method: "POST",
      body,
      duplex: "half",
      headers: { "content-type": "multipart/form-data; boundary=x" },
    } as RequestInit);
    expect(answer.status).toBe(401);
    expect(read).toBeLessThan(5);
  });

  test("nothing may be uploaded by a stranger or an auditor", async () => {
    const id = await buildStaff(server.app, district, { role: "auditor", unit: "district" });
    const auditor = await signedIn(server, district.code, id);
    expect((await upload(server, auditor, jpeg)).status).toBe(403);
    expect(
      (await upload(server, clientOf(server, "990104.nonsensenonsensenonsense"), jpeg)).status,
    ).toBe(401);
  });
});

test("thirty photos may wait for a demand, no more", async () => {
  const hoarder = await signedIn(server, district.code, await buildWorker(server.app, district));
  const ids: string[] = [];
  for (let index = 0; index < 30; index += 1)
    ids.push((await upload(server, hoarder, jpeg)).body.id);
  const refused = await upload(server, hoarder, jpeg);
  expect([refused.status, refused.body.reason]).toEqual([429, "file.tooManyLoose"]);
  expect((await open(hoarder, ids.slice(0, 1))).status).toBe(201);
  expect((await upload(server, hoarder, jpeg)).status).toBe(201);
});

test("the sweep takes loose photos after a week, and only those", async () => {
  const kept = await attached(other);
  const loose = (await upload(server, other, jpeg)).body.id;
  const stored = (id: string) => server.app.files.stat(`${district.code}/${id}/full`);
  server.clock.advance(7 * day - minute);
  await sweepFiles(server.app, district.code);
  expect(await stored(loose)).not.toBeNull();
  const fresh = (await upload(server, await signedIn(server, district.code, riderId), jpeg)).body
    .id;
  server.clock.advance(2 * minute);
  await sweepFiles(server.app, district.code);
  expect(await stored(loose)).toBeNull();
  expect(await stored(kept.id)).not.toBeNull();
  expect(await stored(fresh)).not.toBeNull();
  const left = await server.app.database.owner.query<{ id: string }>(
    "select id from files where id = any($1)",
    [[loose, kept.id, fresh]],
  );
  expect(left.map(({ id }) => id).toSorted()).toEqual([kept.id, fresh].toSorted());
});
