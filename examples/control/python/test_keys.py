"""What a test of your own code looks like; here the code under test is a few calls to Clerk.

Run it with `python3 -m unittest`. `KEYLOOM` names another command than `npx keyloom`.
"""

import http.client
import unittest

from twins import Twins, call

SUBJECT = "user_000000000000000000000000001"


class KeysTest(unittest.TestCase):
    def setUp(self):
        self.twins = Twins("--system", "clerk", "--clock", "2030-01-01")
        self.addCleanup(self.twins.stop)
        self.clerk = self.twins.system("clerk")

    def ask(self, method: str, path: str, body: object = None):
        headers = {"Authorization": f"Bearer {self.clerk['credential']}"}
        return call(method, self.clerk["url"] + path, body, headers)

    def test_a_key_ends_when_its_time_has_come(self):
        _, key = self.ask("POST", "/api_keys", {"name": "robot", "subject": SUBJECT, "seconds_until_expiration": 3600})
        self.assertEqual(self.ask("POST", "/api_keys/verify", {"secret": key["secret"]})[0], 200)
        self.twins.control("POST", "clock/advance", {"hours": 2})
        self.assertGreaterEqual(self.ask("POST", "/api_keys/verify", {"secret": key["secret"]})[0], 400)

    def test_a_create_whose_answer_is_lost_has_made_a_key(self):
        self.twins.control("POST", "faults/next", {"operation": "createApiKey", "fault": "commit-then-drop"})
        with self.assertRaises((ConnectionError, http.client.RemoteDisconnected)):
            self.ask("POST", "/api_keys", {"name": "robot", "subject": SUBJECT})
        [state] = self.twins.control("GET", "state")["systems"]
        self.assertEqual(state["active"], 1)

    def test_the_journal_tells_what_was_called_and_no_secret(self):
        _, key = self.ask("POST", "/api_keys", {"name": "robot", "subject": SUBJECT})
        journal = self.twins.control("GET", "journal?operation=createApiKey")
        [entry] = journal["entries"]
        self.assertEqual((entry["status"], entry["request"]["name"]), (200, "robot"))
        self.assertNotIn(key["secret"], str(journal))


if __name__ == "__main__":
    unittest.main()
