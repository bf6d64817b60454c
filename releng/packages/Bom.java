import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is in a built product: one row a jar, with its licence and SHA-256, as CycloneDX 1.6; and the notice of whose work it is, for all
 * platforms. Run by {@code releng/packages}; needs nothing but a JDK.
 *
 * <pre>
 * java Bom.java bom LICENCES PRODUCT      the bill of materials of one product, to standard output
 * java Bom.java notice LICENCES PRODUCT…  the notice for these products together
 * java Bom.java check BOM PRODUCT         stops unless the rows are the jars
 * </pre>
 */
final class Bom {
	private static final String FRAGMENT = "org.eclipse.swt.";

	/** @param path below the product's folder, with slashes */
	private record Part(String path, String name, String version, String vendor, String licence, String sha256) {
		String json() {
			return """
					    {
					      "type": "library",
					      "bom-ref": %s,
					      "name": %s,
					      "version": %s,
					      "publisher": %s,
					      "hashes": [{"alg": "SHA-256", "content": "%s"}],
					      "licenses": [%s],
					      "properties": [{"name": "tickmark:path", "value": %s}]
					    }""".formatted(quoted(path), quoted(name), quoted(version), quoted(vendor), sha256, licenceJson(), quoted(path));
		}

		private String licenceJson() {
			return licence.contains(" ") ? "{\"expression\": %s}".formatted(quoted(licence))
					: "{\"license\": {\"id\": %s}}".formatted(quoted(licence));
		}

