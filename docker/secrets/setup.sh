#!/usr/bin/env bash
# What has to be there before a server starts: passwords that may be used, a certificate for each group of servers, and
# the passwords by which the servers of a group know each other. Safe to run again; new passwords are written anew.
#   /secrets/ca      the certificate authority; nothing but this script sees it
#   /secrets/trust   its certificate alone, for clients
#   /secrets/watch   the token by which metrics may be read, for Prometheus
#   /secrets/<group> ca.crt, server.crt, server.key, pgpass: hc, doc, finance, risk, market, and door
set -euo pipefail

here=$(dirname "$0")
root=${SECRETS_DIR:-/secrets}
"$here/passwords.sh" "${ENV_EXAMPLE:-$here/.env.example}"

# The user id of PostgreSQL in its image, and of PgPool in ours.
owner=999:999

# user password: a line of a libpq password file
pgpass_line() {
  local password=$2
  password=${password//\\/\\\\}
  printf '*:*:*:%s:%s\n' "$1" "${password//:/\\:}"
}

# group names: certificate and password file; the lines come from the standard input
make_group() {
  local group=$1 folder=$root/$1
  "$here/certificates.sh" "$root" "$group" "$2,localhost,127.0.0.1${TLS_NAMES:+,$TLS_NAMES}"
  (umask 077 && cat > "$folder/pgpass.new")
  mv "$folder/pgpass.new" "$folder/pgpass"
  chown "$owner" "$folder" "$folder"/*
}

superuser=${POSTGRES_USER:-postgres}
for service in hc doc finance risk market; do
  names=coor_$service,pgpool_$service
  # Names for workers that are added later as well.
  for number in 1 2 3 4 5 6 7 8; do names+=,worker${number}_$service; done
  app=${service^^}_APP_PASSWORD
  {
    pgpass_line "$superuser" "${POSTGRES_PASSWORD:?}"
    pgpass_line "${service}_app" "${!app:?}"
    pgpass_line "${service}_reader" "${READER_PASSWORD:?}"
    pgpass_line monitor "${MONITOR_PASSWORD:?}"
  } | make_group "$service" "$names"
done
{
  pgpass_line "$superuser" "$POSTGRES_PASSWORD"
  pgpass_line monitor "$MONITOR_PASSWORD"
} | make_group door door1,door2,pgpool

# The user id of Prometheus in its image.
watcher=65534:65534
mkdir -p "$root/watch"
(umask 077 && printf '%s' "${METRICS_TOKEN:?}" > "$root/watch/metrics_token.new")
mv "$root/watch/metrics_token.new" "$root/watch/metrics_token"
chown "$watcher" "$root/watch" "$root/watch/metrics_token"

mkdir -p "$root/trust"
install -m 0644 "$root/ca/ca.crt" "$root/trust/ca.crt"
echo 'certificates and passwords are in place'
