package org.tickmark.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * English news prose out of a seed: reports of a few paragraphs, with the same names, days and turns of phrase coming back
 * as they do in a newsroom. In each sentence, square brackets hold what a checker might mark.
 */
final class NewsProse {
	private static final Pattern SLOT = Pattern.compile("<(\\w+)>");
	private static final Map<String, List<String>> WORDS = Map.ofEntries(
			words("person",
					"Helena Duarte|Marcus Oyelaran|Ingrid Solheim|Tomas Berger|Priya Raman|Callum Reid|Noor Haddad|Elena Petrova|Samuel "
							+ "Okafor|Ruth Lindqvist|Diego Fuentes|Amara Cole"),
			words("org",
					"Northline Ferries|the Harbour Board|Calder Energy|the transport ministry|Vesta Bank|the regional council|Orrin "
							+ "Motors|the teachers' union|Larkfield Hospital|the water authority|Mercer Foods|the competition office"),
			words("city", "Lisbon|Rotterdam|Tallinn|Porto|Gda\u0144sk|Bilbao|Leeds|Antwerp|Bergen|Trieste|Malm\u00F6|Cork"),
			words("day", "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"),
			words("month", "January|February|March|April|June|July|August|September|October|November"),
			words("year", "1998|2003|2007|2011|2014|2016|2019|2021|2022|2023"),
			words("unit", "tonnes|kilometres|hectares|barrels|litres|megawatts"),
			words("people", "workers|residents|passengers|patients|drivers|pupils|voters|farmers|nurses|tenants"),
			words("thing", "bridge|terminal|pipeline|depot|tunnel|clinic|warehouse|stadium|reservoir|substation|library|quay"),
			words("role", "chief executive|spokeswoman|deputy director|union leader|harbour master|head of research|mayor|finance chief"),
			words("adjective", "new|long-delayed|disputed|second|northern|modern|costly|temporary|smaller|planned"),
			words("verb", "approved|opened|closed|delayed|inspected|sold|repaired|bought|criticised|defended"),
			words("cause", "heavy rain|a strike|rising costs|a shortage of steel|the audit|a software fault|weak demand|the court ruling"),
			words("effect", "prices rose|traffic slowed|the shares fell|trains were cancelled|complaints doubled|supplies ran short"),
			words("plain",
					"The mood in the hall was calm|Few people expected an answer so soon|It was not the first time that the question "
							+ "came up|The matter has divided the town for years|Nobody in the room seemed surprised|That view is shared "
							+ "by many in the trade"));
	private static final String[] SENTENCES = """
			<Org> said [on <day>] that it would close its <thing> in <city> by the end of <month>.
			The <adjective> <thing> in <city> cost [<money>], <percent> more than planned.
			[About <n> <people> marched through <city> on <day>], the police said.
			"[We cannot wait for another <n> days]," said <person>, <role> of <org>.
			<person>, the <role>, told reporters that [<org> had <verb> the <thing> in <month> <year>].
			In [<month> <year>], <org> <verb> a <adjective> <thing> near <city>.
			<Cause> meant that <effect> [for the third week], according to <org>.
			[Some <n> <unit> were lost] between <city> and <city>, a report by <org> found.
			<person> joined <org> [in <year>] and became its <role> <few> years later.
			<plain>, although <cause> [has cost <org> <money> since <month>].
			The <thing> will not reopen [before <day>], <person> said in <city>.
			"[It was never our plan to sell the <thing>]," <person> told a meeting in <city>.
			<Org> employs [<n> <people>] at <few> sites, among them a <adjective> <thing> in <city>.
			The share of <people> without a contract fell to [<percent>] in <month>, from <percent> a year earlier.
			[<person> and <person>] <verb> the plan when <org> met in <city> on <day>.
			By <day>, [<effect> in <city>] and in <few> other towns, mostly because of <cause>.
			Under the agreement, <org> is to pay [<money> a year] until <year> for the use of the <thing>.
			<plain>.
			<person> denied [that the <adjective> <thing> had been built without a permit].
			The region lost [<percent> of its <people>] between <year> and <year>, when <cause> hit <city>.
			<Org> and <org> will decide [next <month>] whether the <thing> is worth <money>.
			Of the <n> <people> asked, [only <n> knew what the <adjective> <thing> was for].
			"[The figures for <month> are simply wrong]," said a <role> who asked not to be named, adding that <cause> was to blame.
			An earlier attempt failed [in <year>], when <org> ran out of money after <few> months.
			[Nearly <n> <unit>] pass through the <thing> every <day>, twice as much as in <city>.
			""".strip().split("\n");
	/** What a writer puts in the place of other words. */
	static final List<String> PLAIN_WORDS = List
			.of(("again already among quickly however largely rather simply whole former various local common likely public "
					+ "seems remains takes brings shows makes keeps offers reaches matters question answer result account effort share "
					+ "stage detail manner course")
					.split(" "));

