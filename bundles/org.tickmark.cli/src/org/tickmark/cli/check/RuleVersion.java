package org.tickmark.cli.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.export.gate.Gate;
import org.tickmark.review.ReviewedDraft;

/** Names what finds things here, so that what another Tickmark found is found anew. */
final class RuleVersion {
	private RuleVersion() { }

	/** The rules that there are, and the versions of the bundles that read, find, judge and ask. */
	static String of(ClaimDetection rules) {
		List<Class<?>> parts = List.of(Draft.class, ClaimDetection.class, ReviewedDraft.class, Gate.class, RuleVersion.class);
		Stream<String> versions = parts.stream().map(FrameworkUtil::getBundle).flatMap(bundle -> Optional.ofNullable(bundle).stream())
				.map(Bundle::getVersion).map(Object::toString);
		return Stream.concat(rules.ruleIds().stream(), versions).collect(Collectors.joining(","));
	}
}
