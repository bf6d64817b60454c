package org.tickmark.cli.report;


import org.tickmark.cli.input.Input;

/** Where findings go, one document after the other. */
public interface Report {
	/** What is listed in it. */
	void found(Input.Readable input);

	/** Whoever gave the command reads it on standard error in any case; here it is for programs that read the report alone. */
	void failed(Input.Unreadable input);
}
