// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "guest/command.h"
#include "guest/message.h"

#define STOP_TRIES 500	/* of 10 ms */

int command_start(struct command *command, char *const *argv)
{
	pid_t pid = fork();

	if (pid < 0)
		return -errno;
	if (!pid) {
		sigset_t none;

		sigemptyset(&none);
		sigprocmask(SIG_SETMASK, &none, NULL);
		signal(SIGXFSZ, SIG_DFL);
		execvp(argv[0], argv);
		fail_errno(-errno, "cannot run %s", argv[0]);
		_exit(127);
	}
	command->pid = pid;
	return 0;
}

bool command_ended(struct command *command)
{
	int status;

	if (!command->pid)
		return true;
	if (waitpid(command->pid, &status, WNOHANG) != command->pid)
		return false;
	command->pid = 0;
	command->status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
	return true;
}

void command_stop(struct command *command)
{
	struct timespec pause = { 0, 10000000 };
	int tries;

	if (command_ended(command))
		return;
	kill(command->pid, SIGTERM);
	for (tries = 0; tries < STOP_TRIES && !command_ended(command); tries++)
		nanosleep(&pause, NULL);
	if (command->pid)
		kill(command->pid, SIGKILL);
	while (!command_ended(command))
		nanosleep(&pause, NULL);
}
