package org.tickmark.ui.house;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.ServiceCaller;
import org.tickmark.claims.detection.ClaimDetection;

/**
 * The ids of the rules that there are.
 *
 * @param onRequest those of them that run only where a house wants them
 */
record KnownRules(Set<String> all, Set<String> onRequest) {
	/** The service is asked for anew each time: it is replaced whenever a rule comes or goes. */
	static KnownRules ofThisDesk() {
		var known = new KnownRules(new HashSet<>(), new HashSet<>());
		ServiceCaller.callOnce(KnownRules.class, ClaimDetection.class, detection -> {
			known.all.addAll(detection.ruleIds());
			known.onRequest.addAll(detection.rulesOnRequest());
		});
		return known;
	}
}
