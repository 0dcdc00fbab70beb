#!/bin/sh
# Writes what an image is made of, as SPDX 2.3: its Debian packages and the Swift packages that were built in.
#
#     sbom.sh VERSION Package.resolved
set -eu

version=$1
resolved=$2

cat << HEAD
SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: npp16-$version
DocumentNamespace: https://npp16.example.org/sbom/$version
Creator: Tool: sbom.sh
Created: $(date -u +%Y-%m-%dT%H:%M:%SZ)

PackageName: npp16
SPDXID: SPDXRef-npp16
PackageVersion: $version
PackageDownloadLocation: NOASSERTION
PackageLicenseDeclared: Apache-2.0
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-npp16
HEAD

# package KIND NAME VERSION LOCATION PURL
package() {
    id="SPDXRef-$1-$(printf %s "$2" | tr -c 'A-Za-z0-9.-' -)"
    printf '\nPackageName: %s\nSPDXID: %s\nPackageVersion: %s\nPackageDownloadLocation: %s\n' "$2" "$id" "$3" "$4"
    printf 'PackageLicenseDeclared: NOASSERTION\nExternalRef: PACKAGE-MANAGER purl %s\n' "$5"
    printf 'Relationship: SPDXRef-npp16 DEPENDS_ON %s\n' "$id"
}

dpkg-query --show --showformat='${Package} ${Version}\n' | while read -r name number; do
    package debian "$name" "$number" NOASSERTION "pkg:deb/debian/$name@$number"
done

# "location" : "https://github.com/OWNER/NAME" comes before "version" : "NUMBER" in each entry.
sed -n -e 's/.*"location" : "\(.*\)".*/\1/p' -e 's/.*"version" : "\([0-9][0-9.]*\)".*/\1/p' "$resolved" |
    while read -r location && read -r number; do
        name=${location#https://github.com/}
        package swift "${name%.git}" "$number" "$location" "pkg:swift/${location#https://}@$number"
    done
