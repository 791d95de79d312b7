#!/usr/bin/env bash
# Takes backends in again that were taken out and answer once more: PgPool itself waits for somebody to tell it.
set -uo pipefail

backends=("$@")
while sleep 5; do
  for number in "${!backends[@]}"; do
    state=$(pcp_node_info -h localhost -p 9898 -U watch -w -n "$number" 2> /dev/null) || continue
    [[ $state == *" down "* ]] || continue
    backend=${backends[$number]}
    if PGCONNECT_TIMEOUT=3 psql -qAtX \
      "host=${backend%:*} port=${backend##*:} user=monitor dbname=postgres sslmode=verify-full sslrootcert=/tls/ca.crt" \
      -c 'select 1' > /dev/null 2>&1; then
      echo "backend $number ($backend) answers again" >&2
      pcp_attach_node -h localhost -p 9898 -U watch -w -n "$number" > /dev/null
    fi
  done
done
