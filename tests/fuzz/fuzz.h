/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A target hands bytes to a reader of the analyser, as the tool itself would. It runs
 * under libFuzzer (libfuzzer.c; make fuzz) and over its kept corpus (replay.c; make check).
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct fuzz_target {
	const char *name;	/* and that of its corpus */
	void (*run)(const uint8_t *data, size_t size);
};

extern const struct fuzz_target fuzz_targets[];	/* the last one has no name */

/*
 * The bytes in a file of that name, "DIR/NAME" or "NAME", in memory where there is a
 * place for files there. Its path, good until the next call; the file is gone at exit.
 */
const char *fuzz_file(const char *name, const void *data, size_t size);
/* the folder that all of them are in, and one of those DIRs */
const char *fuzz_dir(const char *dir);

/* stdout and stderr are not to be seen from here on; sanitizers write to the file itself. */
void fuzz_hush(void);
/* Was anything said since the last time? Who fails must have said why. */
bool fuzz_said(void);

/* Ends the program: something that a reader let through must not be. */
#define FUZZ_HOLD(what) \
	do { \
		if (!(what)) \
			fuzz_broken(__FILE__, __LINE__, #what); \
	} while (0)
void fuzz_broken(const char *file, int line, const char *what) __attribute__((noreturn));

struct xc_trace;
/* every record of every stream; each must be one that the analysis may rely on */
void fuzz_read_streams(struct xc_trace *ctf);

/* ctf.c tsdl.c xentrace.c perf.c json.c tables.c world.c */
void fuzz_ctf(const uint8_t *data, size_t size);
void fuzz_tsdl(const uint8_t *data, size_t size);
void fuzz_xentrace(const uint8_t *data, size_t size);
void fuzz_perf(const uint8_t *data, size_t size);
void fuzz_json(const uint8_t *data, size_t size);
void fuzz_tables(const uint8_t *data, size_t size);
void fuzz_world(const uint8_t *data, size_t size);

#endif
