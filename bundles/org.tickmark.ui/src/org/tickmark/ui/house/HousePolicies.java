package org.tickmark.ui.house;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.tickmark.claims.HousePolicy;

/** How the house that this desk stands in reads dates, and what it asks for. */
public final class HousePolicies {
	private HousePolicies() { }

	/** The preference under which the answer to a question of the policy is kept, in the command line's word for it. */
	public static String key(String topic) {
		return "policy." + topic;
	}

	static HousePolicy ofThisDesk() {
		HousePolicy policy = HousePolicy.USUAL;
		for (HousePolicy.Setting usual : HousePolicy.USUAL.settled()) {
			String word = InstanceScope.INSTANCE.getNode(Checker.BUNDLE).get(key(usual.topic()), usual.word());
			policy = policy.with(HousePolicy.setting(usual.topic(), word).orElse(usual));
		}
		return policy.asking(SilencedRules.asked());
	}
}
