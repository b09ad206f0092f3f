/* SPDX-License-Identifier: GPL-2.0-only */
/* Files that a test writes, in a folder of its own. */
#ifndef TESTS_FILES_H
#define TESTS_FILES_H

extern char files_path[];	/* the folder, between files_begin() and files_end() */

/* As cmocka_run_group_tests() takes them; 0, or another value: failed. */
int files_begin(void **state);
int files_end(void **state);

/* Writes text as files_path/name and returns its path, which the fourth call from here on
 * overwrites. Fails the test if it cannot be written.
 */
const char *files_write(const char *name, const char *text);

#endif
