// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include "capture.h"
#include "events.h"
#include "programs.h"
#include "record.h"
#include "record.skel.h"

/* how BTF names a tracepoint, and what every kernel with ours has */
#define TRACEPOINT "btf_trace_xcall_%s"

static int fail(char **what, int err, const char *text)
{
	*what = strdup(text);
	return err;
}

static bool has_event(const struct btf *btf, unsigned int id)
{
	char name[64];

	snprintf(name, sizeof(name), TRACEPOINT, event_name(id));
	return btf__find_by_name_kind(btf, name, BTF_KIND_TYPEDEF) >= 0;
}

int capture_events(uint32_t *there)
{
	struct btf *btf = btf__load_vmlinux_btf();
	int err = libbpf_get_error(btf);
	unsigned int id;

	if (err)
		return err;
	*there = 0;
	for (id = 0; id < XT_ID_END; id++)
		if (EVENTS_ALL & 1U << id && event_name(id) && has_event(btf, id))
			*there |= 1U << id;
	btf__free(btf);
	return 0;
}

int capture_check(char **what)
{
	struct btf *btf;
	bool has;
	int err;

	/* An unknown command: EINVAL from a kernel with BPF. */
	if (syscall(SYS_bpf, 0x7fff, NULL, 0) && errno == ENOSYS)
		return fail(what, -ENOSYS, "this kernel has no BPF (CONFIG_BPF_SYSCALL)");
	btf = btf__load_vmlinux_btf();
	err = libbpf_get_error(btf);
	if (err)
		return fail(what, -ENOENT,
			    "this kernel has no BTF in /sys/kernel/btf (CONFIG_DEBUG_INFO_BTF)");
	has = has_event(btf, XT_CALL_BEGIN);
	btf__free(btf);
	if (!has)
		return fail(what, -ENOENT,
			    "no xcall events on this kernel: it is not built with CONFIG_XCALL");
	return 0;
}

/* Only what is loaded is attached, and a program that is not attached costs nothing. */
static int choose_programs(struct capture *capture, uint32_t events)
{
	struct bpf_program *program;
	unsigned int id;
	int err;

	for (id = 0; id < XT_ID_END; id++) {
		if (!event_name(id) || (events | ~EVENTS_ALL) & 1U << id)
			continue;
		program = bpf_object__find_program_by_name(capture->bpf->obj, event_name(id));
		if (!program)
			return -ENOENT;
		err = bpf_program__set_autoload(program, false);
		if (err)
			return err;
	}
	return 0;
}

static int rings_create(struct capture *capture, uint32_t bytes, capture_sink sink,
			void **context)
{
	int outer = bpf_map__fd(capture->bpf->maps.rings), err;
	unsigned int i;

	for (i = 0; i < capture->cpus->count; i++) {
		__u32 cpu = capture->cpus->cpu[i];
		int fd = bpf_map_create(BPF_MAP_TYPE_RINGBUF, "xcall_ring", 0, 0, bytes, NULL);

		if (fd < 0)
			return fd;
		capture->ring_fd[i] = fd;
		err = bpf_map_update_elem(outer, &cpu, &fd, BPF_ANY);
		if (err)
			return err;
		if (!capture->rings) {
			capture->rings = ring_buffer__new(fd, sink, context[i], NULL);
			err = capture->rings ? 0 : -errno;
		} else {
			err = ring_buffer__add(capture->rings, fd, sink, context[i]);
		}
		if (err)
			return err;
	}
	return 0;
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
	capture->ring_fd = malloc(cpus->count * sizeof(*capture->ring_fd));
	capture->bpf = record_bpf__open();
	if (!capture->ring_fd || !capture->bpf) {
		err = fail(what, -ENOMEM, "cannot open the BPF programs");
		goto out;
	}
	for (i = 0; i < cpus->count; i++)
		capture->ring_fd[i] = -1;
	err = bpf_map__set_max_entries(capture->bpf->maps.rings, capture_cpus());
	if (!err)
		err = choose_programs(capture, events);
	if (!err)
		err = record_bpf__load(capture->bpf);
	if (err) {
		fail(what, err, "the kernel does not take the BPF programs");
		goto out;
	}
	err = rings_create(capture, ring_bytes, sink, context);
	if (err) {
		fail(what, err, "cannot make the rings of the CPUs (less with -b)");
		goto out;
	}
	err = record_bpf__attach(capture->bpf);
	if (err) {
		fail(what, err, "cannot attach to the xcall events");
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
	int got = ring_buffer__consume(capture->rings);

	return got < 0 ? got : 0;
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
	struct {
		__u64 lost, told;
	} *value = calloc(cpus, sizeof(*value));
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

	if (capture->rings)
		ring_buffer__free(capture->rings);
	if (capture->bpf)
		record_bpf__destroy(capture->bpf);
	for (i = 0; capture->ring_fd && i < capture->cpus->count; i++)
		if (capture->ring_fd[i] >= 0)
			close(capture->ring_fd[i]);
	free(capture->ring_fd);
	memset(capture, 0, sizeof(*capture));
}
