#!/usr/bin/env bash
# The load run: the bot's discount question beside echo bots, in turn, under the same load on this machine, all with token checks.
#   bench/load.sh TOOLS [ROUNDS] [TURNS]
# Prints one line a run; medians are taken over the rounds.
. "$(dirname "$0")/harness.sh"

question=(--people "$work/people.txt" --script "$work/question.txt" --expect '35%')
for round in $(seq "$rounds"); do
  for concurrency in 8 32; do
    start_floor; measure floor $floor_port "$turns" $concurrency; stop
    start_node; measure node-botbuilder $node_port "$((turns / 4))" $concurrency; stop
    start_bot Full; measure partnerbot $bot_port "$turns" $concurrency "${question[@]}"; stop
  done
done
