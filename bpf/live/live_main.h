/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef XCALL_LIVE_MAIN_H
#define XCALL_LIVE_MAIN_H

/* xcall-record --live, with what follows it: argv[0] is --live itself. The exit status. */
int live_main(int argc, char **argv);

#endif
