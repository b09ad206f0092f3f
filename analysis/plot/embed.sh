#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# embed.sh FILE... : the files as a C table, so that xcall works as one file.
set -euo pipefail
echo '#include "plot.h"'
echo
echo 'const struct xp_file xp_files[] = {'
for file in "$@"; do
	printf '\t{ "%s",\n' "${file##*/}"
	sed 's/[\\"]/\\&/g; s/\t/\\t/g; s/^/\t  "/; s/$/\\n"/' "$file"
	printf '\t},\n'
done
echo '	{ 0, 0 }'
echo '};'
