package org.tickmark.dossier.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.dossier.words.Guess;
import org.tickmark.dossier.words.Quotation;
import org.tickmark.dossier.words.QuotationMatch;
import org.tickmark.dossier.words.QuotationSearch;
import org.tickmark.dossier.words.ReportedSpeech;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.QuotationPolicy;

/** Looks quoted words up word by word; of speech in the draft's own words it guesses what they rest on. */
final class SpeechSearch {
	private static final int MOST = 5;
	private static final double LIKELY = 0.65;
	private static final String OPENING = "\u201C\u201E\u00AB\"";
	private static final String CLOSING = "\u201D\u201C\u00BB\"";

	private final String draft;
	private final Found found;
	private final QuotationPolicy policy;
	private final QuotationSearch quotations;
	private final ReportedSpeech reported;

	SpeechSearch(String draft, Found found, QuotationPolicy policy) {
		this.draft = draft;
		this.found = found;
		this.policy = policy;
		this.quotations = new QuotationSearch(found.words(), policy);
		this.reported = new ReportedSpeech(found.words());
	}

	/** Whether it is for this search. */
	static boolean isSpeech(Item item) {
		return item.kind() == ClaimKind.QUOTE || item.kind() == ClaimKind.SCARE_QUOTE;
	}

	/** @param inside what was found of the values that it tells */
	LookUp lookUp(Item item, List<LookUp> inside) {
		Optional<Attribution> attribution = item.claim().map(Claim::detail).filter(Attribution.class::isInstance)
				.map(Attribution.class::cast);
		boolean own = attribution.filter(told -> told.directness() != Directness.DIRECT).isPresent();
		List<String> pieces = own ? marked(item) : item.spans().stream().map(span -> span.in(draft)).toList();
		String speaker = attribution.flatMap(Attribution::speaker).map(who -> who.resolved().orElse(who.span().in(draft))).orElse("");
		return pieces.isEmpty() ? reported(item, speaker, inside) : quoted(item, new Quotation(pieces, speaker));
	}

	private LookUp quoted(Item item, Quotation quotation) {
		List<QuotationMatch> matches = quotations.best(quotation);
		if (matches.isEmpty()) return new LookUp(item, Verdict.NOWHERE, policy.word(), List.of(), List.of(), false);
		List<Passage> passages = matches.stream().limit(MOST).map(this::passage)
				.toList();
		Verdict verdict = matches.getFirst().differs() ? Verdict.DIFFERS : Verdict.FOUND;
		return new LookUp(item, verdict, policy.word(), passages, matches.getFirst().differences(), false);
	}

	private Passage passage(QuotationMatch match) {
		String text = found.sources().get(match.source()).text().text();
		return found.passage(match.source(), WholePassage.of(match.span(), match.differences(), text), match.score());
	}

	/** Only a guess that shares most words, from the mouth of whoever is named, may bear the draft out; a value that differs differs. */
	private LookUp reported(Item item, String speaker, List<LookUp> inside) {
		List<LookUp> differing = inside.stream().filter(each -> each.verdict() == Verdict.DIFFERS).toList();
		if (!differing.isEmpty()) return new LookUp(item, Verdict.DIFFERS, "", differing.getFirst().passages(),
				differing.stream().flatMap(each -> each.differences().stream()).toList(), true);
		List<Guess> guesses = reported.likely(item.text(), speaker);
		List<Passage> passages = guesses.stream().limit(MOST).map(guess -> found.passage(guess.source(), guess.span(), guess.score()))
				.toList();
		boolean likely = guesses.stream().findFirst().filter(guess -> guess.score() >= LIKELY && isOf(guess, speaker)).isPresent();
		return new LookUp(item, likely ? Verdict.FOUND : Verdict.NOWHERE, "", passages, List.of(), true);
	}

	private static boolean isOf(Guess guess, String speaker) {
		if (guess.speaker().isEmpty() || speaker.isBlank()) return true;
		String surname = speaker.strip().substring(speaker.strip().lastIndexOf(' ') + 1);
		return guess.speaker().toLowerCase(Locale.ROOT).contains(surname.toLowerCase(Locale.ROOT));
	}

	/** What stands in marks in a clause that tells the rest in the draft's words. */
	private List<String> marked(Item item) {
		List<String> pieces = new ArrayList<>();
		for (Span span : item.spans()) {
			int from = -1;
			for (int i = span.start(); i < span.end(); i++) {
				char c = draft.charAt(i);
				if (from < 0 && OPENING.indexOf(c) >= 0) {
					from = i + 1;
				} else if (from >= 0 && CLOSING.indexOf(c) >= 0) {
					if (i > from) pieces.add(draft.substring(from, i));
					from = -1;
				}
			}
		}
		return pieces;
	}
}
