package org.tickmark.ui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What somebody has at this computer is there at the next start. */
class DeskSettingsTest {
	private final SettingsInMemory kept = new SettingsInMemory();
	private final SettingsInMemory node = kept.node(HouseSettings.NODE);

	private DeskSettings started() {
		return new DeskSettings(node);
	}

	@Test
	void aDeskThatSetNothingIsAsTickmarkHasIt() {
		DeskSettings settings = started();

		assertThat(settings.recentDrafts()).isEmpty();
		assertThat(settings.listsBySentence()).isFalse();
		assertThat(settings.player()).isEmpty();
	}

	@Test
	void theNextStartFindsWhatWasSet() {
		DeskSettings before = started();
		before.setRecentDrafts(List.of(Path.of("/drafts/b.txt"), Path.of("/drafts/a.txt")));
		before.setListsBySentence(true);
		before.encodings().keep(Path.of("/drafts/a.txt"), StandardCharsets.ISO_8859_1);

		DeskSettings next = started();
		assertThat(next.recentDrafts()).containsExactly(Path.of("/drafts/b.txt"), Path.of("/drafts/a.txt"));
		assertThat(next.listsBySentence()).isTrue();
		assertThat(next.encodings().of(Path.of("/drafts/../drafts/a.txt"))).contains(StandardCharsets.ISO_8859_1);
		assertThat(node.flushes()).isPositive();
		assertThat(kept.node(HouseSettings.NODE + ".encodings").flushes()).isPositive();
	}

	@Test
	void anEncodingThatWasForgottenIsNotChosen() {
		DeskSettings settings = started();
		settings.encodings().keep(Path.of("/drafts/a.txt"), StandardCharsets.ISO_8859_1);

		settings.encodings().forget(Path.of("/drafts/a.txt"));

		assertThat(settings.encodings().of(Path.of("/drafts/a.txt"))).isEmpty();
	}

	@Test
	void aPlayerThatAnImportBroughtAndNobodyCanReadIsNone() {
		node.put(DeskSettings.PLAYER, "\"/opt/player without an end");

		assertThat(started().player()).isEmpty();
	}
}
