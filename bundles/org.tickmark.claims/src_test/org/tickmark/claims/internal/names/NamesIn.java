package org.tickmark.claims.internal.names;

import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.draft.Draft;

/** What the rule on names finds in a text, written so that it can be compared with a line of text. */
record NamesIn(String text, List<Claim> claims) {
	static NamesIn text(String text) {
		return new NamesIn(text, new NameDetector().detect(ReadProse.of(Draft.of(text))));
	}

	/** As written, in text order. */
	List<String> names() {
		return claims.stream().map(claim -> claim.span().in(text)).toList();
	}

	/** "name (type)" */
	List<String> types() {
		return claims.stream().map(claim -> claim.span().in(text) + " (" + naming(claim).type().word() + ")").toList();
	}

	/** "name = canonical", with a plus before the first mention. */
	List<String> bearers() {
		return claims.stream().map(claim -> (naming(claim).first() ? "+" : "") + claim.span().in(text) + " = " + naming(claim).canonical())
				.toList();
	}

	/** "clause | role | age" of the first claim. */
	String firstMention() {
		Claim claim = claims.getFirst();
		String age = naming(claim).age().map(String::valueOf).orElse("-");
		return claim.clause().in(text) + " | " + naming(claim).role() + " | " + age;
	}

	static Naming naming(Claim claim) {
		return (Naming) claim.detail();
	}
}
