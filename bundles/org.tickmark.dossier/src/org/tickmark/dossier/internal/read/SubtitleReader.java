package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.dossier.Locator;

/**
 * Reads SubRip and WebVTT: every cue has its timecode, and cues of one speaker go on in one line until a sentence ends. What two speakers
 * say never stands in one line.
 */
final class SubtitleReader implements FormReader {
	private static final String ARROW = "-->";
	private static final Pattern TIMES = Pattern.compile(
			"\\s*(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})\\s*-->\\s*(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3}).*");
	private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]{1,100})>");
	private static final Pattern TAG = Pattern.compile("<[^<>]{0,100}>|\\{\\\\[^{}]{0,100}\\}");
	private static final Pattern NEW_SPEAKER = Pattern.compile("[-–—‐]\\s?(?=\\S)|>>\\s*");
	private static final String ENDS = ".!?…\"”’)]:";

	@Override
	public void read(Input input, Taken taken) throws IOException {
		List<String> lines = TextBytes.decode(input.bytes(), input.declared()).lines().toList();
		var talk = new Talk(taken, labels(lines));
		for (int i = 0; i < lines.size(); i++) {
			if (!isTimes(lines.get(i))) continue;
			Matcher times = TIMES.matcher(lines.get(i));
			if (!times.matches()) continue;
			Duration from = time(times);
			talk.startCue();
			while (i + 1 < lines.size() && !lines.get(i + 1).isBlank() && !isTimes(lines.get(i + 1)))
				talk.add(lines.get(++i), from);
		}
	}

	/** Most lines are told by a look: matching each takes ten times its memory. */
	private static boolean isTimes(String line) {
		return line.contains(ARROW) && TIMES.matcher(line).matches();
	}

	/** What lines begin with that is a name: in capitals, of two words, or there more than once. "Remember: it sank" is talk. */
	private static Set<String> labels(List<String> lines) {
		Map<String, Integer> found = new HashMap<>();
		for (String line : lines) {
			if (line.indexOf(':') < 0 || line.contains(ARROW)) continue;
			Matcher label = Speakers.label(line.replaceFirst("^(?:[-–—‐]\\s?|>>\\s*)", ""));
			if (label.lookingAt()) found.merge(label.group(1), 1, Integer::sum);
		}
		found.entrySet().removeIf(label -> label.getValue() == 1 && label.getKey().indexOf(' ') < 0
				&& !label.getKey().equals(label.getKey().toUpperCase(Locale.ROOT)));
		return found.keySet();
	}

	private static Duration time(Matcher times) {
		String hours = times.group(1);
		String fraction = (times.group(4) + "00").substring(0, 3);
		return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours)).plusMinutes(Long.parseLong(times.group(2)))
				.plusSeconds(Long.parseLong(times.group(3))).plusMillis(Long.parseLong(fraction));
	}

	/** What is said, cue by cue. */
	private static final class Talk {
		private final Taken taken;
		private final Set<String> labels;
		private String speaker = "";
		/** Whose words the last line holds, and whether others may be added to it. */
		private String last = "";
		private boolean open;
		private boolean voices;

		Talk(Taken taken, Set<String> labels) {
			this.taken = taken;
			this.labels = labels;
		}

		/** Where each cue names its voice, one without a name is nobody's. */
		void startCue() {
			if (voices) speaker = "";
		}

		void add(String line, Duration from) throws LimitException {
			Matcher voice = VOICE.matcher(line);
			if (voice.find()) {
				voices = true;
				String before = line.substring(0, voice.start());
				if (!before.isBlank()) say(before, from);
				speaker = Paragraphs.oneLine(voice.group(1));
				add(line.substring(voice.end()), from);
				return;
			}
			say(line, from);
		}

		private void say(String line, Duration from) throws LimitException {
			String words = plain(line);
			Matcher dash = NEW_SPEAKER.matcher(words);
			if (dash.lookingAt()) {
				words = words.substring(dash.end());
				if (!voices) speaker = "";
				open = false;
			}
			Matcher label = Speakers.label(words);
			if (!voices && label.lookingAt() && labels.contains(label.group(1))) {
				speaker = label.group(1);
				words = words.substring(label.end());
			}
			if (words.isBlank()) return;
			if (open && speaker.equals(last)) taken.goOn();
			taken.add(words, new Locator.Timecode(from), speaker);
			last = speaker;
			open = ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
		}

		private static String plain(String line) {
			String words = TAG.matcher(line).replaceAll("");
			return Paragraphs.oneLine(words.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ")
					.replace("&lrm;", "").replace("&rlm;", "").replace('♪', ' '));
		}
	}
}
