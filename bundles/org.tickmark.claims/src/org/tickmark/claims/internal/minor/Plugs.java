package org.tickmark.claims.internal.minor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Lines that a page adds to its story: what to read, watch, join or follow, and whose picture it was; and tags that a copy left in. */
final class Plugs {
	/** Nothing longer is looked at. */
	private static final int LONGEST = 220;
	/** But a credit may name a whole newsroom. */
	private static final int LONGEST_CREDIT = 600;
	private static final Pattern EQUALS = Pattern.compile(" = ");
	/** By the first word of the line, what has to stand in it, too. */
	private static final Map<String, List<String>> OPENERS = """
			follow = on twitter, on facebook, on instagram, @
			sign = sign up, sign in
			subscribe = to, now, today, here
			click = here, below, to
			read = read more, read the full, read the rest, read also, read:, read next
			like = page, on facebook
			do = like the page
			listen = here, below, podcast
			watch = watch the, watch:, below, above, here
			download = app, here, now
			share = on facebook, on twitter, share this
			join = conversation, newsletter, on facebook
			get = newsletter, in your inbox, get the latest
			related = :
			more = more:, more from, more on, more in
			we = we are sorry, we're sorry, sorry
			also = also on, also read, also:
			contributing = contributing:, contributing to this
			photo = :, photo by
			photos = :, photos by
			image = :
			contact = contact us, @
			email = email us, @
			this = this video is, this video has, this story has been updated, this article has been updated, this post has been updated,\
			  this story was updated, this article was updated, this article originally, \
			  this story originally, this article appeared, this post originally
			as = as published in, as featured on
			""".lines().map(EQUALS::split).collect(Collectors.toMap(line -> line[0], line -> Listed.inOrder(line[1])));
	/** At the end of a line they say whose picture it was, or whose work. */
	private static final List<String> PICTURES = Listed.inOrder("""
			via getty images, /getty images, getty images, /ap photo, (ap photo, via shutterstock, via reuters, /shutterstock,
			contributed to this report, contributed to this story, contributed to this article, contributed reporting
			""");
	private static final String WHOSE = "\\p{Lu}[\\p{L}.'\u2019-]*+(?: \\p{Lu}[\\p{L}.'\u2019-]*+){0,4}+";
	private static final String CREDITED = "(?:(?:[Aa]dditional )?[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled) [Bb]y";
	private static final String NAMES = " \\p{Lu}[\\p{L}.'\u2019-]*+(?:(?:[,;]|,? and|,? in)?(?: the)? \\p{Lu}[\\p{L}.'\u2019-]*+)*";
	/** "(Reporting by Ann Berg in Oslo; Editing by Tom Brandt)": names and nothing else, up to the end. */
	private static final Pattern CREDIT = Pattern.compile("[(\\[]?" + CREDITED + NAMES + "(?:[;,.]? (?:and )?" + CREDITED + NAMES + ")*[.)\\]]*");
	/** What a credit begins with: nearly no sentence does, and is spared the pattern. */
	private static final String CREDIT_STARTS = "([AaCcEeRrWw";
	/** "(Ann Berg/Courier/Harbour Pictures.)": whose picture it is, with nothing between the names; couples of players may stand so, too. */
	private static final Pattern PICTURED = Pattern.compile("^[(\\[]" + WHOSE + "(?:/" + WHOSE + "){1,3}[.)\\]]+");
	private static final Pattern OF_PICTURES = Pattern.compile("\\b(?:Pictures|Images|Photos?|Photography|Getty|AP|AFP|Reuters|Shutterstock)[.)\\]]+$");
	/** "Ann Berg/Reuters.": without brackets only where the agency stands by itself, for players may be named with theirs. */
	private static final Pattern OF_AGENCY = Pattern.compile("^" + WHOSE + "(?:/" + WHOSE + "){0,2}/(?:AP|AFP|Reuters|Getty)\\.?$");
	private static final int LONGEST_PICTURED = 90;
	private static final String WRITERS = WHOSE + "(?:(?:,|,? and) " + WHOSE + ")*+";
	/** "Berg reported from Oslo. Ann Roth contributed reporting.": lines of their own, that say who of the writers did what, and where. */
	private static final Pattern REPORTED = Pattern.compile("^" + WRITERS + "(?: (?:reported|contributed(?: reporting)?)"
			+ "(?: to (?:this|the) (?:report|story|article))?(?: from(?>" + NAMES + "))?\\.?(?: " + WRITERS + ")?)++");
	private static final List<String> REPORTING = List.of(" reported", " contributed");
	/** "Ann Berg is a Colmere-based reporter for the Courier.": a line at the end of the story, which is none of it. */
	private static final Pattern WRITER = Pattern.compile("^" + WHOSE + " is an? (?:[\\p{L}-]++ ){0,4}?(?:(?:co-)?host|reporter|correspondent|columnist|editor"
			+ "|staff writer|journalist|blogger|contributor|producer)\\b");
	private static final int LONGEST_END = 400;
	/** "Story by Ann Berg. Video produced by Tom Roth": all its other words stand large. */
	private static final Pattern MADE = Pattern.compile("(?:Story|Video|Photos?|Photographs?|Pictures|Illustrations?|Graphics?|Produced|Filmed|Cinematography|"
			+ "Edited|Directed|Additional|Words) (?:\\p{Ll}+ )?by \\p{Lu}");
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[ .,;:]+");
	private static final WordSet OF_MAKERS = WordSet.of("by", "and", "of", "for", "with", "in", "the", "produced", "production", "edited", "editing",
			"shot", "filmed", "written", "directed", "additional", "associate", "executive", "reporting", "photography", "cinematography", "video",
			"music", "graphics", "illustration", "illustrations", "design", "research");
	/** Before a line that plugs something. */
	private static final String BRACKETS = "([";
	/** What a network puts for a link or a picture in a post. */
	private static final List<String> SHORT = List.of("://t.co/", "pic.twitter.com/");

