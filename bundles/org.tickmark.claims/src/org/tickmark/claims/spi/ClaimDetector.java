package org.tickmark.claims.spi;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.osgi.annotation.versioning.ConsumerType;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;

/**
 * One rule that finds claims. Register an instance as an OSGi service; what it finds shows in editor, view and command line.
 * Stateless: same prose, same claims, on any thread, in time linear in the text.
 */
@ConsumerType
public interface ClaimDetector {
	/** Unique and lasting, lower case with dots ({@code quote.direct}); decides the order and is kept with decisions. */
	String ruleId();

	/** What it may find, so that people can be asked which kinds they want listed; any kind, for a rule that does not say. */
	default Set<ClaimKind> kinds() {
		return EnumSet.allOf(ClaimKind.class);
	}

	/** In any order; claims may nest and overlap. */
	List<Claim> detect(Prose prose);
}
