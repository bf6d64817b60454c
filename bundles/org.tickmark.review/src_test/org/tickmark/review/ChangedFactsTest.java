package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;

/** A decided item is asked for again when a fact in it changed, and only then: generated reports, one change each. */
class ChangedFactsTest {
	private static final int TRIALS = 500;

	/** What changes: words of the pattern become others. */
	private enum Fact {
		FIGURE("\\d[\\d,.]*\\d|\\b(?:two|three|four|five|six|seven|eleven)\\b", "17", "2,340", "0.8", "nine"),
		DATE("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|"
				+ "November|\\b(?:199|20[012])\\d\\b",
				"May", "1987",
				"yesterday"),
		NAME("Duarte|Oyelaran|Solheim|Berger|Raman|Reid|Haddad|Petrova|Okafor|Lindqvist|Fuentes|Cole|Lisbon|Rotterdam|Porto|Leeds|"
				+ "Bergen|Cork|Calder|Vesta|Orrin|Mercer",
				"Weller", "Oslo",
				"Tarn"),
		SPEAKER("(?<=said |\" )[A-Z]\\p{L}+ \\p{L}+(?= told|,|\\.| said)|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+(?= said| denied| told|, the)",
				"Ada Novak", "she", "The Weller group"),
		NEGATION("\\b(?:will|cannot|had|would|never|were|was|without)\\b", "was not", "will never", "did not", "could hardly"),
		UNIT("tonnes|kilometres|hectares|barrels|litres|megawatts|percent|million|days|years|months", "ounces", "billion", "weeks",
				"crates"),
		CURRENCY("[$\u20AC\u00A3](?=\\d)", "\u00A5", "AU$", "CHF ");

		private final Pattern words;
		private final List<String> others;

		Fact(String words, String... others) {
			this.words = Pattern.compile(words);
			this.others = List.of(others);
		}
	}

	@Test
	void asksAgainWhereverOneFactInsideChanged() {
		List<String> missed = new ArrayList<>();
		int[] perFact = new int[Fact.values().length];
		for (int trial = 0; trial < TRIALS; trial++) {
			Fact fact = Fact.values()[trial % Fact.values().length];
			Decided decided = decided(fact, trial);
			Optional<Item> item = decided.itemIn(decided.changed);
			boolean asked = item.flatMap(Item::recheck).filter(Recheck.Changed.class::isInstance).map(Recheck.Changed.class::cast)
					.filter(changed -> changed.before().equals(decided.sentence.in(decided.text))
							&& changed.after().contains(decided.becomes))
					.isPresent();
			if (!asked) missed.add(fact + ": " + decided.sentence.in(decided.text) + " -> " + item.map(Item::recheck));
			else perFact[fact.ordinal()]++;
		}

		System.out.printf("changed facts that are asked for again: %d of %d%n", TRIALS - missed.size(), TRIALS);
		for (Fact fact : Fact.values()) System.out.printf("    %-8s %3d%n", fact.name().toLowerCase(), perFact[fact.ordinal()]);
		assertThat(missed).isEmpty();
	}

	@Test
	void asksAgainForNoChangeOfTypography() {
		List<String> asked = new ArrayList<>();
		for (int trial = 0; trial < TRIALS; trial++) {
			Decided decided = decided(Fact.values()[trial % Fact.values().length], TRIALS + trial);
			String set = typeset(decided.text, trial);
			assertThat(set).isNotEqualTo(decided.text);
			if (decided.itemIn(set).filter(item -> item.status() == Status.VERIFIED).isEmpty())
				asked.add(decided.sentence.in(decided.text));
		}

		System.out.printf("changes of typography that are asked for: %d of %d%n", asked.size(), TRIALS);
		assertThat(asked).isEmpty();
	}

	private static String typeset(String text, int how) {
		return switch (how % 10) {
			case 0 -> text.replaceAll("\"(?=\\w)", "\u201C").replace("\"", "\u201D").replace("'", "\u2019").replace(". ", ".\u2002");
			case 1 ->
			text.replaceAll("\"(?=\\w)", "\u00AB\u202F").replace("\"", "\u202F\u00BB").replace("'", "\u2019").replace(", ", ",\u00A0");
			case 2 -> text.replaceAll("(\\d) (?=\\p{L})", "$1\u00A0").replaceAll("\\b(\\p{L}) ", "$1\u00A0");
			case 3 -> text.replaceAll("([.,]) ", "$1  ");
			case 4 -> text.replace("-", "\u2011").replace("th", "t\u200Dh");
			case 5 -> text.replaceAll("(\\d),(?=\\d{3})", "$1\u202F") + "\n";
			case 6 -> text.replaceAll("(\\p{L}{3})(?=\\p{L}{3})", "$1\u00AD");
			case 7 -> text.replace(" - ", " \u2014 ").replaceAll("([$\u20AC\u00A3])(?=\\d)", "$1\u200A").replace("\n\n", "\n\n\n");
			case 8 -> Normalizer.normalize(text.replace("\u2019", "'"), Normalizer.Form.NFD).replace("\n\n", "\r\n\r\n");
			default -> text.replace("\n\n", "\n\n\u2003").replace(", ", ",\u2009");
		};
	}

