#!/bin/sh
# fetch-ledger.sh ADDRESS: the memory of the last build of the site at ADDRESS, to ledger.json.
# By it a story keeps its address for life, so that anything but "here it is" and "there is none" stops the build.
set -eu

stop() {
  rm -f ledger.json.new
  echo "digest.json: $1" >&2
  exit 1
}

sha256() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum; else shasum -a 256; fi | cut -c 1-64
}

status=$(curl --silent --show-error --location --retry 3 \
  --output ledger.json.new --write-out '%{http_code}' "${1%/}/digest.json") || status="no answer"
case "$status" in
  200)
    # A login page with status 200 is no memory, and neither is half of one.
    case $(head -c 13 ledger.json.new) in
      '{"newsfold": ') ;;
      *) stop "not the memory of a build: was a page sent in its place?" ;;
    esac
    case $(tail -n 1 ledger.json.new) in
      # The last line holds the checksum of all lines before it.
      '"sum": "'*)
        [ "$(tail -n 1 ledger.json.new)" = "\"sum\": \"$(sed '$d' ledger.json.new | sha256)\"}" ] ||
          stop "its checksum does not hold: was it cut or changed on its way?" ;;
      # As newsfold wrote it before it had a checksum.
      *'}') ;;
      *) stop "cut short" ;;
    esac
    mv ledger.json.new ledger.json
    ;;
  404) rm -f ledger.json.new ledger.json ;; # the first build
  *) stop "$status" ;;
esac
