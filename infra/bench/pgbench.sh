#!/bin/sh
# pgbench.sh CONNECTION_STRING SCRIPT.sql CLIENTS SECONDS: prints {"tps":X,"latency_ms":Y}
set -eu

die() {
    printf 'pgbench.sh: %s\n' "$1" >&2
    exit 1
}

[ $# -eq 4 ] || die 'usage is pgbench.sh CONNECTION_STRING SCRIPT.sql CLIENTS SECONDS.'

# Compared as numbers, because a glob sorts 9 after 15.
newest=0
for directory in /usr/lib/postgresql/*/bin; do
    version=${directory#/usr/lib/postgresql/}
    version=${version%/bin}
    case $version in *[!0-9]*) continue ;; esac
    if [ -x "$directory/pgbench" ] && [ "$version" -gt "$newest" ]; then newest=$version; fi
done
[ "$newest" -gt 0 ] || die 'no pgbench in /usr/lib/postgresql/*/bin.'

# The C locale, because the lines parsed below are translated in others.
output=$(LC_ALL=C "/usr/lib/postgresql/$newest/bin/pgbench" \
    -n -f "$2" -c "$3" -j 2 -T "$4" -M prepared -- "$1") || die 'pgbench failed.'

# pgbench counts these apart from tps and still exits 0.
failed=$(printf '%s\n' "$output" | sed -n 's/^number of failed transactions: \([0-9]*\).*/\1/p')
[ "${failed:-0}" -eq 0 ] || die "$failed transactions failed."

tps=$(printf '%s\n' "$output" | sed -n 's/^tps = \([0-9.]*\) .*/\1/p')
latency=$(printf '%s\n' "$output" | sed -n 's/^latency average = \([0-9.]*\) ms$/\1/p')
if [ -z "$tps" ] || [ -z "$latency" ]; then
    die "pgbench printed no tps or no latency: $output"
fi
printf '{"tps":%s,"latency_ms":%s}\n' "$tps" "$latency"
