package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.extents.Deed;
import org.tickmark.claims.internal.quotes.extents.Embedded;
import org.tickmark.claims.internal.quotes.extents.Idiom;
import org.tickmark.claims.internal.quotes.extents.LateThat;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.SpeakingFirst;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.speakers.GovernedParticiple;
import org.tickmark.claims.internal.quotes.speakers.SpeakerPhrase;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use;
import org.tickmark.claims.internal.words.WordSet;

/** Words of saying by which nobody says anything, for any of the reasons there are: "This story has been updated to note that …", "Having said that, …". */
final class NoSaying {
	private static final WordSet OF_NEWSROOM = WordSet.of("story", "article", "post", "piece", "column", "version");
	private static final WordSet QUOTING = WordSet.of("quote", "report");
	private static final WordSet RECALLING = WordSet.of("recall", "remember", "know", "realize", "note", "agree", "find");
	private static final WordSet CIRCUMSTANCES = WordSet.of("during", "in", "at", "on", "when", "while", "after", "before", "through", "via",
			"following", "to");
	private static final int LONGEST_THING = 12;

	private NoSaying() { }

	/** Whether nobody says anything there, whatever the verb. */
	static boolean is(Period period, Cue cue) {
		// "Responding Ms Lee said …"
		if (PassiveVerb.quoted(period, cue.verb()).isPresent() && QUOTING.contains(cue.form().verb().lemma())) return true;
		if (passesOn(period, cue)) return true;
		if (cue.verb() == 0 && SpeakingFirst.opensSpeaking(period) && period.isCapitalized(1)) return true;
		if (leadsToSaying(period, cue)) return true;
		return Deed.is(period, cue) || Purpose.is(period, cue) || Inanimate.is(period, cue) || Attributive.is(period, cue)
				|| isOfTheText(period, cue) || isLeadOver(period, cue) || isHow(period, cue) || isExplained(period, cue)
				|| cue.speaker().filter(run -> isNobody(period, cue, run)).isPresent()
				|| isToReader(period, cue) || pointsBack(period, cue) || isCited(period, cue) || isLikeness(period, cue)
				|| Idiom.is(period, cue);
	}

	/** "the port's newly announced plan", ", matching Hill Street estimates", "…, reports say": no verb, or the subject of another. */
	private static boolean isNobody(Period period, Cue cue, Run speaker) {
		String first = period.lower(speaker.from());
		// "Moody's said" is a firm.
		if (speaker.to() == cue.words().from() && period.lower(speaker.to() - 1).equals("'s") && !period.isCapitalized(speaker.to() - 2)) return true;
		if (cue.form().shape() != SpeechVerbs.Shape.PRESENT) return false;
		boolean tail = first.endsWith("ing") && !period.isCapitalized(speaker.from()) && period.lower(speaker.from() - 1).equals(",");
		return tail || speaker.to() == speaker.from() + 1 && SpeechVerbs.lemma(first).filter("say"::equals).isPresent();
	}

