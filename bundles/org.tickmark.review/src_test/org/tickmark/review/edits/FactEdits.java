package org.tickmark.review.edits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.edits.EditClass.Expected;
import org.tickmark.review.edits.EditClass.Made;
import org.tickmark.review.ledger.ItemId;

/** Edits after which a draft says something else. */
final class FactEdits {
	private static final String FIGURES = "(?<![\\d.,])\\d[\\d,.]*\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b";
	private static final String MONTHS = "January|February|March|April|June|July|August|September|October|November|December";
	private static final List<String> OPPOSITES = List.of("rose/fell", "rise/fall", "summer/winter", "spring/autumn", "currently/formerly",
			"start/end", "beginning/close", "next month/next year", "week/year", "good/bad", "best/worst", "wrongdoing/everything",
			"won/lost", "winning/losing", "opened/closed", "open/shut", "more/less", "high/low", "higher/lower", "highest/lowest",
			"increase/decrease", "increased/reduced", "guilty/innocent", "supported/opposed", "support/opposition", "accepted/rejected",
			"bought/sold", "before/after", "first/last", "early/late", "old/new", "former/future", "public/private", "man/woman",
			"husband/wife", "son/daughter", "brother/sister", "father/mother", "men/women", "north/south", "east/west", "left/right",
			"dead/alive", "killed/wounded", "killed/hurt", "arrested/released", "hired/fired", "gained/lost", "profit/loss", "war/peace",
			"city/state", "federal/local", "national/regional", "strong/weak", "large/small", "big/little", "long/short", "true/false",
			"legal/illegal", "likely/unlikely", "always/sometimes", "all/some", "many/few", "most/half", "will/may", "could/must",
			"daily/monthly", "morning/evening", "always/never", "built/razed", "top/bottom", "enough/little", "young/old", "day/month");
	private static final Map<String, Changes> FACTS = facts();

	private FactEdits() { }

	private static Map<String, Changes> facts() {
		Map<String, Changes> facts = new LinkedHashMap<>();
		facts.put("weekday", Changes.ofPattern("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b",
				"Monday", "Tuesday", "Thursday", "Sunday"));
		facts.put("month", Changes.ofPattern("\\b(?:" + MONTHS + ")\\b", "February", "August", "November"));
		facts.put("year", Changes.ofPattern("\\b(?:19|20)\\d\\d\\b", "1998", "2006", "2013", "2027"));
		facts.put("figure", Changes.ofPattern(FIGURES, "17", "2,340", "0.8", "nine", "46"));
		facts.put("name", Changes.ofPattern("(?<=[a-z,] )\\p{Lu}\\p{Ll}{3,}(?! \\p{Lu})\\b", "Weller", "Oslo", "Tarn", "Halden"));
		facts.put("opposite", Changes.ofPairs(true, OPPOSITES));
		facts.put("negation", Changes.ofPattern("\\b(?:is|was|were|are|will|would|has|had|could)\\b", "was not", "will never", "had not"));
		facts.put("hedge", Changes.inserting("(?<= )(?:is|was|were|will|had|said|told|in|on|at|by|to) ", "allegedly", "partly", "formerly",
				"supposedly", "briefly"));
		facts.put("unit", Changes.ofPattern("\\b(?:percent|million|billion|miles|feet|years|months|weeks|days|hours|minutes|votes|points"
				+ "|people|pounds|dollars|kilometres|metres|tonnes)\\b", "ounces", "billion", "decades", "crates", "cents"));
		facts.put("pronoun", Changes.ofPattern("\\b(?:he|she|they|his|her|their)\\b", "she", "they", "his", "we"));
		return facts;
	}

	/** @param words out of other prose, to put into the place of any */
	static List<EditClass> asked(List<String> words) {
		Map<String, Changes> all = new LinkedHashMap<>(FACTS);
		all.put("any word", Changes.ofContent(words));
		List<EditClass> classes = new ArrayList<>();
		all.forEach((name, change) -> classes.add(new EditClass(name + " in the item", Expected.ASKED, inItem(change))));
		all.forEach((name, change) -> classes.add(new EditClass(name + " in its clause", Expected.ASKED, inClause(change))));
		classes.add(new EditClass("speaker", Expected.ASKED, FactEdits::otherSpeaker));
		return classes;
	}

	static List<EditClass> untouched(List<String> words) {
		Map<String, Changes> all = new LinkedHashMap<>(FACTS);
		all.put("any word", Changes.ofContent(words));
		List<EditClass> classes = new ArrayList<>();
		all.forEach((name, change) -> classes.add(new EditClass(name + " in the next clause", Expected.UNTOUCHED, beside(change))));
		all.forEach((name, change) -> classes
				.add(new EditClass(name + " in the next sentence", Expected.UNTOUCHED, inNextSentence(change))));
		return classes;
	}

