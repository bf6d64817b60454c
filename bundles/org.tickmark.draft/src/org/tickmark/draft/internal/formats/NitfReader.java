package org.tickmark.draft.internal.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Extract;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.TextBytes;
import org.tickmark.draft.file.TextFile;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.internal.HtmlCharset;
import org.tickmark.draft.internal.MarkupBounds;
import org.tickmark.draft.internal.NitfText;
import org.tickmark.draft.internal.messages.Messages;
import org.tickmark.draft.internal.story.StoryBuilder;
import org.tickmark.draft.internal.story.StoryFile;

/** News Industry Text Format, in which agencies send stories as XML. No entity is resolved and no DTD is fetched. */
@Component(service = DraftReader.class)
public final class NitfReader implements DraftReader {
	/** Where its first element has to stand. */
	private static final int SEARCHED = 20_000;
	private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
	/** No story nests deeper; each level costs time and memory. */
	private static final int DEEPEST = 500;

	@Override
	public String format() {
		return "nitf";
	}

	@Override
	public List<String> endings() {
		return List.of("nitf");
	}

	@Override
	public List<String> sharedEndings() {
		return List.of("xml");
	}

	@Override
	public boolean reads(String name, byte[] bytes) {
		if (name.toLowerCase(Locale.ROOT).endsWith(".nitf")) return true;
		// Letters of UTF-16 are those of ASCII with a zero beside each.
		String start = start(bytes).replace("\0", "");
		return start.contains("<nitf") && start.replace("\u00EF\u00BB\u00BF", "").replace("\u00FF\u00FE", "").replace("\u00FE\u00FF", "")
				.stripLeading().startsWith("<");
	}

	private static String start(byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1);
	}

	@Override
	public DraftFile read(String name, byte[] bytes) throws UnreadableDraftException {
		TextBytes.Text text = new TextBytes(name, bytes).read(declaredIn(bytes));
		String source = text.source();
		if (source.contains("<!ENTITY")) throw new UnreadableDraftException(Messages.text("read.entities", name));
		if (!source.contains("</nitf") || tooDeep(source) || !MarkupBounds.areHeldByPage(source))
			throw new UnreadableDraftException(Messages.text("read.notNitf", name));
		Document parsed = Parser.xmlParser().setTrackPosition(true).parseInput(source, "");
		Extract story = NitfText.in(parsed, source);
		var lines = new StoryBuilder();
		lines.markup(story, parsed, source);
		if (lines.isEmpty()) throw new UnreadableDraftException(Messages.text("read.noStory", name));
		return new StoryFile(new TextFile(format(), Draft::of, source, text.encoding()), lines, story.published(), List.of());
	}

	private static Optional<Charset> declaredIn(byte[] bytes) {
		Matcher declared = DECLARED.matcher(start(bytes));
		return declared.find() ? HtmlCharset.named(declared.group(1)) : Optional.empty();
	}

	private static boolean tooDeep(String source) {
		int depth = 0;
		for (int at = source.indexOf('<'); at >= 0 && at + 1 < source.length(); at = source.indexOf('<', at + 1)) {
			char next = source.charAt(at + 1);
			if (next == '/') depth--;
			else if (Character.isLetter(next) && !isEmpty(source, at)) depth++;
			if (depth > DEEPEST) return true;
		}
		return false;
	}

	private static boolean isEmpty(String source, int tag) {
		int end = source.indexOf('>', tag);
		return end > 0 && source.charAt(end - 1) == '/';
	}
}
