// SPDX-License-Identifier: GPL-2.0-only
/*
 * Every sample in each FOLDER/TARGET, and each one cut in the middle, with gcc's sanitizers:
 *   replay FOLDER...
 */
#include <dirent.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/map.h"
#include "base/memory.h"
#include "fuzz.h"

#define SECONDS	10	/* as make fuzz has it: longer is a hang */

const char *__asan_default_options(void)
{
	return "quarantine_size_mb=4:thread_local_quarantine_size_kb=64:handle_abort=1";
}

int __lsan_do_recoverable_leak_check(void);
void __sanitizer_set_death_callback(void (*fn)(void));

static FILE *tap;	/* stdout is for the targets */
static char culprit[512];

static void show(void)
{
	fprintf(tap, "# died of %s\n", culprit);
	fflush(tap);
}

static void hung(int sig)
{
	(void)sig;
	show();
	fprintf(tap, "# a hang: more than %u s\n", SECONDS);
	fflush(tap);
	_exit(1);
}

static int is_sample(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

/* returns how many samples there were */
static int replay(const struct fuzz_target *t, const char *folder)
{
	char *dir = xc_path("%s/%s", folder, t->name);
	struct dirent **list;
	int n = scandir(dir, &list, is_sample, alphasort), i;

	for (i = 0; i < n; i++) {
		char *path = xc_path("%s/%s", dir, list[i]->d_name), *exact;
		struct xc_map m;

		snprintf(culprit, sizeof(culprit), "%s", path);
		if (xc_map_open(&m, path))
			abort();
		/* in memory of just that size, so that a byte further is noticed */
		exact = malloc(m.size ? m.size : 1);
		if (m.size)
			memcpy(exact, m.data, m.size);
		alarm(SECONDS);
		t->run((unsigned char *)exact, m.size);
		t->run((unsigned char *)exact, m.size / 2);
		alarm(0);
		xc_map_close(&m);
		free(exact);
		free(path);
		free(list[i]);
	}
	if (n >= 0)
		free(list);
	free(dir);
	return n < 0 ? 0 : n;
}

int main(int argc, char **argv)
{
	const struct fuzz_target *t;
	unsigned int count = 0, failed = 0;

	if (argc < 2) {
		fputs("usage: replay FOLDER...\n", stderr);
		return 1;
	}
	tap = stdout;
	setvbuf(tap, NULL, _IOLBF, 0);
	for (t = fuzz_targets; t->name; t++)
		count++;
	fprintf(tap, "1..%u\n", count);
	fuzz_hush();
	__sanitizer_set_death_callback(show);
	signal(SIGALRM, hung);
	for (t = fuzz_targets, count = 0; t->name; t++) {
		bool leaks;
		int n = 0, i;

		for (i = 1; i < argc; i++)
			n += replay(t, argv[i]);
		leaks = __lsan_do_recoverable_leak_check();
		fprintf(tap, "%sok %u - %s: %d samples, whole and cut, clean\n",
		       n && !leaks ? "" : "not ", ++count, t->name, n);
		if (leaks)
			fputs("# memory leaks: those of the samples, one by one, tell which\n", tap);
		failed += !n || leaks;
	}
	return failed ? 1 : 0;
}
