#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""validate.py [-l] SCHEMA FILE: holds FILE, with -l each line of it, to a JSON schema, and
to a stricter one: a key that the schema does not tell of is an error, too."""
import json
import sys

import jsonschema


def strict(schema):
    """no key but those that are told of"""
    if isinstance(schema, list):
        return [strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    out = {key: strict(part) for key, part in schema.items()}
    # under "if" a list of properties is a question, not all there is
    if isinstance(schema.get("properties"), dict) and "type" in schema:
        out.setdefault("additionalProperties", False)
    return out


def main():
    lines = sys.argv[1] == "-l"
    with open(sys.argv[-2], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    with open(sys.argv[-1], encoding="utf-8") as file:
        things = [json.loads(line) for line in file] if lines else [json.load(file)]
    if not things:
        sys.exit(f"{sys.argv[-1]}: empty")
    for form in schema, strict(schema):
        validator = jsonschema.Draft202012Validator(form)
        for number, thing in enumerate(things, 1):
            error = jsonschema.exceptions.best_match(validator.iter_errors(thing))
            if error:
                sys.exit(f"{sys.argv[-1]}:{number}: {error.json_path}: {error.message[:300]}")


if __name__ == "__main__":
    main()
