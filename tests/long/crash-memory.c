// SPDX-License-Identifier: GPL-2.0-only
/*
 * crash-memory load KERNEL INITRD COMMANDLINE
 *	loads the kernel that runs after a panic (kexec_file_load(2))
 * crash-memory find FILE WORDS
 *	prints how often WORDS are in FILE, an ELF file as /proc/vmcore is
 *
 * Exit 1, with the reason on stderr, if that cannot be done.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <fcntl.h>
#include <linux/kexec.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int failed(const char *what)
{
	perror(what);
	return 1;
}

static int load(const char *kernel, const char *initrd, const char *line)
{
	int image = open(kernel, O_RDONLY | O_CLOEXEC);
	int ramdisk = open(initrd, O_RDONLY | O_CLOEXEC);

	if (image < 0 || ramdisk < 0)
		return failed(image < 0 ? kernel : initrd);
	if (syscall(SYS_kexec_file_load, image, ramdisk, strlen(line) + 1, line, KEXEC_FILE_ON_CRASH))
		return failed("kexec_file_load");
	return 0;
}

static int find(const char *path, const char *words)
{
	static char block[1 << 20];
	size_t keep = strlen(words) - 1, have = 0;
	unsigned long count = 0;
	int file = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (file < 0)
		return failed(path);
	if (read(file, block, SELFMAG) != SELFMAG || memcmp(block, ELFMAG, SELFMAG)) {
		fprintf(stderr, "%s: not an ELF file\n", path);
		return 1;
	}
	while ((n = read(file, block + have, sizeof(block) - have)) > 0) {
		char *at = block;

		have += n;
		while ((at = memmem(at, block + have - at, words, keep + 1))) {
			count++;
			at++;
		}
		/* words that go on in the next block */
		if (have > keep) {
			memmove(block, block + have - keep, keep);
			have = keep;
		}
	}
	if (n < 0)
		return failed(path);
	printf("%lu\n", count);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 5 && !strcmp(argv[1], "load"))
		return load(argv[2], argv[3], argv[4]);
	if (argc == 4 && !strcmp(argv[1], "find") && argv[3][0])
		return find(argv[2], argv[3]);
	fprintf(stderr, "usage: crash-memory load KERNEL INITRD COMMANDLINE\n"
			"       crash-memory find FILE WORDS\n");
	return 1;
}
