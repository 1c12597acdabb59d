#!/usr/bin/env bash
# Makes sure that the tools which the tests call are there, and installs what is missing with apt-get (Debian, Ubuntu).
# Run by `npm test` before anything else; silent and quick once everything is present.
set -euo pipefail

missing=()

# need PACKAGE TEST... : notes PACKAGE as missing unless TEST succeeds.
need() {
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || missing+=("$package")
}

need chromium test -x /usr/bin/chromium                          # opens the page in test/e2e
need fonts-dejavu-core test -d /usr/share/fonts/truetype/dejavu  # text has the same width on every machine
need fonts-liberation test -d /usr/share/fonts/truetype/liberation
need libxml2-utils command -v xmllint                            # checks exports against the GEXF schema
need python3-networkx /usr/bin/python3 -c 'import networkx'      # opens exports as other tools do

((${#missing[@]} == 0)) && exit 0

echo "Test tools missing: ${missing[*]}" >&2
if ! command -v apt-get >/dev/null; then
  echo "There is no apt-get here. Install the equivalents with your system's package manager (chromium at /usr/bin/chromium), then run npm test again." >&2
  exit 1
fi
if ((EUID != 0)); then
  echo "Not root, so they cannot be installed from here. Run this once, then npm test again:" >&2
  echo "  sudo apt-get update && sudo apt-get install --yes --no-install-recommends ${missing[*]}" >&2
  exit 1
fi

echo "Installing them with apt-get ..." >&2
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq -o DPkg::Lock::Timeout=300 >&2
apt-get install -qq --yes --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}" >/dev/null