	/** "The Post reported him saying that …", "… reported Lee as saying that …": "saying" tells what is said, and by whom. */
	private static boolean passesOn(Period period, Cue cue) {
		if (GovernedParticiple.follows(period, cue)) return true;
		if (!cue.form().verb().lemma().equals("report") || cue.inverted()) return Embedded.citesAnother(period, cue);
		int behind = SpeakerPhrase.bareAfter(period, cue.to()).to();
		boolean heard = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(cue.to())) && period.lower(cue.to() + 1).equals("saying");
		return heard || behind > cue.to() && period.lower(behind).equals("as") && period.lower(behind + 1).equals("saying");
	}

	/** "A clerk, testifying in May, said it leaks", "Responding to a question, Lee called it old": the next verb tells what is said. */
	private static boolean leadsToSaying(Period period, Cue cue) {
		boolean opens = cue.words().from() == 0 && SpeakingFirst.opensSpeaking(period);
		boolean setOff = period.lower(cue.words().from() - 1).equals(",") && cue.form().verb().lemma().equals("testify");
		if (cue.form().shape() != SpeechVerbs.Shape.GERUND || !opens && !setOff) return false;
		for (int i = cue.to(); i < period.stop() && !period.isQuotation(i); i++) {
			if (!period.lower(i).equals(",")) continue;
			int verb = i + 1;
			while (opens && verb < i + LONGEST_THING && period.isWord(verb) && !isFinite(period, verb)) verb++;
			return isFinite(period, verb);
		}
		return false;
	}

	private static boolean isFinite(Period period, int i) {
		return SpeechVerbs.form(period.lower(i)).filter(form -> form.shape() == SpeechVerbs.Shape.PAST || form.shape() == SpeechVerbs.Shape.PRESENT)
				.isPresent();
	}

	/** ", he said, referring to the vote": what the writer takes it to mean. */
	private static boolean isExplained(Period period, Cue cue) {
		return cue.form().verb().lemma().equals("refer to") && cue.form().shape() == SpeechVerbs.Shape.GERUND
				&& period.lower(cue.words().from() - 1).equals(",");
	}

	/** "said in announcing the vote that …", "In appealing for help, Lee said …": the occasion. */
	private static boolean isHow(Period period, Cue cue) {
		int from = cue.words().from();
		if (from == 1 && period.lower(0).equals("in") && cue.form().verb().lemma().startsWith("appeal")) return true;
		return cue.form().shape() == SpeechVerbs.Shape.GERUND && period.lower(from - 1).equals("in")
				&& SpeechVerbs.lemma(period.lower(from - 2)).filter(lemma -> lemma.equals("say") || lemma.equals("note") || lemma.equals("add"))
						.isPresent();
	}

	/** "reported citing early findings that …": whoever reports it says so. */
	private static boolean isCited(Period period, Cue cue) {
		return SpeechVerbs.form(period.lower(cue.verb() - 1)).isPresent() && LateThat.behindCited(period, cue.verb()) > 0;
	}

	/** "You will recall that …": the writer, or whoever is quoted, says so to those who read or hear it. */
	private static boolean isToReader(Period period, Cue cue) {
		boolean you = cue.speaker().filter(run -> run.to() == run.from() + 1 && period.lower(run.from()).equals("you")).isPresent();
		return you && RECALLING.contains(cue.form().verb().lemma()) && cue.words().from() < cue.verb();
	}

	/** "stated this during an interview": all that follows tells where and when, and what was said stands before. */
	private static boolean pointsBack(Period period, Cue cue) {
		String word = period.lower(cue.to());
		if (!cue.may(Use.QUOTE) || !cue.may(Use.CLAUSE) || cue.inverted() || !word.equals("this") && !word.equals("it") && !word.equals("so")) return false;
		int behind = cue.to() + 1;
		boolean circumstance = CIRCUMSTANCES.contains(period.lower(behind)) && period.isWord(behind + 1) || period.isTime(behind);
		return circumstance && !period.hasQuotation(behind, period.size()) && !period.lower(period.size() - 1).equals(":")
				&& !clauseFollows(period, behind);
	}

	private static boolean clauseFollows(Period period, int from) {
		for (int i = from; i < period.stop() && !period.lower(i).equals(","); i++) {
			if (period.lower(i).equals("that") || period.lower(i).equals(":")) return true;
		}
		return false;
	}

	/** "Having said that, …": only leads over to what comes. */
	private static boolean isLeadOver(Period period, Cue cue) {
		return cue.verb() > 0 && period.lower(cue.verb()).equals("said") && period.lower(cue.verb() - 1).equals("having")
				&& (period.lower(cue.to()).equals("that") || period.lower(cue.to()).equals("this"))
				&& period.lower(cue.to() + 1).equals(",");
	}

	/** "It was like saying that the sea is dry": what something is like, and nobody says so. */
	private static boolean isLikeness(Period period, Cue cue) {
		return cue.form().shape() == SpeechVerbs.Shape.GERUND && period.lower(cue.words().from() - 1).equals("like");
	}

	/** "This story has been updated to note that …": a note of the newsroom. */
	private static boolean isOfTheText(Period period, Cue cue) {
		int to = cue.speaker().map(Run::to).orElse(0);
		String last = period.lower(to - 1);
		return period.lower(to - 2).equals("this") && OF_NEWSROOM.contains(last);
	}
}
