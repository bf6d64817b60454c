package org.tickmark.claims.internal.debris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.TextFault;
import org.tickmark.claims.internal.quotes.checks.Spoken;
import org.tickmark.claims.internal.words.Tokens;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/**
 * What a chatbot leaves in a text that was copied from it: marks of its own, and what it says to whoever asked. The latter only in the
 * narrator's voice, and not where the draft tells of chatbots.
 */
@Component
public final class ResidueCheck implements ClaimCheck {
	private static final String RULE = "problem.residue";
	private static final Pattern MARK = Pattern.compile("(?:(?:cite)?turn[0-9]{1,3}(?:search|view|news|image|fetch|file|academia|reddit"
			+ "|sports"
			+ "|finance|forecast|product|business|youtube|msearch|maps?)[0-9]{1,3}){1,9}\\b|oaicite|oai_citation|contentReference\\["
			+ "|utm_source=(?:chatgpt|openai|copilot|perplexity|claude|gemini)\\b|referrer=grok\\b|grok[-_]card\\b|attributableIndex\\b"
			+ "|\\u3010[0-9]{1,3}(?::[0-9]{1,3})?\\u2020[^\\u3011\\n]{0,80}\\u3011|[\\uE200-\\uE206]");
	private static final int LONGEST_MARK = 300;
	/** Nobody else says so of himself. */
	private static final Phrases OF_ITSELF = new Phrases("as an ai language model,", "as an ai language model i", "as a language model,",
			"as a large language model,", "as a large language model i", "as an ai, i", "as an ai i", "as an ai model,",
			"as an ai assistant,", "as an ai assistant i", "as an ai chatbot,", "as an artificial intelligence, i", "i'm just an ai",
			"i am just an ai", "i am an ai language model", "i'm an ai language model", "my knowledge cutoff", "my knowledge cut-off",
			"my last knowledge update", "my last training update", "as of my last update", "as of my last training",
			"as of my knowledge cutoff", "i don't have access to real-time", "i don't have real-time", "i do not have real-time",
			"i do not have access to real-time", "i cannot browse the internet", "i can't browse the internet",
			"i'm unable to browse the internet", "i cannot fulfill this request", "i can't fulfill this request",
			"i cannot fulfil this request");
	/** One of them is in every such phrase, and in few sentences. */
	private static final WordSet WORDS_OF_ITSELF = WordSet.of("ai", "intelligence", "language", "knowledge", "training", "update", "access",
			"real", "browse", "request");
	/** At the head of a sentence. */
	private static final Phrases TO_WHO_ASKED = new Phrases("certainly! here", "certainly, here is", "certainly, here's", "sure! here",
			"sure thing! here", "of course! here is", "of course! here's", "absolutely! here", "here is the revised", "here is a revised",
			"here's the revised", "here's a revised", "here is the rewritten", "here is a rewritten", "here's the rewritten",
			"here's a rewritten", "here is a polished", "here's a polished", "here is the updated version", "here's the updated version",
			"here is an updated version", "here's an updated version", "here is an improved version", "here's an improved version",
			"here is a shortened", "here's a shortened", "below is a revised", "below is the revised", "regenerate response",
			"based on the information you provided", "i hope this helps", "let me know if you'd like", "let me know if you would like",
			"let me know if you want me", "would you like me to", "if you want, i can", "if you'd like, i can", "if you would like, i can",
			"is there anything else i can help", "please let me know if you'd like", "i can also help you", "i'm sorry, but i can't browse",
			"i'm sorry, but i cannot browse", "i apologize for the confusion");
	/** At the head of a paragraph or near the end of the draft; elsewhere people say so, too. */
	private static final Phrases LIKELY = new Phrases("sure, here is", "sure, here's", "of course, here is", "of course, here's",
			"great question!", "got it! here", "here is a draft of", "here's a draft of", "here is a news article", "here's a news article",
			"you're absolutely right!", "hope this helps!", "let me know if you need", "do you want me to", "shall i also", "shall i draft",
			"if you like, i can", "if you wish, i can", "feel free to ask", "please let me know if you need");
	private static final int LAST_PARAGRAPHS = 2;
	private static final WordSet CHATBOT_TALK = WordSet.of("chatgpt", "chatbot", "chatbots", "claude", "gemini", "copilot", "grok", "bot",
			"bots", "openai", "llm", "llms", "siri", "alexa", "deepseek", "perplexity");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Found> found = marks(prose.draft().text());
		int fromLast = Math.max(0, prose.paragraphs().size() - LAST_PARAGRAPHS);
		for (int i = 0; i < prose.paragraphs().size(); i++) phrases(prose, prose.paragraphs().get(i), i >= fromLast).forEach(found::add);
		if (found.isEmpty()) return List.of();
		Spoken spoken = Spoken.in(prose, claims);
		return found.stream().filter(each -> !spoken.holds(each.span())).map(each -> each.problem(RULE, prose)).toList();
	}

	private static List<Found> marks(String text) {
		List<Found> found = new ArrayList<>();
		for (int i = 0; i < text.length(); i++) {
			if (!mayBegin(text, i)) continue;
			Matcher mark = MARK.matcher(text).region(i, text.length()).useTransparentBounds(true);
			if (!mark.lookingAt()) continue;
			Span whole = whole(text, new Span(i, mark.end()));
			found.add(new Found(whole, new TextFault.Residue(whole.in(text))));
			i = whole.end() - 1;
		}
		return found;
	}

	/** Asked of every character, so that it has to be cheap. */
	private static boolean mayBegin(String text, int at) {
		return switch (text.charAt(at)) {
			case 't' -> beginsWith("turn", text, at);
			case 'c' -> beginsWith("cite", text, at) || beginsWith("content", text, at);
			case 'o' -> beginsWith("oai", text, at);
			case 'u' -> beginsWith("utm_", text, at);
			case 'r' -> beginsWith("referrer=", text, at);
			case 'g' -> beginsWith("grok", text, at);
			case 'a' -> beginsWith("attributable", text, at);
			case '\u3010', '\uE200', '\uE201', '\uE202', '\uE203', '\uE204', '\uE205', '\uE206' -> true;
			default -> false;
		};
	}

	private static boolean beginsWith(String start, String text, int at) {
		return beginsWord(text, at) && text.startsWith(start, at);
	}

	private static boolean beginsWord(String text, int at) {
		if (at == 0) return true;
		char before = text.charAt(at - 1);
		return before == ' ' || !(before >= 'a' && before <= 'z') && !Character.isLetterOrDigit(before);
	}

	/** With all that touches it, and without the stop of the sentence. */
	private static Span whole(String text, Span mark) {
		int start = mark.start();
		boolean link = Character.isLetter(text.charAt(start));
		while (link && start > 0 && mark.start() - start < LONGEST_MARK && isPart(text.charAt(start - 1))) start--;
		int end = mark.end();
		while (end < text.length() && end - mark.end() < LONGEST_MARK && isPart(text.charAt(end))) end++;
		while (end > mark.end() && ".,;)".indexOf(text.charAt(end - 1)) >= 0) end--;
		return new Span(start, end);
	}

	private static boolean isPart(char c) {
		return !Character.isWhitespace(c) && "\"\u201C\u201D\u2018\u2019".indexOf(c) < 0;
	}

	private static List<Found> phrases(Prose prose, Paragraph paragraph, boolean last) {
		String text = prose.draft().text();
		List<Found> found = new ArrayList<>();
		List<Sentence> sentences = paragraph.sentences();
		for (int i = 0; i < sentences.size(); i++) {
			Span sentence = sentences.get(i).span();
			Optional<Span> said = at(TO_WHO_ASKED, text, sentence.start());
			if (said.isEmpty() && (i == 0 || last)) said = at(LIKELY, text, sentence.start());
			if (said.isEmpty() && speaksOfItself(Tokens.of(sentences.get(i).tokens()))) said = ofItself(text, sentence);
			// "Certainly! Here is …" is said in two sentences.
			boolean again = !found.isEmpty() && found.getLast().span().end() > sentence.start();
			if (again || said.isEmpty() || tellsOfChatbots(sentences.subList(Math.max(0, i - 1), i + 1), said.get())) continue;
			found.add(new Found(said.get(), new TextFault.Residue(said.get().in(text))));
		}
		return found;
	}

	private static boolean speaksOfItself(Tokens tokens) {
		return tokens.next(WORDS_OF_ITSELF, 0) < tokens.size();
	}

	private static Optional<Span> ofItself(String text, Span sentence) {
		for (int i = sentence.start(); i < sentence.end(); i++) {
			if (!mayBeginOfItself(text, i)) continue;
			Optional<Span> said = at(OF_ITSELF, text, i);
			if (said.isPresent()) return said;
		}
		return Optional.empty();
	}

	/** "As", "I", "I'm", "my": asked of every character, too. */
	private static boolean mayBeginOfItself(String text, int at) {
		return switch (text.charAt(at)) {
			case 'a', 'A' -> beginsWord(text, at) && "sS".indexOf(next(text, at)) >= 0;
			case 'i', 'I' -> beginsWord(text, at) && !Character.isLetterOrDigit(next(text, at));
			case 'm', 'M' -> beginsWord(text, at) && "yY".indexOf(next(text, at)) >= 0;
			default -> false;
		};
	}

	private static char next(String text, int at) {
		return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
	}

	private static Optional<Span> at(Phrases phrases, String text, int start) {
		int end = phrases.endAt(text, start);
		return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
	}

	private static boolean tellsOfChatbots(List<Sentence> sentences, Span but) {
		return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).filter(token -> !but.contains(token.span()))
				.map(Token::lower).map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(CHATBOT_TALK::contains);
	}
}
