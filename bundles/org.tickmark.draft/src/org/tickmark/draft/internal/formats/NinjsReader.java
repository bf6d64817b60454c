package org.tickmark.draft.internal.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.DateOrigin;
import org.tickmark.draft.Draft;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.PublicationDate;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.TextBytes;
import org.tickmark.draft.file.TextFile;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.internal.PublishedDay;
import org.tickmark.draft.internal.messages.Messages;
import org.tickmark.draft.internal.story.Json;
import org.tickmark.draft.internal.story.Json.Words;
import org.tickmark.draft.internal.story.JsonFaultException;
import org.tickmark.draft.internal.story.StoryBuilder;
import org.tickmark.draft.internal.story.StoryFile;

/** News in JSON (IPTC ninjs 1 and 2), in which agencies and publishing systems exchange stories. */
@Component(service = DraftReader.class)
public final class NinjsReader implements DraftReader {
	private static final Set<String> PICTURES = Set.of("picture", "graphic", "video");
	private static final List<String> DATES = List.of("versioncreated", "firstcreated", "contentcreated", "versionCreated", "firstCreated");

	@Override
	public String format() {
		return "ninjs";
	}

	@Override
	public List<String> endings() {
		return List.of("ninjs");
	}

	@Override
	public List<String> sharedEndings() {
		return List.of("json");
	}

	/** JSON that has a body and a headline, called as in ninjs. */
	@Override
	public boolean reads(String name, byte[] bytes) {
		if (name.toLowerCase(Locale.ROOT).endsWith(".ninjs")) return true;
		if (!begins(bytes)) return false;
		String json = new String(bytes, StandardCharsets.ISO_8859_1);
		boolean body = json.contains("\"body_text\"") || json.contains("\"body_xhtml\"") || json.contains("\"bodies\"");
		return body && json.contains("\"headline");
	}

	private static boolean begins(byte[] bytes) {
		int at = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF ? 3 : 0;
		while (at < bytes.length && bytes[at] <= ' ' && bytes[at] > 0) at++;
		return at < bytes.length && bytes[at] == '{';
	}

	@Override
	public DraftFile read(String name, byte[] bytes) throws UnreadableDraftException {
		TextBytes.Text text = new TextBytes(name, bytes).read(Optional.empty());
		Json item = parsed(name, text.source());
		var lines = new StoryBuilder();
		headline(item).ifPresent(words -> lines.field(PassageKind.HEADLINE, words));
		role(item, "headlines", Set.of("subheadline", "deck", "subtitle")).forEach(words -> lines.field(PassageKind.DECK, words));
		item.words("byline").ifPresent(words -> lines.field(PassageKind.CREDIT, words));
		item.words("dateline").ifPresent(words -> lines.field(PassageKind.CREDIT, words));
		Optional<Words> page = item.words("body_xhtml").or(() -> body(item, "html"));
		Optional<Words> plain = item.words("body_text").or(() -> body(item, "plain"));
		if (page.isPresent()) lines.page(page.get());
		else plain.ifPresent(lines::paragraphs);
		captions(item).forEach(words -> lines.field(PassageKind.CAPTION, words));
		if (lines.isEmpty()) throw new UnreadableDraftException(Messages.text("read.noStory", name));
		List<String> notices = page.isPresent() && plain.isPresent() ? List.of(Messages.text("read.bodyTwice")) : List.of();
		return new StoryFile(new TextFile(format(), Draft::of, text.source(), text.encoding()), lines, published(item), notices);
	}

	private static Json parsed(String name, String source) throws UnreadableDraftException {
		try {
			return Json.of(source);
		} catch (JsonFaultException e) {
			long line = 1 + source.substring(0, Math.min(e.at(), source.length())).chars().filter(c -> c == '\n').count();
			throw new UnreadableDraftException(Messages.text("read.json", name, line));
		}
	}

	/** The field of ninjs 1, or of ninjs 2 the main one, else the first. */
	private static Optional<Words> headline(Json item) {
		if (item.field("headline").isPresent()) return item.words("headline");
		List<Json> all = item.field("headlines").stream().flatMap(Json::each).toList();
		return all.stream().filter(each -> each.words("role").filter(role -> role.words().equals("main")).isPresent()).findFirst()
				.or(() -> all.stream().findFirst()).flatMap(each -> each.words("value"));
	}

	private static Stream<Words> role(Json item, String list, Set<String> roles) {
		return item.field(list).stream().flatMap(Json::each)
				.filter(each -> each.words("role").filter(role -> roles.contains(role.words())).isPresent())
				.map(each -> each.words("value")).flatMap(Optional::stream);
	}

	/** Of ninjs 2. What does not say its type is plain if it has no tag. */
	private static Optional<Words> body(Json item, String type) {
		return item.field("bodies").stream().flatMap(Json::each).filter(body -> type(body).contains(type)).map(body -> body.words("value"))
				.flatMap(Optional::stream).findFirst();
	}

	private static String type(Json body) {
		String written = body.words("value").map(Words::words).orElse("");
		return body.words("contenttype").or(() -> body.words("contentType")).map(Words::words)
				.orElse(written.contains("</") ? "text/html" : "text/plain");
	}

	private static Stream<Words> captions(Json item) {
		return item.field("associations").stream().flatMap(Json::each)
				.filter(each -> each.words("type").filter(type -> PICTURES.contains(type.words())).isPresent())
				.flatMap(each -> Stream.concat(each.words("description_text").stream(), role(each, "descriptions", Set.of("caption"))));
	}

	private static Optional<PublicationDate> published(Json item) {
		return DATES.stream().map(item::words).flatMap(Optional::stream).map(words -> PublishedDay.in(words.words()))
				.flatMap(Optional::stream).findFirst().map(day -> new PublicationDate(day, DateOrigin.STORY_DATA));
	}
}
