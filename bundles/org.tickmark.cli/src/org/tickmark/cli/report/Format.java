package org.tickmark.cli.report;

/** Whom a list is for, in the words of --format: people or programs. */
public enum Format {
	text, jsonl
}
