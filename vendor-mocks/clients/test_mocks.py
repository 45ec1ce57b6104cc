"""The mocks as a program in Python meets them: `MOCKS_URL=http://127.0.0.1:8080 python3 test_mocks.py`."""

import json
import os
import pathlib
import unittest

import requests

URL = os.environ["MOCKS_URL"]
FIXTURES = pathlib.Path(__file__).parents[2] / "pivot-types" / "fixtures"


class Mocks(unittest.TestCase):
    def setUp(self):
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.headers["authorization"] = "Bearer mock-token"
        self.addCleanup(self.http.close)
        for kept in ["requests", "faults"]:
            self.mock("DELETE", kept)

    def mock(self, method, path, body=None):
        """Asks the server itself: what changes something says that it is JSON."""
        headers = {"content-type": "application/json"}
        answer = self.http.request(method, f"{URL}/_mock/{path}", json=body, headers=headers)
        self.assertLess(answer.status_code, 300, answer.text)
        return answer.json() if answer.content else None

    def test_afosto_remembers_an_order(self):
        orders = f"{URL}/afosto/odr/orders"
        made = self.http.post(orders, json={"tags": ["gift"]})
        self.assertNotIn("x-mock-sample", made.headers)
        order = f"{orders}/{made.json()['id']}"
        self.assertEqual(self.http.get(order).json()["tags"], ["gift"])
        self.assertEqual(self.http.put(order, json={"tags": ["late"]}).status_code, 200)
        self.assertEqual(self.http.get(order).json()["tags"], ["late"])
        number = self.http.get(order).json()["number"]
        self.assertEqual(len(self.http.get(orders, params={"number": number}).json()), 1)
        self.assertEqual(self.http.get(orders, params={"number": "nope"}).json(), [])
        self.assertEqual(self.http.delete(order).status_code, 200)
        self.assertEqual(self.http.get(order).status_code, 404)
        self.assertEqual(self.http.get(f"{order}/items").status_code, 404)
        self.assertEqual(self.http.get(f"{URL}/afosto/iam/products").headers["x-mock-sample"], "true")

    def test_afosto_gives_tokens(self):
        asked = {"grant_type": "client_credentials", "client_id": "client-1", "client_secret": "af0sto-s3cret"}
        token = self.http.post(f"{URL}/afosto/iam/oauth/authorize", json=asked).json()["access_token"]
        headers = {"authorization": f"Bearer {token}"}
        self.assertEqual(self.http.get(f"{URL}/afosto/odr/orders", headers=headers).status_code, 200)
        headers = {"authorization": "Bearer nobody"}
        self.assertEqual(self.http.get(f"{URL}/afosto/odr/orders", headers=headers).status_code, 401)

    def test_e4cars_takes_a_declaration(self):
        flow = f"{URL}/e4cars/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT"
        declaration = json.loads((FIXTURES / "e4cars" / "vehicle_declaration.json").read_text())
        said = self.http.post(flow, params={"token": "mock-token"}, json=declaration)
        self.assertEqual((said.status_code, said.json()["status"]), (200, "success"), said.text)
        self.assertEqual(self.http.post(flow, params={"token": "nobody"}, json=declaration).status_code, 401)

    def test_orange_sells_a_top_up(self):
        base = f"{URL}/orange/travel-b2b-sandbox/v1/distributors"
        offer = self.http.get(f"{base}/offers").json()[0]
        bought = {"offer_id": offer["id"], "user_id": "ada", "parameters": {"msisdn": "684587587"}}
        made = self.http.post(f"{base}/transactions", json=bought)
        self.assertEqual((made.status_code, made.json()["offer_bucket"]), (201, offer["bucket"] - 1), made.text)
        found = self.http.get(f"{base}/transactions/{made.json()['id']}").json()
        self.assertEqual(found["user_id"], "ada")
        # `requests` accepts anything where nothing else is said.
        self.assertEqual(self.http.headers["accept"], "*/*")

    def test_ownli_finds_a_user_by_phone(self):
        phone = "+14155550123"
        address = {"addressLine1": "1 Main St", "city": "Reno", "state": "NV", "zip": "89501"}
        user = {"firstName": "Ada", "lastName": "Lovelace", "phone": phone, "address": address}
        params = {"returnExistingUserIfExists": "true"}
        made = self.http.post(f"{URL}/ownli/api/users", json=user, params=params)
        self.assertEqual(made.status_code, 200, made.text)
        found = self.http.get(f"{URL}/ownli/api/users/by-phone/{phone}")
        self.assertEqual(found.json()["id"], made.json()["id"])
        self.assertEqual(self.http.get(f"{URL}/ownli/api/users/by-phone/+10000000000").status_code, 404)

    def test_faults_meet_the_next_call(self):
        self.mock("POST", "faults", {"vendor": "ownli", "fault": "rate_limited", "retry_after_seconds": 7})
        self.assertEqual(self.mock("GET", "faults")["waiting"], [{"path": "/ownli/*", "count": 1}])
        answers = [self.http.get(f"{URL}/ownli/api/users") for _ in range(2)]
        self.assertEqual([answer.status_code for answer in answers], [429, 200])
        self.assertEqual(answers[0].headers["retry-after"], "7")
        self.assertEqual(self.mock("GET", "faults")["waiting"], [])
        self.mock("POST", "faults", {"vendor": "ownli", "fault": "reset_after"})
        with self.assertRaises(requests.ConnectionError):
            self.http.get(f"{URL}/ownli/api/users")

    def test_the_server_tells_what_it_was_asked(self):
        self.http.get(f"{URL}/ownli/api/users", params={"page": 0})
        [request] = self.mock("GET", "requests")["requests"]
        self.assertEqual((request["path"], request["status"], request["query"]), ("/ownli/api/users", 200, [["page", "0"]]))
        self.assertNotIn("mock-token", str(request))
        coverage = self.mock("GET", "coverage")["ownli"]
        self.assertGreaterEqual(coverage["called"]["ListUsers"]["successes"], 1)
        self.assertIn("UploadFile", coverage["never_called"])

    def begin(self, **options):
        """Begins a session, which ends with the test, and gives its URL."""
        begun = self.mock("POST", "sessions", options)
        self.addCleanup(lambda: self.mock("DELETE", f"sessions/{begun['id']}"))
        self.assertEqual(begun["vendors"]["ownli"]["base_url"], f"{URL}{begun['prefix']}/ownli")
        return URL + begun["prefix"]

    def in_session(self, url, method, path, body=None):
        headers = {"content-type": "application/json"}
        answer = self.http.request(method, f"{url}/_mock/{path}", json=body, headers=headers)
        self.assertLess(answer.status_code, 300, answer.text)
        return answer.json() if answer.content else None

    def test_sessions_do_not_see_each_other(self):
        seed = {"afosto": {"resources": {"/odr/orders": [{"id": "o-1", "tags": ["seeded"]}]}}}
        one, other = self.begin(seed=seed, strictness="lenient"), self.begin()
        orders = lambda url: [order["tags"] for order in self.http.get(f"{url}/afosto/odr/orders").json()]
        self.http.post(f"{one}/afosto/odr/orders", json={"tags": ["gift"]})
        self.in_session(one, "POST", "faults", {"vendor": "ownli", "fault": "not_json"})
        self.assertEqual((orders(one), orders(other)), ([["seeded"], ["gift"]], []))
        self.assertEqual(self.in_session(other, "GET", "faults"), {"waiting": []})
        self.assertEqual(self.http.get(f"{one}/afosto/odr/orders", params={"limt": 1}).status_code, 200)
        self.assertEqual(self.http.get(f"{other}/afosto/odr/orders", params={"limt": 1}).status_code, 400)
        self.in_session(one, "POST", "snapshot", {"name": "two orders"})
        self.in_session(one, "POST", "reset")
        self.assertEqual(orders(one), [["seeded"]])
        self.in_session(one, "POST", "restore", {"name": "two orders"})
        self.assertEqual(orders(one), [["seeded"], ["gift"]])
        self.assertEqual(self.in_session(other, "GET", "coverage")["afosto"]["called"]["ListOrders"]["successes"], 1)
        junit = self.http.get(f"{one}/_mock/coverage", params={"format": "junit"})
        self.assertIn("<testsuite ", junit.text)

    def test_time_goes_by_the_clock_of_a_session(self):
        url = self.begin(clock="2026-01-31T12:00:00Z")
        asked = {"grant_type": "client_credentials", "client_id": "client-1", "client_secret": "af0sto-s3cret"}
        token = self.http.post(f"{url}/afosto/iam/oauth/authorize", json=asked).json()["access_token"]
        headers = {"authorization": f"Bearer {token}"}
        self.assertEqual(self.http.get(f"{url}/afosto/odr/orders", headers=headers).status_code, 200)
        now = self.in_session(url, "POST", "clock", {"advance": "PT1H"})
        self.assertEqual(now, {"now": "2026-01-31T13:00:00.000Z", "real": False})
        expired = self.http.get(f"{url}/afosto/odr/orders", headers=headers)
        self.assertEqual((expired.status_code, expired.headers["date"]), (401, "Sat, 31 Jan 2026 13:00:00 GMT"))
        self.assertTrue(self.mock("GET", "clock")["real"])

    def test_nobody_elses_page_may_ask(self):
        fault = {"vendor": "ownli", "fault": "not_json"}
        for headers, status in [
            ({"content-type": "text/plain"}, 415),
            ({"content-type": "application/json", "origin": "https://evil.example"}, 403),
            ({"content-type": "application/json", "host": "evil.example"}, 403),
        ]:
            answer = self.http.post(f"{URL}/_mock/faults", data=json.dumps(fault), headers=headers)
            self.assertEqual(answer.status_code, status, headers)
        self.assertEqual(self.mock("GET", "faults")["waiting"], [])


if __name__ == "__main__":
    unittest.main()
