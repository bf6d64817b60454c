package org.tickmark.review.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;
import org.tickmark.review.edits.EditClass.Expected;
import org.tickmark.review.edits.EditClass.Made;

/** Edits after which a draft says the same. */
final class CopyEdits {
	private static final List<String> SPELLING = List.of("organise/organize", "organisation/organization", "organised/organized",
			"recognise/recognize", "realised/realized", "criticised/criticized", "colour/color", "favour/favor", "labour/labor",
			"neighbour/neighbor", "neighbours/neighbors", "harbour/harbor", "honour/honor", "behaviour/behavior", "centre/center",
			"theatre/theater", "metres/meters", "kilometres/kilometers", "defence/defense", "offence/offense", "programme/program",
			"programmes/programs", "travelled/traveled", "cancelled/canceled", "modelling/modeling", "labelled/labeled",
			"fuelled/fueled", "grey/gray", "cheque/check", "analyse/analyze", "catalogue/catalog", "dialogue/dialog", "ageing/aging",
			"judgement/judgment", "licence/license", "sceptical/skeptical", "tyre/tire", "plough/plow", "towards/toward",
			"amongst/among", "whilst/while", "learnt/learned", "burnt/burned", "adviser/advisor", "advisers/advisors", "email/e-mail",
			"website/web site", "online/on-line", "healthcare/health care", "percent/per cent", "okay/OK", "storey/story",
			"co-operate/cooperate", "policymakers/policy-makers", "lawmaker/law-maker", "enrol/enroll", "fulfil/fulfill",
			"backward/backwards", "afterward/afterwards", "forward/forwards");
	private static final List<String> SAID = List.of("said/told reporters", "said/stated", "said/says", "said/added", "said/noted",
			"said/explained", "told reporters/said", "added/said", "says/said", "said that/said", "said/said that", "according to/said");
	private static final List<String> SMALL_WORDS = List.of("which/that", "that/which", "while/although", "because of/due to",
			"in order to/to", "about/around", "although/though", "though/although", "as well as/and", "because/since", "prior to/before",
			"until/till", "like/such as", "such as/like", "but/yet", "among/between", "amid/during", "upon/on", "over/more than",
			"more than/over", "due to/because of", "also/too", "thus/so", "within/in", "as of/from", "per/a", "whom/who", "every/each",
			"each/every", "near/close to", "despite/in spite of", "regarding/about", "concerning/about", "via/by", "toward/to");
	private static final List<String> WORDING = List.of("approximately/about", "purchased/bought", "purchase/buy", "began/started",
			"started/began", "begin/start", "attempted/tried", "attempt/try", "assist/help", "assistance/help", "requested/asked",
			"numerous/many", "obtained/got", "however/still", "individuals/people", "children/kids", "people/persons", "additional/more",
			"currently/now", "now/currently", "nearly/almost", "almost/nearly", "big/large", "large/big", "kids/children", "received/got",
			"ended/finished", "held/took place", "constructed/built", "vehicle/car", "physician/doctor", "attorney/lawyer",
			"lawyer/attorney", "film/movie", "movie/film", "firm/company", "company/firm", "automobile/car", "spokesman/spokesperson",
			"spokeswoman/spokesperson", "chairman/chair", "policeman/police officer", "demonstrated/showed", "shows/demonstrates",
			"required/needed", "needed/required", "entire/whole", "whole/entire", "often/frequently", "frequently/often",
			"wanted to/wished to", "talks/negotiations", "quickly/rapidly", "rapidly/quickly", "significant/important",
			"important/significant", "believe/think", "think/believe", "happened/occurred", "occurred/happened", "photograph/photo",
			"hurt/injured", "injured/hurt", "in the past/earlier", "reside/live", "permitted/allowed", "allowed/permitted",
			"whether or not/whether", "at this time/now", "a number of/several", "several/a number of", "the majority of/most",
			"made a decision/decided", "took part in/joined", "as a result/so", "ahead of/before", "in addition/also");
	private static final List<String> CONTRACTIONS = List.of("didn't/did not", "don't/do not", "doesn't/does not", "isn't/is not",
			"wasn't/was not", "weren't/were not", "can't/cannot", "won't/will not", "couldn't/could not", "wouldn't/would not",
			"hasn't/has not", "haven't/have not", "it's/it is", "that's/that is", "I'm/I am", "we're/we are", "they're/they are",
			"he's/he is", "there's/there is", "aren't/are not", "shouldn't/should not", "I've/I have", "we've/we have");
	private static final List<String> SHORTENED = List.of("Sen\\.(?= [A-Z])/Senator", "Gov\\.(?= [A-Z])/Governor",
			"Rep\\.(?= [A-Z])/Representative", "Gen\\.(?= [A-Z])/General", "Lt\\.(?= [A-Z])/Lieutenant", "Senator/Sen.", "Governor/Gov.",
			"U\\.S\\.(?! *[A-Z])/US", "U\\.S\\.(?= [a-z])/US", "U\\.N\\.(?= [a-z])/UN", "Jan\\.(?= \\d)/January", "Feb\\.(?= \\d)/February",
			"Aug\\.(?= \\d)/August", "Sept\\.(?= \\d)/September", "Oct\\.(?= \\d)/October", "Nov\\.(?= \\d)/November",
			"Dec\\.(?= \\d)/December", "January(?= \\d)/Jan.", "August(?= \\d)/Aug.", "October(?= \\d)/Oct.", "a\\.m\\.(?= [a-z])/am",
			"p\\.m\\.(?= [a-z])/pm", "United States/US", "Mr\\.(?= )/Mr", "Dr\\.(?= )/Dr", "Mrs\\.(?= )/Mrs", "Street/St.", "Avenue/Ave.",
			"St\\.(?= [A-Z])/St", "vs\\./versus", "United Nations/UN");
	private static final List<String> NUMBERS = List.of("(?<!\\d)3(?= [a-z])/three",
			"(?<!\\d)5(?= [a-z])/five", "(?<!\\d)12(?= [a-z])/twelve",
			"two/2", "three/3", "four/4", "five/5", "six/6", "seven/7", "eight/8", "nine/9", "ten/10", "twelve/12", "twenty/20",
			"percent/%", "(?<=\\d)%/ percent", "(?<=\\d) percent/%", "(?<=[1-9]),(?=\\d{3}\\b)/", "(?<=\\d) million/m",
			"(?<=\\d) billion/bn",
			"second/2nd", "third/3rd", "first/1st", "(?<=\\d) years old/-year-old", "(?<=\\d)th\\b/", "half a million/500,000");

