package org.tickmark.cli.report;

import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.cli.input.Input;

/** Where findings go, one document after the other. */
public interface Report {
	void found(Input.Readable input, List<Claim> claims);

	/** Whoever gave the command reads it on standard error in any case; here it is for programs that read the report alone. */
	void failed(Input.Unreadable input);
}
