#!/usr/bin/env bash
# The mocks as a shell script meets them: `MOCKS_URL=http://127.0.0.1:8080 ./test_mocks.sh`. Needs curl alone.
set -euo pipefail

url=$MOCKS_URL
fixtures=$(cd "$(dirname "$0")/../.." && pwd)/pivot-types/fixtures
json='content-type: application/json'
failed=0

# Asks a vendor with a token, `$TOKEN` or the fixed one: method, path, and whatever curl takes; puts the status on the
# last line.
ask() {
    local method=$1 path=$2
    shift 2
    curl -sS --noproxy '*' -X "$method" -H "authorization: Bearer ${TOKEN:-mock-token}" -w '\n%{http_code}' "$@" "$url$path"
}

status() { tail -n 1; }

# The text of a field: of the first, where there are several.
field() { sed -n "s/.*\"$1\":\"\\([^\"]*\\)\".*/\\1/p" | head -n 1; }

expect() {
    local what=$1 expected=$2 found=$3
    if [ "$found" = "$expected" ]; then
        echo "ok $what"
    else
        echo "FAIL $what: $found, not $expected"
        failed=1
    fi
}

expect "the server is healthy" 200 "$(ask GET /_mock/health | status)"
expect "the server is ready" 200 "$(ask GET /_mock/ready | status)"
expect "requests are forgotten" 204 "$(ask DELETE /_mock/requests -H "$json" | status)"
expect "faults are forgotten" 204 "$(ask DELETE /_mock/faults -H "$json" | status)"

order=$(ask POST /afosto/odr/orders -H "$json" -d '{"tags": ["gift"]}' | field id)
expect "Afosto has the order" 200 "$(ask GET "/afosto/odr/orders/$order" | status)"
expect "Afosto has its items" 200 "$(ask GET "/afosto/odr/orders/$order/items" | status)"
expect "Afosto removes the order" 200 "$(ask DELETE "/afosto/odr/orders/$order" | status)"
expect "Afosto has it no more" 404 "$(ask GET "/afosto/odr/orders/$order" | status)"
expect "Afosto knows no stranger" 401 "$(TOKEN=nobody ask GET /afosto/odr/orders | status)"

token=$(curl -sS --noproxy '*' -u travel-distributor:c1ient-s3cret -d grant_type=client_credentials \
    "$url/orange/oauth/v3/token" | field access_token)
live=/orange/travel-b2b-sandbox/v1/live
expect "Orange takes its token" 200 "$(TOKEN=$token ask GET "$live" | status)"
expect "Orange knows no stranger" 401 "$(TOKEN=nobody ask GET "$live" | status)"

flow=/e4cars/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT
declaration=@$fixtures/e4cars/vehicle_declaration.json
expect "E4Cars takes a declaration" 200 "$(ask POST "$flow?token=mock-token" -H "$json" -d "$declaration" | status)"
expect "E4Cars knows no stranger" 401 "$(ask POST "$flow?token=nobody" -H "$json" -d "$declaration" | status)"

keys='{"partnerId": "partner-1", "clientId": "client-1", "clientSecret": "0wnli-s3cret", "scope": "admin"}'
expect "Ownli gives tokens" 200 "$(ask POST /ownli/api/auth/token -H "$json" -d "$keys" | status)"

fault='{"vendor": "ownli", "fault": "answer", "status": 502}'
expect "a fault is ordered" 204 "$(ask POST /_mock/faults -H "$json" -d "$fault" | status)"
expect "the fault meets a call" 502 "$(ask GET /ownli/api/users | status)"
expect "the fault is gone" 200 "$(ask GET /ownli/api/users | status)"
expect "a form orders no fault" 415 "$(ask POST /_mock/faults -H 'content-type: text/plain' -d "$fault" | status)"
expect "another origin orders none" 403 "$(ask POST /_mock/faults -H "$json" -H 'origin: https://evil.example' -d "$fault" | status)"
expect "another name is none of the server's" 403 "$(ask GET /_mock/requests -H 'host: evil.example' | status)"

session=$(ask POST /_mock/sessions -H "$json" -d '{"clock": "2026-01-31T12:00:00Z"}' | field prefix)
inside() { ask "$1" "$session$2" "${@:3}"; }
expect "a session begins empty" "[]" "$(inside GET /afosto/odr/orders | head -n 1)"
expect "it takes an order" 200 "$(inside POST /afosto/odr/orders -H "$json" -d '{"tags": ["gift"]}' | status)"
expect "its clock dates what it makes" 2026-01-31T12:00:00Z "$(inside GET /afosto/odr/orders | field created_at)"
keys='{"partnerId": "partner-1", "clientId": "client-1", "clientSecret": "0wnli-s3cret", "scope": "admin"}'
token=$(inside POST /ownli/api/auth/token -H "$json" -d "$keys" | field access_token)
expect "its token is good" 200 "$(TOKEN=$token inside GET /ownli/api/users | status)"
expect "its clock is moved" 2026-01-31T13:00:00.000Z \
    "$(inside POST /_mock/clock -H "$json" -d '{"advance": "PT1H"}' | field now)"
expect "its token has expired" 401 "$(TOKEN=$token inside GET /ownli/api/users | status)"
expect "it is reset" 204 "$(inside POST /_mock/reset -H "$json" | status)"
expect "nothing is in it" "[]" "$(inside GET /afosto/odr/orders | head -n 1)"
expect "it ends" 204 "$(ask DELETE "/_mock/sessions/${session##*/}" -H "$json" | status)"
expect "it is gone" 404 "$(inside GET /afosto/odr/orders | status)"

exit "$failed"