	@Test
	void asksAgainForAQuotationOfWhichAnyWordChanged() {
		String text = "The hall was full. \"It was a calm and friendly talk,\" Ada Novak said. Nobody objected.\n";
		int at = text.indexOf("It was");
		Decided decided = new Decided(text, new Span(at, at + "It was a calm and friendly talk".length()),
				new Span(at - 1, text.indexOf(". Nobody")), "", "");

		assertThat(decided.itemIn(text.replace("friendly", "cordial"))).get().extracting(Item::status).isEqualTo(Status.RECHECK);
		assertThat(decided.itemIn(text.replace("\"It", "\u201Cit").replace("\"", "\u201D"))).get().extracting(Item::status)
				.isEqualTo(Status.VERIFIED);
		assertThat(decided.itemIn(text.replace("was full", "was packed"))).get().extracting(Item::status).isEqualTo(Status.VERIFIED);
	}

	@Test
	void asksAgainWhenASpeakerWithoutANameIsAnotherOne() {
		String text = "The hall was full. The plan is dead, a spokeswoman for the bank said. Nobody objected.\n";
		int at = text.indexOf("The plan");
		Span said = new Span(at, at + "The plan is dead".length());
		Decided decided = new Decided(text, said, new Span(at, text.indexOf(". Nobody")), "", "");

		assertThat(decided.itemIn(text.replace("a spokeswoman for", "a teller of"), quotedBy("a teller of the bank", said))).get()
				.extracting(Item::status).isEqualTo(Status.RECHECK);
		assertThat(decided.itemIn(text.replace("a spokeswoman", "the spokeswoman"), quotedBy("the spokeswoman for the bank", said))).get()
				.extracting(Item::status).isEqualTo(Status.VERIFIED);
	}

	private interface Rule {
		Claim in(String text);
	}

	private static Rule quotedBy(String speaker, Span said) {
		return text -> {
			int at = text.indexOf(speaker);
			var detail = new Detail.Attribution(Directness.INDIRECT,
					Optional.of(new Detail.Speaker(new Span(at, at + speaker.length()), Optional.empty())), Optional.empty());
			return new Claim("quote.test", ClaimKind.QUOTE, said, said, new Explanation.StatedDate(), detail);
		};
	}

	/** A report of which one item is decided, and what it reads after the change. @param becomes the words put in */
	private record Decided(String text, Span place, Span sentence, String changed, String becomes) {
		Optional<Item> itemIn(String now) {
			return itemIn(now, text -> new Claim("other", ClaimKind.NAME, new Span(0, 1), new Span(0, 1), new Explanation.StatedDate(),
					new Detail.None()));
		}

		Optional<Item> itemIn(String now, Rule rule) {
			TextVersion version = TextVersion.of(text);
			ItemId id = ItemId.of(ClaimKind.QUOTE, place, version.hash());
			var kept = LedgerCodec.seal(List.of(), Desk.NOON, "Ann", Ledger.of(List.of()).pack(version.hash(), text));
			var subject = new LedgerEntry.Subject(id, ClaimKind.QUOTE, "quote.test", Anchor.of(place, sentence, version));
			Ledger ledger = Ledger.of(List.of(kept,
					LedgerCodec.seal(List.of(kept.hash()), Desk.NOON, "Ann", new LedgerEntry.Decided(subject, Status.VERIFIED))));
			return ItemMerge.items(ledger, Draft.of(now), List.of(rule.in(now)), Anchoring.placesIn(now, ledger), House.USUAL).items()
					.stream()
					.filter(item -> item.id().equals(id)).findFirst();
		}
	}

	private static Decided decided(Fact fact, int trial) {
		for (long seed = trial * 1_000L; ; seed++) {
			NewsProse prose = new NewsProse(seed);
			List<String> sentences = new ArrayList<>();
			prose.report().forEach(sentences::addAll);
			int at = prose.below(sentences.size());
			String sentence = sentences.get(at);
			List<MatchResult> facts = fact.words.matcher(sentence).results().toList();
			if (facts.isEmpty() || !sentence.contains("[")) continue;
			MatchResult one = prose.one(facts);
			String becomes = prose.one(fact.others);
			String changed = sentence.substring(0, one.start()) + becomes + sentence.substring(one.end());
			return marked(sentences, at, changed, becomes, prose.chance(0.5));
		}
	}

	private static Decided marked(List<String> sentences, int at, String changed, String becomes, boolean whole) {
		String before = plain(sentences.subList(0, at).stream().map(sentence -> sentence + " ").collect(Collectors.joining()));
		String behind = " " + plain(String.join("\n\n", sentences.subList(at + 1, sentences.size()))) + "\n";
		String sentence = plain(sentences.get(at));
		Span asserted = new Span(before.length(), before.length() + sentence.length() - 1);
		int open = sentences.get(at).indexOf('[');
		Span inBrackets = new Span(before.length() + open, before.length() + sentences.get(at).indexOf(']') - 1);
		return new Decided(before + sentence + behind, whole ? asserted : inBrackets, asserted, before + plain(changed) + behind, becomes);
	}

	private static String plain(String marked) {
		return marked.replaceAll("[\\[\\]]", "");
	}
}