	private final SplittableRandom random;

	NewsProse(long seed) {
		random = new SplittableRandom(seed);
	}

	private static Map.Entry<String, List<String>> words(String slot, String words) {
		return Map.entry(slot, List.of(words.split("\\|")));
	}

	/** Paragraphs of sentences; no sentence twice. */
	List<List<String>> report() {
		List<String> all = new ArrayList<>();
		List<List<String>> paragraphs = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			List<String> paragraph = new ArrayList<>();
			for (int j = random.nextInt(2, 5); j > 0; j--) paragraph.add(another(all));
			paragraphs.add(paragraph);
		}
		return paragraphs;
	}

	private String another(List<String> all) {
		String sentence = sentence();
		while (all.contains(sentence)) sentence = sentence();
		all.add(sentence);
		return sentence;
	}

	/** With brackets around what may be marked, if it holds a fact. */
	String sentence() {
		return filled(SENTENCES[random.nextInt(SENTENCES.length)]);
	}

	/** A sentence that is not built like this one. */
	String unlike(String plain) {
		String other = sentence();
		while (templateOf(other.replaceAll("[\\[\\]]", "")).equals(templateOf(plain))) other = sentence();
		return other;
	}

	/** The same sentence with other figures and days, or also with other names. */
	String sibling(String sentence) {
		String sibling = chance(0.5) ? filled(templateOf(sentence)) : withOtherFigures(sentence);
		return sibling.equals(sentence) ? sibling(sentence) : sibling;
	}

	private String withOtherFigures(String sentence) {
		String figures = Pattern.compile("\\d+").matcher(sentence).replaceAll(figure -> String.valueOf(random.nextInt(10, 900)));
		return Pattern.compile(String.join("|", WORDS.get("day"))).matcher(figures).replaceAll(day -> filling("day"));
	}

	/** Of the sentence with or without its brackets. */
	private static String templateOf(String sentence) {
		return Arrays.stream(SENTENCES).filter(template -> isOf(template, sentence) || isOf(template.replaceAll("[\\[\\]]", ""), sentence))
				.findFirst().orElseThrow();
	}

	private static boolean isOf(String template, String sentence) {
		return Pattern.matches(Arrays.stream(template.split("<\\w+>", -1)).map(Pattern::quote).collect(Collectors.joining(".+?")),
				sentence);
	}

	private String filled(String template) {
		return SLOT.matcher(template).replaceAll(slot -> Matcher.quoteReplacement(filling(slot.group(1))));
	}

	private String filling(String slot) {
		return switch (slot) {
			case "n" -> random.nextBoolean() ? String.valueOf(random.nextInt(12, 900))
					: String.format(Locale.ROOT, "%,d", random.nextInt(1_000, 90_000));
			case "few" -> List.of("two", "three", "four", "five", "six", "seven", "eleven").get(random.nextInt(7));
			case "percent" -> random.nextInt(2, 98) + "." + random.nextInt(10) + " percent";
			case "money" ->
			List.of("$", "\u20AC", "\u00A3").get(random.nextInt(3)) + random.nextInt(2, 900) + (random.nextBoolean() ? " million" : ",500");
			case "Org", "Cause" -> capital(one(WORDS.get(slot.toLowerCase(Locale.ROOT))));
			default -> one(WORDS.get(slot));
		};
	}

	<T> T one(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}

	int below(int bound) {
		return random.nextInt(bound);
	}

	boolean chance(double of) {
		return random.nextDouble() < of;
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}
}
