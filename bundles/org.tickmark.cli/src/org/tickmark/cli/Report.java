package org.tickmark.cli;

import java.util.List;

import org.tickmark.claims.Claim;

/** Where findings go, one document after the other. */
interface Report {
	void found(Input.Readable input, List<Claim> claims);

	void failed(Input.Unreadable input);
}