	private static EditClass.Maker inItem(Changes change) {
		return (settled, parts, random) -> parts.one(parts.items(), random)
				.flatMap(item -> change.in(parts.one(item.spans(), random).get(), parts, random)).map(changed -> made(changed, parts));
	}

	private static EditClass.Maker inClause(Changes change) {
		return (settled, parts, random) -> parts.one(parts.items(), random).filter(item -> item.kind() != ClaimKind.QUOTE)
				.flatMap(item -> parts.segmentOf(item.span()).filter(segment -> parts.segments(segment).size() == 1)
						.flatMap(segment -> change.in(segment, parts, random)))
				.map(changed -> {
					Made made = made(changed, parts);
					Set<ItemId> about = new HashSet<>(made.about());
					parts.sentenceOf(changed.at()).ifPresent(sentence -> parts.segments(sentence).stream()
							.filter(segment -> segment.contains(changed.at())).forEach(segment -> about.addAll(parts.inside(segment))));
					return new Made(made.edited(), about);
				});
	}

	static Made made(Changes.Change change, Parts parts) {
		return new Made(Edited.replacing(parts.text, change.at(), change.by()), parts.touching(change.at()));
	}

	/** In another clause of the sentence. */
	private static EditClass.Maker beside(Changes change) {
		return (settled, parts, random) -> parts.one(parts.items(), random).flatMap(item -> parts.sentenceOf(item.span())
				.flatMap(sentence -> {
			List<Span> segments = parts.clauses(sentence);
			int own = segments.indexOf(segments.stream().filter(item.span()::overlaps).findFirst().orElse(sentence));
			if (own < 0 || !segments.get(own).contains(item.span())) return Optional.empty();
			List<Span> next = new ArrayList<>();
			if (own > 0) next.add(segments.get(own - 1));
			if (own + 1 < segments.size()) next.add(segments.get(own + 1));
			return parts.one(next, random)
					.flatMap(segment -> change.in(segment, parts, random)).filter(changed -> !isSpeakerOf(item, changed.at()))
					.map(changed -> new Made(Edited.replacing(parts.text, changed.at(), changed.by()), Set.of(item.id())));
		}));
	}

	/** Whether it is said there who says the item, or how: that is what carries a quotation. */
	private static boolean isSpeakerOf(Item item, Span place) {
		if (item.kind() != ClaimKind.QUOTE) return false;
		Optional<Span> cue = item.claim().map(claim -> claim.detail()).filter(Detail.Attribution.class::isInstance)
				.map(Detail.Attribution.class::cast).flatMap(Detail.Attribution::cue);
		Span whole = speaker(item).map(item.span()::union).orElse(item.span());
		return cue.map(whole::union).orElse(whole).overlaps(place);
	}

	private static EditClass.Maker inNextSentence(Changes change) {
		return (settled, parts, random) -> parts.one(parts.items(), random).flatMap(item -> parts.sentenceOf(item.span())
				.flatMap(sentence -> {
			if (!sentence.contains(item.span())) return Optional.empty();
			int own = parts.sentences.indexOf(sentence) + (random.nextBoolean() ? 1 : -1);
			if (own < 0 || own >= parts.sentences.size()) return Optional.empty();
			return change.in(parts.sentences.get(own), parts, random).filter(changed -> !isSpeakerOf(item, changed.at()))
					.map(changed -> new Made(Edited.replacing(parts.text, changed.at(), changed.by()), aside(parts, sentence, changed)));
		}));
	}

	private static Set<ItemId> aside(Parts parts, Span sentence, Changes.Change changed) {
		Set<ItemId> inside = new HashSet<>(parts.inside(sentence));
		parts.items().stream().filter(item -> isSpeakerOf(item, changed.at())).forEach(item -> inside.remove(item.id()));
		return inside;
	}

	private static Optional<Span> speaker(Item item) {
		return item.claim().map(claim -> claim.detail()).filter(Detail.Attribution.class::isInstance).map(Detail.Attribution.class::cast)
				.flatMap(Detail.Attribution::speaker).map(Detail.Speaker::span);
	}

	/** Where the speaker is named, somebody else is. */
	private static Optional<Made> otherSpeaker(Settled settled, Parts parts, SplittableRandom random) {
		List<Item> said = parts.items().stream().filter(item -> speaker(item).isPresent()).toList();
		return parts.one(said, random).flatMap(item -> {
			Span speaker = speaker(item).get();
			List<String> others = new ArrayList<>(said.stream().map(each -> speaker(each).get().in(parts.text)).toList());
			others.addAll(List.of("Ada Novak", "a spokeswoman", "the lawyer"));
			others.removeIf(other -> other.equalsIgnoreCase(speaker.in(parts.text)) || other.contains(speaker.in(parts.text))
					|| speaker.in(parts.text).contains(other));
			return parts.one(others, random).map(other -> new Made(
					Edited.replacing(parts.text, speaker, Changes.likeInCase(other, speaker.in(parts.text))), Set.of(item.id())));
		});
	}
}
