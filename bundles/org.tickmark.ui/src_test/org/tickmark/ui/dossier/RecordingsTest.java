package org.tickmark.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.SourceForm;
import org.tickmark.ui.sources.KeptSource;
import org.tickmark.ui.sources.KeptSource.Condition;

class RecordingsTest {
	private static final KeptSource TALK = kept("Talk.mp3", SourceForm.SOUND, Condition.WHOLE);
	private static final KeptSource WALK = kept("walk.mp4", SourceForm.FILM, Condition.WHOLE);

	private static KeptSource kept(String name, SourceForm form, Condition condition) {
		return new KeptSource(new Source(name, name, form, name, 10, Instant.EPOCH, "kim", name, Optional.empty()), condition,
				Optional.empty());
	}

	private static KeptSource transcript(String name) {
		return kept(name, SourceForm.SUBTITLES, Condition.WHOLE);
	}

	@Test
	void aTranscriptIsOfTheRecordingThatIsCalledLikeIt() {
		KeptSource talk = transcript("talk.srt");

		assertThat(Recordings.of(talk, List.of(talk, WALK, TALK))).containsExactly(TALK);
		assertThat(Recordings.of(transcript("talk.en.vtt"), List.of(WALK, TALK))).containsExactly(TALK);
		assertThat(Recordings.of(transcript("talkative.srt"), List.of(WALK, TALK))).containsExactly(WALK, TALK);
	}

	@Test
	void elseItIsOfTheOnlyOneElseItCouldBeAny() {
		assertThat(Recordings.of(transcript("interview.srt"), List.of(WALK))).containsExactly(WALK);
		assertThat(Recordings.of(transcript("interview.srt"), List.of(WALK, TALK))).containsExactly(WALK, TALK);
		assertThat(Recordings.of(transcript("interview.srt"), List.of(transcript("interview.srt")))).isEmpty();
	}

	@Test
	void aRecordingIsItsOwn() {
		assertThat(Recordings.of(WALK, List.of(TALK, WALK))).containsExactly(WALK);
	}

	@Test
	void whatIsGoneCannotBeHeard() {
		assertThat(Recordings.of(transcript("talk.srt"), List.of(kept("talk.mp3", SourceForm.SOUND, Condition.MISSING),
				kept("talk.mp4", SourceForm.FILM, Condition.PURGED)))).isEmpty();
	}
}
