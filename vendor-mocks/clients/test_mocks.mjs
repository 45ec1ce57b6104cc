// The mocks as a program in Node meets them: `MOCKS_URL=http://127.0.0.1:8080 node --test test_mocks.mjs`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";

const url = process.env.MOCKS_URL;
const auth = { authorization: "Bearer mock-token" };
const json = { "content-type": "application/json" };

/** Asks a vendor, and gives the status, the headers and the body. */
async function ask(method, path, body, headers = auth) {
  const sent = body === undefined ? { headers } : { headers: { ...json, ...headers }, body: JSON.stringify(body) };
  const answer = await fetch(`${url}${path}`, { method, ...sent });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text && JSON.parse(text) };
}

/** Asks the server itself: what changes something says that it is JSON. */
async function mock(method, path, body) {
  const said = await ask(method, `/_mock/${path}`, body, json);
  assert.ok(said.status < 300, JSON.stringify(said.body));
  return said.body;
}

beforeEach(async () => {
  await mock("DELETE", "requests");
  await mock("DELETE", "faults");
});

test("Afosto remembers an order", async () => {
  const made = await ask("POST", "/afosto/odr/orders", { tags: ["gift"] });
  const order = `/afosto/odr/orders/${made.body.id}`;
  assert.deepEqual((await ask("GET", order)).body.tags, ["gift"]);
  assert.equal((await ask("POST", `${order}/items`, [{ sku: "car-1" }])).body[0].sku, "car-1");
  assert.equal((await ask("GET", `${order}/items`)).body.length, 1);
  assert.equal((await ask("DELETE", order)).status, 200);
  for (const gone of [order, `${order}/items`]) assert.equal((await ask("GET", gone)).status, 404);
  assert.equal((await ask("GET", "/afosto/iam/products")).headers.get("x-mock-sample"), "true");
});

test("Afosto lists page by page", async () => {
  for (const name of ["a", "b", "c"]) await ask("POST", "/afosto/cat/groups", { name, currency: "EUR" });
  const all = (await ask("GET", "/afosto/cat/groups")).body.map((group) => group.name);
  const pages = [];
  for (let page = 1; pages.length < all.length; page += 1) {
    const said = await ask("GET", "/afosto/cat/groups", undefined, { ...auth, "x-page": `${page}`, "x-page-size": "2" });
    assert.equal(said.headers.get("x-count"), `${all.length}`);
    assert.ok(said.body.length > 0 && said.body.length <= 2);
    pages.push(...said.body.map((group) => group.name));
  }
  assert.deepEqual(pages, all);
});

test("E4Cars takes a declaration", async () => {
  const fixture = new URL("../../pivot-types/fixtures/e4cars/vehicle_declaration.json", import.meta.url);
  const flow = "/e4cars/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT?token=mock-token";
  const said = await ask("POST", flow, JSON.parse(readFileSync(fixture, "utf8")), {});
  assert.deepEqual([said.status, said.body.status], [200, "success"]);
  assert.equal((await ask("POST", flow, {}, {})).status, 400);
});

test("Orange sells a top-up", async () => {
  const base = "/orange/travel-b2b-sandbox/v1/distributors";
  const [offer] = (await ask("GET", `${base}/offers`)).body;
  const made = await ask("POST", `${base}/transactions`, { offer_id: offer.id, parameters: { msisdn: "684587587" } });
  assert.deepEqual([made.status, made.body.offer_bucket], [201, offer.bucket - 1]);
  assert.equal((await ask("GET", `${base}/transactions/${made.body.id}`)).body.offer_id, offer.id);
  assert.equal((await ask("GET", `${base}/transactions/nobody`)).status, 404);
});

test("Ownli knows no user that nobody made", async () => {
  const said = await ask("GET", "/ownli/api/users/by-phone/+19999999999");
  assert.deepEqual([said.status, said.body.error_code], [404, "ERROR_USER_NOT_FOUND"]);
  assert.equal((await ask("GET", "/ownli/api/users?limt=1")).status, 400);
});

test("faults meet the next call, and the server tells of it", async () => {
  await mock("POST", "faults", { vendor: "orange", fault: "answer", status: 503, body: { code: 5 } });
  const live = "/orange/travel-b2b-sandbox/v1/live";
  assert.deepEqual([(await ask("GET", live)).status, (await ask("GET", live)).status], [503, 200]);
  await mock("POST", "faults", { vendor: "orange", fault: "reset_before" });
  await assert.rejects(fetch(`${url}${live}`, { headers: auth }));
  const { requests } = await mock("GET", "requests");
  assert.deepEqual(requests.map((request) => request.status), [503, 200, null]);
  assert.deepEqual((await mock("GET", "faults")).waiting, []);
});

test("a session has a state, faults and a clock of its own", async () => {
  const begun = await mock("POST", "sessions", { clock: "2026-01-31T12:00:00Z" });
  const inside = (method, path, body) => ask(method, `${begun.prefix}${path}`, body);
  assert.equal((await inside("POST", "/afosto/odr/orders", { tags: ["gift"] })).status, 200);
  await ask("POST", `${begun.prefix}/_mock/snapshot`, {}, json);
  const [order] = (await inside("GET", "/afosto/odr/orders")).body;
  assert.equal(order.created_at, "2026-01-31T12:00:00Z");
  assert.equal((await ask("GET", `/afosto/odr/orders/${order.id}x`)).status, 404);
  await mock("POST", `sessions/${begun.id}/faults`, { vendor: "orange", fault: "rate_limited" });
  const live = "/orange/travel-b2b-sandbox/v1/live";
  assert.equal((await ask("GET", live)).status, 200);
  assert.deepEqual([(await inside("GET", live)).status, (await inside("GET", live)).status], [429, 200]);
  const moved = await ask("POST", `${begun.prefix}/_mock/clock`, { advance: "P1D" }, json);
  assert.equal(moved.body.now, "2026-02-01T12:00:00.000Z");
  assert.equal((await inside("GET", live)).headers.get("date"), "Sun, 01 Feb 2026 12:00:00 GMT");
  await ask("POST", `${begun.prefix}/_mock/reset`, {}, json);
  assert.deepEqual((await inside("GET", "/afosto/odr/orders")).body, []);
  await ask("POST", `${begun.prefix}/_mock/restore`, {}, json);
  assert.equal((await inside("GET", "/afosto/odr/orders")).body.length, 1);
  await mock("DELETE", `sessions/${begun.id}`);
  assert.equal((await inside("GET", live)).status, 404);
});

test("the descriptions are served", async () => {
  for (const [vendor, path] of [["afosto", "/odr/orders"], ["e4cars", null], ["orange", "/live"], ["ownli", "/api/users"]]) {
    const description = await mock("GET", `openapi/${vendor}.json`);
    assert.ok(Object.keys(description.paths).length > 0);
    if (path) assert.ok(description.paths[path], `${vendor} ${path}`);
  }
});
