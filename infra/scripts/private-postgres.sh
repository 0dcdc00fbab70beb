#!/bin/sh
# A private throw-away PostgreSQL cluster, for tests and trials.
#
#   private-postgres.sh start DIR   makes the cluster where there is none, starts it, prints its connection string
#   private-postgres.sh url DIR     prints the connection string of a running cluster
#   private-postgres.sh stop DIR    stops it; DIR may be deleted afterwards, or started again
#
#   NPP16_TEST_DATABASE=$(infra/scripts/private-postgres.sh start .npp16/test) swift test
#
# It listens on a Unix socket only, in a folder that its owner alone may enter: nobody needs a password there.
set -eu

usage() {
    sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

[ $# -eq 2 ] || usage
command=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
data=$folder/data

# The newest PostgreSQL that is installed.
binaries=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
if [ ! -x "$binaries/pg_ctl" ]; then
    binaries=$(dirname "$(command -v pg_ctl || echo /pg_ctl)")
fi
if [ ! -x "$binaries/pg_ctl" ]; then
    echo "$0: there is no PostgreSQL server on this machine" >&2
    exit 1
fi

# PostgreSQL refuses to run as root.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

is_running() {
    as_owner "$binaries/pg_ctl" status -D "$data" >/dev/null 2>&1
}

url() {
    echo "host=$(cat "$folder/socket") user=postgres dbname=postgres"
}

make() {
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$folder"; fi
    as_owner "$binaries/initdb" -D "$data" -U postgres -E UTF8 --locale=C.UTF-8 --auth=reject --auth-local=trust >/dev/null
    as_owner tee -a "$data/postgresql.conf" >/dev/null <<-SETTINGS
		listen_addresses = ''
		max_connections = 200
		fsync = on
	SETTINGS
}

forget_socket() {
    [ -f "$folder/socket" ] || return 0
    # Root does not remove whatever the owner of the cluster has written there.
    case $(cat "$folder/socket") in
    /tmp/pg.*/*) ;;
    /tmp/pg.*) rm -rf "$(cat "$folder/socket")" ;;
    esac
    rm -f "$folder/socket"
}

start() {
    [ -f "$data/PG_VERSION" ] || make
    forget_socket
    # The path of a socket has 107 bytes at most: it stands apart from DIR, which may be anywhere.
    socket=$(as_owner mktemp -d /tmp/pg.XXXXXX)
    echo "$socket" >"$folder/socket"
    as_owner "$binaries/pg_ctl" start -w -s -D "$data" -l "$folder/log" -o "-k $socket" >&2
}

stop() {
    if is_running; then as_owner "$binaries/pg_ctl" stop -w -s -m fast -D "$data" >&2; fi
    forget_socket
}

case $command in
start)
    is_running || start
    url
    ;;
url)
    if ! is_running; then
        echo "$0: no cluster runs in $folder" >&2
        exit 1
    fi
    url
    ;;
stop) stop ;;
*) usage ;;
esac
