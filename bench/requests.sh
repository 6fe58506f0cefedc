#!/usr/bin/env bash
# What a form that is sent and an approval cost beside a plain question and the echo bots, in one run, with token checks and durable commits.
#   bench/requests.sh TOOLS [ROUNDS] [REQUESTS]
. "$(dirname "$0")/harness.sh"

rm -rf "$work/store" && mkdir "$work/store"
WORK=$work ROUNDS=$rounds REQUESTS=${3:-1500} APP=$app HTTP_PORT=$harness_port BOT_PORT=$bot_port FLOOR_PORT=$floor_port NODE_PORT=$node_port node "$root/bench/requests.mjs"
