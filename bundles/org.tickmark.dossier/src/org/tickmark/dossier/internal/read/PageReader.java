package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.internal.charset.WebCharset;
import org.tickmark.dossier.messages.Messages;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Passage;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.file.TextFormat;

/** Reads pages and Markdown as drafts are read: the story, without what stands around it. Nothing that a page names is fetched. */
final class PageReader implements FormReader {
	/** A page whose story is a smaller part of the file has it where nobody looks for one. */
	private static final int LEAST_PART = 60;
	/** Shorter ones are read in a moment. */
	private static final int LONG_PAGE = 500_000;
	private static final Set<String> WITHOUT_END = Set.of("p", "li", "td", "th", "tr", "dt", "dd", "option", "br", "img", "hr", "input",
			"meta", "link", "base", "col", "area", "source", "wbr", "embed", "param", "track", "path", "use", "html", "head", "body");
	private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]{0,200}>(.{1,1000}?)</title>");

	private final TextFormat format;

	/** @param format Markdown or HTML */
	PageReader(TextFormat format) {
		this.format = format;
	}

	@Override
	public void read(Input input, Taken taken) throws IOException {
		byte[] bytes = input.bytes();
		Optional<Charset> charset = input.declared();
		if (charset.isEmpty() && format == TextFormat.HTML) charset = WebCharset.inPage(bytes);
		String source = TextBytes.decode(bytes, charset);
		if (source.indexOf(TextBytes.UNKNOWN) >= 0) taken.remark(Messages.text("remark.characters"));
		read(source, taken);
	}

	void read(String source, Taken taken) throws LimitException {
		String sound = withoutTooManyTags(source, taken);
		Draft page = inOneStep(sound, format::draft, taken);
		taken.dated(page.referenceDate());
		if (format == TextFormat.HTML && page.text().length() * LEAST_PART < sound.length()) {
			addAll(inOneStep(sound, Jsoup::parse, taken), taken);
			return;
		}
		int number = 0;
		for (Passage passage : page.passages()) {
			if (passage.kind() == PassageKind.HEADLINE) taken.title(passage.span().in(page.text()));
			number++;
			for (String line : passage.span().in(page.text()).split("\\n+")) taken.add(line.strip(), new Locator.Paragraph(number));
		}
		Matcher title = TITLE.matcher(sound);
		if (format == TextFormat.HTML && title.find()) taken.title(Parser.unescapeEntities(title.group(1), false));
	}

	/** A parser looks up from its page only when it is done. */
	private static <T> T inOneStep(String page, Function<String, T> step, Taken taken) throws LimitException {
		return page.length() < LONG_PAGE ? step.apply(page) : taken.beside(() -> step.apply(page));
	}

	/** All that the page shows, block by block. */
	private static void addAll(Document page, Taken taken) throws LimitException {
		taken.title(page.title());
		int number = 0;
		for (String line : page.body().wholeText().split("\\n+")) {
			String words = Paragraphs.oneLine(line);
			if (!words.isEmpty()) taken.add(words, new Locator.Paragraph(++number));
		}
	}

	/** A parser holds every element in memory. */
	private static String withoutTooManyTags(String source, Taken taken) {
		int tags = 0;
		int depth = 0;
		for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
			depth = Math.max(0, depth + step(source, at + 1));
			if (++tags <= Limits.MOST_TAGS && depth <= Limits.DEEPEST_PAGE) continue;
			taken.remark(depth > Limits.DEEPEST_PAGE ? Messages.text("limit.deep", Limits.DEEPEST_PAGE)
					: Messages.text("limit.tags", Limits.MOST_TAGS));
			return source.substring(0, at);
		}
		return source;
	}

	/** What a tag adds to the elements that are open: 1, -1, or nothing where pages may leave the end out. */
	private static int step(String source, int at) {
		boolean ends = source.startsWith("/", at);
		int from = ends ? at + 1 : at;
		int to = from;
		while (to < source.length() && to - from < 12 && Character.isLetterOrDigit(source.charAt(to))) to++;
		String name = source.substring(from, to).toLowerCase(Locale.ROOT);
		return name.isEmpty() || WITHOUT_END.contains(name) ? 0 : ends ? -1 : 1;
	}
}
