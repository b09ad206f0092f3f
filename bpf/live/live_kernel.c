// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include "kernel/programs.h"
#include "live/live.skel.h"
#include "live/live_kernel.h"

/*
 * Places for open calls: a sender has one for each target at most, but for
 * ASYNC ones. Half empty, so that a csd's few places are not all taken.
 */
#define CALLS_BITS_LEAST 10
#define CALLS_BITS_MOST 18

static unsigned int bits_for(uint64_t n)
{
	unsigned int bits = CALLS_BITS_LEAST;

	while (bits < CALLS_BITS_MOST && 1ULL << bits < n)
		bits++;
	return bits;
}

static int set_sizes(struct live_kernel *kernel, unsigned int cpus, unsigned int bits)
{
	struct live_bpf *bpf = kernel->bpf;
	int err;

	bpf->rodata->n_cpus = cpus;
	bpf->rodata->calls_bits = bits;
	err = bpf_map__set_max_entries(bpf->maps.cpus, cpus);
	if (!err)
		err = bpf_map__set_max_entries(bpf->maps.hists, cpus * LIVE_KINDS);
	if (!err)
		err = bpf_map__set_max_entries(bpf->maps.calls, 1U << bits);
	if (!err)
		err = bpf_map__set_max_entries(bpf->maps.slots, cpus * cpus);
	return err;
}

/* An array map that user space may map; NULL and errno. */
static const void *map_array(const struct bpf_map *map, size_t *bytes)
{
	size_t page = sysconf(_SC_PAGESIZE);
	void *p;

	*bytes = ((size_t)bpf_map__value_size(map) * bpf_map__max_entries(map) + page - 1) &
		 ~(page - 1);
	p = mmap(NULL, *bytes, PROT_READ, MAP_SHARED, bpf_map__fd(map), 0);
	return p == MAP_FAILED ? NULL : p;
}

static int map_all(struct live_kernel *kernel)
{
	struct live_bpf *bpf = kernel->bpf;

	kernel->view.cpus = map_array(bpf->maps.cpus, &kernel->cpus_bytes);
	if (kernel->view.cpus)
		kernel->view.hists = map_array(bpf->maps.hists, &kernel->hists_bytes);
	if (kernel->view.hists)
		kernel->view.calls = map_array(bpf->maps.calls, &kernel->calls_bytes);
	return kernel->view.calls ? 0 : -errno;
}

int live_kernel_open(struct live_kernel *kernel, const char **what)
{
	int cpus = libbpf_num_possible_cpus(), err;
	unsigned int bits;

	memset(kernel, 0, sizeof(*kernel));
	*what = "cannot count the CPUs";
	if (cpus < 0)
		return cpus;
	bits = bits_for(8ULL * cpus * cpus);
	kernel->view.n_cpus = cpus;
	kernel->view.n_calls = 1U << bits;
	*what = "cannot open the BPF programs";
	kernel->bpf = live_bpf__open();
	if (!kernel->bpf)
		return -errno;
	*what = "the kernel refuses the BPF programs";
	err = set_sizes(kernel, cpus, bits);
	if (!err)
		err = live_bpf__load(kernel->bpf);
	if (!err) {
		*what = "cannot map what the BPF programs count";
		err = map_all(kernel);
	}
	if (!err) {
		*what = "cannot attach to the xcall events";
		err = live_bpf__attach(kernel->bpf);
	}
	if (err)
		live_kernel_close(kernel);
	return err;
}

void live_kernel_begin(struct live_kernel *kernel, uint64_t begin)
{
	__atomic_store_n(&kernel->bpf->data->window_begin, begin, __ATOMIC_SEQ_CST);
}

void live_kernel_end(struct live_kernel *kernel, uint64_t end)
{
	__atomic_store_n(&kernel->bpf->data->window_end, end, __ATOMIC_SEQ_CST);
}

void live_kernel_stop(struct live_kernel *kernel)
{
	live_bpf__detach(kernel->bpf);
	programs_settle();
}

uint64_t live_kernel_missed(const struct live_kernel *kernel)
{
	return programs_missed(kernel->bpf->obj);
}

static void unmap(const void *p, size_t bytes)
{
	if (p)
		munmap((void *)p, bytes);
}

void live_kernel_close(struct live_kernel *kernel)
{
	unmap(kernel->view.cpus, kernel->cpus_bytes);
	unmap(kernel->view.hists, kernel->hists_bytes);
	unmap(kernel->view.calls, kernel->calls_bytes);
	if (kernel->bpf)
		live_bpf__destroy(kernel->bpf);
	memset(kernel, 0, sizeof(*kernel));
}
