package org.tickmark.ui.house;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.ServiceCaller;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;

/**
 * The rules that there are, by their ids.
 *
 * @param onRequest those of them that run only where a house wants them
 * @param kinds of claims that they may find, a house's own list apart
 */
record KnownRules(Set<String> all, Set<String> onRequest, Set<ClaimKind> kinds) {
	/** The service is asked for anew each time: it is replaced whenever a rule comes or goes. */
	static KnownRules ofThisDesk() {
		var known = new KnownRules(new HashSet<>(), new HashSet<>(), new HashSet<>());
		ServiceCaller.callOnce(KnownRules.class, ClaimDetection.class, detection -> {
			known.all.addAll(detection.ruleIds());
			known.onRequest.addAll(detection.rulesOnRequest());
			known.kinds.addAll(detection.kinds());
		});
		return known;
	}
}
