// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include "kernel/capture.h"
#include "kernel/programs.h"
#include "kernel/ring_reader.h"
#include "kernel/sources.h"
#include "programs/record.h"
#include "programs/record.skel.h"

#define KERNEL_BTF "/sys/kernel/btf/vmlinux"

static int fail(char **what, int err, const char *text)
{
	*what = strdup(text);
	return err;
}

int capture_check(char **what)
{
	/* An unknown command: EINVAL from a kernel with BPF. */
	if (syscall(SYS_bpf, 0x7fff, NULL, 0) && errno == ENOSYS)
		return fail(what, -ENOSYS, "this kernel has no BPF (CONFIG_BPF_SYSCALL)");
	if (access(KERNEL_BTF, R_OK))
		return fail(what, -ENOENT,
			    "this kernel has no BTF in " KERNEL_BTF " (CONFIG_DEBUG_INFO_BTF)");
	return 0;
}

int capture_check_xcall(char **what)
{
	unsigned int count;
	uint32_t events;
	bool *there;
	int err = capture_check(what);

	if (err)
		return err;
	sources(&count);
	there = calloc(count, sizeof(*there));
	err = there ? sources_find(there, &events) : -ENOMEM;
	if (err)
		fail(what, err, "cannot find this kernel's events");
	else if (!there[0])
		err = fail(what, -ENOENT,
			   "no xcall events on this kernel: it is not built with CONFIG_XCALL");
	free(there);
	return err;
}

/* Only what is loaded is attached, and a program that is not attached costs nothing. */
static int choose_programs(struct capture *capture, uint32_t events)
{
	unsigned int count, i;
	const struct source *source = sources(&count);
	bool *there = calloc(count, sizeof(*there));
	uint32_t all;
	int err = there ? sources_find(there, &all) : -ENOMEM;

	for (i = 0; i < count && !err; i++) {
		struct bpf_program *program;

		if (there[i] && events & source[i].event)
			continue;
		program = bpf_object__find_program_by_name(capture->bpf->obj, source[i].program);
		err = program ? bpf_program__set_autoload(program, false) : -ENOENT;
	}
	free(there);
	return err;
}

/* Before the programs are loaded, as these must know a ring's size. */
static int rings_create(struct capture *capture, uint32_t bytes, capture_sink sink,
			void **context)
{
	struct bpf_map *rings = capture->bpf->maps.rings;
	unsigned int i;
	int err = 0;

	for (i = 0; i < capture->cpus->count && !err; i++)
		err = ring_open(&capture->rings[i], bytes, sink, context[i]);
	if (!err)
		err = bpf_map__set_inner_map_fd(rings, capture->rings[0].fd);
	if (!err)
		err = bpf_map__set_max_entries(rings, capture_cpus());
	capture->bpf->rodata->ring_bytes = bytes;
	return err;
}

static int rings_give(struct capture *capture)
{
	int outer = bpf_map__fd(capture->bpf->maps.rings), err = 0;
	unsigned int i;

	for (i = 0; i < capture->cpus->count && !err; i++)
		err = bpf_map_update_elem(outer, &capture->cpus->cpu[i], &capture->rings[i].fd,
					  BPF_ANY);
	return err;
}

int capture_open(struct capture *capture, const struct cpulist *cpus,
		 uint32_t ring_bytes, uint32_t events, capture_sink sink,
		 void **context, char **what)
{
	unsigned int i;
	int err;

	memset(capture, 0, sizeof(*capture));
	capture->cpus = cpus;
	*what = NULL;
	capture->rings = calloc(cpus->count, sizeof(*capture->rings));
	capture->bpf = record_bpf__open();
	if (!capture->rings || !capture->bpf) {
		err = fail(what, -ENOMEM, "cannot open the BPF programs");
		goto out;
	}
	for (i = 0; i < cpus->count; i++)
		capture->rings[i].fd = -1;
	err = rings_create(capture, ring_bytes, sink, context);
	if (err) {
		fail(what, err, "cannot make the rings of the CPUs (try a smaller -b)");
		goto out;
	}
	capture->bpf->rodata->mask_words = (capture_cpus() + 63) / 64;
	err = choose_programs(capture, events);
	if (!err)
		err = record_bpf__load(capture->bpf);
	if (err) {
		fail(what, err, "the kernel refuses the BPF programs");
		goto out;
	}
	err = rings_give(capture);
	if (err) {
		fail(what, err, "cannot give the rings to the BPF programs");
		goto out;
	}
	err = record_bpf__attach(capture->bpf);
	if (err) {
		fail(what, err, "cannot attach to the events");
		goto out;
	}
	return 0;
out:
	capture_close(capture);
	return err;
}

void capture_window(struct capture *capture, uint64_t begin, uint64_t end)
{
	__atomic_store_n(&capture->bpf->data->window_end, end, __ATOMIC_SEQ_CST);
	__atomic_store_n(&capture->bpf->data->window_begin, begin, __ATOMIC_SEQ_CST);
}

int capture_drain(struct capture *capture)
{
	unsigned int i;
	int err = 0;

	for (i = 0; i < capture->cpus->count && !err; i++)
		err = ring_read(&capture->rings[i]);
	return err;
}

void capture_window_ns(struct capture *capture, uint64_t begin, uint64_t end)
{
	__atomic_store_n(&capture->bpf->data->window_end_ns, end, __ATOMIC_SEQ_CST);
	__atomic_store_n(&capture->bpf->data->window_begin_ns, begin, __ATOMIC_SEQ_CST);
}

void capture_pause(struct capture *capture)
{
	capture_window(capture, UINT64_MAX, UINT64_MAX);
	capture_window_ns(capture, UINT64_MAX, UINT64_MAX);
	programs_settle();
}

void capture_stop(struct capture *capture)
{
	record_bpf__detach(capture->bpf);
	programs_settle();
}

int capture_cpus(void)
{
	return libbpf_num_possible_cpus();
}

int capture_lost(const struct capture *capture, uint64_t *lost, unsigned int cpus)
{
	struct record_losses *value = calloc(cpus, sizeof(*value));
	unsigned int i;
	__u32 zero = 0;
	int err;

	if (!value)
		return -ENOMEM;
	err = bpf_map_lookup_elem(bpf_map__fd(capture->bpf->maps.losses), &zero, value);
	for (i = 0; i < cpus && !err; i++)
		lost[i] = value[i].lost;
	free(value);
	return err;
}

uint64_t capture_missed(const struct capture *capture)
{
	return programs_missed(capture->bpf->obj);
}

void capture_close(struct capture *capture)
{
	unsigned int i;

	for (i = 0; capture->rings && i < capture->cpus->count; i++)
		ring_close(&capture->rings[i]);
	free(capture->rings);
	if (capture->bpf)
		record_bpf__destroy(capture->bpf);
	memset(capture, 0, sizeof(*capture));
}
