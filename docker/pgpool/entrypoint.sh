#!/usr/bin/env bash
# Writes PgPool's configuration from the environment and runs it.
#   BACKENDS   host:port of each backend, separated by blanks; the first one takes what may write
#   KIND       doors: all are the same; service: a coordinator and its workers
#   SESSIONS   clients at most
# The users and their passwords are those of the password file in /tls.
set -euo pipefail
umask 077

: "${BACKENDS:?}" "${SESSIONS:=60}"
case ${KIND:?} in
  doors | service) ;;
  *) echo "KIND is doors or service, not $KIND." >&2; exit 2 ;;
esac
run=/run/pgpool
here=$(dirname "$0")
cp "$here/pgpool.conf" "$here/pool_hba.conf" "$run/"

{
  echo "num_init_children = $((SESSIONS + 1))"
  number=0
  for backend in $BACKENDS; do
    flag=ALLOW_TO_FAILOVER
    # The coordinator is the primary for good: no worker can take its place.
    if [ "$KIND" = service ] && [ "$number" -eq 0 ]; then flag='ALWAYS_PRIMARY|DISALLOW_TO_FAILOVER'; fi
    printf "backend_hostname%d = '%s'\nbackend_port%d = %d\nbackend_weight%d = 1\nbackend_flag%d = '%s'\n" \
      "$number" "${backend%:*}" "$number" "${backend##*:}" "$number" "$number" "$flag"
    number=$((number + 1))
  done
  # Of doors, one that refuses a connection is taken out at once: there is another that is just as good. A worker may
  # have refused one session only, so there the health check decides.
  if [ "$KIND" = doors ]; then echo 'failover_on_backend_error = on'; else echo 'failover_on_backend_error = off'; fi
} >> "$run/pgpool.conf"

# host:port:database:user:password, a backslash before each colon and backslash in a value
sed -E 's/^([^:]*:){3}//; s/^([^:]+):/\1\n/' /tls/pgpass | while read -r user && IFS= read -r password; do
  printf '%s:%s\n' "$user" "$(sed -E 's/\\(.)/\1/g' <<< "$password")"
done > "$run/users"
rm -f "$run/pool_passwd" "$run/pgpool.pid"
head -c 32 /dev/urandom | base64 > "$run/.pgpoolkey"
pg_enc -m -k "$run/.pgpoolkey" -f "$run/pgpool.conf" -i "$run/users" > /dev/null
rm "$run/users"

control=$(head -c 24 /dev/urandom | base64)
echo "watch:$(pg_md5 "$control")" > "$run/pcp.conf"
echo "localhost:9898:watch:$control" > "$run/.pcppass"

# A child of process 1, not of PgPool, which would be told of its end.
(PCPPASSFILE=$run/.pcppass "$here/watch-backends.sh" $BACKENDS &)
# -D: whom the last run had taken out is asked anew. -C: so are the sockets that it left.
exec pgpool -n -C -D -f "$run/pgpool.conf" -F "$run/pcp.conf" -a "$run/pool_hba.conf" -k "$run/.pgpoolkey"
