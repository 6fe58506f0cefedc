#!/bin/sh
# Draws color.png and outline.png from the .svg files beside this script, with headless Chromium.
set -eu
cd "$(dirname "$0")"

draw() { # name size
  page=$(mktemp -d)
  printf '<!doctype html><style>body{margin:0;background:transparent}svg{display:block}</style>%s' "$(cat "$1.svg")" > "$page/icon.html"
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$page/profile" \
    --default-background-color=00000000 --force-device-scale-factor=1 --window-size="$2,$2" \
    --screenshot="$PWD/$1.png" "file://$page/icon.html" 2>/dev/null
  rm -rf "$page"
}

draw color 192
draw outline 32
