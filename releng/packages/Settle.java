import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of a built p2 repository what changes from build to build: the times and the order of the files that a feature puts beside the
 * plug-ins, the time of the build, the order of the packages that a Java offers. Run by {@code releng/packages/build}; on what is settled
 * it
 * changes nothing. {@code java Settle.java REPOSITORY}
 */
final class Settle {
	/** The earliest that a zip can say; what tools write who want the same bytes each time. */
	private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

	public static void main(String[] arguments) throws IOException {
		Path repository = Path.of(arguments[0]);
		String artifacts = index(repository, "artifacts");
		try (Stream<Path> files = Files.list(repository.resolve("binary"))) {
			for (Path file : files.sorted().toList()) {
				byte[] settled = zip(entries(Files.readAllBytes(file)));
				Files.write(file, settled);
				artifacts = withSumsOf(file.getFileName().toString(), settled, artifacts);
			}
		}
		write(repository, "artifacts", withoutTime(artifacts));
		write(repository, "content", inOrder(withoutTime(index(repository, "content"))));
		// what only says where to look first, with the time of the build
		Files.deleteIfExists(repository.resolve("p2.index"));
	}

	private static String index(Path repository, String name) throws IOException {
		byte[] text = entries(Files.readAllBytes(repository.resolve(name + ".jar"))).get(name + ".xml");
		return new String(text, StandardCharsets.UTF_8);
	}

	/** The same in another compression would have to be written, too, and is not needed. */
	private static void write(Path repository, String name, String text) throws IOException {
		Files.write(repository.resolve(name + ".jar"), zip(Map.of(name + ".xml", text.getBytes(StandardCharsets.UTF_8))));
		Files.deleteIfExists(repository.resolve(name + ".xml.xz"));
	}

	private static Map<String, byte[]> entries(byte[] zip) throws IOException {
		Map<String, byte[]> entries = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
				entries.put(entry.getName(), in.readAllBytes());
		}
		return entries;
	}

	private static byte[] zip(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> each : entries.entrySet()) {
				ZipEntry entry = new ZipEntry(each.getKey());
				entry.setTimeLocal(NEVER);
				out.putNextEntry(entry);
				out.write(each.getValue());
				out.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static String withoutTime(String index) {
		return index.replaceAll("(<property name='p2\\.timestamp' value=')\\d+'", "$10'");
	}

	/** @param file named {@code ID_VERSION} */
	private static String withSumsOf(String file, byte[] bytes, String artifacts) {
		int bar = file.lastIndexOf('_');
		Matcher artifact = Pattern.compile("<artifact classifier='binary' id='" + Pattern.quote(file.substring(0, bar)) + "' version='"
				+ Pattern.quote(file.substring(bar + 1)) + "'>.*?</artifact>", Pattern.DOTALL).matcher(artifacts);
		if (!artifact.find()) throw new IllegalStateException("artifacts.xml does not name " + file);
		String row = artifact.group();
		for (String algorithm : new String[] {"md5", "sha-1", "sha-256", "sha-512"})
			row = row.replaceAll("(name='download\\.checksum\\." + algorithm + "' value=')[0-9a-f]*'", "$1" + sum(algorithm, bytes) + "'");
		row = row.replaceAll("(name='(?:download|artifact)\\.size' value=')\\d+'", "$1" + bytes.length + "'");
		return artifacts.substring(0, artifact.start()) + row + artifacts.substring(artifact.end());
	}

	private static String sum(String algorithm, byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** What units provide stands in lines of its own, in any order. */
	private static String inOrder(String content) {
		Matcher rows = Pattern.compile("(?:^ *<provided namespace='java\\.package'[^\\n]*/>\\n)+", Pattern.MULTILINE).matcher(content);
		return rows.replaceAll(found -> Matcher.quoteReplacement(
				found.group().lines().sorted().collect(Collectors.joining("\n", "", "\n"))));
	}
}
