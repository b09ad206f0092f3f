/* SPDX-License-Identifier: GPL-2.0-only */
/* The commands, and the options that all have. */
#ifndef XCALL_CMD_H
#define XCALL_CMD_H

#include <getopt.h>

struct xc_paths;

int cmd_report(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_dump(int argc, char **argv);
int cmd_plot(int argc, char **argv);
int cmd_export(int argc, char **argv);
int cmd_merge(int argc, char **argv);
int cmd_compare(int argc, char **argv);

/*
 * What every subcommand shares: [--guest DIR] [--host FILE] [--partial] [DIR].
 * xc_opt() takes an option of XC_LONG_OPTIONS into paths: 1 taken, 0 not its.
 */
enum { XC_OPT_GUEST = 0x100, XC_OPT_HOST, XC_OPT_PARTIAL };
#define XC_LONG_OPTIONS \
	{ "guest", 1, NULL, XC_OPT_GUEST }, \
	{ "host", 1, NULL, XC_OPT_HOST }, \
	{ "partial", 0, NULL, XC_OPT_PARTIAL }, \
	{ "help", 0, NULL, 'h' }
int xc_opt(struct xc_paths *paths, int opt, const char *arg);
/* the operand after the options; negative errno with a message */
int xc_operand(struct xc_paths *paths, int argc, char **argv, int optind_);
/* both, for a command with no option of its own; 1: help was asked for and given */
int xc_command_line(struct xc_paths *paths, int argc, char **argv, const char *usage);

#endif
