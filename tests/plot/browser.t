#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The page in headless Chromium (I2): of a run whose names are hostile, and of the capture that
# ships. browser.py has the checks.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../lab/lib/common.sh"

skip() {
	echo "1..0 # SKIP $1"
	exit 0
}

chromium=$(command -v chromium || command -v google-chrome) || skip 'chromium is not installed'
command -v gnuplot >/dev/null || skip 'gnuplot is not installed (gnuplot-nox)'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
xcall=$TOP/build/san/xcall

# name KIND: one that would be an element, and run; without a quote, as it stands within some
name() {
	echo "<b id=$1>&amp;<img src=x onerror=window.hit=1><script>window.hit=1<\\/script>&#60;i&#62;"
}

mkdir "$work/hostile"
"$TOP/build/tests/gen/gen" 11 "$work/hostile" 60 losses >/dev/null
cd "$work/hostile"
# the slash, as no file's name has one
guest=$(name guest | tr -d '\\/')
mv guest-pv1 "guest-$guest"
printf 'ffffffff81000000\t%s\n' "$(name function | sed 's#\\##')" >"guest-$guest/symbols.tsv"
sed -i "s,\\(\trelease = \"\\)[^\"]*,\\1$(name release | sed 's/[&\\]/\\&/g')," "guest-$guest/ctf/metadata"
sed -i -e "s,\"Domain-0\",\"$(name domain | sed 's/[&\\]/\\&/g')\"," \
	-e "s,\"4.20.3\",\"$(name xen | sed 's/[&\\]/\\&/g')\"," host/meta.json
"$xcall" plot -q "$work/hostile"

tar -xJf "$TOP/tests/golden/capture.tar.xz" -C "$work"
"$xcall" plot -q "$work/pv"
"$here/browser.py" "$chromium" "$work/hostile" "$work/pv"
