#!/usr/bin/env bash
# What the load runs share: the bots, the channel that is played, and one measurement. Sourced by load.sh and answers.sh with
# TOOLS [ROUNDS] [TURNS]; TOOLS is the folder with channel-load (plays the Teams channel) and peers (the echo bots).
# Everything binds to 127.0.0.1.
set -euo pipefail
tools=$(cd "$1" && pwd) rounds=${2:-3} turns=${3:-12000}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
pid=
stop() {
  if [ -n "$pid" ]; then kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; fi
  pid=
}
trap 'stop; rm -rf "$work"' EXIT

app=aaaaaaaa-0000-4000-8000-000000000001 tenant=33333333-0000-4000-8000-000000000001
people=64 harness_port=3979 bot_port=3981 floor_port=3971 node_port=3972

cp -r "$tools/channel-load" "$tools/peers" "$work" && chmod -R u+w "$work"
dotnet build -c Release -v q --nologo -o "$work/channel-load/out" "$work/channel-load" >/dev/null
dotnet build -c Release -v q --nologo -o "$work/peers/floor/out" "$work/peers/floor" >/dev/null
(cd "$work/peers/node-botbuilder" && npm install --no-audit --no-fund --loglevel=error >/dev/null 2>&1)
dotnet publish -c Release -v q --nologo -o "$work/bot" "$root/bot" >/dev/null
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
  -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null

mkdir -p "$work/data"
{
  echo partner_id,name,type,level,level_since,regions,focus,tenant_id,distributor_id
  echo "bench,Bench Partner,reseller,Premier,2026-01-01,EMEA,,$tenant,"
} >"$work/data/partners.csv"
echo person_id,partner_id,name,email,entra_object_id,region,roles,active,left_on,time_zone,locale >"$work/data/people.csv"
for i in $(seq $people); do
  echo "bench-$i,bench,Bench $i,bench-$i@bench.example,,EMEA,sales_specialist,true,,Europe/Berlin,en-US" >>"$work/data/people.csv"
  echo "bench-$i@bench.example,$tenant" >>"$work/people.txt"
done
echo 'what is my discount on API Security for a new customer?' >"$work/question.txt"

up() { for _ in $(seq 200); do (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return; sleep 0.05; done; echo "nothing listens on $1" >&2; exit 1; }

start_bot() {
  rm -rf "$work/store" && mkdir "$work/store" && cd "$work/store"
  export ASPNETCORE_ENVIRONMENT=Development Store__Connection="Data Source=$work/store/bot.db" Store__Durability="$1" Demo__Seed=false \
    Bot__AppId=$app Bot__TenantId=$tenant Bot__ClientSecret=s Bot__Auth__DangerouslyAllowUnauthenticatedRequests=false \
    Bot__Auth__OpenIdMetadataUrl=http://127.0.0.1:$harness_port/v1/.well-known/openidconfiguration \
    Bot__Outbound__Authority=http://127.0.0.1:$harness_port Bot__Outbound__AllowLoopback=true Logging__LogLevel__Default=Error
  dotnet "$work/bot/PartnerBot.Bot.dll" import "$work/data" >/dev/null
  dotnet "$work/bot/PartnerBot.Bot.dll" --urls http://127.0.0.1:$bot_port >"$work/bot.log" 2>&1 & pid=$!
  up $bot_port
}
start_floor() {
  AUTH=1 APP_ID=$app TOKEN_URL=http://127.0.0.1:$harness_port/$tenant/oauth2/v2.0/token AUTHORITY=http://127.0.0.1:$harness_port \
    dotnet "$work/peers/floor/out/floor.dll" http://127.0.0.1:$floor_port >"$work/floor.log" 2>&1 & pid=$!
  up $floor_port
}
start_node() {
  cd "$work/peers/node-botbuilder"
  AUTH=1 PORT=$node_port APP_ID=$app AUTHORITY=https://localhost:3443 NODE_EXTRA_CA_CERTS="$work/cert.pem" \
    TOKEN_URL=http://127.0.0.1:$harness_port/$tenant/oauth2/v2.0/token node bot.js >"$work/node.log" 2>&1 & pid=$!
  up $node_port
}

# name, port, turns, concurrency, further harness options
measure() {
  local name=$1 port=$2 count=$3 concurrency=$4; shift 4
  dotnet "$work/channel-load/out/channel-load.dll" load --bot "http://127.0.0.1:$port/api/messages" --port $harness_port --app-id $app --tenant $tenant \
    --https-port 3443 --cert "$work/cert.pem" --key "$work/key.pem" --concurrency "$concurrency" --turns "$count" --warmup "$((count / 2))" \
    --seconds 60 --pid $pid --out "$work/out.json" "$@" >/dev/null
  python3 - "$name" "$work/out.json" <<'P'
import json, sys
run = json.load(open(sys.argv[2]))
print(f'{sys.argv[1]:<22} c={run["concurrency"]:<3} {run["turnsPerSecond"]:>8} turns/s   reply p50 {run["replyMs"]["p50"]:>7} p99 {run["replyMs"]["p99"]:>8} ms   '
      f'cpu {run["botCpuMsPerTurn"]:.3f} ms/turn   rss {run["rssPeakMb"]} MB   failures {run["failures"]} extra {run["extra"]} mismatched {run["mismatched"]}', flush=True)
P
}

