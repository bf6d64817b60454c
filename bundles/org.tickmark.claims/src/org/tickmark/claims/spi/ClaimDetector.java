package org.tickmark.claims.spi;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;
import org.tickmark.claims.Claim;

/**
 * One rule that finds claims. Register an instance as an OSGi service; what it finds shows in editor, view and command line.
 * Stateless: same prose, same claims, on any thread, in time linear in the text.
 */
@ConsumerType
public interface ClaimDetector {
	/** Unique and lasting, lower case with dots ({@code quote.direct}); decides the order and is kept with decisions. */
	String ruleId();

	/** In any order; claims may nest and overlap. */
	List<Claim> detect(Prose prose);
}
