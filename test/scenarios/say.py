"""Puts one request after the other on the wire with Python's standard library: a line of JSON in, a line of JSON out."""

import json
import sys
import urllib.error
import urllib.request

for line in sys.stdin:
    asked = json.loads(line)
    body = asked.get("body")
    request = urllib.request.Request(
        asked["url"],
        method=asked["method"],
        headers=asked["headers"],
        data=None if body is None else body.encode(),
    )
    try:
        response = urllib.request.urlopen(request, timeout=10)
    except urllib.error.HTTPError as error:
        response = error
    with response:
        answer = {
            "status": response.status,
            "type": response.headers["content-type"],
            "body": response.read().decode(),
        }
    print(json.dumps(answer), flush=True)
