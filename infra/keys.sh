#!/bin/sh
# Makes the keys of an installation and deals each holder its own: a container that is taken over gives away no other
# process's key, no other role's password, and, unless it is the operator's, no means to sign for a person.
# shellcheck disable=SC2035 # names are compared, and have no folder before them
set -eu

all=$NPP16_KEYS
dealt=${NPP16_DEALT:-/var/lib/npp16/dealt}

npp16 keys generate --keys "$all"
cd "$all"

# deal HOLDER FILE...: what was dealt once and no longer is, a withdrawn principal's key for one, is taken back.
deal() {
    folder=$dealt/$1
    mkdir -p "$folder"
    shift
    for held in "$folder"/*; do
        case " $* " in
        *" ${held##*/} "*) ;;
        *) rm -f "$held" ;;
        esac
    done
    for file; do
        cmp -s "$file" "$folder/$file" && continue
        # Renamed into place: a service may be starting just now.
        cp -p "$file" "$folder/.new"
        mv "$folder/.new" "$folder/$file"
    done
}

for service in submissions proposals working-group notifications; do
    deal "$service" *.public "$service.secret" "$service.database-password"
done
deal gateway *.public gateway.secret gateway.database-password metrics-password
# It alone signs for persons.
deal identity *.public identity.secret identity.database-password token-signing.secret
deal migrate *.database-password
deal metrics metrics-password
deal operator token-verifying.public token-signing.secret
