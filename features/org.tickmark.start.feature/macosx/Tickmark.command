#!/bin/sh
# What a double click in the Finder opens.
exec "$(dirname -- "$0")/tickmark" "$@"
