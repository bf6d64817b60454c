package org.tickmark.dossier.internal.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.messages.Messages;

/** What a file is by its content, and what such files are called. */
enum Kind {
	PLAIN(SourceForm.TEXT, "txt", "text", "log"), MARKDOWN(SourceForm.MARKDOWN, "md", "markdown"),
	HTML(SourceForm.HTML, "html", "htm", "xhtml"), PDF(SourceForm.PDF, "pdf"), WORD(SourceForm.WORD, "docx", "docm", "dotx", "dotm"),
	OPEN_DOCUMENT(SourceForm.OPEN_DOCUMENT, "odt", "ott", "fodt"), SUBTITLES(SourceForm.SUBTITLES, "srt", "vtt"),
	TABLE(SourceForm.TABLE, "csv", "tsv"), SHEET(SourceForm.SHEET, "xlsx", "xlsm", "xltx", "xltm"), MAIL(SourceForm.MAIL, "eml"),
	PICTURE(SourceForm.PICTURE, "jpg", "jpeg", "png", "gif", "tif", "tiff", "webp", "bmp", "heic", "avif"),
	SOUND(SourceForm.SOUND, "mp3", "wav", "m4a", "ogg", "oga", "opus", "flac", "aac", "aif", "aiff", "amr"),
	FILM(SourceForm.FILM, "mp4", "mov", "m4v", "avi", "mkv", "webm", "mpg", "mpeg", "wmv"),
	/** Word and Excel before 2007. */
	OLD_OFFICE(SourceForm.OTHER, "doc", "xls", "ppt"),
	/** A Word document or a sheet that asks for a password. */
	LOCKED_OFFICE(SourceForm.OTHER, "docx", "docm", "xlsx", "xlsm"), RICH_TEXT(SourceForm.OTHER, "rtf", "doc"),
	ARCHIVE(SourceForm.OTHER, "zip"), EMPTY(SourceForm.OTHER), UNKNOWN(SourceForm.OTHER);

	private final SourceForm form;
	private final List<String> endings;

	Kind(SourceForm form, String... endings) {
		this.form = form;
		this.endings = List.of(endings);
	}

	SourceForm form() {
		return form;
	}

	boolean names(String name) {
		return endings.contains(ending(name));
	}

	/** What is to be said of a name that promises another form; empty where it does not. */
	Optional<String> remarkOn(String name) {
		boolean promises = Arrays.stream(values()).anyMatch(kind -> kind.names(name));
		boolean text = this == PLAIN || this == MARKDOWN || this == TABLE;
		if (!promises || names(name) || this == EMPTY || text && (PLAIN.names(name) || MARKDOWN.names(name))) return Optional.empty();
		return Optional.of(Messages.text("form.misnamed", ending(name), inWords()));
	}

	private String inWords() {
		return switch (this) {
			case PLAIN, MARKDOWN, TABLE -> Messages.text("form.text");
			case HTML -> Messages.text("form.html");
			case PDF -> Messages.text("form.pdf");
			case WORD -> Messages.text("form.word");
			case OPEN_DOCUMENT -> Messages.text("form.openDocument");
			case SUBTITLES -> Messages.text("form.subtitles");
			case SHEET -> Messages.text("form.sheet");
			case MAIL -> Messages.text("form.mail");
			case PICTURE -> Messages.text("form.picture");
			case SOUND -> Messages.text("form.sound");
			case FILM -> Messages.text("form.film");
			case OLD_OFFICE -> Messages.text("form.oldOffice");
			case LOCKED_OFFICE -> Messages.text("form.lockedOffice");
			case RICH_TEXT -> Messages.text("form.richText");
			case ARCHIVE -> Messages.text("form.archive");
			case EMPTY, UNKNOWN -> Messages.text("form.unknown");
		};
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
