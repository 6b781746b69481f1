"""Twins of key APIs for Python tests: starts `keyloom mock` and controls it. Standard library only."""

import json
import os
import shlex
import subprocess
import urllib.error
import urllib.request


class Twins:
    """Running twins. `stop()` ends them."""

    def __init__(self, *options: str):
        command = shlex.split(os.environ.get("KEYLOOM", "npx keyloom"))
        self._process = subprocess.Popen(
            [*command, "mock", "--port", "0", "--json", *options],
            stdout=subprocess.PIPE,
            text=True,
        )
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"keyloom mock ended with {self._process.wait()}")
        self._started = json.loads(line)

    def system(self, name: str) -> dict:
        """URL and credential of one system."""
        return self._started["systems"][name]

    def control(self, method: str, path: str, body: object = None):
        """Calls the control API; `openapi.yaml` beside it says what there is."""
        status, answer = call(method, f"{self._started['control']}/{path}", body)
        if status >= 400:
            raise RuntimeError(answer["error"]["message"])
        return answer

    def stop(self):
        self._process.terminate()
        self._process.wait(timeout=10)
        self._process.stdout.close()


def call(method: str, url: str, body: object = None, headers: dict = None):
    """Sends JSON, and gives status and body whatever the status is: JSON read, anything else as text."""
    data = None if body is None else json.dumps(body).encode()
    sent = {"Content-Type": "application/json", **(headers or {})}
    request = urllib.request.Request(url, data, sent, method=method)
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, _body(response)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, _body(error)


def _body(response):
    text = response.read().decode()
    try:
        return json.loads(text)
    except ValueError:
        return text
