// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "flight/trigger.h"
#include "flight/xenstore.h"
#include "flights.h"
#include "guest/message.h"
#include "recording.h"

#define NOT_WRITTEN 125		/* the child's status */

static void tell_dom0(struct flights *flights)
{
	char value[24];
	int err;

	snprintf(value, sizeof(value), "%lu", flights->number);
	err = xenstore_write(XENSTORE_DEVICE, FLIGHT_KEY, value);
	if (err && !flights->told) {
		fail_errno(err, "cannot write " FLIGHT_KEY " to XenStore: dom0 will write no dump");
		flights->told = true;
	}
}

/* The hook becomes the child itself: its status is the hook's. */
static int run_hook(const struct flights *flights, const char *dir)
{
	char *script;
	sigset_t none;

	if (!flights->hook)
		return 0;
	if (asprintf(&script, "%s \"$1\"", flights->hook) < 0)
		return NOT_WRITTEN;
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGXFSZ, SIG_DFL);
	execl("/bin/sh", "sh", "-c", script, "sh", dir, (char *)NULL);
	fail_errno(-errno, "cannot run /bin/sh");
	return 127;
}

static int child(const struct flights *flights, struct recording *recording, const char *why)
{
	char *dir;

	if (asprintf(&dir, "%s/flight-%lu", flights->dir, flights->number) < 0 ||
	    recording_dump(recording, dir))
		return NOT_WRITTEN;
	message("%s written: %s", dir, why);
	return run_hook(flights, dir);
}

static void dump(struct flights *flights, struct recording *recording, const char *why,
		 uint64_t now_ms)
{
	bool busy;

	flights_reap(flights, false);
	if (flights->number == flights->most || flights->child ||
	    (flights->number && now_ms - flights->last_ms < flights->holdoff * 1000)) {
		flights->held_off++;
		return;
	}
	flights->number++;
	flights->last_ms = now_ms;
	tell_dom0(flights);
	if (recording_drain(recording, &busy) || recording_count(recording))
		return;		/* the main loop meets the same error */
	fflush(NULL);
	flights->child = fork();
	if (!flights->child)
		_exit(child(flights, recording, why));
	if (flights->child < 0) {
		fail_errno(-errno, "cannot write flight-%lu", flights->number);
		flights->child = 0;
		flights->failed++;
	}
}

void flights_demand(struct flights *flights, struct recording *recording, uint64_t now_ms)
{
	dump(flights, recording, "SIGUSR1", now_ms);
}

void flights_triggered(struct flights *flights, struct recording *recording,
		       struct trigger *trigger, uint64_t now_ms)
{
	char why[128];

	if (!trigger->fired)
		return;
	snprintf(why, sizeof(why), "CPU %u: a call %s %.1f us, until TSC %llu, function %#llx",
		 trigger->cpu, trigger->fired_stuck ? "stuck for" : "of", trigger->ns / 1e3,
		 (unsigned long long)trigger->tsc, (unsigned long long)trigger->func);
	dump(flights, recording, why, now_ms);
	/* also what came while it was dealt with: it is in the same dump, or held off */
	trigger->fired = false;
}

void flights_reap(struct flights *flights, bool wait)
{
	int status;

	if (!flights->child || waitpid(flights->child, &status, wait ? 0 : WNOHANG) <= 0)
		return;
	flights->child = 0;
	if (WIFEXITED(status) && !WEXITSTATUS(status))
		return;
	flights->failed++;
	if (!WIFEXITED(status))
		message("flight-%lu: ended by signal %d", flights->number, WTERMSIG(status));
	else if (WEXITSTATUS(status) != NOT_WRITTEN)
		message("flight-%lu: %s ended with %d", flights->number, flights->hook,
			WEXITSTATUS(status));
}
