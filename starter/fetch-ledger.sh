#!/bin/sh
# fetch-ledger.sh ADDRESS: the memory of the last build of the site at ADDRESS, to ledger.json.
# By it a story keeps its address for life, so that anything but "here it is" and "there is none" stops the build.
set -eu
status=$(curl --silent --show-error --location --retry 3 \
  --output ledger.json.new --write-out '%{http_code}' "${1%/}/digest.json") || status="no answer"
case "$status" in
  200)
    # A login page with status 200 is no memory.
    case $(head -c 1 ledger.json.new) in
      "{") mv ledger.json.new ledger.json ;;
      *) rm -f ledger.json.new; echo "digest.json: not JSON" >&2; exit 1 ;;
    esac
    ;;
  404) rm -f ledger.json.new ledger.json ;; # the first build
  *) rm -f ledger.json.new; echo "digest.json: $status" >&2; exit 1 ;;
esac
