#!/usr/bin/env bash
# passwords.sh <.env.example>
#
# In production refuses the passwords and secrets that the example brings, those that are missing and those that are short:
# prints each variable with its reason and exits with 1.
set -euo pipefail

example=${1:?file}
[ "${NODE_ENV:-}" = production ] || exit 0

refused=0
while IFS='=' read -r name trial; do
  value=${!name:-}
  reason=
  if [ -z "$value" ]; then
    reason='is not set'
  elif [ "$value" = "$trial" ]; then
    reason='is the one of .env.example, which everybody knows'
  elif [ "${#value}" -lt 12 ]; then
    reason='is shorter than 12 characters'
  fi
  if [ -n "$reason" ]; then
    echo "$name $reason" >&2
    refused=1
  fi
done < <(grep -E '^([A-Z_]+_PASSWORD|INTERNAL_SECRET|METRICS_TOKEN)=' "$example")

if [ "$refused" -ne 0 ]; then
  echo 'With NODE_ENV=production nothing starts on these passwords. Set others in .env.' >&2
  exit 1
fi
