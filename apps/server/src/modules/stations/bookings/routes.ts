import { createRoute, z } from "@hono/zod-openapi";
import { authorize } from "../../../platform/grants/permission.ts";
import { access, errors, json, jsonBody, writeHeaders } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { bookPlaces, manageStations, readStations } from "../policy.ts";
import { findStation, requireManaged } from "../queries.ts";
import { bookPlace } from "./bookPlace.ts";
import { bookingsOfDay, dayAsked, listOwnBookings, slotsOfDay } from "./bookingQueries.ts";
import { arriveByCode, callOff, changeBooking } from "./changeBooking.ts";
import {
  ArriveByCode,
  Booking,
  BookPlace,
  OfferSlots,
  SlotsQuery,
  StationBooking,
} from "./schema.ts";

export const bookingRoutes = createRouter();

const tags = ["bookings"];
const params = z.object({ id: Id });
const parts = params.extend({ partId: Id });
const many = z.object({ items: z.array(StationBooking) });

const mine = createRoute({
  method: "get",
  path: "/bookings/mine",
  tags,
  summary: "我的预约",
  ...access(bookPlaces),
  responses: { 200: json(z.object({ items: z.array(Booking) })), ...errors },
});
bookingRoutes.openapi(mine, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, bookPlaces);
  return c.json({ items: await withScope(ctx, (tx) => listOwnBookings(tx, 50)) }, 200);
});

const slots = createRoute({
  method: "get",
  path: "/stations/{id}/offers/{partId}/slots",
  tags,
  summary: "某一天可预约的时段与余量",
  ...access(readStations),
  request: { params: parts, query: SlotsQuery },
  responses: { 200: json(OfferSlots), ...errors },
});
bookingRoutes.openapi(slots, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readStations);
  const { id, partId } = c.req.valid("param");
  const { day } = c.req.valid("query");
  const answer = await withScope(ctx, async (tx) => {
    await findStation(tx, id);
    return slotsOfDay(tx, id, partId, dayAsked(tx, day));
  });
  return c.json(answer, 200);
});

const book = createRoute({
  method: "post",
  path: "/stations/{id}/offers/{partId}/bookings",
  tags,
  summary: "预约一个车位、充电位、场地或一份餐；满了可排队",
  ...access(bookPlaces),
  request: { ...writeHeaders, params: parts, body: jsonBody(BookPlace) },
  responses: { 201: json(Booking), ...errors },
});
bookingRoutes.openapi(book, async (c) => {
  const { id, partId } = c.req.valid("param");
  return c.json(await bookPlace(c.get("ctx"), id, partId, c.req.valid("json")), 201);
});

const cancel = createRoute({
  method: "post",
  path: "/bookings/{id}/cancel",
  tags,
  summary: "取消预约",
  ...access(bookPlaces),
  request: { ...writeHeaders, params },
  responses: { 200: json(Booking), ...errors },
});
bookingRoutes.openapi(cancel, async (c) =>
  c.json(await changeBooking("cancel")(c.get("ctx"), c.req.valid("param").id), 200),
);

const arrive = createRoute({
  method: "post",
  path: "/bookings/{id}/arrive",
  tags,
  summary: "我到了",
  ...access(bookPlaces),
  request: { ...writeHeaders, params },
  responses: { 200: json(Booking), ...errors },
});
bookingRoutes.openapi(arrive, async (c) =>
  c.json(await changeBooking("arrive")(c.get("ctx"), c.req.valid("param").id), 200),
);

const finish = createRoute({
  method: "post",
  path: "/bookings/{id}/finish",
  tags,
  summary: "用完了，让给下一位",
  ...access(bookPlaces),
  request: { ...writeHeaders, params },
  responses: { 200: json(Booking), ...errors },
});
bookingRoutes.openapi(finish, async (c) =>
  c.json(await changeBooking("finish")(c.get("ctx"), c.req.valid("param").id), 200),
);

const ofDay = createRoute({
  method: "get",
  path: "/stations/{id}/bookings",
  tags,
  summary: "某一天的预约；没有姓名，只有四位数",
  ...access(manageStations),
  request: { params, query: SlotsQuery },
  responses: { 200: json(many), ...errors },
});
bookingRoutes.openapi(ofDay, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, manageStations);
  const { id } = c.req.valid("param");
  const { day } = c.req.valid("query");
  const items = await withScope(ctx, async (tx) => {
    await requireManaged(tx, await findStation(tx, id));
    return bookingsOfDay(tx, id, dayAsked(tx, day));
  });
  return c.json({ items }, 200);
});

const byCode = createRoute({
  method: "post",
  path: "/stations/{id}/bookings/arrive",
  tags,
  summary: "按四位数登记到场",
  ...access(manageStations),
  request: { ...writeHeaders, params, body: jsonBody(ArriveByCode) },
  responses: { 200: json(many), ...errors },
});
bookingRoutes.openapi(byCode, async (c) =>
  c.json(
    { items: await arriveByCode(c.get("ctx"), c.req.valid("param").id, c.req.valid("json")) },
    200,
  ),
);

const off = createRoute({
  method: "delete",
  path: "/stations/{id}/bookings/{partId}",
  tags,
  summary: "场所取消一个预约",
  ...access(manageStations),
  request: { ...writeHeaders, params: parts },
  responses: { 200: json(many), ...errors },
});
bookingRoutes.openapi(off, async (c) => {
  const { id, partId } = c.req.valid("param");
  return c.json({ items: await callOff(c.get("ctx"), id, partId) }, 200);
});
