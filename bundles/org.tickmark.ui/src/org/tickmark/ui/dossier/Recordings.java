package org.tickmark.ui.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.tickmark.dossier.SourceForm;
import org.tickmark.ui.sources.KeptSource;
import org.tickmark.ui.sources.KeptSource.Condition;

/** Which recording a transcript is of. No widget in here. */
final class Recordings {
	private static final Set<SourceForm> RECORDINGS = EnumSet.of(SourceForm.SOUND, SourceForm.FILM);

	private Recordings() { }

	static boolean isRecording(KeptSource kept) {
		return RECORDINGS.contains(kept.source().form());
	}

	/**
	 * Those that may be the one: the one that is called alike, else the only one, else all of them. A recording is its own. Those whose
	 * copy is gone cannot be heard.
	 */
	static List<KeptSource> of(KeptSource transcript, List<KeptSource> sources) {
		if (isRecording(transcript)) return List.of(transcript);
		List<KeptSource> there = sources.stream().filter(Recordings::isRecording)
				.filter(each -> each.condition() == Condition.WHOLE || each.condition() == Condition.CHANGED).toList();
		String name = withoutEnding(transcript.source().name());
		// "talk.en.srt" is of "talk.mp4".
		BiPredicate<String, String> longer = (ofText, ofSound) -> ofText.startsWith(ofSound + ".");
		return Stream.<BiPredicate<String, String>>of(String::equals, longer)
				.map(alike -> there.stream().filter(each -> alike.test(name, withoutEnding(each.source().name()))).toList())
				.filter(found -> !found.isEmpty()).findFirst().orElse(there);
	}

	private static String withoutEnding(String name) {
		int dot = name.lastIndexOf('.');
		return (dot <= 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
	}
}
