#!/usr/bin/env bash
# certificates.sh <folder> <group> <name,name,..>
#
# Makes a certificate for the servers of a group, which share it, and the certificate authority that signs it when there
# is none yet: <folder>/ca/ca.{crt,key} and <folder>/<group>/{ca.crt,server.crt,server.key}.
# What is there, belongs to the authority, names the same servers and is good for another 30 days stays as it is.
set -euo pipefail
umask 077

folder=${1:?folder} group=${2:?group} names=${3:?names}
ca=$folder/ca
here=$folder/$group
month=$((30 * 24 * 3600))
mkdir -p "$ca" "$here"

new_key() {
  openssl ecparam -name prime256v1 -genkey -noout -out "$1"
}

if [ ! -s "$ca/ca.crt" ] || ! openssl x509 -in "$ca/ca.crt" -noout -checkend "$month" > /dev/null; then
  new_key "$ca/ca.key"
  openssl req -x509 -new -key "$ca/ca.key" -sha256 -days 3650 -out "$ca/ca.crt" -config /dev/stdin <<'CONFIG'
[req]
distinguished_name = subject
x509_extensions = authority
prompt = no
[subject]
CN = Citus gateway authority
[authority]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
CONFIG
  echo "made a certificate authority"
fi

wanted=$(tr ',' '\n' <<< "$names" | sort -u)
is_good() {
  [ -s "$here/server.crt" ] && [ -s "$here/server.key" ] &&
    openssl verify -CAfile "$ca/ca.crt" "$here/server.crt" > /dev/null 2>&1 &&
    openssl x509 -in "$here/server.crt" -noout -checkend "$month" > /dev/null &&
    [ "$wanted" = "$(openssl x509 -in "$here/server.crt" -noout -ext subjectAltName |
      grep -oE '(DNS|IP Address):[^,[:space:]]+' | sed -E 's/^(DNS|IP Address)://' | sort -u)" ]
}

if ! is_good; then
  alternatives=$(while read -r name; do
    if [[ $name =~ ^[0-9.]+$ || $name == *:* ]]; then printf 'IP:%s,' "$name"; else printf 'DNS:%s,' "$name"; fi
  done <<< "$wanted")
  new_key "$here/server.key.new"
  openssl req -new -key "$here/server.key.new" -subj "/CN=$group" |
    openssl x509 -req -CA "$ca/ca.crt" -CAkey "$ca/ca.key" -CAcreateserial -sha256 -days 825 -out "$here/server.crt.new" \
      -extfile <(printf '%s\n' 'basicConstraints = critical, CA:FALSE' 'keyUsage = critical, digitalSignature' \
        'extendedKeyUsage = serverAuth, clientAuth' "subjectAltName = ${alternatives%,}") 2> /dev/null
  mv "$here/server.key.new" "$here/server.key"
  mv "$here/server.crt.new" "$here/server.crt"
  echo "made a certificate for $group"
fi
cp "$ca/ca.crt" "$here/ca.crt"
chmod 0644 "$here/ca.crt" "$here/server.crt"
