package org.tickmark.ui.player;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Players that can be told where to begin, the one with the most to press first. Totem and QuickTime cannot be told. */
public enum KnownPlayer {
	VLC("vlc", true, "--start-time={seconds}", "{file}"),
	/** Has a window, and so a way to stop it, for sound only if told so. */
	MPV("mpv", true, "--force-window", "--start={seconds}", "{file}"), FFPLAY("ffplay", true, "-ss", "{seconds}", "{file}"),
	/** Nobody could stop sound: it shows nothing for that. */
	MPLAYER("mplayer", false, "-ss", "{seconds}", "{file}");

	private final String program;
	private final boolean soundToo;
	private final List<String> arguments;

	KnownPlayer(String program, boolean soundToo, String... arguments) {
		this.program = program;
		this.soundToo = soundToo;
		this.arguments = List.of(arguments);
	}

	/** Where programs are on this computer. */
	public record Places(List<Path> folders, List<Path> ofVlc, String ending) {
		/** @param variables of the environment @param system as Java names it */
		public static Places of(Map<String, String> variables, String system) {
			boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
			List<Path> vlc = new ArrayList<>();
			if (system.toLowerCase(Locale.ROOT).startsWith("mac")) vlc.add(Path.of("/Applications/VLC.app/Contents/MacOS/VLC"));
			if (windows) Stream.of("ProgramFiles", "ProgramFiles(x86)").flatMap(name -> folder(variables.getOrDefault(name, "")))
					.map(each -> each.resolve("VideoLAN/VLC/vlc.exe")).forEach(vlc::add);
			String path = variables.keySet().stream().filter("path"::equalsIgnoreCase).findFirst().map(variables::get).orElse("");
			List<Path> folders = Stream.of(path.split(File.pathSeparator)).flatMap(Places::folder).filter(Path::isAbsolute).toList();
			return new Places(folders, vlc, windows ? ".exe" : "");
		}

		public static Places ofThisComputer() {
			return of(System.getenv(), System.getProperty("os.name"));
		}

		private static Stream<Path> folder(String name) {
			try {
				return name.isBlank() ? Stream.empty() : Stream.of(Path.of(name));
			} catch (InvalidPathException e) {
				return Stream.empty();
			}
		}

		private Optional<Path> program(String name) {
			return folders.stream().map(folder -> folder.resolve(name + ending)).filter(Places::isProgram).findFirst();
		}

		private static boolean isProgram(Path file) {
			return Files.isRegularFile(file) && Files.isExecutable(file);
		}
	}

	/** The first that is installed. @param sound whether what it is to play is no film */
	public static Optional<PlayerCommand> found(Places places, boolean sound) {
		return Stream.of(values()).filter(player -> player.soundToo || !sound).flatMap(player -> player.in(places).stream()).findFirst();
	}

	private Optional<PlayerCommand> in(Places places) {
		Optional<Path> usual = this == VLC ? places.ofVlc.stream().filter(Places::isProgram).findFirst() : Optional.empty();
		return places.program(program).or(() -> usual)
				.map(file -> new PlayerCommand(Stream.concat(Stream.of(file.toString()), arguments.stream()).toList()));
	}
}
