package keys

import (
	"bytes"
	"encoding/json"
	"testing"
)

const subject = "user_000000000000000000000000001"

type key struct {
	ID     string `json:"id"`
	Secret string `json:"secret"`
}

func start(t *testing.T) (Twins, System) {
	t.Helper()
	twins := StartTwins(t, "--system", "clerk", "--clock", "2030-01-01")
	return twins, twins.Systems["clerk"]
}

func TestAKeyEndsWhenItsTimeHasCome(t *testing.T) {
	twins, clerk := start(t)
	wanted := map[string]any{"name": "robot", "subject": subject, "seconds_until_expiration": 3600}
	_, text, err := call("POST", clerk.URL+"/api_keys", clerk.Credential, wanted)
	if err != nil {
		t.Fatal(err)
	}
	var made key
	if err := json.Unmarshal(text, &made); err != nil {
		t.Fatal(err)
	}
	verify := func() int {
		status, _, err := call("POST", clerk.URL+"/api_keys/verify", clerk.Credential, map[string]string{"secret": made.Secret})
		if err != nil {
			t.Fatal(err)
		}
		return status
	}
	if status := verify(); status != 200 {
		t.Fatalf("a new key is answered with %d", status)
	}
	twins.Order(t, "POST", "clock/advance", map[string]int{"hours": 2}, nil)
	if status := verify(); status < 400 {
		t.Fatalf("an expired key is answered with %d", status)
	}
}

func TestACreateWhoseAnswerIsLostHasMadeAKey(t *testing.T) {
	twins, clerk := start(t)
	twins.Order(t, "POST", "faults/next", map[string]string{"operation": "createApiKey", "fault": "commit-then-drop"}, nil)
	if _, _, err := call("POST", clerk.URL+"/api_keys", clerk.Credential, map[string]string{"name": "robot", "subject": subject}); err == nil {
		t.Fatal("the answer came although it should be lost")
	}
	var state struct {
		Systems []struct {
			Active int `json:"active"`
		} `json:"systems"`
	}
	twins.Order(t, "GET", "state", nil, &state)
	if active := state.Systems[0].Active; active != 1 {
		t.Fatalf("%d keys are active", active)
	}
}

func TestTheJournalTellsWhatWasCalledAndNoSecret(t *testing.T) {
	twins, clerk := start(t)
	_, text, err := call("POST", clerk.URL+"/api_keys", clerk.Credential, map[string]string{"name": "robot", "subject": subject})
	if err != nil {
		t.Fatal(err)
	}
	var made key
	if err := json.Unmarshal(text, &made); err != nil {
		t.Fatal(err)
	}
	var journal json.RawMessage
	twins.Order(t, "GET", "journal?operation=createApiKey", nil, &journal)
	var entries struct {
		Entries []struct {
			Status  int `json:"status"`
			Request struct {
				Name string `json:"name"`
			} `json:"request"`
		} `json:"entries"`
	}
	if err := json.Unmarshal(journal, &entries); err != nil {
		t.Fatal(err)
	}
	if len(entries.Entries) != 1 || entries.Entries[0].Status != 200 || entries.Entries[0].Request.Name != "robot" {
		t.Fatalf("the journal has %+v", entries.Entries)
	}
	if bytes.Contains(journal, []byte(made.Secret)) {
		t.Fatal("the journal shows a secret")
	}
}
