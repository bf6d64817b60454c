package org.tickmark.ui.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerCommandTest {
	private static final Duration AT = Duration.ofSeconds(751).plusMillis(900);
	private static final Path FILE = Path.of("/tmp/copies/talk.mp3").toAbsolutePath();

	@Test
	void fileAndTimeStandWhereTheirPlacesAre() {
		assertThat(PlayerCommand.of("vlc --start-time={seconds} {file}").arguments(FILE, AT)).containsExactly("vlc", "--start-time=751",
				FILE.toString());
		assertThat(PlayerCommand.of("play -from {h:m:s} --file={file} -q").arguments(FILE, AT)).containsExactly("play", "-from", "0:12:31",
				"--file=" + FILE, "-q");
	}

	@Test
	void theFileComesLastWhereNoPlaceIsGiven() {
		assertThat(PlayerCommand.of("mpv --start={seconds}").arguments(FILE, AT)).containsExactly("mpv", "--start=751", FILE.toString());
	}

	@Test
	void quotationMarksKeepBlanksTogether() {
		assertThat(PlayerCommand.of("\"C:\\Program Files\\VLC\\vlc.exe\" --title='At the desk' {file}").parts())
				.containsExactly("C:\\Program Files\\VLC\\vlc.exe", "--title=At the desk", "{file}");
		assertThat(PlayerCommand.of("\"C:\\Program Files\\VLC\\vlc.exe\"").program()).isEqualTo("vlc.exe");
	}

	/** A shell would take them for more. */
	@ParameterizedTest
	@ValueSource(strings = {"-rf.mp3", "a b;rm -rf $HOME.mp3", "`id`.mp3", "$(id) & |.mp3", "--{seconds} \"{file}\".mp3", "talk\n.mp3"})
	void aFileIsOneArgumentFromTheRootWhateverItIsCalled(String name) {
		Path odd = Path.of(name);

		assertThat(PlayerCommand.of("vlc --start-time={seconds} {file}").arguments(odd, AT)).hasSize(3).last()
				.isEqualTo(odd.toAbsolutePath().toString());
		assertThat(odd.toAbsolutePath().toString()).doesNotStartWith("-").endsWith(name);
	}

	@Test
	void whetherItCanBeToldTheTimeIsKnown() {
		assertThat(PlayerCommand.of("mpv --start={seconds}").takesTime()).isTrue();
		assertThat(PlayerCommand.of("play {h:m:s}").takesTime()).isTrue();
		assertThat(PlayerCommand.of("totem {file}").takesTime()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"vlc \"--a {file} | quotation mark", "'' {file} | program",
			"{file} --start={seconds} | program", "vlc {time} {file} | {time}", "play.bat {file} | .bat", "C:\\x\\Play.CMD {file} | .cmd"})
	void whatIsWrongWithALineIsSaid(String line, String said) {
		assertThatIllegalArgumentException().isThrownBy(() -> PlayerCommand.of(line)).withMessageContaining(said);
	}
}
