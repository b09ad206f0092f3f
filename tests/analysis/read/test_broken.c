// SPDX-License-Identifier: GPL-2.0-only
/*
 * Traces cut, flipped, overwritten and made up: the analyser either reads what
 * is there, and its counts add up, or says which file is bad and where.
 */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "gen/gen.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/run.h"
#include "pass/pass.h"
#include "summary/summary.h"

const char *__asan_default_options(void)
{
	return "quarantine_size_mb=4:thread_local_quarantine_size_kb=64";
}

static char dir[] = "/tmp/xcall-broken-XXXXXX";
static uint64_t rng = 1;
static unsigned int tests, failed;
static char said[4096];		/* on stderr by the last run */

/* a sanitizer's report went where stderr went: show it */
static FILE *log_file;
static const char *culprit;
void __sanitizer_set_death_callback(void (*fn)(void));

static void show_log(void)
{
	char line[256];

	printf("# died of %s\n", culprit);
	rewind(log_file);
	while (fgets(line, sizeof(line), log_file))
		printf("# %s", line);
	fflush(stdout);
}

static uint64_t rnd(uint64_t below)
{
	rng = rng * 6364136223846793005ull + 1442695040888963407ull;
	return below ? (rng >> 33) % below : 0;
}

struct file {
	char *path;
	unsigned char *data;
	size_t n;
};

static struct file files[32];
static unsigned int n_files;

static void load(const char *path)
{
	struct file *f = &files[n_files++];
	struct stat st;
	FILE *in;

	f->path = strdup(path);
	in = fopen(path, "r");
	if (!in || fstat(fileno(in), &st))
		abort();
	f->n = st.st_size;
	f->data = malloc(f->n + 1);
	if (f->n && fread(f->data, f->n, 1, in) != 1)
		abort();
	fclose(in);
}

static void load_all(const char *path)
{
	DIR *d = opendir(path);
	struct dirent *e;
	char *sub;

	while ((e = readdir(d))) {
		if (e->d_name[0] == '.')
			continue;
		if (asprintf(&sub, "%s/%s", path, e->d_name) < 0)
			abort();
		if (e->d_type == DT_DIR)
			load_all(sub);
		else
			load(sub);
		free(sub);
	}
	closedir(d);
}

static void store(const struct file *f, const void *data, size_t n)
{
	FILE *out = fopen(f->path, "w");

	if (!out || (n && fwrite(data, n, 1, out) != 1) || fclose(out))
		abort();
}

static void result(bool ok, const char *name)
{
	printf("%sok %u - %s\n", ok ? "" : "not ", ++tests, name);
	failed += !ok;
}

/* reads it all; 0 or the error, with what was said in said */
static int analyse(const char *where, bool partial, bool *sums)
{
	struct xc_paths paths = { .dir = where, .partial = partial };
	struct xc_run *run;
	FILE *null = fopen("/dev/null", "w"), *log = log_file = tmpfile();
	int err, keep = dup(2);
	size_t i;

	fflush(stderr);
	dup2(fileno(log), 2);
	*sums = true;
	err = xc_open(&run, &paths);
	if (!err) {
		err = xc_analyse(run, NULL);
		for (i = 0; !err && i < run->n_guests; i++) {
			const struct xc_call_stats *c = &run->guests[i].result->calls;

			if (c->total != c->complete + c->censored + c->unmatched)
				*sums = false;
		}
		if (!err)
			err = xc_summary_write(run, null);
		xc_close(run);
	}
	fflush(stderr);
	dup2(keep, 2);
	close(keep);
	rewind(log);
	said[fread(said, 1, sizeof(said) - 1, log)] = 0;
	fclose(log);
	fclose(null);
	return err;
}

static bool is_trace(const struct file *f)
{
	return strstr(f->path, "/cpu") || strstr(f->path, "xen.trace") ||
	       strstr(f->path, "perf.data");
}

/* the message names the file; for a trace's content also the place */
static bool told(const struct file *f)
{
	return strstr(said, f->path) && (!is_trace(f) || strstr(said, "offset "));
}

static size_t mutate(const struct file *f, unsigned char *to)
{
	size_t n = f->n, i, k = 1 + rnd(8);

	memcpy(to, f->data, n);
	if (!n)
		return 0;
	switch (rnd(6)) {
	case 0:
		return rnd(n);
	case 1:
		while (k--)
			to[rnd(n)] ^= 1 << rnd(8);
		break;
	case 2:
		while (k--)
			to[rnd(n)] = rnd(256);
		break;
	case 3:			/* a word of extremes, where fields are */
		while (k--) {
			static const uint32_t extreme[] = { 0, 1, 0x7fffffff, 0x80000000,
							    0xffffffff, 0xfffffff8 };
			size_t at = rnd(n / 4 + 1) * 4;

			if (at + 4 <= n)
				memcpy(to + at, &extreme[rnd(6)], 4);
		}
		break;
	case 4:			/* a piece copied elsewhere */
		i = rnd(n);
		k = rnd(n - i);
		memmove(to + rnd(n - k + 1), to + i, k);
		break;
	default:
		for (i = rnd(n); i < n; i++)
			to[i] = rnd(256);
	}
	return n;
}