	private CopyEdits() { }

	static List<EditClass> all() {
		Map<String, Changes> changes = new LinkedHashMap<>();
		changes.put("spelling", Changes.ofPairs(true, SPELLING));
		changes.put("said", Changes.ofPairs(false, SAID));
		changes.put("small words", Changes.ofPairs(false, SMALL_WORDS));
		changes.put("wording", Changes.ofPairs(false, WORDING));
		changes.put("contraction", Changes.ofPairs(true, CONTRACTIONS));
		changes.put("abbreviation", ofPatterns(SHORTENED));
		changes.put("number", ofPatterns(NUMBERS));
		changes.put("article", Changes.ofPattern("\\b(?:the|a|an)\\b(?= [a-z])", "the", "a"));
		changes.put("article left out", Changes.ofPattern("\\b(?:the|The) (?=[a-z])", ""));
		changes.put("comma left out", Changes.ofPattern(",(?= [a-z])", ""));
		changes.put("comma put in", Changes.ofPattern(" (?=and |but |in |on |who |which |when )", ", "));
		changes.put("dash", Changes.ofPattern(" [-\u2013\u2014] | -- |, (?=which|who|a )", " \u2014 ", " -- "));
		changes.put("hyphen", Changes.ofPattern("(?<=[a-z])-(?=[a-z])", " "));
		changes.put("hyphen put in", Changes.ofPattern("(?<=\\b(?:long|high|well|full|part|so|three|two|ten|self|anti|first|longest|"
				+ "state)) (?=[a-z]+(?:ed|ing|called|year|old|term|time|run|wide)\\b)",
				"-"));
		changes.put("said he", ofPatterns(List.of("(?<=[,\u201D\"] )he said(?=[.,])/said he",
				"(?<=[,\u201D\"] )she said(?=[.,])/said she")));
		List<EditClass> classes = new ArrayList<>();
		changes.forEach((name, change) -> classes.add(new EditClass(name, Expected.COPY_EDITED, inSentence(change))));
		classes.add(new EditClass("quotation marks", Expected.COPY_EDITED, CopyEdits::marks));
		classes.add(new EditClass("letters swapped", Expected.COPY_EDITED, CopyEdits::lettersSwapped));
		classes.add(new EditClass("day to the front", Expected.COPY_EDITED, CopyEdits::dayToTheFront));
		classes.add(new EditClass("sentence split", Expected.COPY_EDITED,
				inSentence(ofPatterns(List.of(", and (?=(?:he|she|it|they|we) )/. ", ", but (?=[a-z])/. But ", "; (?=[a-z])/. ",
						", while (?=[a-z])/. ", ", which (?=(?:is|was|has|had|will) [^,]*$)/. It ",
						", who (?=(?:is|was|has|had|will) [^,]*$)/. He ")))));
		classes.add(new EditClass("sentences joined", Expected.COPY_EDITED, CopyEdits::joined));
		return classes;
	}

	/** @param pairs "pattern/replacement" */
	private static Changes ofPatterns(List<String> pairs) {
		return (range, parts, random) -> parts.one(pairs.stream().flatMap(pair -> {
			String[] both = pair.split("/", -1);
			String pattern = (Character.isLetter(both[0].charAt(0)) ? "\\b" : "") + both[0];
			return parts.matches(Pattern.compile(pattern), range).stream().map(at -> new Changes.Change(at, both[1]));
		}).toList(), random);
	}

