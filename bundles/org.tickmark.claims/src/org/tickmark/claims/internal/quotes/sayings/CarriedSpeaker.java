package org.tickmark.claims.internal.quotes.sayings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.prose.Crosshead;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** Who speaks where nothing says so but what is said just before. */
public final class CarriedSpeaker {
	/** So many sayings within the last one are looked back over. */
	private static final int NESTED = 4;

	private static final int LONGEST_LABEL = 30;

	private final Prose prose;
	private final Persons persons;

	public CarriedSpeaker(Prose prose, Persons persons) {
		this.prose = prose;
		this.persons = persons;
	}

	/** Index of the last that is not told within the words of another: "Lee said it fell after the town said it held". */
	public static int lastMain(List<Said> said) {
		int at = said.size() - 1;
		for (int i = at - 1; i >= Math.max(0, at - NESTED); i--) {
			int start = said.get(at).utterance().start();
			for (Span span : said.get(i).utterance().spans()) if (span.start() <= start && start < span.end()) at = i;
		}
		return at;
	}

	/** What is said first behind the offset. */
	public static Optional<Said> firstFrom(List<Said> said, int offset) {
		int first = said.size();
		while (first > 0 && said.get(first - 1).utterance().attributionStart() >= offset) first--;
		return said.stream().skip(first).findFirst();
	}

	/** The saying with what stands before it, whose speaker was left open. */
	public static Utterance joined(List<Said> open, Utterance utterance) {
		List<Span> spans = new ArrayList<>();
		open.forEach(one -> spans.addAll(one.utterance().spans()));
		spans.addAll(utterance.spans());
		return new Utterance(utterance.directness(), spans, utterance.speaker(), utterance.cue());
	}

	/**
	 * Whether a quotation that closes its paragraph may be of whoever spoke last there or in the one above: nobody else is named since, and
	 * no two people speak in turn.
	 *
	 * @param at index of what was said last
	 */
	public boolean mayClose(List<Said> said, int at, Quotation quotation, int paragraph) {
		if (paragraph == 0 || prose.textOf(quotation.inner()).endsWith("?")) return false;
		Said one = said.get(at);
		boolean near = one.utterance().end() >= prose.paragraphs().get(paragraph - 1).span().start();
		boolean says = one.utterance().cue().isEmpty() || one.utterance().isSaid(prose.draft().text());
		boolean speaks = says && one.utterance().speaker().isPresent() && persons.mayBeOne(one);
		boolean inTurn = at > 0 && said.get(at - 1).utterance().directness() == Directness.DIRECT && !said.get(at - 1).name().equals(one.name());
		return near && speaks && !inTurn && one.end() <= quotation.outer().start()
				&& !persons.isAnotherNamed(one, one.end(), quotation.outer().start());
	}

	/** Whether it was said before the quotation in its paragraph, by one person who may go on. */
	public boolean mayWeave(Said one, Quotation quotation, int paragraph) {
		boolean here = one.utterance().start() >= prose.paragraphs().get(paragraph).span().start() && one.end() <= quotation.outer().start();
		return here && one.utterance().speaker().isPresent() && one.utterance().isSaid(prose.draft().text()) && persons.mayBeOne(one);
	}

	/** Whether the paragraph is there and opens with a letter: behind a bullet or a dash stand the words of many. */
	public boolean isUnmarked(int paragraph) {
		return paragraph < prose.paragraphs().size()
				&& Character.isLetter(prose.draft().text().charAt(prose.paragraphs().get(paragraph).span().start()));
	}

	/** "“LEE: The dam leaks.": the words tell themselves whose they are. */
	public boolean isLabelled(Span words) {
		int colon = words.start();
		int end = Math.min(words.end(), colon + LONGEST_LABEL);
		while (colon < end && isOfLabel(prose.draft().text().charAt(colon))) colon++;
		return colon < end && colon > words.start() && prose.draft().text().charAt(colon) == ':';
	}

	private static boolean isOfLabel(char sign) {
		return Character.isUpperCase(sign) || sign == ' ' || sign == '.' || sign == '-';
	}

	/** Whether the paragraph is a crosshead, and none that may say who speaks below. */
	public boolean isParting(int paragraph) {
		Paragraph between = prose.paragraphs().get(paragraph);
		return Crosshead.is(prose, between) && !Crosshead.mayName(prose, between);
	}
}
