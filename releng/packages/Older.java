import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes of a built p2 repository the one that a version before it would have had: the same bundles and features, each called 0.9.0 where it
 * is
 * 1.0.0. For {@code releng/bare}, which installs that and updates it. {@code java Older.java REPOSITORY OLDER VERSION}
 */
final class Older {
	public static void main(String[] arguments) throws IOException {
		Path repository = Path.of(arguments[0]);
		Path older = Path.of(arguments[1]);
		String version = arguments[2];
		String before = version.replaceFirst("^\\d+\\.\\d+\\.\\d+", "0.9.0");
		for (String name : new String[] {"content", "artifacts"}) {
			byte[] index = entries(Files.readAllBytes(repository.resolve(name + ".jar"))).get(name + ".xml");
			String text = new String(index, StandardCharsets.UTF_8).replace(version, before);
			// sums of what is changed here no longer hold; p2 does without
			if (name.equals("artifacts")) text = withoutSums(text, before);
			Files.createDirectories(older);
			Files.write(older.resolve(name + ".jar"), zip(Map.of(name + ".xml", text.getBytes(StandardCharsets.UTF_8))));
		}
		try (Stream<Path> files = Files.walk(repository)) {
			for (Path file : files.filter(each -> Files.isRegularFile(each) && !each.getParent().equals(repository)).toList()) {
				Path to = older.resolve(repository.relativize(file).toString().replace(version, before));
				Files.createDirectories(to.getParent());
				byte[] bytes = Files.readAllBytes(file);
				Files.write(to, to.getFileName().toString().contains(before) ? renamed(bytes, version, before) : bytes);
			}
		}
		System.out.println(before);
	}

	private static byte[] renamed(byte[] jar, String version, String before) throws IOException {
		Map<String, byte[]> entries = entries(jar);
		for (String name : new String[] {"META-INF/MANIFEST.MF", "feature.xml"}) {
			byte[] text = entries.get(name);
			if (text != null)
				entries.put(name, new String(text, StandardCharsets.UTF_8).replace(version, before).getBytes(StandardCharsets.UTF_8));
		}
		return zip(entries);
	}

	private static String withoutSums(String artifacts, String before) {
		Matcher rows = Pattern.compile("<artifact [^>]*version='" + Pattern.quote(before) + "'>.*?</artifact>", Pattern.DOTALL)
				.matcher(artifacts);
		return rows.replaceAll(row -> {
			String kept = row.group()
					.replaceAll("\\s*<property name='(?:download\\.checksum\\.[^']*|download\\.size|artifact\\.size)'[^>]*/>", "");
			long properties = Pattern.compile("<property ").matcher(kept).results().count();
			return Matcher.quoteReplacement(kept.replaceAll("<properties size='\\d+'>", "<properties size='" + properties + "'>"));
		});
	}

	private static Map<String, byte[]> entries(byte[] zip) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
				entries.put(entry.getName(), in.readAllBytes());
		}
		return entries;
	}

	private static byte[] zip(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				out.write(entry.getValue());
				out.closeEntry();
			}
		}
		return bytes.toByteArray();
	}
}
