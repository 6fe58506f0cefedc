#!/usr/bin/env bash
# What the other answers cost beside a plain discount question, in one run: one line an answer and round, without and with an
# imported guide of 2,000 passages (then every answer of the guide looks for its quotation).
#   bench/answers.sh TOOLS [ROUNDS] [TURNS]
. "$(dirname "$0")/harness.sh"

python3 - "$work/guide.md" <<'P'
import random, sys
random.seed(3)
words = [line.strip() for line in "partner level reseller discount harbour lantern review certificate region threshold support severity plan portal notice grace quarter revenue customer product account".split()]
headings = ["Financial Benefits", "Wholesale Product Pricing", "Ask An Expert", "Partner Success Plan", "Certification Renewal", "Assigned Staff"] + [f"Chapter {n}" for n in range(394)]
with open(sys.argv[1], "w") as guide:
    for heading in headings:
        guide.write(f"# {heading}\n\n")
        for _ in range(5): guide.write(" ".join(random.choices(words, k=80)).capitalize() + ".\n\n")
P

# name, what a right answer holds, the question
answers=(
  "discount|35%|what is my discount on API Security for a new customer?"
  "article|does not state|how much is the rebate?"
  "benefits|of 21|what benefits do we get at Premier?"
  "response|15 minutes|how fast does Akamai answer a severity 1 on Premium 3.0?"
  "deal|315,000|what do we pay for a registered 450k USD App & API Protector deal?"
  "credit|failure of 3 Nov|SLA was missed on 3 November, until when can we claim?"
  "plan|Elite|how do we get to Elite in EMEA by July?"
  "what-if|Akamai gives notice on|what if Akamai sends a notice today?"
)
for guide in without with; do
  for round in $(seq "$rounds"); do
    for answer in "${answers[@]}"; do
      IFS='|' read -r name expect words <<<"$answer"
      echo "$words" >"$work/words.txt"
      start_bot Full
      if [ $guide = with ]; then (cd "$work/store" && dotnet "$work/bot/PartnerBot.Bot.dll" import-guide "$work/guide.md" >/dev/null); fi
      measure "$name, $guide guide" $bot_port "$turns" 8 --people "$work/people.txt" --script "$work/words.txt" --expect "$expect"
      stop
    done
  done
done
