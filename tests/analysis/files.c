// SPDX-License-Identifier: GPL-2.0-only
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "files.h"

char files_path[] = "/tmp/xcall-unit-XXXXXX";

const char *files_write(const char *name, const char *text)
{
	static char full[4][128];
	static unsigned int n;
	char *s = full[n++ % 4];
	FILE *f;

	snprintf(s, sizeof(full[0]), "%s/%s", files_path, name);
	f = fopen(s, "w");
	assert_non_null(f);
	fputs(text, f);
	assert_int_equal(fclose(f), 0);
	return s;
}

int files_begin(void **state)
{
	(void)state;
	return mkdtemp(files_path) ? 0 : -1;
}

int files_end(void **state)
{
	char command[64];

	(void)state;
	snprintf(command, sizeof(command), "rm -rf %s", files_path);
	return system(command);
}
