/* SPDX-License-Identifier: GPL-2.0-only */
/* What is common to all loaded BPF programs. */
#ifndef XCALL_PROGRAMS_H
#define XCALL_PROGRAMS_H

#include <stdint.h>

struct bpf_object;

/* Returns when every program that ran has ended, of those that were just detached: all. */
void programs_settle(void);

/* Events that no program saw, as the same one ran already on that CPU. */
uint64_t programs_missed(const struct bpf_object *object);

#endif
