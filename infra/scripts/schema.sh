#!/bin/sh
# The tables of every service as they are now, in infra/schema: a file for each service, and backbone.sql with what all have.
#
#   schema.sh renew                     migrates a private cluster with the programs that were built, and writes infra/schema
#   schema.sh dump CONNECTION FOLDER    writes the schemas of a database into a folder
#
# A test holds infra/schema against the migrations.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
services='submissions proposals working-group notifications identity gateway'

usage() {
    sed -n '2,5s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

# The newest PostgreSQL that is installed.
pg_dump=$(printf '%s\n' /usr/lib/postgresql/*/bin/pg_dump | sort -V | tail -n 1)
[ -x "$pg_dump" ] || pg_dump=pg_dump

# One schema: without its own name, without what says which PostgreSQL wrote it, and with one empty line between objects.
dump_one() {
    "$pg_dump" --schema-only --no-owner --no-privileges --no-comments --schema="$2" --dbname="$1" |
        sed -e "s/\\b$2\\.//g" -e "s/; Schema: $2; Owner: -//" -e '/^SET /d' -e '/^SELECT pg_catalog.set_config/d' \
            -e '/^\\/d' -e '/^CREATE SCHEMA /d' -e 's/[[:space:]]*$//'
}

# Cuts dumps into their objects. What all of them have goes into backbone.sql, the rest of each into a file of its own.
cut_up() {
    into=$1
    shift
    for service in $services; do set -- "$@" "$into/.dumps/$service"; done
    awk -v folder="$into" '
        function keep() {
            gsub(/\n+$/, "", text)
            if (title != "" && title !~ /; Type: SCHEMA/ && title !~ /schema_migration/) {
                objects[file, ++count[file]] = text
                seen[text]++
            }
            text = title = ""
        }
        function print_all(name, only_shared, from,    i, path, first) {
            path = folder "/" name ".sql"
            printf "-- %s\n", only_shared ? "What the schema of every service has." : "Tables of the service " name \
                ", beside those in backbone.sql." > path
            for (i = 1; i <= count[from]; i++)
                if ((seen[objects[from, i]] == files) == only_shared) printf "\n%s\n", objects[from, i] > path
            close(path)
        }
        FNR == 1 { if (files) keep(); file = FILENAME; sub(/.*\//, "", file); names[++files] = file }
        /^--$/ { next }
        /^-- Name: / { keep(); title = $0; next }
        /^-- / { next }
        text != "" || $0 != "" { text = text $0 "\n" }
        END {
            keep()
            print_all("backbone", 1, names[1])
            for (i = 1; i <= files; i++) print_all(names[i], 0, names[i])
        }' "$@"
}

dump() {
    mkdir -p "$2/.dumps"
    for service in $services; do
        dump_one "$1" "$(echo "$service" | tr - _)" >"$2/.dumps/$service"
    done
    cut_up "$2"
    rm -r "$2/.dumps"
}

renew() {
    cd "$root"
    programs=$(swift build --show-bin-path)
    folder=$(mktemp -d /tmp/npp16-schema.XXXXXX)
    chmod 711 "$folder"
    trap 'infra/scripts/private-postgres.sh stop "$folder/postgres" || true; rm -rf "$folder"' EXIT
    trap 'exit 130' INT TERM
    mkdir -m 711 "$folder/postgres"
    mkdir -m 700 "$folder/keys"
    connection=$(infra/scripts/private-postgres.sh start "$folder/postgres")
    for service in $services; do
        (umask 077 && echo password >"$folder/keys/$service.database-password")
        NPP16_ADMIN_DATABASE=$connection NPP16_KEYS=$folder/keys "$programs/npp16-$service" migrate >/dev/null
    done
    dump "$connection" infra/schema
}

case ${1-} in
renew) renew ;;
dump)
    [ $# -eq 3 ] || usage
    dump "$2" "$3"
    ;;
*) usage ;;
esac
