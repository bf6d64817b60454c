package org.tickmark.dossier;

/** What a source is by its content, whatever its name says. */
public enum SourceForm {
	TEXT, MARKDOWN, HTML, PDF, WORD, OPEN_DOCUMENT, SUBTITLES, TABLE, SHEET, MAIL, PICTURE, SOUND, FILM, OTHER
}
