/* SPDX-License-Identifier: GPL-2.0-only */
/* The program whose life a recording covers. */
#ifndef XCALL_COMMAND_H
#define XCALL_COMMAND_H

#include <stdbool.h>
#include <sys/types.h>

struct command {
	pid_t pid;	/* 0: none, or ended */
	int status;	/* as a shell has it: exit status, or 128 + signal */
};

/* Starts it with no signal blocked. 0 or -errno; a program not found ends with 127. */
int command_start(struct command *command, char *const *argv);

/* Has it ended? Then status is set. */
bool command_ended(struct command *command);

/* SIGTERM, and after five seconds SIGKILL; returns when it has ended. */
void command_stop(struct command *command);

#endif