static void mutations(unsigned int times)
{
	unsigned int i, bad_sums = 0, silent = 0, refused = 0;
	unsigned char *copy;
	char name[128];
	bool sums;

	for (i = 0; i < times; i++) {
		const struct file *f = &files[rnd(n_files)];
		size_t n;

		copy = malloc(f->n + 1);
		n = mutate(f, copy);
		culprit = f->path;
		store(f, copy, n);
		if (analyse(dir, rnd(2), &sums)) {
			refused++;
			if (!told(f)) {
				silent++;
				printf("# %s: said %s\n", f->path, said);
			}
		}
		bad_sums += !sums;
		store(f, f->data, f->n);
		free(copy);
	}
	snprintf(name, sizeof(name), "%u mutations: no crash; %u refused, by file and offset",
		 times, refused);
	result(!silent && refused > times / 8, name);
	result(!bad_sums, "whatever is read adds up");
}

/* every cut inside a packet or window is refused, and read with --partial */
static void cuts(unsigned int times)
{
	unsigned int i, wrong = 0, partial_wrong = 0, done = 0;
	bool sums;

	for (i = 0; i < 20 * times && done < times; i++) {
		const struct file *f = &files[rnd(n_files)];
		size_t n = 1 + rnd(f->n ? f->n - 1 : 0);
		bool xen = strstr(f->path, "xen.trace"), perf = strstr(f->path, "perf.data");

		if (!is_trace(f) || !f->n || (!xen && !perf && n % 4096 == 0))
			continue;
		/* the pipe's head is not cut: without it, nothing can be read */
		if (perf && f->data[8] == 16 && n < f->n / 2)
			continue;
		store(f, f->data, n);
		if (!analyse(dir, false, &sums)) {
			/* a cut between two windows leaves a shorter trace */
			if (!xen && !perf)
				wrong++;
		} else if (!told(f) || !strstr(said, "cut")) {
			wrong++;
			printf("# said %s\n", said);
		}
		/* perf's file has its formats at its end */
		if (!analyse(dir, true, &sums) == (perf && f->data[8] != 16)) {
			partial_wrong++;
			printf("# partial, said %s\n", said);
		}
		store(f, f->data, f->n);
		done++;
	}
	result(done == times && !wrong, "a trace cut in a packet or window is refused");
	result(!partial_wrong, "and read as far as it goes with --partial");
}

static void noise(void)
{
	unsigned char bytes[4096];
	unsigned int i, k, wrong = 0;
	bool sums;

	for (i = 0; i < 200; i++) {
		const struct file *f = &files[rnd(n_files)];

		if (!is_trace(f))
			continue;
		for (k = 0; k < sizeof(bytes); k++)
			bytes[k] = rnd(256);
		store(f, bytes, 1 + rnd(sizeof(bytes)));
		if (!analyse(dir, false, &sums) || !told(f))
			wrong++;
		store(f, f->data, f->n);
	}
	result(!wrong, "random bytes are refused, by file and offset");
}

/* a small world, with the traces of one recorder or the other */
static bool world(bool perf)
{
	struct gen_options o = { .seed = 7, .pcpus = 2, .guests = 2,
				 .length = 4000 * GEN_US, .guest_loss = 7,
				 .apic = true, .stuck = true, .suspend = 60, .perf = perf };
	struct gen_truth t;
	unsigned int i;
	bool ok = !mkdir(dir, 0755) && !gen(&o, dir, &t);

	for (i = 0; ok && perf && i < o.guests; i++) {
		char *ctf = xc_path("%s/guest-%s%u/ctf", dir, t.pvh[i] ? "pvh" : "pv", i);

		gen_remove(ctf);
		free(ctf);
	}
	gen_free(&t);
	load_all(dir);
	return ok;
}

static void remove_world(void)
{
	gen_remove(dir);
	for (; n_files; n_files--) {
		free(files[n_files - 1].path);
		free(files[n_files - 1].data);
	}
}

int main(int argc, char **argv)
{
	char empty[sizeof(dir) + 8];
	bool sums;
	unsigned int times = argc > 1 ? atoi(argv[1]) : 1500;

	if (argc > 2)
		rng = strtoull(argv[2], NULL, 0);

	setvbuf(stdout, NULL, _IOLBF, 0);
	__sanitizer_set_death_callback(show_log);
	if (!mkdtemp(dir) || rmdir(dir) || !world(false))
		return 1;
	puts("1..13");
	result(!analyse(dir, false, &sums) && sums, "unharmed, it is read");
	mutations(times);
	cuts(150);
	noise();
	remove_world();
	if (!world(true))
		return 1;
	result(!analyse(dir, false, &sums) && sums, "recorded by perf, it is read");
	mutations(times);
	cuts(150);
	noise();
	snprintf(empty, sizeof(empty), "%s/empty", dir);
	mkdir(empty, 0755);
	result(analyse(empty, false, &sums) && strstr(said, empty),
	       "an empty folder is refused, by name");
	remove_world();
	return failed ? 1 : 0;
}
