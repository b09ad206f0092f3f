# SPDX-License-Identifier: GPL-2.0-only
# What a trace is: linked into the recorder, the analyser and the tests' generator.

FORMAT_SRC := $(wildcard format/*.c)
