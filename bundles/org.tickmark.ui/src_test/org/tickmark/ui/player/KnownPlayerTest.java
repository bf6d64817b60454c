package org.tickmark.ui.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.ui.player.KnownPlayer.Places;

/** Players are real programs here, of a folder of their own. */
class KnownPlayerTest {
	private static final Duration AT = Duration.ofSeconds(751);

	@TempDir
	Path folder = Path.of("");

	private Places places(Path... folders) {
		String path = String.join(":", List.of(folders).stream().map(Path::toString).toList());
		return Places.of(Map.of("PATH", path), "Linux");
	}

	/** Writes down what it was told, a line each. */
	private Path program(String name, int exitCode) throws IOException {
		Path told = folder.resolve(name + ".told");
		Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\nfor each in \"$@\"; do printf '%s\\n' \"$each\"; done > '" + told
				+ "'\necho played\nexit " + exitCode + "\n");
		program.toFile().setExecutable(true);
		return told;
	}

	private List<String> played(PlayerCommand player, Path file) throws IOException, InterruptedException, ExecutionException,
			TimeoutException {
		var code = new CompletableFuture<Integer>();
		Playing.start(player, file, AT, code::complete);
		assertThat(code.get(30, TimeUnit.SECONDS)).isZero();
		return Files.readAllLines(folder.resolve(player.program() + ".told"));
	}

	@Test
	void vlcIsToldTheTime() throws IOException, InterruptedException, ExecutionException, TimeoutException {
		program("vlc", 0);
		program("mpv", 0);

		assertThat(played(KnownPlayer.found(places(folder), true).orElseThrow(), folder.resolve("-talk $HOME.mp3")))
				.containsExactly("--start-time=751", folder.resolve("-talk $HOME.mp3").toString());
	}

	@Test
	void soAreTheOthersEachInItsOwnWords() throws IOException, InterruptedException, ExecutionException, TimeoutException {
		Path file = folder.resolve("talk.mp3");
		program("mplayer", 0);
		assertThat(played(KnownPlayer.found(places(folder), false).orElseThrow(), file)).containsExactly("-ss", "751", file.toString());
		program("ffplay", 0);
		assertThat(played(KnownPlayer.found(places(folder), false).orElseThrow(), file)).containsExactly("-ss", "751", file.toString());
		program("mpv", 0);
		assertThat(played(KnownPlayer.found(places(folder), false).orElseThrow(), file)).containsExactly("--force-window", "--start=751",
				file.toString());
	}

	@Test
	void whatShowsNoWindowPlaysNoSound() throws IOException {
		program("mplayer", 0);

		assertThat(KnownPlayer.found(places(folder), true)).isEmpty();
	}

	@Test
	void whatIsNoProgramIsPassedOver() throws IOException {
		Files.writeString(folder.resolve("vlc"), "not executable");
		Files.createDirectory(folder.resolve("mpv"));

		assertThat(KnownPlayer.found(places(folder, Path.of("."), folder.resolve("none")), true)).isEmpty();
		assertThat(KnownPlayer.found(Places.of(Map.of(), "Linux"), true)).isEmpty();
	}

	@Test
	void vlcIsFoundWhereWindowsAndMacKeepIt() {
		Places windows = Places.of(Map.of("Path", "", "ProgramFiles", "/programs"), "Windows 11");

		assertThat(windows.ofVlc()).containsExactly(Path.of("/programs/VideoLAN/VLC/vlc.exe"));
		assertThat(windows.ending()).isEqualTo(".exe");
		assertThat(Places.of(Map.of(), "Mac OS X").ofVlc()).containsExactly(Path.of("/Applications/VLC.app/Contents/MacOS/VLC"));
	}

	@Test
	void aPlayerThatFailsTellsItsCodeAndOneThatIsNotThereThrows() throws IOException, InterruptedException, ExecutionException,
			TimeoutException {
		program("broken", 3);
		var code = new CompletableFuture<Integer>();
		Playing.start(new PlayerCommand(List.of(folder.resolve("broken").toString(), "{file}")), folder, AT, code::complete);

		assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo(3);
		assertThatIOException().isThrownBy(
				() -> Playing.start(new PlayerCommand(List.of(folder.resolve("gone").toString())), folder, AT, any -> { }));
	}
}
