#!/usr/bin/env bash
# Starts a server of the official image, and makes two things right that its own entrypoint leaves open:
# - A first start that is cut off leaves half a data directory behind, which would be taken for a whole one.
# - The Citus image leaves PGPASSWORD, the superuser's, in the environment of a server that has just been initialised,
#   and libpq would send it for every role that a node connects to another with.
set -euo pipefail

unfinished=/var/lib/postgresql/.unfinished
if [ -e "$unfinished" ]; then
  rm -rf "$PGDATA"
fi
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  touch "$unfinished"
  docker-ensure-initdb.sh "$@"
  rm "$unfinished"
fi
exec docker-entrypoint.sh "$@"
