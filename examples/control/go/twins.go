// Package keys shows tests in Go against twins of key APIs. Standard library only.
package keys

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// System is where a twin is and what signs in to it.
type System struct {
	URL        string `json:"url"`
	Credential string `json:"credential"`
}

// Twins are running twins; they stop with the test.
type Twins struct {
	Control string            `json:"control"`
	Systems map[string]System `json:"systems"`
}

// StartTwins starts `keyloom mock`. KEYLOOM names another command than `npx keyloom`.
func StartTwins(t *testing.T, options ...string) Twins {
	t.Helper()
	name := os.Getenv("KEYLOOM")
	if name == "" {
		name = "npx keyloom"
	}
	words := append(strings.Fields(name), "mock", "--port", "0", "--json")
	words = append(words, options...)
	command := exec.Command(words[0], words[1:]...)
	command.Stderr = os.Stderr
	output, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		command.Process.Signal(syscall.SIGTERM)
		command.Wait()
	})
	line, err := bufio.NewReader(output).ReadBytes('\n')
	if err != nil {
		t.Fatalf("keyloom mock did not start: %v", err)
	}
	var twins Twins
	if err := json.Unmarshal(line, &twins); err != nil {
		t.Fatal(err)
	}
	return twins
}

// Order calls the control API; openapi.yaml beside it says what there is.
func (twins Twins) Order(t *testing.T, method, path string, body, answer any) {
	t.Helper()
	status, text, err := call(method, twins.Control+"/"+path, "", body)
	if err != nil || status >= 400 {
		t.Fatalf("%s %s: %d %s %v", method, path, status, text, err)
	}
	if answer == nil {
		return
	}
	if err := json.Unmarshal(text, answer); err != nil {
		t.Fatal(err)
	}
}

func call(method, url, credential string, body any) (int, []byte, error) {
	content, err := json.Marshal(body)
	if err != nil {
		return 0, nil, err
	}
	request, err := http.NewRequest(method, url, bytes.NewReader(content))
	if err != nil {
		return 0, nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", fmt.Sprintf("Bearer %s", credential))
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	return response.StatusCode, text, err
}
