/* SPDX-License-Identifier: GPL-2.0-only */
/* A guest's trace as xcall-record writes it: CTF 1.8, docs/recording.md. */
#ifndef XCALL_READ_CTF_H
#define XCALL_READ_CTF_H

#include <stdbool.h>

struct xc_env;
struct xc_trace;

/* partial: take a file cut in mid-packet (killed recorder) up to the cut */
int xc_ctf_open(struct xc_trace **trace, const char *dir, bool partial);
int xc_tsdl_read(struct xc_env *env, const char *path);

#endif