		/** The windows of each platform come in a part of their own. */
		String nameEverywhere() {
			return name.startsWith(FRAGMENT) && name.split("\\.").length > 4 ? "org.eclipse.swt" : name;
		}
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length < 3) throw new IllegalArgumentException("bom|notice LICENCES PRODUCT… or check BOM PRODUCT");
		List<Path> products = Stream.of(arguments).skip(2).map(Path::of).toList();
		String out = switch (arguments[0]) {
			case "bom" -> bom(parts(products.get(0), licences(Path.of(arguments[1]))));
			case "notice" -> notice(products, licences(Path.of(arguments[1])));
			case "check" -> check(Files.readString(Path.of(arguments[1])), products.get(0));
			default -> throw new IllegalArgumentException("bom, notice or check, not " + arguments[0]);
		};
		System.out.write(out.getBytes(StandardCharsets.UTF_8));
		System.out.flush();
	}

	private static String bom(List<Part> parts) {
		String rows = parts.stream().map(Part::json).collect(Collectors.joining(",\n"));
		// no time and no random number: the same product has the same bill
		return """
				{
				  "bomFormat": "CycloneDX",
				  "specVersion": "1.6",
				  "serialNumber": "urn:uuid:%s",
				  "version": 1,
				  "metadata": {"component": {"type": "application", "bom-ref": "tickmark", "name": "Tickmark", "version": %s}},
				  "components": [
				%s
				  ]
				}
				""".formatted(UUID.nameUUIDFromBytes(rows.getBytes(StandardCharsets.UTF_8)), quoted(own(parts)), rows);
	}

	private static String own(List<Part> parts) {
		return parts.stream().filter(part -> part.name().equals("org.tickmark.claims")).findFirst().orElseThrow().version();
	}

	private static String notice(List<Path> products, Map<String, String> licences) throws IOException {
		Map<String, TreeSet<String>> byLicence = new TreeMap<>();
		for (Path product : products) {
			for (Part part : parts(product, licences)) {
				if (part.name().startsWith("org.tickmark")) continue;
				byLicence.computeIfAbsent(part.licence(), none -> new TreeSet<>())
						.add("  " + part.nameEverywhere() + " " + part.version() + (part.vendor().isEmpty() ? "" : ", " + part.vendor()));
			}
		}
		StringBuilder notice = new StringBuilder("""
				Tickmark
				A desk for editorial fact-checking, under the Eclipse Public License 2.0.

				It brings the work of others along, unchanged, each under its own licence. The text of each licence
				stands in the jar or at https://spdx.org/licenses/ under the name given here.
				""");
		byLicence.forEach((licence, rows) -> notice.append('\n').append(licence).append('\n').append(String.join("\n", rows)).append('\n'));
		return notice.toString();
	}

	private static String check(String bom, Path product) throws IOException {
		TreeSet<String> rows = new TreeSet<>();
		var row = java.util.regex.Pattern.compile("\"content\": \"([0-9a-f]{64})\".*?\"tickmark:path\", \"value\": \"([^\"]*)\"",
				java.util.regex.Pattern.DOTALL).matcher(bom);
		while (row.find()) rows.add(row.group(2) + " " + row.group(1));
		TreeSet<String> jars = new TreeSet<>();
		for (Path jar : jars(product)) jars.add(pathIn(product, jar) + " " + sha256(jar));
		if (rows.equals(jars)) return jars.size() + " jars, " + jars.size() + " rows, each with the hash of its jar\n";
		TreeSet<String> onlyRows = new TreeSet<>(rows);
		onlyRows.removeAll(jars);
		jars.removeAll(rows);
		throw new IllegalStateException("rows without their jar: " + onlyRows + "; jars without a row: " + jars);
	}

	private static List<Part> parts(Path product, Map<String, String> licences) throws IOException {
		List<Part> parts = new ArrayList<>();
		for (Path jar : jars(product)) parts.add(part(product, jar, licences));
		return parts;
	}

	private static List<Path> jars(Path product) throws IOException {
		try (Stream<Path> files = Files.walk(product)) {
			return files.filter(file -> file.toString().endsWith(".jar"))
					.sorted(java.util.Comparator.comparing(jar -> pathIn(product, jar)))
					.toList();
		}
	}

	private static Part part(Path product, Path jar, Map<String, String> licences) throws IOException {
		try (JarFile file = new JarFile(jar.toFile())) {
			Manifest manifest = file.getManifest();
			Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
			String fileName = jar.getFileName().toString().replaceAll("\\.jar$", "");
			int bar = fileName.lastIndexOf('_');
			String symbolic = main.getValue("Bundle-SymbolicName");
			String name = symbolic == null ? fileName.substring(0, Math.max(bar, 0)) : symbolic.split(";")[0].strip();
			String version = main.getValue("Bundle-Version") == null ? fileName.substring(bar + 1) : main.getValue("Bundle-Version");
			String vendor = localised(file, main.getValue("Bundle-Vendor"), main.getValue("Bundle-Localization"));
			return new Part(pathIn(product, jar), name, version, vendor, licence(name, jar, licences), sha256(jar));
		}
	}

	private static String licence(String name, Path jar, Map<String, String> licences) {
		return licences.keySet().stream().filter(name::startsWith).max(java.util.Comparator.comparingInt(String::length)).map(licences::get)
				.orElseThrow(() -> new IllegalStateException(
						"no licence is known of " + jar + ": look into it, then add a line to licences.properties of the desk's help"));
	}

	/** A value like {@code %providerName} stands in the properties of the bundle. */
	private static String localised(JarFile file, String value, String where) throws IOException {
		if (value == null) return "";
		if (!value.startsWith("%")) return value.strip();
		var entry = file.getEntry((where == null ? "OSGI-INF/l10n/bundle" : where) + ".properties");
		if (entry == null) return "";
		Properties texts = new Properties();
		try (InputStream in = file.getInputStream(entry)) {
			texts.load(in);
		}
		return texts.getProperty(value.substring(1), "").strip();
	}

	private static Map<String, String> licences(Path file) throws IOException {
		Properties read = new Properties();
		try (var in = Files.newBufferedReader(file)) {
			read.load(in);
		}
		return read.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, read::getProperty));
	}

	private static String pathIn(Path product, Path jar) {
		return product.relativize(jar).toString().replace('\\', '/');
	}

	private static String sha256(Path jar) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String quoted(String text) {
		StringBuilder out = new StringBuilder("\"");
		for (char c : text.toCharArray()) {
			if (c == '"' || c == '\\') out.append('\\').append(c);
			else if (c < ' ') out.append(String.format("\\u%04x", (int) c));
			else out.append(c);
		}
		return out.append('"').toString();
	}
}
