package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.internal.quotes.sayings.CarriedSpeaker;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Utterance;

/** What the periods before a quotation lead up to: "The mayor had one answer.", "Lee wrote:", or nothing, where nobody speaks in them. */
final class LeadUp {
	/** So many plain sentences are looked back over. */
	private static final int NESTED = 4;

	private Optional<Utterance> introduction = Optional.empty();
	/** The period before, if its colon leads up to a quotation and its subject cannot be who speaks. */
	private Optional<Period> lead = Optional.empty();
	/**
	 * What the period before reports last, if it quotes nothing: what is quoted next in that paragraph is from the same mouth, if nobody
	 * else was quoted in it.
	 */
	private Optional<Utterance> reported = Optional.empty();
	private int reportedIn = -1;
	/** Index of it in the notebook. */
	private int reportedAt = -1;
	/** The period before, if nothing is said in it, nor quoted. */
	private Optional<Period> silent = Optional.empty();
	/** The periods behind the last in which anybody speaks. */
	private final List<Period> plain = new ArrayList<>();

	/** @param here what is read in the period, all of which stands in the notebook */
	void readOn(Period period, SpeechReader.Said here, Notebook notebook) {
		boolean quotes = period.hasQuotation(0, period.size());
		if (!here.utterances().isEmpty() || period.count(0, period.size()) == 1 && quotes) plain.clear();
		else if (plain.size() <= NESTED) plain.add(period);
		reportedIn = period.paragraph();
		reportedAt = CarriedSpeaker.lastMain(notebook.said());
		reported = quotes || here.utterances().isEmpty() ? Optional.empty()
				: Optional.of(notebook.get(reportedAt).utterance()).filter(one -> one.speaker().isPresent());
		silent = quotes || !here.utterances().isEmpty() ? Optional.empty() : Optional.of(period);
		String end = period.lower(period.size() - 1);
		introduction = end.equals(":") || end.equals(",") ? Signature.introduces(period) : Optional.empty();
		lead = Signature.isNoneBeforeColon(period, period.size() - 1) ? Optional.of(period) : Optional.empty();
	}

	/** Who speaks next, if the period before leads up to that. */
	Optional<Utterance> introduction() {
		return introduction;
	}

	void forgetIntroduction() {
		introduction = Optional.empty();
	}

	Optional<Period> lead() {
		return lead;
	}

	/** What the period before reports last, if that stands in the paragraph. */
	Optional<Utterance> reportedIn(int paragraph) {
		return reportedIn == paragraph ? reported : Optional.empty();
	}

	/** Who speaks in the period before without a word of what is said, if that stands in the paragraph. */
	Optional<Utterance> openIn(int paragraph) {
		return reportedIn == paragraph ? silent.flatMap(OpenSaying::in) : Optional.empty();
	}

	/** Index in the notebook of what is said last before. */
	int reportedAt() {
		return reportedAt;
	}

	/** Whether a period in which nobody speaks stands between. */
	boolean isPlain() {
		return !plain.isEmpty();
	}

	/** Whether all that stands between is of the paragraph, and tells of nobody but the one of that name. */
	boolean tellsOf(String name, int paragraph) {
		return plain.size() <= NESTED && plain.stream().allMatch(silent -> silent.paragraph() == paragraph
				&& !PartQuotation.tellsOfAnother(silent, name));
	}
}