	/** Of a sentence that holds an item; all items in it are meant. */
	private static EditClass.Maker inSentence(Changes change) {
		return (settled, parts, random) -> parts.one(parts.items(), random).flatMap(item -> parts.sentenceOf(item.span()))
				.flatMap(sentence -> change.in(sentence, parts, random).filter(changed -> !isInMarks(parts.text, changed.at()))
						.map(changed -> new Made(edited(parts.text, changed), parts.touching(sentence))));
	}

	/** Where a new sentence begins, its first letter is a capital. */
	private static Edited edited(String text, Changes.Change changed) {
		Edited edited = Edited.replacing(text, changed.at(), changed.by());
		if (!changed.by().endsWith(". ")) return edited;
		int first = changed.at().end();
		return edited.and(new Span(first, first + 1), text.substring(first, first + 1).toUpperCase());
	}

	/** What somebody else said word for word no copy editor touches. */
	private static boolean isInMarks(String text, Span place) {
		String before = text.substring(text.lastIndexOf('\n', place.start()) + 1, place.start()).replace("''", "\"");
		return before.chars().filter(c -> c == '"').count() % 2 == 1 || before.lastIndexOf('\u201C') > before.lastIndexOf('\u201D');
	}

	private static Optional<Made> marks(Settled settled, Parts parts, SplittableRandom random) {
		boolean curly = parts.text.contains("\u201D");
		List<Span> at = parts.matches(Pattern.compile(curly ? "[\u201C\u201D]" : "\""), new Span(0, parts.text.length()));
		if (at.isEmpty()) return Optional.empty();
		List<String> by = at.stream().map(mark -> curly ? "\""
				: mark.start() == 0 || Character.isWhitespace(parts.text.charAt(mark.start() - 1)) ? "\u201C" : "\u201D").toList();
		return Optional.of(new Made(Edited.replacing(parts.text, at, by), parts.touching(new Span(0, parts.text.length()))));
	}

	/** As if the error had been there and was mended, or the other way round: for the comparison that is one. */
	private static Optional<Made> lettersSwapped(Settled settled, Parts parts, SplittableRandom random) {
		return inSentence((range, all, dice) -> all.one(all.contentWords(range).stream().filter(word -> word.length() > 7).toList(), dice)
				.flatMap(word -> {
					String was = word.in(all.text);
					int at = 1 + dice.nextInt(was.length() - 3);
					if (was.charAt(at) == was.charAt(at + 1)) return Optional.empty();
					return Optional.of(new Changes.Change(word,
							was.substring(0, at) + was.charAt(at + 1) + was.charAt(at) + was.substring(at + 2)));
				})).in(settled, parts, random);
	}

	private static Optional<Made> dayToTheFront(Settled settled, Parts parts, SplittableRandom random) {
		List<Span> possible = parts.sentences.stream().filter(sentence -> DAY_LAST.matcher(sentence.in(parts.text)).find()).toList();
		return parts.one(possible, random).map(sentence -> {
			Matcher last = DAY_LAST.matcher(sentence.in(parts.text));
			last.find();
			Span day = new Span(sentence.start() + last.start(1), sentence.start() + last.end(1));
			Edited moved = Edited.moving(parts.text, day, sentence.start(), "", ", ");
			String first = parts.text.substring(sentence.start(), sentence.start() + 1);
			boolean small = last.group().matches("(?:The|He|She|It|They|A|An|Its|His|Her|Police|Officials)\\b.*");
			moved = moved.and(new Span(day.start(), day.start() + 1), parts.text.substring(day.start(), day.start() + 1).toUpperCase());
			moved = moved.and(new Span(day.start() - 1, day.start()), "");
			return new Made(small ? moved.and(new Span(sentence.start(), sentence.start() + 1), first.toLowerCase()) : moved,
					parts.touching(sentence));
		});
	}

	private static final Pattern DAY_LAST = Pattern
			.compile("^(?:The|He|She|It|They|A|An|Its|His|Her|Police|Officials)\\b[^\",\u201C;:\u2014]* "
					+ "((?:on|in|at|last|this) (?:\\p{L}+day|week|month|year|\\d{4}|\\p{Lu}\\p{L}+|noon))\\.$");

	private static Optional<Made> joined(Settled settled, Parts parts, SplittableRandom random) {
		List<Span> ends = parts.matches(Pattern.compile("(?<=[a-z]{3})\\. (?=(?:He|She|It|They|The) [a-z])"),
				new Span(0, parts.text.length()));
		return parts.one(ends.stream().filter(end -> !isInMarks(parts.text, end)).toList(), random).map(end -> {
			Edited edited = Edited.replacing(parts.text, end, random.nextBoolean() ? ", and " : "; ")
					.and(new Span(end.end(), end.end() + 1), parts.text.substring(end.end(), end.end() + 1).toLowerCase());
			Span both = new Span(end.start() - 1, end.end() + 1);
			Span whole = parts.sentences.stream().filter(both::overlaps).reduce(both, Span::union);
			return new Made(edited, parts.touching(whole));
		});
	}
}
