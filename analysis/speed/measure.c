// SPDX-License-Identifier: GPL-2.0-only
/*
 * measure COMMAND...: runs it, its output thrown away, and prints how long that took, in
 * ms of the clock and of the CPUs, and its largest memory, in KiB. Its exit status is the
 * command's. Small, as the memory of who starts a program counts for it.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double ms(struct timeval t)
{
	return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

int main(int argc, char **argv)
{
	struct timespec from, to;
	struct rusage r;
	int status;
	pid_t pid;

	if (argc < 2 || argv[1][0] == '-') {
		fputs("usage: measure COMMAND [ARG...]\n\nexample:\n"
		      "  measure build/bin/xcall report --host xen.trace\n", stderr);
		return 1;
	}
	clock_gettime(CLOCK_MONOTONIC, &from);
	pid = fork();
	if (!pid) {
		int null = open("/dev/null", O_WRONLY);

		if (null < 0 || dup2(null, 1) < 0 || dup2(null, 2) < 0)
			_exit(125);
		execvp(argv[1], argv + 1);
		_exit(127);
	}
	if (pid < 0 || wait4(pid, &status, 0, &r) < 0) {
		fprintf(stderr, "measure: %s\n", strerror(errno));
		return 1;
	}
	clock_gettime(CLOCK_MONOTONIC, &to);
	printf("%.1f %.1f %ld\n", (double)(to.tv_sec - from.tv_sec) * 1e3 +
	       (double)(to.tv_nsec - from.tv_nsec) / 1e6, ms(r.ru_utime) + ms(r.ru_stime),
	       r.ru_maxrss);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 126;
}
