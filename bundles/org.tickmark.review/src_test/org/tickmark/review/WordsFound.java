package org.tickmark.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Precision;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.Naming;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** A rule for tests that finds given words wherever they stand, so that no test hangs on what the rules of the day find. */
final class WordsFound implements ClaimDetector {
	private final Map<String, ClaimKind> kinds = new LinkedHashMap<>();
	private final Map<String, Role> roles = new LinkedHashMap<>();

	/** The first place of a name is its first mention. */
	WordsFound name(String words) {
		kinds.put(words, ClaimKind.NAME);
		return this;
	}

	WordsFound figure(String words, Role role) {
		kinds.put(words, ClaimKind.FIGURE);
		roles.put(words, role);
		return this;
	}

	WordsFound kind(String words, ClaimKind kind) {
		kinds.put(words, kind);
		return this;
	}

	ClaimDetection alone() {
		return new ClaimDetection(List.of(this), List.of());
	}

	@Override
	public String ruleId() {
		return "test.words";
	}

	@Override
	public List<Claim> detect(Prose prose) {
		List<Claim> claims = new ArrayList<>();
		String text = prose.draft().text();
		kinds.forEach((words, kind) -> {
			for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
				var span = new Span(at, at + words.length());
				claims.add(new Claim(ruleId(), kind, span, prose.sentenceAt(at).span(), new Explanation.StatedDate(),
						detail(words, at, text)));
			}
		});
		claims.sort(Comparator.comparing(Claim::span));
		return claims;
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.copyOf(kinds.values());
	}

	private Detail detail(String words, int at, String text) {
		return switch (kinds.get(words)) {
			case NAME -> new Naming(Naming.Type.PERSON, words, "", Optional.empty(), text.indexOf(words) == at);
			case FIGURE -> new Figure(roles.get(words), BigDecimal.ONE, Optional.empty(), BigDecimal.ONE, "", "", Precision.STATED);
			default -> new Detail.None();
		};
	}
}
