# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# In a booted xcall-test kernel: the counts of the layer's lines, into $OUT/gcda (tests/kernel/coverage).
# Sourced by the script that it lies beside.
mkdir "$OUT/gcda"
find /sys/kernel/debug/gcov -path '*/xcall/*.gcda' ! -path '*/test/*' | while read -r file; do
	cat "$file" >"$OUT/gcda/${file##*/}"
done
