// SPDX-License-Identifier: GPL-2.0-only
/*
 * Writes a Xen trace as large as wanted, as xentrace would of a busy host: on each pCPU a
 * PV vCPU that is woken, runs, makes hypercalls, faults, and blocks again, millions of
 * times. Every poll gives one window of each pCPU, of about the size asked for.
 */
#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KHZ		2000000u
#define IDLE		0x7fffu
#define DOM		1000u	/* the first of four */
#define PCPUS_MAX	256	/* xenalyze takes no more */

static const char usage[] =
"usage: xenload [-p PCPUS] [-f FIRST] [-w WINDOW] [-s SIZE] FILE\n"
"\n"
"  -p PCPUS   1 to 256 (default 16)\n"
"  -f FIRST   number of the first pCPU (default 0): behind another trace, FILE is of\n"
"             more pCPUs of that host\n"
"  -w WINDOW  KiB of a pCPU's ring that each poll finds (default 64)\n"
"  -s SIZE    MiB, about (default 256)\n"
"\n"
"Prints how many records it wrote.\n"
"\n"
"example:\n"
"  xenload -w 4096 -s 1024 /tmp/large.trace\n";

struct pcpu {
	uint64_t tsc, rng;
	uint32_t *words;
	size_t n, cap;
	unsigned int id, dom, vcpu;	/* its own vCPU */
	unsigned int left;	/* records of this turn */
};

static uint64_t records;

static uint32_t below(struct pcpu *p, uint32_t n)
{
	p->rng = p->rng * 6364136223846793005ull + 1442695040888963407ull;
	return (p->rng >> 33) % n;
}

static void put(struct pcpu *p, uint32_t event, unsigned int n, const uint32_t *d)
{
	if (p->n + 16 > p->cap) {
		p->cap = p->cap ? 2 * p->cap : 4096;
		p->words = realloc(p->words, p->cap * sizeof(*p->words));
		if (!p->words) {
			fputs("xenload: out of memory\n", stderr);
			exit(1);
		}
	}
	p->tsc += 200 + below(p, 1800);
	p->words[p->n++] = event | n << 28 | 1u << 31;
	p->words[p->n++] = p->tsc;
	p->words[p->n++] = p->tsc >> 32;
	memcpy(p->words + p->n, d, n * sizeof(*d));
	p->n += n;
	records++;
}

static void runstate(struct pcpu *p, unsigned int dom, unsigned int vcpu, unsigned int old,
		     unsigned int new)
{
	put(p, 0x21001 | old << 8 | new << 4, 1, (uint32_t[]){ dom << 16 | vcpu });
}

enum { RUNNING, RUNNABLE, BLOCKED };

static void turn_begins(struct pcpu *p)
{
	put(p, 0x28004, 2, (uint32_t[]){ p->dom, p->vcpu });		/* wake */
	runstate(p, p->dom, p->vcpu, BLOCKED, RUNNABLE);
	put(p, 0x22206, 1, (uint32_t[]){ p->id });			/* tickle */
	put(p, 0x2800a, 4, (uint32_t[]){ IDLE, p->id, p->dom, p->vcpu });	/* switch */
	runstate(p, IDLE, p->id, RUNNING, RUNNABLE);
	runstate(p, p->dom, p->vcpu, RUNNABLE, RUNNING);
	p->left = 4 + below(p, 24);
}

/* what a vCPU does: of ten records six hypercalls, two in multicalls, two page faults */
static void runs(struct pcpu *p)
{
	static const uint32_t op[] = { 32, 23, 1, 1, 29, 26 };
	unsigned int what = below(p, 10);
	uint32_t fault[5] = { 0x81000000 | below(p, 1 << 20), 0xffffffff, below(p, 1 << 30),
			      0x7f00, 6 };

	if (what < 6)
		put(p, 0x20100d, 1, &op[what]);
	else if (what < 8)
		put(p, 0x20200e, 1, &op[what - 6]);
	else
		put(p, 0x201104, 5, fault);
	p->left--;
}

static void turn_ends(struct pcpu *p)
{
	put(p, 0x28006, 2, (uint32_t[]){ p->dom, p->vcpu });		/* block */
	put(p, 0x2800a, 4, (uint32_t[]){ p->dom, p->vcpu, IDLE, p->id });
	runstate(p, p->dom, p->vcpu, RUNNING, BLOCKED);
	runstate(p, IDLE, p->id, RUNNABLE, RUNNING);
	p->tsc += below(p, 20000);
}

/* a poll's window */
static int window(struct pcpu *p, uint64_t until, FILE *out)
{
	uint32_t head[3];

	p->n = 0;
	while (p->tsc < until) {
		turn_begins(p);
		while (p->left)
			runs(p);
		turn_ends(p);
	}
	head[0] = 0x2001f003;
	head[1] = p->id;
	head[2] = p->n * sizeof(*p->words);
	return fwrite(head, sizeof(head), 1, out) == 1 &&
	       fwrite(p->words, sizeof(*p->words), p->n, out) == p->n;
}

static unsigned long number(const char *s, unsigned long max)
{
	char *end;
	unsigned long n = strtoul(s, &end, 10);

	if (end == s || *end || !n || n > max) {
		fprintf(stderr, "xenload: %s: not a number from 1 to %lu (see xenload -h)\n", s, max);
		exit(1);
	}
	return n;
}

int main(int argc, char **argv)
{
	unsigned long n = 16, first = 0, kib = 64, mib = 256, i;
	/* ticks that fill a byte, about */
	const double ticks_per_byte = 66;
	struct pcpu *p;
	uint64_t until = 0, step, written = 0;
	FILE *out;
	int opt;

	while ((opt = getopt(argc, argv, "p:f:w:s:h")) != -1) {
		if (opt == 'p')
			n = number(optarg, PCPUS_MAX);
		else if (opt == 'f')
			first = number(optarg, PCPUS_MAX);
		else if (opt == 'w')
			kib = number(optarg, 1 << 20);
		else if (opt == 's')
			mib = number(optarg, 1 << 24);
		else
			return fputs(usage, opt == 'h' ? stdout : stderr), opt != 'h';
	}
	if (argc - optind != 1)
		return fputs(usage, stderr), 1;
	out = fopen(argv[optind], "w");
	p = calloc(n, sizeof(*p));
	if (!out || !p) {
		perror(argv[optind]);
		return 1;
	}
	for (i = 0; i < n; i++)
		p[i] = (struct pcpu){ .id = first + i, .dom = DOM + i % 4, .vcpu = i / 4,
				      .rng = i + 1, .tsc = KHZ + i };
	step = (uint64_t)((double)(kib << 10) * ticks_per_byte);
	for (until = KHZ + step; written < mib << 20; until += step)
		for (i = 0; i < n; i++) {
			if (!window(&p[i], until, out)) {
				perror(argv[optind]);
				return 1;
			}
			written += 12 + p[i].n * 4;
		}
	if (fclose(out)) {
		perror(argv[optind]);
		return 1;
	}
	printf("%llu\n", (unsigned long long)records);
	return 0;
}
