package org.tickmark.export.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.dossier.store.SourceList;
import org.tickmark.review.hash.Sha256;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * Compares a pack with its manifest, file by file. Whoever sent it may mean harm: a name that leads out of the pack, or a file that would
 * fill the disk, is refused before anything is unpacked, and of what is in it only draft, record and list of sources are written anywhere.
 */
public final class PackCheck {
	private static final int MOST_FILES = 100_000;
	private static final int LARGEST_MANIFEST = 64 << 20;
	private static final long LARGEST = 64L << 30;
	/** A text of one letter repeats itself more often; nobody packs one that is so long. */
	private static final int TIGHTEST = 200;
	private static final long LOOSE = 20L << 20;
	private static final String RECORD = ".tickmark";

	private final Path pack;
	private final Path folder;
	private final List<String> faults = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();

	/**
	 * @param draft where the draft now is, with its record beside it; empty where it is not in the pack
	 * @param faults a sentence for people each; none if all is as it was packed
	 * @param remarks what else is to be known of it
	 */
	public record Result(Optional<Path> draft, PackManifest manifest, List<String> faults, List<String> remarks) { }

	private PackCheck(Path pack, Path folder) {
		this.pack = pack;
		this.folder = folder;
	}

	/** Whether a file begins as zips do and is called like one. */
	public static boolean isPack(Path file) {
		return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip") && Files.isRegularFile(file);
	}

	/**
	 * @param folder an empty one, into which draft and record are unpacked
	 * @throws IOException with a message for people where it is no pack, or one that must not be unpacked
	 */
	public static Result of(Path pack, Path folder) throws IOException {
		var check = new PackCheck(pack, folder);
		try (var zip = new ZipFile(pack.toFile(), UTF_8)) {
			return check.check(zip);
		} catch (ZipException e) {
			throw new IOException(Messages.text("noZip", pack, String.valueOf(e.getMessage())), e);
		}
	}

	private Result check(ZipFile zip) throws IOException {
		Map<String, ZipEntry> entries = entries(zip);
		PackManifest manifest = manifest(zip, entries);
		Map<String, String> hashes = new HashMap<>();
		for (PackManifest.PackedFile file : manifest.files()) {
			ZipEntry entry = entries.get(file.name());
			if (entry == null) faults.add(Messages.text("lost", file.name()));
			else if (!isAsPacked(zip, entry, file)) faults.add(Messages.text("changed", file.name()));
			else hashes.put(file.name(), file.sha256());
		}
		Map<String, PackManifest.PackedFile> listed = manifest.files().stream()
				.collect(Collectors.toMap(PackManifest.PackedFile::name, Function.identity(), (one, twin) -> one));
		entries.keySet().stream().filter(name -> !name.equals(PackManifest.FILE) && !listed.containsKey(name)).sorted()
				.forEach(name -> faults.add(Messages.text("extra", name)));
		Optional<Path> draft = unpacked(zip, entries, manifest.draft());
		unpacked(zip, entries, manifest.draft() + RECORD);
		dossier(zip, entries, manifest, hashes);
		if (manifest.recordLeftOut()) remarks.add(Messages.text("recordLeftOut"));
		if (manifest.confidentialLeftOut() > 0) remarks.add(Messages.text("confidential", manifest.confidentialLeftOut()));
		return new Result(draft, manifest, List.copyOf(faults), List.copyOf(remarks));
	}

	private Map<String, ZipEntry> entries(ZipFile zip) throws IOException {
		if (zip.size() > MOST_FILES) throw new IOException(Messages.text("refused.many", pack));
		Map<String, ZipEntry> entries = new HashMap<>();
		long all = 0;
		for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
			String name = entry.getName();
			if (!isInside(name) || entries.put(name, entry) != null) throw new IOException(Messages.text("refused.name", pack, name));
			long bytes = entry.getSize();
			long packed = Math.max(1, entry.getCompressedSize());
			if (bytes < 0 || bytes > LOOSE && bytes / packed > TIGHTEST) throw new IOException(Messages.text("refused.bomb", pack, name));
			all += bytes;
			if (all < 0 || all > LARGEST) throw new IOException(Messages.text("refused.large", pack));
		}
		return entries;
	}

	private static boolean isInside(String name) {
		if (name.isEmpty() || name.startsWith("/") || name.endsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) return false;
		if (name.chars().anyMatch(c -> c < ' ' || c == 0x7F)) return false;
		for (String part : name.split("/", -1)) if (part.isEmpty() || part.equals(".") || part.equals("..")) return false;
		return true;
	}

	private PackManifest manifest(ZipFile zip, Map<String, ZipEntry> entries) throws IOException {
		ZipEntry entry = entries.get(PackManifest.FILE);
		if (entry == null || entry.getSize() > LARGEST_MANIFEST) throw new IOException(Messages.text("noManifest", pack));
		try (InputStream in = zip.getInputStream(entry)) {
			String text = new String(in.readNBytes(LARGEST_MANIFEST), UTF_8);
			PackManifest manifest = new Gson().fromJson(text, PackManifest.class);
			if (manifest == null) throw new IOException(Messages.text("noManifest", pack));
			if (manifest.format() > PackManifest.FORMAT) throw new IOException(Messages.text("newer", pack));
			if (!isInside(manifest.draft()) || manifest.draft().indexOf('/') >= 0)
				throw new IOException(Messages.text("refused.name", pack, manifest.draft()));
			return manifest;
		} catch (JsonParseException | IllegalArgumentException | NullPointerException e) {
			throw new IOException(Messages.text("noManifest", pack), e);
		}
	}

	/** Reads no further than the manifest says that the file goes. */
	private static boolean isAsPacked(ZipFile zip, ZipEntry entry, PackManifest.PackedFile file) throws IOException {
		if (entry.getSize() != file.bytes()) return false;
		MessageDigest digest = Sha256.digest();
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] buffer = new byte[1 << 16];
			long count = 0;
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				count += read;
				if (count > file.bytes()) return false;
				digest.update(buffer, 0, read);
			}
			return count == file.bytes() && Sha256.hex(digest).equals(file.sha256());
		} catch (ZipException e) {
			return false;
		}
	}

	/** Empty where it is not in the pack. */
	private Optional<Path> unpacked(ZipFile zip, Map<String, ZipEntry> entries, String name) throws IOException {
		ZipEntry entry = entries.get(name);
		if (entry == null) return Optional.empty();
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(file)) {
			in.transferTo(out);
		}
		return Optional.of(file);
	}

	/** That each source has its copy, and each copy is the one that its name says. */
	private void dossier(ZipFile zip, Map<String, ZipEntry> entries, PackManifest manifest, Map<String, String> hashes) throws IOException {
		String name = manifest.draft() + Dossier.ENDING + "/";
		Optional<Path> list = unpacked(zip, entries, name + SourceList.FILE);
		if (list.isEmpty()) return;
		Dossier dossier = Dossier.at(list.get().getParent());
		faults.addAll(dossier.warnings());
		String copies = name + SourceList.COPIES + "/";
		Map<String, String> copied = new HashMap<>();
		hashes.forEach((file, hash) -> {
			if (!file.startsWith(copies)) return;
			if (!file.startsWith(hash, copies.length())) faults.add(Messages.text("copyOther", file));
			copied.put(hash, file);
		});
		for (Source source : dossier.sources()) {
			if (source.purged() || copied.containsKey(source.hash())) continue;
			boolean known = manifest.missing().contains(source.title());
			(known ? remarks : faults).add(Messages.text(known ? "missing" : "copyMissing", source.title()));
		}
	}
}
