// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "guest/tsc.h"
#include "trace/interrupts.h"

#define PATIENCE_S 5

struct text {
	char *data;		/* ends in NUL */
	size_t length, room;
};

static int text_read(struct text *text, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), err = 0;
	ssize_t got;

	if (fd < 0)
		return -errno;
	text->length = 0;
	for (;;) {
		if (text->room - text->length < 4096) {
			char *more = realloc(text->data, text->room + 65536);

			if (!more) {
				err = -ENOMEM;
				break;
			}
			text->data = more;
			text->room += 65536;
		}
		got = read(fd, text->data + text->length, text->room - text->length - 1);
		if (got < 0)
			err = -errno;
		if (got <= 0)
			break;
		text->length += got;
	}
	close(fd);
	if (!err)
		text->data[text->length] = '\0';
	return err;
}

static bool has(const char *row, size_t length, const char *word)
{
	return memmem(row, length, word, strlen(word)) != NULL;
}

bool interrupts_is_ipi(const char *row)
{
	size_t length = strcspn(row, "\n");
	const char *label = row + strspn(row, " ");

	return !strncmp(label, "RES:", 4) || !strncmp(label, "CAL:", 4) ||
	       !strncmp(label, "IWI:", 4) || has(row, length, "resched") ||
	       has(row, length, "callfunc") || has(row, length, "irqwork");
}

/* The next row about IPIs from here on, or the end. */
static const char *next_ipi(const char *text)
{
	while (*text && !interrupts_is_ipi(text)) {
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
	return text;
}

bool interrupts_same(const char *one, const char *two)
{
	for (;;) {
		size_t length;

		one = next_ipi(one);
		two = next_ipi(two);
		length = strcspn(one, "\n");
		if (length != strcspn(two, "\n") || memcmp(one, two, length))
			return false;
		if (!*one)
			return true;
		one += length + (one[length] == '\n');
		two += length + (two[length] == '\n');
	}
}

static int text_write(const struct text *text, const char *dir, const char *name)
{
	char *path;
	FILE *file;
	int err = 0;

	if (asprintf(&path, "%s/%s", dir, name) < 0)
		return -ENOMEM;
	file = fopen(path, "we");
	if (!file) {
		err = -errno;
		goto out;
	}
	errno = EIO;
	if (fwrite(text->data, 1, text->length, file) != text->length || fflush(file))
		err = -errno;
	if (fclose(file) && !err)
		err = -errno;
out:
	free(path);
	return err;
}

int interrupts_snapshot(const char *source, const char *dir, const char *name,
			uint64_t *tsc, const struct interrupts_watch *watch)
{
	struct text before = { 0 }, after = { 0 };
	struct timespec now, begin;
	bool same;
	int err;

	clock_gettime(CLOCK_MONOTONIC, &begin);
	for (;;) {
		err = watch->still(watch->context, &same);
		if (!err)
			err = text_read(&before, source);
		if (err)
			break;
		*tsc = tsc_read();
		err = text_read(&after, source);
		if (!err)
			err = watch->still(watch->context, &same);
		if (err || (same && interrupts_same(before.data, after.data)))
			break;
		*tsc = 0;
		err = watch->between(watch->context);
		if (err)
			break;
		clock_gettime(CLOCK_MONOTONIC, &now);
		if (now.tv_sec - begin.tv_sec > PATIENCE_S)
			break;
	}
	if (!err)
		err = text_write(&after, dir, name);
	free(before.data);
	free(after.data);
	return err;
}
