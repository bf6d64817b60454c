package org.tickmark.dossier.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.tickmark.draft.Letters;
import org.tickmark.draft.Span;

/** The words of a passage that say what it is about: no figures, no dates, no words that stand in any sentence. */
public final class ContentWords {
	/** @param stem of the word that begins there */
	public record At(int start, String stem) { }

	private static final Set<String> STOP = Set.copyOf(List.of(("a about above after again all almost also although am an and another "
			+ "any are around as"
			+ " at be because been before behind being below between both but by can could did do does doing during each either"
			+ " else ever every few for from further had has have having he her here hers him his how however i if in into is it its"
			+ " itself just last later least less like many may me might more most much must my nearly neither next no nor not now of off"
			+ " on once one only onto or other our out over own per quite rather said same say says she should since so some such"
			+ " than that the their them then there these they this those though through to told too under until upon us very was we"
			+ " well were what when where whether which while who whom whose why will with within without would yet you your according"
			+ " ago yesterday today tomorrow tonight year years month months week weeks day days hour hours minute minutes decade decades"
			+ " century morning afternoon evening night noon midnight monday tuesday wednesday thursday friday saturday sunday january"
			+ " february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov"
			+ " dec two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
			+ " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half third quarter"
			+ " percent cent roughly approximately some estimated early late mid total altogether still already even st nd rd th am pm m bn"
			+ " s t re ve ll d mr mrs ms dr").split(" ")));

	private ContentWords() { }

	/** In text order. */
	public static List<At> in(String text, Span span) {
		return in(text, span, ContentWords::stem);
	}

	/** The same for who remembers the stems of words. @param stems as {@link #stem} has them */
	static List<At> in(String text, Span span, UnaryOperator<String> stems) {
		List<At> words = new ArrayList<>();
		int i = span.start();
		while (i < span.end()) {
			if (!Character.isLetter(text.charAt(i))) {
				i++;
				continue;
			}
			int start = i;
			while (i < span.end() && Character.isLetter(text.charAt(i))) i++;
			// "178,412m" is a figure.
			if (start > 0 && Character.isDigit(text.charAt(start - 1))) continue;
			String stem = stems.apply(text.substring(start, i));
			if (!stem.isEmpty()) words.add(new At(start, stem));
		}
		return words;
	}

	/** Of a word as it is written; empty for one that stands in any sentence. */
	static String stem(String written) {
		String word = written.toLowerCase(Locale.ROOT);
		return STOP.contains(word) ? "" : Stems.of(Letters.folded(word));
	}
}
