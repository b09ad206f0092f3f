#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# In dom0, beside ends.sh.
await ready 60
case $DOMAIN in
talks)
	tell go
	await never 1 2>"$OUT/awaited" && exit 1
	exit 7
	;;
destroyed) xl destroy "$DOMAIN" ;;
esac
