#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# embed.sh FILE... : the files as a C table, so that xcall works as one file; of a FILE.js
# also FILE.js.sha256, as a content security policy wants it.
set -euo pipefail
echo '#include "plot/plot.h"'
echo
echo 'const struct xp_file xp_files[] = {'
for file in "$@"; do
	printf '\t{ "%s",\n' "${file##*/}"
	sed 's/[\\"]/\\&/g; s/\t/\\t/g; s/^/\t  "/; s/$/\\n"/' "$file"
	printf '\t},\n'
	[[ $file == *.js ]] || continue
	bytes=$(sha256sum <"$file" | cut -c-64 | sed 's/../\\x&/g')
	printf '\t{ "%s.sha256", "%s" },\n' "${file##*/}" "$(printf '%b' "$bytes" | base64 -w0)"
done
echo '	{ 0, 0 }'
echo '};'
