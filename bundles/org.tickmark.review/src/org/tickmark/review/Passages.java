package org.tickmark.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.text.Relocation;

/** What anchors point to in one text; the comparison with each older text is made once. For one thread and one use. */
final class Passages {
	private final Ledger ledger;
	private final TextVersion text;
	private final Map<TextHash, Optional<TextVersion>> versions = new HashMap<>();
	private final Map<TextHash, Relocation> relocations = new HashMap<>();

	Passages(Ledger ledger, TextVersion text) {
		this.ledger = ledger;
		this.text = text;
		this.versions.put(text.hash(), Optional.of(text));
	}

	TextVersion text() {
		return text;
	}

	/** An item's place, if there is no doubt about it. */
	Optional<Span> place(Anchor anchor) {
		Optional<TextVersion> version = version(anchor.text());
		Optional<Span> span = version.flatMap(anchor::spanIn);
		if (version.isEmpty() || span.isEmpty()) return fragment(anchor).sure(fragmentSpan(anchor), fragmentSpan(anchor));
		if (isNow(version.get())) return span;
		return relocation(version.get()).sure(span.get(), assertion(anchor, version.get(), span.get()));
	}

	/** Where an item without a sure place may stand. */
	Optional<Span> guess(Anchor anchor) {
		Optional<TextVersion> version = version(anchor.text());
		Optional<Span> span = version.flatMap(anchor::spanIn);
		if (version.isEmpty() || span.isEmpty() || isNow(version.get()))
			return fragment(anchor).guess(fragmentSpan(anchor), fragmentSpan(anchor));
		return relocation(version.get()).guess(span.get(), assertion(anchor, version.get(), span.get()));
	}

	/** What an item asserts at a place: where its old surroundings are now or, if it was moved away from them, as much text around it. */
	Span assertionAt(Span place, Anchor anchor) {
		Optional<TextVersion> version = version(anchor.text());
		Optional<Span> span = version.flatMap(anchor::spanIn);
		if (version.isEmpty() || span.isEmpty()) return place;
		Span assertion = assertion(anchor, version.get(), span.get());
		Optional<Span> followed = isNow(version.get()) ? Optional.of(assertion).filter(here -> place.overlaps(span.get())).map(place::union)
				: relocation(version.get()).assertionAt(place, span.get(), assertion);
		if (followed.isPresent()) return followed.get();
		if (!isNow(version.get())) return relocation(version.get()).assertionNear(place, span.get(), assertion);
		int start = Math.max(0, place.start() - (span.get().start() - assertion.start()));
		return new Span(start, Math.min(text.text().length(), place.end() + assertion.end() - span.get().end()));
	}

	/** What an anchor's item asserted in the text that it was made for, in words. */
	String asserted(Anchor anchor) {
		return version(anchor.text()).flatMap(old -> anchor.assertionIn(old).map(span -> span.in(old.text()))).orElse(anchor.exact());
	}

	/** Whether nothing changed since the anchor was made, neither the text nor where its item stands in it. */
	boolean isAsAnchored(Anchor anchor, Span place) {
		return version(anchor.text()).filter(this::isNow).flatMap(anchor::spanIn).filter(place::overlaps).isPresent();
	}

	private static Span assertion(Anchor anchor, TextVersion version, Span span) {
		return anchor.assertionIn(version).orElse(span);
	}

	private Optional<TextVersion> version(TextHash old) {
		return versions.computeIfAbsent(old, unknown -> ledger.version(old));
	}

	private boolean isNow(TextVersion version) {
		return version == text;
	}

	/** Not made together with the version: what an item asserted when it was decided takes the old text only. */
	private Relocation relocation(TextVersion old) {
		return relocations.computeIfAbsent(old.hash(), unknown -> Relocation.between(old.text(), text.text()));
	}

	private Relocation fragment(Anchor anchor) {
		return Relocation.ofFragment(anchor.prefix() + anchor.exact() + anchor.suffix(), text.text());
	}

	private static Span fragmentSpan(Anchor anchor) {
		return new Span(anchor.prefix().length(), anchor.prefix().length() + anchor.exact().length());
	}
}
