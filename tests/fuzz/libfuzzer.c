// SPDX-License-Identifier: GPL-2.0-only
/* libFuzzer's two functions; the target is the one that the program is called as. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "fuzz.h"

static const struct fuzz_target *target;

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* memory that is not new each time: three times the runs */
const char *__asan_default_options(void)
{
	return "quarantine_size_mb=4:thread_local_quarantine_size_kb=64";
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const char *slash = strrchr((*argv)[0], '/'), *name = slash ? slash + 1 : (*argv)[0];

	(void)argc;
	for (target = fuzz_targets; target->name && strcmp(target->name, name); target++)
		;
	if (target->name) {
		fuzz_hush();
		return 0;
	}
	fprintf(stderr, "%s: no target of that name: run it by a link named as one of\n", name);
	for (target = fuzz_targets; target->name; target++)
		fprintf(stderr, "  %s\n", target->name);
	_exit(1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	target->run(data, size);
	return 0;
}