	private final String text;
	private final boolean tagged;

	Plugs(String text) {
		this.text = text;
		this.tagged = text.indexOf('<') >= 0;
	}

	/** @param sentence of the draft */
	boolean is(Span sentence) {
		if (sentence.length() > LONGEST_CREDIT || sentence.isEmpty()) return false;
		if (isCredit(sentence)) return true;
		if (sentence.length() > LONGEST) return false;
		if (isPictured(sentence) || isOfWriters(sentence)) return true;
		int start = sentence.start();
		if (BRACKETS.indexOf(text.charAt(start)) >= 0) start++;
		int end = start;
		while (end < sentence.end() && Character.isLetter(text.charAt(end))) end++;
		List<String> also = OPENERS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
		boolean picture = text.charAt(sentence.end() - 1) == '.' ? isPicture(sentence, 1) : isPicture(sentence, 0);
		if (picture) return true;
		if (also == null) return false;
		String line = sentence.in(text).toLowerCase(Locale.ROOT);
		return also.stream().anyMatch(line::contains);
	}

	private boolean isCredit(Span sentence) {
		return CREDIT_STARTS.indexOf(text.charAt(sentence.start())) >= 0
				&& CREDIT.matcher(text).region(sentence.start(), sentence.end()).matches();
	}

	/** "Follow Ann Berg on Twitter @annberg": whoever wrote the story, and no part of it. */
	boolean asksToFollow(Span sentence) {
		return text.startsWith("Follow ", sentence.start()) && is(sentence);
	}

	private boolean isPictured(Span sentence) {
		if (sentence.length() > LONGEST_PICTURED) return false;
		int slash = text.indexOf('/', sentence.start(), sentence.end());
		return slash > 0 && OF_PICTURES.matcher(text).region(slash, sentence.end()).find()
				&& (PICTURED.matcher(text).region(sentence.start(), sentence.end()).matches()
						|| OF_AGENCY.matcher(text).region(sentence.start(), sentence.end()).matches());
	}

	/** Whether it tells of the writers and of nothing else. */
	private boolean isOfWriters(Span sentence) {
		int start = sentence.start();
		int end = sentence.end();
		if (!Character.isUpperCase(text.charAt(start))) return false;
		boolean last = text.length() - end < LONGEST_END && (start == 0 || text.charAt(start - 1) == '\n');
		if (last && WRITER.matcher(text).region(start, end).lookingAt()) return true;
		if (MADE.matcher(text).region(start, end).lookingAt() && areMakers(start, end)) return true;
		if (REPORTING.stream().allMatch(verb -> text.indexOf(verb, sentence.start(), sentence.end()) < 0)) return false;
		while (start > 0 && end - start <= LONGEST_CREDIT && text.charAt(start - 1) != '\n') start--;
		while (end < text.length() && end - start <= LONGEST_CREDIT && text.charAt(end) != '\n') end++;
		return end - start <= LONGEST_CREDIT && REPORTED.matcher(text).region(start, end).matches();
	}

	/** Whether each word has a capital, but for those that say what somebody made. */
	private boolean areMakers(int from, int to) {
		for (String word : BETWEEN_WORDS.split(text.substring(from, to))) {
			if (!word.isEmpty() && !Character.isUpperCase(word.charAt(0)) && !OF_MAKERS.contains(word)) return false;
		}
		return true;
	}

	/** Whether it ends as a credit does. */
	private boolean isPicture(Span sentence, int point) {
		int end = sentence.end() - point;
		for (String sign : PICTURES) if (text.regionMatches(true, end - sign.length(), sign, 0, sign.length())) return true;
		return false;
	}

	/** Whether nobody else gives that address. */
	boolean isOfPost(Span address) {
		return SHORT.stream().anyMatch(address.in(text)::contains);
	}

	/** Whether it stands between the angles of a tag. */
	boolean isTagged(Span place) {
		if (!tagged) return false;
		int open = place.start();
		while (open >= 0 && place.start() - open <= LONGEST && text.charAt(open) != '<') {
			if (text.charAt(open--) == '>') return false;
		}
		if (open < 0 || text.charAt(open) != '<' || !isName(open + 1)) return false;
		int close = place.end();
		while (close < text.length() && close - place.end() <= LONGEST && text.charAt(close) != '>') close++;
		return close < text.length() && text.charAt(close) == '>';
	}

	/** Whether it is part of a web address, of which a point and a stroke stand before it. */
	boolean isInAddress(Span place) {
		boolean stroke = false;
		for (int i = place.start() - 1; i >= 0 && place.start() - i < LONGEST && !Character.isWhitespace(text.charAt(i)); i--) {
			if (stroke && text.charAt(i) == '.') return true;
			stroke |= text.charAt(i) == '/';
		}
		return false;
	}

	private boolean isName(int at) {
		return at < text.length() && (Character.isLowerCase(text.charAt(at)) || text.charAt(at) == '/');
	}
}
